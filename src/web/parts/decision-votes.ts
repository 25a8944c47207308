import type { VoteValue } from '../../model/decision.js'
import type { MemberVotes, TallyLine } from '../../query/decision-members.js'
import type { Decision } from '../../query/decisions.js'
import type { Sourced } from '../../query/numbered.js'
import { asKept } from '../from-record.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import type { View } from '../view.js'

/** The name of a decision within its agency, for anchors. */
export function decisionAnchor({ id }: Pick<Decision, 'id'>): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

/** The numbers of sources, each leading to the source below. */
export function refs({ t }: View, decision: Pick<Decision, 'id'>, sources: readonly number[]): Html {
  const links = sources.map(
    (number) =>
      html`<a href="#${decisionAnchor(decision)}-${number}" aria-label="${t.decisions.ref(number)}">${number}</a>`,
  )
  return html`<span class="refs">[${joined(links, ', ')}]</span>`
}

/** Every value that sources tell, with their numbers; several where they disagree. */
export function either<T>(
  view: View,
  decision: Pick<Decision, 'id'>,
  told: readonly Sourced<T>[],
  words: (value: T) => Part,
): Part {
  return joined(
    told.map(({ value, sources }) => html`<b>${words(value)}</b> ${refs(view, decision, sources)}`),
    view.t.decisions.or,
  )
}

/** Votes by kind, each apart: how many are counted, who is named, who is not. */
export function voteTable(view: View, decision: Decision): Part {
  const { t } = view
  const words = t.decisions
  if (decision.membersHeld === 'no vote') return html`<p>${words.noVote}</p>`
  return html`<h4>${words.votes}</h4>
${when(decision.unanimous.length > 0, () => html`<p><b>${words.unanimous}</b> ${refs(view, decision, decision.unanimous)}</p>`)}
${when(decision.membersHeld === 'not in the record held', () => html`<p>${words.notHeld}</p>`)}
${when(isCounted(decision), () => counts(view, decision))}`
}

function isCounted({ tally, members }: Decision): boolean {
  return members.length > 0 || tally.some(({ counted }) => counted.length > 0)
}

function counts(view: View, decision: Decision): Html {
  const { t } = view
  const { columns, silentKinds, vote: name } = t.decisions
  const told = decision.tally.filter(({ counted, named }) => counted.length > 0 || named > 0)
  const silent = decision.tally.filter((line) => !told.includes(line))
  return html`<table class="votes"><thead><tr><th scope="col">${columns.vote}</th><th scope="col">${columns.counted}</th><th scope="col">${columns.members}</th></tr></thead>
<tbody>${told.map((line) => row(view, decision, line))}</tbody></table>
${when(silent.length > 0, () => html`<p class="quiet">${silentKinds(t.format.and(silent.map(({ vote }) => name(vote).toLowerCase())))}</p>`)}`
}

function row(view: View, decision: Decision, { vote, counted, notHeld }: TallyLine): Html {
  const words = view.t.decisions
  const named = decision.members.filter(({ votes }) => votes.some(({ value }) => value === vote))
  const members = named.map((member) => memberLine(view, decision, member, vote))
  const missing = missingWords(view, notHeld, named.length)
  return html`<tr class="${vote}"><th scope="row">${words.vote(vote)}</th><td>${counted.length === 0 ? html`<span class="quiet">${words.notCounted}</span>` : either(view, decision, counted, String)}</td><td>${members}${when(missing !== '', () => html`<span class="line quiet">${missing}</span>`)}</td></tr>
`
}

function missingWords({ t }: View, notHeld: readonly number[], named: number): string {
  if (notHeld.length === 0) return ''
  return named === 0 ? t.decisions.nobodyNamed : t.decisions.more(notHeld.join(t.decisions.or))
}

function memberLine(
  view: View,
  decision: Decision,
  { member, seats, votes }: MemberVotes,
  vote: VoteValue,
): Html {
  const own = votes.find(({ value }) => value === vote)?.sources ?? []
  const seat =
    seats.length === 0 ? '' : html`<span class="quiet">, ${asKept(view.t, seats.join('; '))}</span>`
  const torn = votes.length > 1 ? html` <em>${view.t.decisions.elsewhere}</em>` : ''
  return html`<span class="line">${member}${seat} ${refs(view, decision, own)}${torn}</span>`
}
