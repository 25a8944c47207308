import type { Agency } from '../../agencies/agency.js'
import type { StateCode } from '../../model/state.js'
import { type DutyAnswer, dutyOf } from '../../query/duty.js'
import { fromRecord, plainFromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { joiningsOf } from '../joinings.js'
import { type LawHeld, lawHeld } from '../law-held.js'
import { shared } from '../page-pieces.js'
import { link, type View } from '../view.js'
import { dutyJoining, dutyLeaving } from './duty-sentence.js'
import { steps } from './duty-steps.js'
import { changesOf } from './duty-turns.js'
import { joinedUnder } from './joined-under.js'
import { heldFacts } from './law-facts.js'
import { statements } from './statements.js'

/** What the law asked of an agency on the day asked about. */
export function dutyAsked({ register, law, times }: View, agency: Agency): DutyAnswer {
  return dutyOf(register, law, agency, { on: times.on, knownAt: times.knownAt })
}

/** The answer in a line, which leads to the panel. */
export function dutyInHead({ t, times }: View, { answer }: DutyAnswer): Html {
  const said = t.law.inHead(t.lawWords.answer(answer).toLowerCase(), t.format.longDay(times.on))
  return html`<p class="did"><a href="#law">${t.law.heading}</a> ${said}</p>`
}

/** Whether it had to: the answer, the facts, its agreements, the text, who said what, and what changed. */
export function dutyPanel(view: View, agency: Agency, duty: DutyAnswer): Html {
  const { t, times } = view
  const held = lawHeld(view, agency.state)
  return html`<p class="quiet">${t.law.intro(t.format.longDay(times.on), t.format.longDay(times.knownAt))} ${t.law.notAdvice}</p>
${verdicts(view, duty, held)}
${unknown(view, duty)}
${searched(view, duty, agency.state)}
${joinedUnder(view, joiningsOf(view, agency.id))}
${behind(t.law.facts, heldFacts(view, duty.facts, factsAsked(duty)))}
${shared(view, duty.trace, agency.state, () => text(view, duty, held))}<p class="quiet">${t.law.review(t.lawWords.review(duty.review))} ${t.law.notAdvice}</p>
<p><a href="${link(view, `/state/${agency.state.toLowerCase()}`)}#law">${t.law.stateLaw(t.words.state(agency.state))}</a> · <a href="${link(view, '/law/us')}">${t.stateLaw.nation.heading}</a> · <a href="${link(view, '/v1/duty', { agency: agency.id })}">${t.law.asJson}</a></p>`
}

/** What is the same for all agencies of which the law asks the same, by the same facts. */
function text(view: View, duty: DutyAnswer, held: LawHeld): Html {
  const { t } = view
  return html`${behind(t.law.steps, steps(view, duty, held))}
${behind(t.law.statements, positions(view, duty, held))}
${behind(t.law.changes, changesOf(view, duty))}
`
}

/** What an answer rests on, behind its name. */
function behind(name: string, content: Part): Html {
  return html`<details class="part inner"><summary><h3>${name}</h3></summary>${content}</details>
`
}

function verdicts(view: View, duty: DutyAnswer, held: LawHeld): Html {
  const { t } = view
  const card = (name: string, answer: DutyAnswer['answer'], text: Part) =>
    html`<div class="${answer.replaceAll(' ', '-')}"><h3>${name} <b>${t.lawWords.answer(answer)}</b></h3>${text}</div>`
  return html`<div class="verdicts">${card(t.law.joining, duty.joining, dutyJoining(view, duty, held))}
${card(t.law.leaving, duty.leaving, dutyLeaving(view, duty))}</div>`
}

function unknown({ t }: View, { unknown: missing }: DutyAnswer): Part {
  if (missing.length === 0) return ''
  return html`<div class="flags"><h3>${t.law.unknown}</h3><ul>${missing.map((what) => html`<li>${t.law.unknownOne(plainFromRecord(t, what))}</li>`)}</ul></div>`
}

/** Where no provision is held: what was searched. */
function searched({ law, t }: View, { joining }: DutyAnswer, state: StateCode): Part {
  const { searched: text } = law.of(state)
  if (joining !== 'no provision held' || text === undefined) return ''
  return html`<p class="quiet">${t.stateLaw.searched}: ${fromRecord(t, text)}</p>`
}

/** The facts that a provision in force was held against, or that are missing. */
function factsAsked({ trace, unknown: missing }: DutyAnswer): Set<string> {
  const asked = new Set(trace.flatMap(({ facts }) => facts.map(({ fact }) => fact)))
  if (missing.some((what) => what.includes('county jail'))) asked.add('operates a county jail')
  return asked
}

/** What was said of agencies like this one; rulings of the whole country that leave it open stand folded. */
function positions(view: View, { positions: said, agency }: DutyAnswer, held: LawHeld): Part {
  const { t } = view
  const all = said.flatMap(({ id }) => held.authorities.get(id) ?? [])
  const isGeneral = (one: (typeof all)[number]) => one.state !== agency.state && one.position === 'undecided'
  const own = all.filter((one) => !isGeneral(one))
  const general = all.filter(isGeneral)
  return html`<p class="quiet">${own.length === 0 ? t.law.noStatements : t.law.statementsText}</p>
${when(own.length > 0, () => statements(view, own, held))}
${when(general.length > 0, () => html`<details class="more"><summary>${t.law.generalStatements(general.length)}</summary>${statements(view, general, held)}</details>`)}`
}
