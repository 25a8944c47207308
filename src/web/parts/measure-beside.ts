import type { StateCode } from '../../model/state.js'
import type { MeasurePeers } from '../../query/measure-peers.js'
import type { MeasureSeries } from '../../query/measure-series.js'
import type { SeriesBeside } from '../../query/measures.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, joined, type Part } from '../html.js'
import { agencyLink, type View } from '../view.js'
import { lineChart } from './line-chart.js'
import { seriesChart, seriesTable } from './measure-series.js'

/** Agencies of like size, the state and the country, each in a panel of its own. */
export function besideSeries(view: View, series: SeriesBeside, state: StateCode): Html {
  const { t } = view
  const words = t.measures
  return html`<h3>${words.beside}</h3>
<p class="quiet">${words.besideText}</p>
<div class="panels"><section><h4>${words.peers}</h4>${peersPanel(view, series)}</section>
${panel(view, words.state(t.words.state(state)), series.state)}
${panel(view, words.country, series.country)}</div>`
}

function panel(view: View, heading: string, series: MeasureSeries | undefined): Part {
  if (series === undefined) return ''
  return html`<section><h4>${heading}</h4>${seriesChart(view, series)}${seriesTable(view, series)}</section>`
}

function peersPanel(view: View, { peers, measure, unit }: SeriesBeside): Html {
  const { t } = view
  const words = t.measures
  if (peers === undefined) return html`<p>${words.unsized}</p>`
  const rule = html`<p class="quiet">${fromRecord(t, peers.rule)}</p>`
  if (peers.points.length === 0) return html`<p>${words.noPeers}</p>${rule}`
  const [first, last] = [peers.points[0]?.period ?? '', peers.points.at(-1)?.period ?? '']
  const shown = words.peersUnit(peers.basis, unit)
  const points = peers.points.map(({ median, ...point }) => ({ ...point, value: median }))
  const name = words.chart(`${words.peers}, ${words.name(measure)}`, shown, first, last)
  return html`<figure class="series">${lineChart({ points }, { name, unit: shown, number: (value) => t.format.number(value) })}</figure>
${rule}${peersTable(view, peers)}`
}

function peersTable(view: View, { peers, points }: MeasurePeers): Html {
  const { t } = view
  const words = t.measures
  const number = (value: number) => t.format.number(value)
  const named = peers.map(
    ({ id, name, state, population }) =>
      html`<a href="${agencyLink(view, id)}">${name}</a> <span class="quiet">(${state}, ${words.persons(number(population))})</span>`,
  )
  return html`<details class="more"><summary>${words.peersNamed(peers.length)}</summary>
<p>${joined(named, '; ')}</p>
<table class="measured"><thead><tr><th scope="col">${words.columns.period}</th><th scope="col" class="number">${words.median}</th><th scope="col" class="number">${words.least}</th><th scope="col" class="number">${words.greatest}</th><th scope="col" class="number">${words.of}</th></tr></thead>
<tbody>${points.map(
    ({ period, median, least, greatest, peers: count }) =>
      html`<tr><th scope="row">${period}</th><td class="number" data-label="${words.median}">${number(median)}</td><td class="number" data-label="${words.least}">${number(least)}</td><td class="number" data-label="${words.greatest}">${number(greatest)}</td><td class="number" data-label="${words.of}">${number(count)}</td></tr>`,
  )}</tbody></table></details>`
}

/** A sentence a series, for where there is no room for charts. */
export function seriesHead({ t }: View, { measure, unit, step, publisher, points }: MeasureSeries): Html {
  const words = t.measures
  const span = words.span(points[0]?.period ?? '', points.at(-1)?.period ?? '')
  return html`<b>${words.name(measure)}</b>, ${words.head(measure, unit, step, publisher)}, ${span}`
}
