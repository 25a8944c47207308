import type { StateCode } from '../../model/state.js'
import type { Aftermath } from '../../query/aftermath.js'
import { isoDay } from '../format.js'
import { asKept } from '../from-record.js'
import { type Html, html, joined, type Part } from '../html.js'
import { turns } from '../joinings.js'
import { type LawHeld, lawAnchor, lawHeld } from '../law-held.js'
import { agencyLink, type View } from '../view.js'
import { joinedLink } from './class-table.js'

export const groups = ['kept', 'left', 'joined'] as const

/** Up to how many agencies are named where they are counted. */
const named = 4

/** Who kept an agreement, who left and who joined after each change of a state's law. */
export function aftermathSection(view: View, state: StateCode): Part {
  const { t } = view
  const all = turns(view, state).filter(
    ({ kept, left, joined: after }) => kept.length + left.length + after.length > 0,
  )
  if (all.length === 0) return ''
  const held = lawHeld(view, state)
  const words = t.stateLaw
  return html`<section id="after"><h2>${words.after}</h2><p>${words.afterText}</p>
<table class="classes after"><thead><tr><th scope="col">${words.day}</th><th scope="col">${words.what}</th>${groups.map((group) => html`<th scope="col" class="number">${words[group]}</th>`)}</tr></thead>
<tbody>${alike(all).map((same) => row(view, state, same, held))}</tbody></table></section>`
}

/** What a turn is, in a few words. */
export function turnName({ t }: View, { id, what }: Aftermath, held: LawHeld): Part {
  const provision = held.provisions.get(id)
  if (provision !== undefined) return t.stateLaw.takesEffect(asKept(t, provision.citation))
  return asKept(t, held.authorities.get(id)?.by ?? what)
}

/** Turns of one day that the same agreements followed stand together. */
function alike(all: readonly Aftermath[]): [Aftermath, ...Aftermath[]][] {
  const found = new Map<string, [Aftermath, ...Aftermath[]]>()
  for (const turn of all) {
    const key = [turn.on, ...groups.map((group) => turn[group].join(' '))].join('|')
    const same = found.get(key)
    if (same === undefined) found.set(key, [turn])
    else same.push(turn)
  }
  return [...found.values()]
}

function row(view: View, state: StateCode, same: [Aftermath, ...Aftermath[]], held: LawHeld): Html {
  const [turn] = same
  return html`<tr><td>${isoDay(turn.on)}</td><th scope="row">${same.map((one) => html`<a class="line" href="#${lawAnchor(one.id)}">${turnName(view, one, held)}</a>`)}${groups.map((group) => names(view, group, turn[group]))}</th>${groups.map((group) => cell(view, state, turn, group))}</tr>
`
}

function cell(view: View, state: StateCode, turn: Aftermath, group: (typeof groups)[number]): Html {
  const { t } = view
  const found = turn[group]
  const label = html`<span class="narrow">${t.stateLaw[group]}</span>`
  if (found.length === 0) return html`<td class="number zero">${label} 0</td>`
  const address = joinedLink(view, state, { turn: turn.id, group })
  return html`<td class="number">${label} <a href="${address}">${t.format.number(found.length)}</a></td>`
}

/** The agencies of a few agreements; of many, the count leads to them. */
function names(view: View, group: (typeof groups)[number], agreements: readonly string[]): Part {
  if (agreements.length === 0 || agreements.length > named) return ''
  const ids = [...new Set(agreements.flatMap((id) => view.register.agreements.get(id)?.agencyId ?? []))]
  const links = ids.map(
    (id) => html`<a href="${agencyLink(view, id)}">${view.register.agencies.get(id)?.name ?? id}</a>`,
  )
  return html`<span class="line quiet">${view.t.stateLaw.names[group]}: ${joined(links, ', ')}</span>`
}
