import { stateName } from '../../model/state.js'
import type { Counts } from '../../query/counts.js'
import { type Html, html } from '../html.js'
import { stateTiles } from '../state-tiles.js'
import { link, type View } from '../view.js'

/** From how many agreements on a tile is drawn darker. */
const steps = [1, 10, 30, 100]

/** The states as tiles, each with its agreements on the list. */
export function stateMap(view: View, by: NonNullable<Counts['by']>): Html {
  const { t } = view
  const tiles = stateTiles.map(({ state, row, column }) => {
    const agreements = by[state]?.agreements ?? 0
    const shown = t.format.number(agreements)
    const name = t.home.stateTile(stateName(state), agreements)
    return html`<li class="r${row} c${column}"><a class="d${depth(agreements)}" href="${link(view, `/state/${state.toLowerCase()}`)}" title="${name}"><b>${state}</b><span aria-hidden="true">${agreements === 0 ? '' : shown}</span><span class="unseen">${name}</span></a></li>`
  })
  const legend = ['0', ...steps.map((from, at) => range(from, steps[at + 1]))].map(
    (text, at) => html`<li><span class="d${at}" aria-hidden="true"></span>${text}</li>`,
  )
  return html`<ul class="tiles">${tiles}</ul>
<p class="legend-name" id="legend">${t.home.legend}</p><ul class="legend" aria-labelledby="legend">${legend}</ul>`
}

function depth(agreements: number): number {
  return steps.filter((from) => agreements >= from).length
}

function range(from: number, next: number | undefined): string {
  return next === undefined ? `${from}+` : `${from}–${next - 1}`
}
