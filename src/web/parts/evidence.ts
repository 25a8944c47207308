import type { Citation } from '../../query/cite.js'
import type { List } from '../../register/lists.js'
import type { Register } from '../../register/register.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, outward, type Part, when } from '../html.js'
import { elseLink } from '../source-links.js'
import { listLink, type View } from '../view.js'

/** What shows a value: the file, why its list is dated so, and the cells; or the source beside the lists. */
export function evidencePanel(view: View, citations: readonly Citation[]): Html {
  const groups = byDocument(citations)
  return html`<div class="evidence">${groups.map((group) => groupPanel(view, group))}</div>`
}

/** The sheet and the row of a locator such as `Sheet1!F214`. */
export function placeOf(locator: string): { sheet: string; column: string; row: string } {
  const [, sheet = locator, column = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(locator) ?? []
  return { sheet, column, row }
}

const known = new WeakMap<Register, ReadonlyMap<string, List>>()

/** The list that a document holds; undefined where the document is no list. */
export function listOf(register: Register, document: string): List | undefined {
  let lists = known.get(register)
  if (lists === undefined) {
    const { participating, pending, undated } = register.lists
    lists = new Map([...participating, ...pending, ...undated].map((list) => [list.document, list]))
    known.set(register, lists)
  }
  return lists.get(document)
}

function byDocument(citations: readonly Citation[]): Citation[][] {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const key = `${citation.document} ${placeOf(citation.locator).row || citation.locator}`
    groups.set(key, [...(groups.get(key) ?? []), citation])
  }
  return [...groups.values()]
}

function groupPanel(view: View, group: readonly Citation[]): Part {
  const [first] = group
  if (first === undefined) return ''
  const list = listOf(view.register, first.document)
  return list === undefined ? claimPanel(view, first) : cellsPanel(view, list, group)
}

function cellsPanel({ t }: View, list: List, group: readonly Citation[]): Html {
  const words = t.agencyRecord.evidence
  const { sheet, row } = placeOf(group[0]?.locator ?? '')
  return html`<dl>
<dt>${words.file}</dt><dd class="file">${list.name}</dd>
<dt>${words.list}</dt><dd>${isoDay(list.on)}</dd>
<dt>${words.why}</dt><dd><ul>${list.reasons.map((reason) => html`<li>${fromRecord(t, reason)}</li>`)}</ul></dd>
<dt>${words.place}</dt><dd>${words.row(sheet, row)}</dd>
<dt>${words.cells}</dt><dd><ul class="cells">${group.map((citation) => cell(t.agencyRecord.evidence, citation))}</ul></dd>
</dl>
<p><a href="${listLink(list.document, row)}">${words.openRow(row)}</a></p>`
}

function cell(
  words: View['t']['agencyRecord']['evidence'],
  { locator, heading, text, link: address }: Citation,
): Html {
  const { column, row } = placeOf(locator)
  const shown = text.trim() === '' ? html`<i>${words.empty}</i>` : html`<q>${text.trim()}</q>`
  return html`<li><b>${column}${row}</b> <span>${heading}</span> ${shown}${when(address, () => [' ', outward(address ?? '', words.document)])}</li>`
}

function claimPanel(view: View, citation: Citation): Html {
  const { t } = view
  const { heading, observedOn, text, link: address, file, locator } = citation
  const words = t.agencyRecord.evidence
  return html`<dl>
<dt>${words.source}</dt><dd>${asKept(t, heading)}</dd>
<dt>${words.saidOn}</dt><dd>${isoDay(observedOn)}</dd>
<dt>${words.says}</dt><dd>${fromRecord(t, text)}</dd>
<dt>${words.record}</dt><dd class="file">${file}, ${locator}</dd>
</dl>
${when(address, () => html`<p>${address?.startsWith('/corrections/') ? html`<a href="${address}">${words.openSource}</a>` : outward(address ?? '', words.openSource)} ${elseLink(view, citation)}</p>`)}`
}
