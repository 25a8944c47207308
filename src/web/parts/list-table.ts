import { type Cell, cellText } from '../../model/cell.js'
import { KeptBy } from '../../query/kept.js'
import type { List } from '../../register/lists.js'
import { asKept } from '../from-record.js'
import { type Html, html, outward, type Part, when } from '../html.js'
import type { ListReadAs } from '../list-rows.js'
import { type KeptMarkup, shared } from '../page-pieces.js'
import { agencyLink, type View } from '../view.js'

/** The rows of a list as printed, each with its number in the sheet as its anchor. */
export function listTable(view: View, list: List, { agencyOf }: ListReadAs): Html {
  const { t } = view
  const head = list.columns.map(
    ([heading, letters]) => html`<th scope="col"><i>${letters}</i> ${asKept(t, heading)}</th>`,
  )
  const rows = Array.from(list.contents, (content, at) => {
    const number = list.rowNumbers[at] ?? 0
    return html`<tr id="r${number}"><th scope="row">${number}</th>
${cellsOf(view, content, agencyOf.get(content))}</tr>
`
  })
  return html`<table class="rows"><thead><tr><th scope="col">${t.list.row}</th>${head}</tr></thead><tbody${when(t.language !== 'en', () => html` lang="en"`)}>${rows}</tbody></table>`
}

/** The cells of a row. Most rows of a list stood on the one before. */
function cellsOf(view: View, content: number, agency: string | undefined): Part {
  const { register } = view
  const draw = () => {
    const { columns = [], cells = [] } = register.corpus.contents[content] ?? {}
    return html`${columns.map(([heading], column) => shown(view, heading, cells[column] ?? null, agency))}`
  }
  return shared(view, register, `${content} ${agency}`, draw, rowsDrawn)
}

const rowsDrawn: KeptMarkup = new KeptBy(40_000)

function shown(view: View, heading: string, cell: Cell, agency: string | undefined): Html {
  const text = cellText(cell).trim()
  const content: Part =
    heading === 'LAW ENFORCEMENT AGENCY' && agency !== undefined
      ? html`<a href="${agencyLink(view, agency)}">${text}</a>`
      : linked(cell, text)
  return html`<td>${content}</td>`
}

/** A cell with a hyperlink, or whose text is an address, leads to its document. */
function linked(cell: Cell, text: string): Part {
  const address = typeof cell === 'object' && cell !== null ? cell.link : undefined
  if (address !== undefined) return outward(address, text === '' ? address : text)
  return /^https?:\/\//i.test(text) ? outward(text, text.slice(text.lastIndexOf('/') + 1) || text) : text
}
