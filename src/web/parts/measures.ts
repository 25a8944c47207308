import type { Agency } from '../../agencies/agency.js'
import { measuresOf } from '../../query/measures.js'
import { type Html, html } from '../html.js'
import { link, type View } from '../view.js'
import { seriesHead } from './measure-beside.js'
import { seriesChart } from './measure-series.js'

/** What an agency's own page shows of its measures: the first series drawn, the others named. */
export function measuresPanel(view: View, agency: Agency): Html {
  const { t, register, world, times } = view
  const { series } = measuresOf(register, world.directory, agency, times)
  const words = t.measures
  const [first, ...rest] = series
  if (first === undefined) return html`<p>${words.none}</p>`
  return html`<p class="quiet">${words.lead}</p>
<p>${seriesHead(view, first)}</p>${seriesChart(view, first)}
<ul class="plain">${rest.map((one) => html`<li>${seriesHead(view, one)}</li>`)}</ul>
<p><a href="${link(view, `/agency/${agency.id}/measures`)}">${words.all}</a></p>`
}
