import type { MeasureSeries, SeriesPoint } from '../../query/measure-series.js'
import { isoDay } from '../format.js'
import { asKept } from '../from-record.js'
import { type Html, html, joined, outward, type Part, when } from '../html.js'
import type { View } from '../view.js'
import { lineChart } from './line-chart.js'

/** The chart of a series with what is missing in it and where counting changes. */
export function seriesChart({ t }: View, series: MeasureSeries): Html {
  const { measure, unit, points, breaks, gaps } = series
  const words = t.measures
  const [first, last] = [points[0]?.period ?? '', points.at(-1)?.period ?? '']
  const name = words.chart(words.name(measure), unit, first, last)
  const line = { points, breaks: breaks.map(({ at }) => at) }
  return html`<figure class="series">${lineChart(line, { name, unit: words.unit(unit), number: (value) => t.format.number(value) })}
${when(breaks.length + gaps.length > 0, () => html`<figcaption>${breaks.map(({ at, from, to }) => html`<span class="line">${words.broken(at, from, to)}</span>`)}${when(gaps.length > 0, () => html`<span class="line">${words.gaps(shortened(t, gaps), gaps.length)}</span>`)}</figcaption>`)}
</figure>`
}

/** Every value of a series as a table: what the chart shows, to be read. */
export function seriesTable(view: View, series: MeasureSeries): Html {
  const { t } = view
  const words = t.measures.columns
  const { points } = series
  const rated = points.some(({ per100000 }) => per100000 !== undefined)
  const ways = points.some(({ method }) => method !== undefined)
  return html`<details class="more"><summary>${t.measures.table}</summary>
<table class="measured"><thead><tr><th scope="col">${words.period}</th><th scope="col" class="number">${words.value}</th>${when(rated, () => html`<th scope="col" class="number">${words.rate}</th>`)}${when(ways, () => html`<th scope="col">${words.method}</th>`)}<th scope="col">${words.said}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>${points.map((point) => row(view, point, { rated, ways }))}</tbody></table>${doubts(view, points)}</details>`
}

function row({ t }: View, point: SeriesPoint, { rated, ways }: { rated: boolean; ways: boolean }): Html {
  const words = t.measures.columns
  const number = (value: number | undefined) => (value === undefined ? '' : t.format.number(value))
  return html`<tr><th scope="row">${point.period}</th><td class="number" data-label="${words.value}">${number(point.value)}</td>${when(rated, () => html`<td class="number" data-label="${words.rate}">${number(point.per100000)}</td>`)}${when(ways, () => html`<td data-label="${words.method}">${asKept(t, point.method)}</td>`)}<td data-label="${words.said}"><span>${said(words, point)}${point.others.map((other) => html`<span class="line quiet">${t.measures.other(other.edition, number(other.value), said(words, other), other.evidence[0]?.heading ?? '')}</span>`)}</span></td><td data-label="${words.source}"><span>${joined(
    point.evidence
      .slice(0, 3)
      .map(({ link: address, heading, locator }) => [
        outward(address ?? '', asKept(t, heading)),
        html` <span class="quiet">${locator}</span>`,
      ]),
    '; ',
  )}</span></td></tr>`
}

function said(
  words: View['t']['measures']['columns'],
  { saidOn, saidAbout }: Pick<SeriesPoint, 'saidOn' | 'saidAbout'>,
): Part {
  return saidAbout ? [words.about, isoDay(saidOn)] : isoDay(saidOn)
}

/** Each doubt once, with how many values it is on. */
function doubts({ t }: View, points: readonly SeriesPoint[]): Part {
  const counts = new Map<string, number>()
  for (const { doubt } of points) if (doubt !== undefined) counts.set(doubt, (counts.get(doubt) ?? 0) + 1)
  return [...counts]
    .slice(0, 12)
    .map(([doubt, count]) => html`<p class="quiet">${t.measures.doubt(count, asKept(t, doubt))}</p>`)
}

function shortened(t: View['t'], gaps: readonly string[]): string {
  const shown = gaps.slice(0, 8).join(', ')
  return gaps.length > 8
    ? [t.format.and([shown, t.measures.andMore(gaps.length - 8)])].flat().join('')
    : shown
}
