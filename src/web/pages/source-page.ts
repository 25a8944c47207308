import { Problem } from '../../api/problem.js'
import type { HeldPage, HeldPages } from '../../model/placed-page.js'
import { asKept } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { drawnPage, type ReadFrom } from '../parts/drawn-page.js'
import { page } from '../parts/shell.js'
import { claimTable } from '../parts/source-claims.js'
import { sourceLink } from '../source-links.js'
import type { View } from '../view.js'
import { sourceAt } from '../where.js'

/** A page of a held PDF, drawn from its text, with a box around each item that a claim was read from. */
export async function sourcePageAt(
  view: View,
  id: string,
  number: string,
  documents: HeldPages | undefined,
): Promise<Html> {
  const source = sourceAt(view, id)
  const isMinutes = source.claims.some((claim) => claim.id?.startsWith('minutes:'))
  const found =
    source.held === undefined || !isMinutes || !/^[1-9]\d{0,3}$/.test(number)
      ? undefined
      : await documents?.page(source.held, Number(number))
  const read = (found?.items ?? []).flatMap(({ locator, places, told }) =>
    source.claims.filter((claim) => claim.locator === locator).map((claim) => ({ claim, places, told })),
  )
  if (found === undefined || read.length === 0)
    throw new Problem('not-found', {
      detail: 'no page with what a claim was read from is held under this address',
    })
  return drawn(view, { id, publisher: source.publishers[0] ?? '' }, found, read)
}

function drawn(
  view: View,
  { id, publisher }: { id: string; publisher: string },
  found: HeldPage,
  read: readonly ReadFrom[],
): Html {
  const { t } = view
  const words = t.sources.page
  const number = String(found.page.number)
  const claims = [...new Set(read.map(({ claim }) => claim))]
  return page(view, {
    title: words.title(publisher, number),
    // What officials said at a meeting is found in its minutes: no search engine is asked to find it here.
    alternates: html`<meta name="robots" content="noindex">`,
    content: html`<nav class="path" aria-label="${t.list.path}"><a href="${sourceLink(view, id)}">${asKept(t, publisher)}</a></nav>
<h1>${words.heading(number)}</h1>
<p>${words.text}</p>
${around(view, id, found)}
<section id="read"><h2>${words.boxes}</h2>${claimTable(view, claims)}</section>
${drawnPage(view, found.page, read)}
${when(found.page.cut, () => html`<p class="quiet">${words.cut}</p>`)}
<details class="more" open><summary>${words.lines}</summary>${textOf(found, read)}</details>`,
  })
}

/** The pages before and after it that claims were read from. */
function around(view: View, id: string, { page: { number }, pages }: HeldPage): Part {
  const words = view.t.sources.page
  const to = (other: number | undefined, text: string) =>
    other === undefined
      ? ''
      : html`<a href="${sourceLink(view, `${id}/page/${other}`)}">${text}, ${other}</a> `
  const before = to(
    pages.findLast((one) => one < number),
    words.before,
  )
  const after = to(
    pages.find((one) => one > number),
    words.after,
  )
  return before === '' && after === '' ? '' : html`<p class="around">${before}${after}</p>`
}

function textOf({ page: { lines } }: HeldPage, read: readonly ReadFrom[]): Html {
  const cited = new Set(read.flatMap((one) => one.told))
  const told = lines.filter(({ place }) => cited.has(place))
  return html`<ul class="page-lines">${told.map(
    ({ text }) => html`<li>${text}</li>
`,
  )}</ul>`
}
