import { periodsBetween } from '../../model/period.js'
import { type Html, html, type Part } from '../html.js'

/** A line to draw: values by period, each with the least and the greatest where it is a middle of several. */
export interface Line {
  readonly points: readonly LinePoint[]
  /** The periods from which on counting is another: no line leads over to them. */
  readonly breaks?: readonly string[]
}

/** A value of a period, with the range that it is the middle of, where there is one. */
export interface LinePoint {
  readonly period: string
  readonly value: number
  readonly least?: number
  readonly greatest?: number
}

/** What a chart says beside its line: a name for those who do not see it, what one step up is, and numbers as written. */
export interface ChartWords {
  readonly name: string
  readonly unit: string
  readonly number: (value: number) => string
}

const size = { width: 360, height: 172, left: 46, right: 12, top: 24, bottom: 26 }
const inner = {
  width: size.width - size.left - size.right,
  height: size.height - size.top - size.bottom,
}

/** A line chart whose axis begins at zero. Periods without a value are left empty, and nothing is drawn over them. */
export function lineChart({ points, breaks = [] }: Line, { name, unit, number }: ChartWords): Html {
  const place = placesOf(points)
  const top = niceTop(Math.max(...points.map(({ value, greatest }) => greatest ?? value)))
  const x = (period: string) => round(size.left + inner.width * (place(period) ?? 0.5))
  const y = (value: number) => round(size.top + inner.height * (1 - value / top))
  const at = ({ period, value }: LinePoint) => `${x(period)},${y(value)}`
  const runs = runsOf(points, breaks)
  return html`<svg class="chart" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${name}">
<text class="unit" x="0" y="11">${unit}</text>
${[0, top / 2, top].map((tick) => html`<line x1="${size.left}" x2="${size.width - size.right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="${size.left - 6}" y="${y(tick) + 3.5}">${number(tick)}</text>`)}
${ends(points, x)}
${breaks.map((period) => html`<text class="break" x="${x(period) - 4}" y="${size.height - size.bottom + 4}">//</text>`)}
${runs.map((run) => band(run, x, y))}
${runs.map((run) => html`<polyline points="${run.map(at).join(' ')}"/>`)}
${points.map((point) => html`<circle cx="${x(point.period)}" cy="${y(point.value)}" r="${points.length > 40 ? 1.4 : 2.6}"/>`)}
</svg>`
}

/** Where each period stands from left (0) to right (1); a single one has no place but the middle. */
function placesOf(points: readonly LinePoint[]): (period: string) => number | undefined {
  const [first, last] = [points[0]?.period ?? '', points.at(-1)?.period ?? '']
  const all = first === last ? [first] : [first, ...periodsBetween(first, last), last]
  const places = new Map(all.map((period, at) => [period, all.length === 1 ? 0.5 : at / (all.length - 1)]))
  return (period) => places.get(period)
}

/** Points between which a line may be drawn: of periods that follow each other, counted in one way. */
function runsOf(points: readonly LinePoint[], breaks: readonly string[]): LinePoint[][] {
  const runs: LinePoint[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    const before = run?.at(-1)?.period
    const follows = before !== undefined && periodsBetween(before, point.period).length === 0
    if (run !== undefined && follows && !breaks.includes(point.period)) run.push(point)
    else runs.push([point])
  }
  return runs
}

function band(run: readonly LinePoint[], x: (period: string) => number, y: (value: number) => number): Part {
  const ranged = run.flatMap(({ period, least, greatest }) =>
    least === undefined || greatest === undefined ? [] : [{ period, least, greatest }],
  )
  if (ranged.length === 0) return ''
  if (ranged.length === 1)
    return ranged.map(
      ({ period, least, greatest }) =>
        html`<line class="range" x1="${x(period)}" x2="${x(period)}" y1="${y(least)}" y2="${y(greatest)}"/>`,
    )
  const upper = ranged.map(({ period, greatest }) => `${x(period)},${y(greatest)}`)
  const lower = ranged.map(({ period, least }) => `${x(period)},${y(least)}`).reverse()
  return html`<polygon points="${[...upper, ...lower].join(' ')}"/>`
}

/** The first and the last period below the axis; one alone in its middle. */
function ends(points: readonly LinePoint[], x: (period: string) => number): Part {
  const [first, last] = [points[0]?.period ?? '', points.at(-1)?.period ?? '']
  const text = (period: string, anchor: string) =>
    html`<text class="${anchor}" x="${x(period)}" y="${size.height - 7}">${period}</text>`
  return first === last ? text(first, 'middle') : [text(first, 'first'), text(last, 'last')]
}

/** The round number at the top of an axis: 1, 2, 4, 5 or 8 with zeros, at least `greatest`. */
export function niceTop(greatest: number): number {
  if (!(greatest > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(greatest))
  const found = [1, 2, 4, 5, 8, 10].find((step) => step * power >= greatest) ?? 10
  return found * power
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
