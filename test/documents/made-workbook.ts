import { type MadeMember, makeZip } from './made-zip.js'

/** A workbook made for a test, its parts as the XML that stands in the file. */
export interface MadeBook {
  /** The rows of the first sheet: what stands inside `<sheetData>`. */
  readonly rows?: string
  /** What follows `<sheetData>` in the first sheet: hyperlinks, filters. */
  readonly behind?: string
  /** The first sheet whole, in place of `rows` and `behind`. */
  readonly sheet?: string
  /** The shared strings, each what stands inside its `<si>`. */
  readonly strings?: readonly string[]
  /** Relations of the first sheet: addresses by id. */
  readonly links?: Readonly<Record<string, string>>
  /** Number formats by id, and the format of each cell style. */
  readonly formats?: Readonly<Record<number, string>>
  readonly styles?: readonly number[]
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string
  /** Sheets after the first, by name, each with its rows. */
  readonly more?: Readonly<Record<string, string>>
  readonly created?: string
  readonly modified?: string
  /** Parts that replace or join those made; a part that is `null` is left out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
  readonly stored?: boolean
}

/** The bytes of a workbook. */
export function makeBook(book: MadeBook): Buffer {
  return makeZip(membersOf(book))
}

/** The members of a workbook's archive, for tests that damage one. */
export function membersOf(book: MadeBook): MadeMember[] {
  const parts = { ...partsOf(book), ...book.parts }
  return Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content, stored: book.stored ?? false }],
  )
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

function partsOf(book: MadeBook): Record<string, string> {
  const more = Object.entries(book.more ?? {})
  const names = ['Sheet1', ...more.map(([name]) => name)]
  const targets = names.map((_, at) => [`rId${at + 1}`, `worksheets/sheet${at + 1}.xml`] as const)
  return {
    '[Content_Types].xml': contentTypes(names.length),
    'xl/workbook.xml': workbookPart(names, book.properties ?? ''),
    '_rels/.rels': relationsPart({ rId1: 'xl/workbook.xml' }, 'officeDocument'),
    'xl/_rels/workbook.xml.rels': relationsPart(Object.fromEntries(targets), 'worksheet'),
    'xl/sharedStrings.xml': `${declaration}<sst ${main}>${(book.strings ?? []).map((si) => `<si>${si}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesPart(book),
    'xl/worksheets/sheet1.xml': book.sheet ?? sheetPart(book.rows ?? '', book.behind),
    'xl/worksheets/_rels/sheet1.xml.rels': relationsPart(book.links ?? {}, 'hyperlink'),
    ...Object.fromEntries(
      more.map(([, rows], at) => [`xl/worksheets/sheet${at + 2}.xml`, sheetPart(rows)] as const),
    ),
    'docProps/core.xml': corePart(book),
  }
}

/** Other readers find parts by these types; this project's finds them by their names. */
function contentTypes(sheets: number): string {
  const type = (part: string, name: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`
  const parts = Array.from({ length: sheets }, (_, at) => type(`worksheets/sheet${at + 1}`, 'worksheet'))
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${type('workbook', 'sheet.main')}${type('sharedStrings', 'sharedStrings')}${type('styles', 'styles')}${parts.join('')}</Types>`
}

function workbookPart(names: readonly string[], properties: string): string {
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  return `${declaration}<workbook ${main} ${relations}><workbookPr ${properties}/><sheets>${sheets.join('')}</sheets></workbook>`
}

function relationsPart(targets: Readonly<Record<string, string>>, type: string): string {
  const mode = type === 'hyperlink' ? ' TargetMode="External"' : ''
  const all = Object.entries(targets).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`,
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

function stylesPart({ formats = {}, styles = [0, 14] }: MadeBook): string {
  const custom = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  )
  const cells = styles.map((format) => `<xf numFmtId="${format}" xfId="0"/>`)
  return `${declaration}<styleSheet ${main}><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`
}

function sheetPart(rows: string, behind = ''): string {
  return `${declaration}<worksheet ${main} ${relations}><sheetData>${rows}</sheetData>${behind}</worksheet>`
}

function corePart({ created, modified }: MadeBook): string {
  const stamp = (name: string, time: string | undefined) =>
    time === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return `${declaration}<cp:coreProperties><dc:creator>A Person</dc:creator>${stamp('created', created)}${stamp('modified', modified)}</cp:coreProperties>`
}
