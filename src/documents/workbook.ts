import type { Cell } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import { otherFormat } from './file-format.js'
import { PartMemory } from './part-memory.js'
import { partText } from './part-text.js'
import { Relations, readRelations } from './relations.js'
import { rowMemory } from './row-memory.js'
import { readStrings } from './shared-strings.js'
import { readSheet } from './sheet.js'
import { readDateStyles } from './styles.js'
import { decodeText, XmlReader } from './xml.js'
import { openZip } from './zip.js'

/** A spreadsheet as stored: its sheets in their order, and what the workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** When the workbook says that it was made and last saved (UTC, ISO 8601); names of people are not read. */
  readonly created?: string
  readonly modified?: string
}

/** One sheet: the rows that hold anything, in order. `cells` is indexed by column from 0. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

/**
 * One row: its number as the sheet shows it, from 1, and its cells by column from 0. Rows that hold the same share
 * their cells.
 */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** The sheets of an Office Open XML workbook. A `SourceError` names the part that does not read. */
export function readWorkbook(bytes: Buffer, where: string): Workbook {
  const other = otherFormat(bytes)
  if (other !== undefined) throw new SourceError(where, 'a spreadsheet in the xlsx format', other)
  const members = openZip(bytes, where)
  rowMemory.makeRoom()
  const part = <Read>(name: string, memory: PartMemory<Read>, read: (xml: Buffer, where: string) => Read) => {
    const member = members.get(name)
    return member && memory.of(member, () => read(partText(member, where), `${where}, ${name}`))
  }
  const workbook = part('xl/workbook.xml', memories.names, readNames)
  if (workbook === undefined)
    throw new SourceError(where, 'a workbook (xl/workbook.xml) in the archive', 'none')
  const { names, date1904 } = workbook
  const targets = part('xl/_rels/workbook.xml.rels', memories.targets, readRelations) ?? new Relations()
  const shared = members.get('xl/sharedStrings.xml')
  const strings = readStrings(shared && partText(shared, where), `${where}, xl/sharedStrings.xml`)
  const dateStyles = part('xl/styles.xml', memories.dateStyles, readDateStyles) ?? []
  const read = new Map<string, string>()
  const sheets = names.map(({ name, relation }) => {
    const target = targets.get(relation)
    if (target === undefined)
      throw new SourceError(`${where}, sheet ${name}`, `a relation ${relation}`, 'none')
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    // A short workbook part could otherwise have one large sheet read for ever.
    const same = read.get(path)
    if (same !== undefined)
      throw new SourceError(`${where}, sheet ${name}`, 'a part of its own', `${path}, which is sheet ${same}`)
    read.set(path, name)
    const member = members.get(path)
    if (member === undefined) throw new SourceError(`${where}, sheet ${name}`, `a part ${path}`, 'none')
    const relations = path.replace(/([^/]+)$/, '_rels/$1.rels')
    const links = part(relations, memories.links, readRelations) ?? new Relations()
    return {
      name,
      rows: readSheet(partText(member, where), {
        where: `${where}, sheet ${name}`,
        strings,
        dateStyles,
        date1904,
        links,
      }),
    }
  })
  const core = members.get('docProps/core.xml')
  return { sheets, ...(core === undefined ? {} : readStamps(partText(core, where).toString())) }
}

const memories = {
  names: new PartMemory<ReturnType<typeof readNames>>(1 << 20),
  targets: new PartMemory<Relations>(1 << 20),
  dateStyles: new PartMemory<boolean[]>(1 << 20),
  // Targets are shared: what is held of a part is a tenth of it.
  links: new PartMemory<Relations>(1 << 26),
}

function readNames(xml: Buffer, where: string) {
  const names: { name: string; relation: string }[] = []
  let date1904 = false
  const reader = new XmlReader(xml, where)
  while (reader.next()) {
    if (reader.kind === 'close') continue
    if (reader.is('workbookPr')) date1904 = /^(1|true)$/.test(reader.attribute('date1904') ?? '')
    if (reader.is('sheet'))
      names.push({
        name: decodeText(reader.attribute('name') ?? ''),
        relation: reader.attribute('r:id') ?? '',
      })
  }
  return { names, date1904 }
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** The instants at which the workbook was made and saved; one without a zone tells no instant. */
function readStamps(core: string): { created?: string; modified?: string } {
  const stamp = (name: string) => {
    const text = core.match(new RegExp(`<dcterms:${name}[^>]*>([^<]+)<`))?.[1] ?? ''
    return instant.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
  }
  const created = stamp('created')
  const modified = stamp('modified')
  return { ...(created === undefined ? {} : { created }), ...(modified === undefined ? {} : { modified }) }
}
