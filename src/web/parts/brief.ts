import type { Brief, BriefBlock, BriefRow, BriefSection, BriefSource } from '../../query/brief-form.js'
import { fromBrief } from '../from-record.js'
import { type Html, html, outward, type Part, when } from '../html.js'
import type { Messages } from '../messages/messages.js'

/** How a place of this site is reached from where the brief is read; a file has no way to it. */
export type WayTo = (page: string) => string | undefined

/** A brief as it is read and printed: its parts, then its sources with their numbers. */
export function briefArticle(t: Messages, brief: Brief, wayTo: WayTo): Html {
  const words = t.brief
  return html`<article class="brief">
<header><h1>${fromBrief(t, brief.title)}</h1><p class="quiet">${fromBrief(t, brief.asOf)}</p></header>
<div class="sheet">${brief.sections.map((section) => part(t, section, brief.agency.id, wayTo))}
<section class="sources"><h2>${words.sources}</h2><ol>${brief.sources.map((source) => sourceOf(t, source, wayTo))}</ol></section></div>
</article>`
}

function part(t: Messages, { id, heading, blocks, cut }: BriefSection, agency: string, wayTo: WayTo): Html {
  const page = wayTo(`/agency/${agency}`)
  const more = t.brief.more(cut)
  return html`<section id="${id}"><h2>${fromBrief(t, heading)}</h2>${blocks.map((block) => blockOf(t, block))}
${when(cut > 0, () => html`<p class="quiet">${page === undefined ? more : html`<a href="${page}">${more}</a>`}</p>`)}</section>`
}

function blockOf(t: Messages, { columns, rows }: BriefBlock): Part {
  if (columns === undefined) return rows.map((row) => html`<p>${sentence(t, row.cells)}${marks(row)}</p>`)
  return html`<table class="c${columns.length}"><thead><tr>${columns.map((column) => html`<th scope="col">${fromBrief(t, column)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.cells.map((cell, at) => html`<td>${fromBrief(t, cell)}${when(at === row.cells.length - 1, () => marks(row))}</td>`)}</tr>`)}</tbody></table>`
}

function sentence(t: Messages, [lead = '', text]: readonly string[]): Part {
  return text === undefined ? fromBrief(t, lead) : html`<b>${fromBrief(t, lead)}.</b> ${fromBrief(t, text)}`
}

function marks({ sources }: BriefRow): Part {
  return when(
    sources.length > 0,
    () =>
      html` <span class="marks">${sources.map((number) => html`<a href="#s${number}">[${number}]</a>`)}</span>`,
  )
}

function sourceOf(
  t: Messages,
  { number, publisher, title, date, address, page, places }: BriefSource,
  wayTo: WayTo,
): Html {
  const own = page === undefined ? undefined : wayTo(page)
  const name =
    title === '' ? '' : own === undefined ? title : html`<a href="${own}">${fromBrief(t, title)}</a>`
  const parts = [publisher, name, date ?? '', places.join('; ')].filter((one) => one !== '')
  return html`<li id="s${number}" value="${number}">${parts.map((one, at) => [at === 0 ? '' : ', ', typeof one === 'string' ? fromBrief(t, one) : one])}${when(address, () => html`, ${outward(address ?? '', address ?? '')}`)}</li>`
}
