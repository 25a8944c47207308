import { listHeadings, readList } from '../documents/list.js'
import { rowMemory } from '../documents/row-memory.js'
import { headings } from '../documents/table.js'
import type { Sheet, SheetRow } from '../documents/workbook.js'
import { cellText } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import type { Stamps } from '../model/reading.js'
import type { Connector } from './connector.js'

const archived = /^(https?:\/\/web\.archive\.org\/web\/(\d{14})[a-z_]*\/)/

/** The table of participating agencies that stood on ICE's page before February 2025, as archives cut it out. */
export const connector = {
  id: 'ice-page',
  version: 1,
  title: "Participating agencies on ICE's 287(g) page, before February 2025",
  publisher: 'U.S. Immigration and Customs Enforcement',
  licence: 'Work of the U.S. government, public domain',
  home: 'https://web.archive.org/web/2024/https://www.ice.gov/identify-and-arrest/287g',
  detect(document) {
    const found = listHeadings(document)
    return found.includes('SIGNED') && found.includes('SUPPORT TYPE') && !found.includes('TYPE')
  },
  read(document) {
    return readList(document, {
      connector: this.id,
      version: this.version,
      series: 'participating',
      required: ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE', 'SIGNED', 'MOA'],
      optional: [],
      restore: (sheet) => withoutArchive(sheet, document.name),
    })
  },
} satisfies Connector

/**
 * The archive rewrote every address of the page to lead through its own capture. The capture's time and
 * prefix are the same in every row: they are kept once, and the rows hold ICE's own addresses.
 */
function withoutArchive(sheet: Sheet, name: string): { rows: SheetRow[]; stamps: Stamps } {
  const at = headings(sheet).indexOf('MOA')
  let prefix: string | undefined
  let captured: string | undefined
  const rows = sheet.rows.map((row): SheetRow => {
    const address = cellText(row.cells[at])
    const [, found, stamp] =
      prefix !== undefined && address.startsWith(prefix)
        ? [address, prefix, captured]
        : (archived.exec(address) ?? [])
    if (found === undefined) return row
    if (prefix !== undefined && prefix !== found)
      throw new SourceError(`${name}, row ${row.number}`, `an address that begins ${prefix}`, found)
    prefix = found
    captured = stamp
    return { number: row.number, cells: rowMemory.withText(row.cells, at, address.slice(found.length)) }
  })
  // The workbook was made by the archiver, years later: its own stamps say nothing of the list.
  const stamps = prefix === undefined || captured === undefined ? {} : { captured: instant(captured), prefix }
  return { rows, stamps }
}

function instant(stamp: string): string {
  return stamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z')
}
