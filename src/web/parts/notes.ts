import type { Note } from '../../model/reading.js'
import { plainFromRecord } from '../from-record.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { listLink, type View } from '../view.js'

/** How many cells of notes alike are named. */
const most = 6

/** Cells that do not say what they should. Notes alike, such as one misspelling down a column, are told once. */
export function noteItems({ t }: View, document: string, notes: readonly Note[]): Html[] {
  const alike = new Map<string, [Note, ...Note[]]>()
  for (const note of notes) {
    const group = alike.get(`${note.expected}|${note.found}`)
    if (group === undefined) alike.set(`${note.expected}|${note.found}`, [note])
    else group.push(note)
  }
  return [...alike.values()].map((group) => {
    const [{ expected, found }] = group
    const cells = joined(
      group.slice(0, most).map(({ cell }) => cellLink(t.list.sheet, document, cell)),
      ', ',
    )
    const more = group.length - most
    return html`<li>${t.list.note(cells, plainFromRecord(t, expected), plainFromRecord(t, found))}${when(more > 0, () => ` (${t.list.moreNotes(more)})`)}</li>`
  })
}

/** A cell such as `A913` leads to its row; a whole sheet, or what else names no cell, leads nowhere. */
function cellLink(wordForSheet: string, document: string, cell: string): Part {
  const row = /^[A-Z]+(\d+)$/.exec(cell)?.[1]
  return row === undefined
    ? cell.replace(/^sheet(?= )/, wordForSheet)
    : html`<a href="${listLink(document, row)}">${cell}</a>`
}
