import { grouped } from '../../agencies/grouping.js'
import type { RecordedClaim } from '../../model/claim.js'
import type { SourceDocument } from '../../query/source-documents.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { aboutClaim, decisionOfClaim } from '../source-links.js'
import { link, type View } from '../view.js'
import { toldDay, toldDoubt } from './claim-told.js'
import { claimAnchor } from './drawn-page.js'

/** How many claims of one source a page shows; a table that somebody handed in may make thousands. */
const most = 400

/** The claims that were drawn from a source, by the place in it that they stand at. */
export function claimTables(view: View, { id, held, claims }: SourceDocument): Part {
  const words = view.t.sources
  const shown = claims.slice(0, most)
  const cut = when(claims.length > most, () => html`<p>${words.more(most, claims.length)}</p>`)
  if (held === undefined) return html`<p class="quiet">${words.noPlace}</p>${claimTable(view, shown)}${cut}`
  const places = [...grouped(shown, ({ locator }) => locator.split(',')[0] ?? '')].sort(
    ([a], [b]) => numberIn(a) - numberIn(b),
  )
  return html`${places.map(([place, own]) => html`<h3 id="${anchorOf(place)}">${placeName(view, `/source/${id}`, place, own[0]?.locator ?? place)}</h3>${claimTable(view, own)}`)}${cut}`
}

function anchorOf(place: string): string {
  return `at-${place.replace(/[^\w.-]+/g, '-')}`
}

function numberIn(place: string): number {
  return Number(/\d+/.exec(place)?.[0] ?? 0)
}

/** `page 3` in the reader's language, leading to the box on the page drawn; any other place as its connector names it. */
function placeName(view: View, path: string, place: string, first: string): Part {
  const number = /^page (\d+)$/.exec(place)?.[1]
  if (number === undefined) return html`<span class="file">${place}</span>`
  const { drawnPage, place: page } = view.t.sources
  return html`${page(number)} <a class="else" href="${link(view, `${path}/page/${number}`)}#${claimAnchor(first)}">${drawnPage}</a>`
}

/** Claims of one source: whom they are about, of which day, what they say, and where they are kept. */
export function claimTable(view: View, claims: readonly RecordedClaim[]): Html {
  const { about, day, says, kept } = view.t.sources.columns
  return html`<table class="drawn-from"><thead><tr><th scope="col">${about}</th><th scope="col">${day}</th><th scope="col">${says}</th><th scope="col">${kept}</th></tr></thead>
<tbody>${claims.map((claim) => row(view, claim))}</tbody></table>`
}

function row(view: View, claim: RecordedClaim): Html {
  const { t } = view
  const { text, quote, doubt, file, locator } = claim
  const decision = decisionOfClaim(view, claim)
  return html`<tr><td>${aboutClaim(view, claim)}</td><td>${toldDay(view, claim)}</td><td><span class="tag">${t.sources.says(claim.says)}</span> ${fromRecord(t, text)}${when(quote, () => html` <q>${asKept(t, quote ?? '')}</q>`)}${when(decision, () => html` <a href="${decision}">${t.sources.decision}</a>`)}${toldDoubt(view, doubt ?? null)}</td><td class="file">${file}, ${locator}</td></tr>
`
}
