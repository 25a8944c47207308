import { listOn } from '../../query/as-of.js'
import type { AgreementStatus, LadderStep, Status } from '../../query/status.js'
import { asKept } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import type { View } from '../view.js'
import { daysHeld } from './days-held.js'
import { evidencePanel } from './evidence.js'

/** What the record says of an agency, in sentences. */
export function sentences(view: View, status: Status): Html {
  const { t } = view
  const subject = t.agency.subject(html`<b>${status.agency.name}</b>`, t.words.state(status.agency.state))
  if (status.coverage.to === null || status.coverage.from === null)
    return html`<p class="lead">${t.agency.silent(t.format.longDay(status.on))} ${daysHeld(view)}</p>`
  const { from, to, lists } = status.coverage
  const none = t.agency.none({
    lists,
    from: t.format.longDay(from),
    to: t.format.longDay(to),
  })
  const absent = html`<p class="lead">${subject}${none}</p>`
  if (status.agreements.length === 0)
    return html`${absent}${named(view, status)}<p class="quiet">${t.agency.noneHelp}</p>`
  return html`${inOrder(status.agreements).map((agreement, at) => html`<p class="lead">${agreementSentence(view, agreement, at === 0 ? subject : undefined)}</p>`)}
${when(onNoList(status), () => absent)}${named(view, status)}`
}

/** Agreements in the order in which a reader needs them: those that stand first. */
export function inOrder(agreements: readonly AgreementStatus[]): AgreementStatus[] {
  const rank = ({ stage, current }: AgreementStatus) =>
    stage === 'listed' ? (current ? 0 : 1) : stage === 'pending' && current ? 2 : stage === 'left' ? 4 : 3
  return [...agreements].sort((a, b) => rank(a) - rank(b))
}

/** Sources beside the lists that name the agency as taking part, each with what shows it. */
function named(view: View, { named: claims, agreements }: Status): Part {
  const { t } = view
  return claims.map(
    ({ on, text, evidence }) =>
      html`<details class="named"><summary>${t.format.longDay(on)}: ${asKept(t, text)}${when(agreements.length === 0, () => ` ${t.agency.namedOnly}`)}</summary>${evidencePanel(view, evidence)}</details>`,
  )
}

/** Where an agreement stands, in a few words. */
export function standing({ t }: View, { stage, current }: AgreementStatus): string {
  const words = t.agency.standing
  if (stage === 'listed') return current ? words.listed : words.doubtful
  if (stage === 'left') return words.left
  if (stage === 'pending') return current ? words.pending : words.pendingPast
  return words.other(t.words.stage(stage))
}

function agreementSentence(view: View, agreement: AgreementStatus, subject: Part): Part {
  const { t } = view
  const model = html`<b>${t.words.model(agreement.model)}</b>`
  const steps = t.agency.steps(
    agreement.ladder.map((step, at) => clause(view, step, agreement.ladder[at - 1])),
  )
  const told =
    subject === undefined ? t.agency.another(model, steps) : t.agency.agreementOf(subject, model, steps)
  return [told, ending(view, agreement)]
}

function clause({ t }: View, { stage, on, after }: LadderStep, before: LadderStep | undefined): Part {
  const words = t.agency.step
  const day = t.format.longDay(on)
  if (stage !== 'listed') return words[stage](day)
  if (before?.stage === 'listed') return words.relisted(day)
  return after === undefined ? words.listedBy(day) : words.listed(day)
}

function ending({ t, register, times }: View, { stage, current }: AgreementStatus): Part {
  const last = listOn(register.lists.participating, times.on)
  if (last === undefined) return ''
  const day = t.format.longDay(last.on)
  if (stage === 'listed') return current ? t.agency.still(day) : t.agency.doubtful(day)
  if (stage === 'pending' && !current) return t.agency.pendingPast(day)
  return ''
}

/** Whether every step that is told comes from sources beside the lists. */
function onNoList({ agreements }: Status): boolean {
  return !agreements.some(({ ladder }) =>
    ladder.some(({ stage }) => stage === 'listed' || stage === 'pending' || stage === 'signed'),
  )
}
