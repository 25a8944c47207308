import type { RecordedClaim } from '../../model/claim.js'
import type { HeldItem, PlacedLine, PlacedPage } from '../../model/placed-page.js'
import { plainFromRecord } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { decisionOfClaim } from '../source-links.js'
import { agencyLink, type View } from '../view.js'

/** A claim, and the item of the page that it was read from. */
export interface ReadFrom extends Pick<HeldItem, 'places' | 'told'> {
  readonly claim: RecordedClaim
}

/**
 * A page drawn: boxes first, so that the text above them can be marked and copied. Lines from which no claim was read
 * are bars: minutes name people who spoke to a council, of whom nothing is told here.
 */
export function drawnPage(
  view: View,
  { number, width, height, lines }: PlacedPage,
  read: readonly ReadFrom[],
): Html {
  const boxes = read.map((one) => box(view, lines, one))
  const told = new Set(read.flatMap((one) => one.told))
  const label = view.t.sources.page.drawing(String(number), boxes.length)
  return html`<svg class="sheet" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
<rect class="paper" width="${width}" height="${height}"/>
${boxes}
<g aria-hidden="true">${lines.map((line) => (told.has(line.place) ? lineOf(line) : bar(line)))}</g></svg>`
}

function lineOf({ y, height, pieces }: PlacedLine): Html {
  return html`<text y="${y}" font-size="${height}">${pieces.map(({ x, width, text }) => html`<tspan x="${x}"${width > 0 ? html` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : ''}>${text}</tspan>`)}</text>
`
}

function bar({ y, height, pieces }: PlacedLine): Html {
  const left = Math.min(...pieces.map(({ x }) => x))
  const right = Math.max(...pieces.map(({ x, width }) => x + width))
  const top = (y - height * 0.6).toFixed(1)
  return right > left
    ? html`<rect class="bar" x="${left.toFixed(1)}" y="${top}" width="${(right - left).toFixed(1)}" height="${(height * 0.5).toFixed(1)}"/>
`
    : html``
}

/** The box around all lines of an item; it leads to what the claim tells, and says so to whoever points at it. */
function box(view: View, lines: readonly PlacedLine[], { claim, places }: ReadFrom): Part {
  const own = lines.filter(({ place }) => places.includes(place))
  const left = Math.min(...own.flatMap(({ pieces }) => pieces.map(({ x }) => x))) - 4
  const right = Math.max(...own.flatMap(({ pieces }) => pieces.map(({ x, width }) => x + width))) + 4
  const top = Math.min(...own.map(({ y, height }) => y - height * 0.8)) - 1.5
  const foot = Math.max(...own.map(({ y, height }) => y + height * 0.25)) + 0.5
  if (![left, right, top, foot].every(Number.isFinite)) return ''
  const to = decisionOfClaim(view, claim) ?? agencyLink(view, claim.subject)
  const size = (from: number, end: number) => (end - from).toFixed(1)
  return html`<a id="${claimAnchor(claim.locator)}" href="${to}" aria-label="${plainFromRecord(view.t, claim.text)}"><title>${plainFromRecord(view.t, claim.text)}</title><rect class="box" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${size(left, right)}" height="${size(top, foot)}" rx="3"/></a>
`
}

/** The anchor of a claim's box: `c2-3` for `page 2, line 3`. */
export function claimAnchor(locator: string): string {
  return `c${(locator.match(/\d+/g) ?? []).join('-')}`
}
