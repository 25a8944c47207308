import type { Agency } from '../../agencies/agency.js'
import type { StateCode } from '../../model/state.js'
import { measuresTable } from '../../publish/measures-table.js'
import { toCsv } from '../../publish/table.js'
import { measuresOf, type SeriesBeside } from '../../query/measures.js'
import { describedIn } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { besideSeries, seriesHead } from '../parts/measure-beside.js'
import { seriesChart, seriesTable } from '../parts/measure-series.js'
import { page } from '../parts/shell.js'
import { timesForm } from '../parts/times-form.js'
import { agencyLink, link, type View } from '../view.js'

/** Every measure of an agency that the record holds, with what stands beside it. */
export function measuresPage(view: View, agency: Agency): Html {
  const { t, register, world, times } = view
  const words = t.measures
  const { sentence, series } = measuresOf(register, world.directory, agency, times)
  const data = { agency: agency.id }
  return page(view, {
    title: words.title(agency.name),
    ...describedIn(t, sentence),
    content: html`<nav class="path" aria-label="${t.agency.path}"><a href="${link(view, `/state/${agency.state.toLowerCase()}`)}">${t.words.state(agency.state)}</a> › <a href="${agencyLink(view, agency.id)}">${agency.name}</a></nav>
<h1>${words.title(agency.name)}</h1>
<p class="lead">${words.lead}</p>
${series.length === 0 ? html`<p>${words.none}</p>` : series.map((one) => seriesSection(view, one, agency.state))}
<h2>${t.agencyRecord.keep}</h2>
<p><a href="${link(view, `/agency/${agency.id}/measures.csv`)}">${words.csv}</a> · <a href="${link(view, '/v1/measures', data)}">${words.json}</a></p>
<h2>${t.agencyRecord.times.heading}</h2>
${timesForm(view)}`,
  })
}

function seriesSection(view: View, series: SeriesBeside, state: StateCode): Part {
  const { t } = view
  return html`<section class="measure"><h2>${t.measures.name(series.measure)}</h2>
<p>${seriesHead(view, series)}</p>
${seriesChart(view, series)}
${seriesTable(view, series)}
${besideSeries(view, series, state)}</section>`
}

/** The same values as CSV. */
export function measuresCsv({ register, world, times }: View, agency: Agency): string {
  return toCsv(measuresTable(measuresOf(register, world.directory, agency, times)))
}
