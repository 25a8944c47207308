import type { AgencyKind } from '../../agencies/agency.js'
import type { StateCode } from '../../model/state.js'
import { type JoiningClass, joiningClasses } from '../../rules/classify.js'
import { type Html, html, type Part } from '../html.js'
import { joinings } from '../joinings.js'
import { link, type View } from '../view.js'

/** How the agreements of a state class by the law of their joining days, by kind of agency. */
export function classSection(view: View, state: StateCode): Html {
  const { t } = view
  const { counts, byKind, rows } = joinings(view, state)
  const words = t.stateLaw
  return html`<section id="classes"><h2>${words.classes}</h2>
${
  rows.length === 0
    ? html`<p>${words.noClasses(t.words.state(state))}</p>`
    : html`<p>${words.classesText}</p>
${classBar(view, counts, rows.length)}
${table(view, state, byKind, counts)}
<p><a href="${joinedLink(view, state)}">${words.all(rows.length)}</a></p>`
}</section>`
}

/** The address of the agreements of a state, each with its class. */
export function joinedLink(
  view: View,
  state: StateCode,
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  return link(view, `/state/${state.toLowerCase()}/joined`, parameters)
}

/** The counts as one bar; the legend says the same in words. */
function classBar({ t }: View, counts: Readonly<Record<JoiningClass, number>>, all: number): Html {
  let at = 0
  const parts = joiningClasses.map((name) => {
    const width = (100 * counts[name]) / all
    const part = html`<rect class="${classOf(name)}" x="${at.toFixed(2)}%" width="${width.toFixed(2)}%" height="18"/>`
    at += width
    return width === 0 ? '' : part
  })
  return html`<svg class="classbar" width="100%" height="18" aria-hidden="true" focusable="false">${parts}</svg>
<ul class="classkey">${joiningClasses.map((name) => html`<li><span class="${classOf(name)}" aria-hidden="true"></span>${t.lawWords.class(name)} <b>${t.format.number(counts[name])}</b></li>`)}</ul>`
}

/** A class as a name of the style. */
function classOf(name: JoiningClass): string {
  return `c-${name.split(' ').slice(0, 2).join('-')}`
}

function table(
  view: View,
  state: StateCode,
  byKind: Readonly<Record<string, Readonly<Record<string, number>>>>,
  counts: Readonly<Record<JoiningClass, number>>,
): Html {
  const { t } = view
  const kinds = Object.entries(byKind).sort(([, a], [, b]) => sum(b) - sum(a))
  const row = (name: Part, of: Readonly<Record<string, number>>, kind?: string) =>
    html`<tr><th scope="row">${name}</th>${joiningClasses.map((one) => cell(view, state, { count: of[one] ?? 0, kind, class: one }))}</tr>
`
  return html`<table class="classes"><thead><tr><th scope="col">${t.stateLaw.kind}</th>${joiningClasses.map((name) => html`<th scope="col" class="number">${t.lawWords.class(name)}</th>`)}</tr></thead>
<tbody>${kinds.map(([kind, of]) => row(html`<a href="${joinedLink(view, state, { kind })}">${t.words.kind(kind as AgencyKind)}</a>`, of, kind))}
${row(t.stateLaw.total, counts)}</tbody></table>`
}

function cell(
  view: View,
  state: StateCode,
  { count, kind, class: name }: { count: number; kind: string | undefined; class: JoiningClass },
): Html {
  const { t } = view
  // On a narrow screen the head of the table is away: each count brings its name along.
  const label = html`<span class="narrow">${t.lawWords.class(name)}</span>`
  if (count === 0) return html`<td class="number zero">${label} 0</td>`
  return html`<td class="number">${label} <a href="${joinedLink(view, state, { kind, class: name })}">${t.format.number(count)}</a></td>`
}

function sum(of: Readonly<Record<string, number>>): number {
  return Object.values(of).reduce((all, one) => all + one, 0)
}
