import { isAscii, isUtf8 } from 'node:buffer'
import type { Cell } from '../model/cell.js'
import { SourceError } from '../model/errors.js'
import { otherFormat } from './file-format.js'
import { PartMemory } from './part-memory.js'
import { readSheet } from './sheet.js'
import { readDateStyles } from './styles.js'
import { decodeEntities, decodeText, XmlReader } from './xml.js'
import { openZip, type ZipMember } from './zip.js'

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

/** One row: its number as the sheet shows it, from 1, and its cells by column from 0. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** The sheets of an Office Open XML workbook. A `SourceError` names the part that does not read. */
export function readWorkbook(bytes: Buffer, where: string): Workbook {
  const other = otherFormat(bytes)
  if (other !== undefined) throw new SourceError(where, 'a spreadsheet in the xlsx format', other)
  const members = openZip(bytes, where)
  const part = <Read>(name: string, memory: PartMemory<Read>, read: (xml: string, where: string) => Read) => {
    const member = members.get(name)
    return member && memory.of(member, () => read(text(member, where), `${where}, ${name}`))
  }
  const workbook = part('xl/workbook.xml', memories.names, readNames)
  if (workbook === undefined)
    throw new SourceError(where, 'a workbook (xl/workbook.xml) in the archive', 'none')
  const { names, date1904 } = workbook
  const targets =
    part('xl/_rels/workbook.xml.rels', memories.targets, readTargets) ?? new Map<string, string>()
  const shared = members.get('xl/sharedStrings.xml')
  const strings =
    shared === undefined ? [] : readStrings(text(shared, where), `${where}, xl/sharedStrings.xml`)
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
    const links = part(relations, memories.links, readTargets) ?? new Map<string, string>()
    return {
      name,
      rows: readSheet(text(member, where), {
        where: `${where}, sheet ${name}`,
        strings,
        dateStyles,
        date1904,
        links,
      }),
    }
  })
  const core = members.get('docProps/core.xml')
  return { sheets, ...(core === undefined ? {} : readStamps(text(core, where))) }
}

const memories = {
  names: new PartMemory<ReturnType<typeof readNames>>(),
  targets: new PartMemory<Map<string, string>>(),
  dateStyles: new PartMemory<boolean[]>(),
  links: new PartMemory<Map<string, string>>(1),
}

function text(member: ZipMember, where: string): string {
  const bytes = member.read()
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new SourceError(`${where}, ${member.name}`, 'XML in UTF-8', 'UTF-16')
  // Sheets are nearly always plain ASCII, which is read in half the time.
  if (isAscii(bytes)) return bytes.toString('latin1')
  if (!isUtf8(bytes)) throw new SourceError(`${where}, ${member.name}`, 'XML in UTF-8', 'bytes that are none')
  return bytes.toString('utf8')
}

function readTargets(xml: string, where: string): Map<string, string> {
  const targets = new Map<string, string>()
  const reader = new XmlReader(xml, where)
  while (reader.next()) {
    if (!reader.is('Relationship') || reader.kind === 'close') continue
    targets.set(reader.attribute('Id') ?? '', decodeEntities(reader.attribute('Target') ?? ''))
  }
  return targets
}

function readNames(xml: string, where: string) {
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

function readStrings(xml: string, where: string): string[] {
  const strings: string[] = []
  const reader = new XmlReader(xml, where)
  const plain = (xml: string, at: number) => {
    const end = endOfPlainString(xml, at)
    if (end >= 0) strings.push(decodeText(xml.slice(xml.indexOf('>', at + 4) + 1, end - '</t></si>'.length)))
    return end
  }
  let text = ''
  let phonetic = false
  for (;;) {
    if (reader.skip(plain)) continue
    if (!reader.next()) break
    if (reader.is('t') && reader.kind === 'open' && !phonetic) text += reader.text()
    else if (reader.is('rPh')) phonetic = reader.kind === 'open'
    else if (reader.is('si')) {
      if (reader.kind !== 'open') strings.push(decodeText(text))
      text = ''
    }
  }
  return strings
}

/**
 * The place behind a shared string in the plain form that Excel writes, `<si><t>text</t></si>` with or without
 * `xml:space`; -1 for any other form, which the general reader takes.
 */
function endOfPlainString(xml: string, at: number): number {
  let start = at + '<si><t>'.length
  if (!xml.startsWith('<si><t>', at)) {
    if (!xml.startsWith('<si><t xml:space="preserve">', at)) return -1
    start = at + '<si><t xml:space="preserve">'.length
  }
  const end = xml.indexOf('<', start)
  return end >= 0 && xml.startsWith('</t></si>', end) ? end + '</t></si>'.length : -1
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
