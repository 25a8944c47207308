import type { RecordedClaim } from '../../model/claim.js'
import type { PlacedLine, PlacedPage } from '../../model/placed-page.js'
import { plainFromRecord } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { decisionOfClaim } from '../source-links.js'
import { agencyLink, type View } from '../view.js'

/** A claim, and the places of the lines of the page that it was read from. */
export interface ReadFrom {
  readonly claim: RecordedClaim
  readonly places: readonly string[]
}

/** A page drawn: boxes first, so that the text above them can be marked and copied. */
export function drawnPage(
  view: View,
  { number, width, height, lines }: PlacedPage,
  read: readonly ReadFrom[],
): Html {
  const boxes = read.map((one) => box(view, lines, one))
  const label = view.t.sources.page.drawing(String(number), boxes.length)
  return html`<svg class="sheet" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
<rect class="paper" width="${width}" height="${height}"/>
${boxes}
<g aria-hidden="true">${lines.map(lineOf)}</g></svg>`
}

function lineOf({ y, height, pieces }: PlacedLine): Html {
  return html`<text y="${y}" font-size="${height}">${pieces.map(({ x, width, text }) => html`<tspan x="${x}"${width > 0 ? html` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : ''}>${text}</tspan>`)}</text>
`
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
