import type { Agency } from '../../agencies/agency.js'
import { type Decision, decisionsOf } from '../../query/decisions.js'
import { isoDay } from '../format.js'
import { asKept } from '../from-record.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { link, type View } from '../view.js'
import { toldDay } from './claim-told.js'
import { decisionPanel } from './decision-panel.js'
import { decisionAnchor } from './decision-votes.js'

/** Who decided on an agency, in the order of time, each with its votes and what shows them. */
export function decisionsSection(view: View, agency: Agency): Html {
  const { t, register, times } = view
  const { decisions } = decisionsOf(register, agency, { on: times.on, knownAt: times.knownAt })
  const words = t.decisions
  if (decisions.length === 0) return html`<p class="quiet">${words.none(agency.name, isoDay(times.on))}</p>`
  return html`<p class="quiet">${words.intro}</p>
<ol class="opens decided">${decisions.map((one) => item(view, one))}</ol>
<p><a href="${link(view, '/v1/decisions', { agency: agency.id })}">${words.asJson}</a></p>`
}

function item(view: View, decision: Decision): Html {
  const { t } = view
  return html`<li id="${decisionAnchor(decision)}"><details><summary>${toldDay(view, decision)} <b>${headline(view, decision)}</b>
<span>${asKept(t, decision.body)} · ${whereWords(view, decision)}</span>${voteLines(view, decision)}${when(decision.conflicts.length > 0, () => html`<span class="torn">${t.decisions.differs}</span>`)}</summary>
${decisionPanel(view, decision)}
<p><a href="${link(view, `/decision/${decision.id}`)}">${t.decisions.ownPage}</a></p></details></li>
`
}

/** What came of it, with the votes as counted: `Passed, 3 for, 2 against`. */
export function headline({ t }: View, { act, outcomes, tally, unanimous }: Decision): string {
  const words = t.decisions
  const came = outcomes.map(({ value }) =>
    act === 'deferral' && value === 'failed' ? words.deferralFailed : words.outcome(value),
  )
  const counts = tally
    .filter(({ counted }) => counted.length > 0)
    .map(({ vote, counted }) => words.count(vote, counted.map(({ value }) => value).join(words.or)))
  const all = unanimous.length > 0 ? [words.unanimous, ...counts] : counts
  return [came.join(words.or), ...all].join(', ')
}

/** At which meeting, on which item and matter. */
export function whereWords({ t }: View, { meeting, item: number, motion, models }: Decision): Part {
  const parts = [
    meeting === null ? null : asKept(t, meeting),
    number === null ? null : t.decisions.item(number),
    t.decisions.motion(motion),
    ...models.map((model) => t.words.model(model)),
  ]
  return joined(
    parts.filter((part) => part !== null),
    ' · ',
  )
}

/** The members by their votes, in a line a kind; that they are not held is said. */
export function voteLines({ t }: View, { members, membersHeld, tally }: Decision): Part {
  const words = t.decisions
  if (membersHeld === 'no vote') return ''
  if (membersHeld === 'not in the record held') return html`<span>${words.notHeld}</span>`
  const missing = tally
    .filter(({ notHeld }) => notHeld.length > 0)
    .map(({ vote, notHeld }) => words.count(vote, notHeld.join(words.or)))
  const lines = tally.map(({ vote }) => {
    const named = members.filter(({ votes }) => votes.some(({ value }) => value === vote))
    return named.length === 0
      ? ''
      : html`<span class="cast">${words.vote(vote)}: ${joined(
          named.map(({ member }) => member),
          ', ',
        )}</span>`
  })
  return [...lines, when(missing.length > 0, () => html`<span>${words.missing(missing.join(', '))}</span>`)]
}
