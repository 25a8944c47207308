import { shares } from '../query/brief-fit.js'
import type { Brief, BriefBlock, BriefSection, BriefSource } from '../query/brief-form.js'
import { marksOf } from '../query/brief-sources.js'
import { draw, place } from './flow.js'
import { columnWidth, frame, type Piece } from './frame.js'
import { Sheet, type Type } from './sheet.js'

/** The sizes of type that are tried, largest first; one that takes two pages at most is taken. */
const sizes = [10, 9.6, 9.2, 8.8, 8.4, 8, 7.5, 7, 6.5, 6] as const

/** A brief as a tagged PDF of two Letter pages. The same brief gives the same bytes. */
export async function briefPdf(brief: Brief): Promise<Uint8Array> {
  const last = sizes.at(-1)
  for (const size of sizes) {
    const sheet = new Sheet({
      title: brief.title,
      subject: brief.asOf,
      made: new Date(`${brief.on}T00:00:00Z`),
    })
    const top = head(sheet, brief, size, false)
    const placed = place(pieces(sheet, brief, size), top)
    if (placed.pages > 2 && size !== last) continue
    head(sheet, brief, size, true)
    draw(sheet, placed, (page, of) => foot(brief, page, of))
    return await sheet.bytes()
  }
  throw new RangeError('no size of type')
}

function foot({ agency, on, knownAt }: Brief, page: number, of: number): string {
  return `Comity · ${agency.id} · on ${on}, as known on ${knownAt} · page ${page} of ${of}`
}

/** The title and what the brief is of, across both columns; returns where the columns begin. */
function head(sheet: Sheet, { title, asOf }: Brief, size: number, drawn: boolean): number {
  const width = frame.width - 2 * frame.margin
  const lines: readonly [string, Type, string][] = [
    [title, { size: size * 1.7, bold: true }, 'H1'],
    [asOf, { size: size * 0.9, colour: '#444444' }, 'P'],
  ]
  let y: number = frame.margin
  for (const [text, type, tag] of lines) {
    if (drawn) sheet.text(text, type, { x: frame.margin, y, width, tag })
    y += sheet.height(text, type, width) + 3
  }
  if (drawn) sheet.rule(frame.margin, y + 2, width, '#888888')
  return y + 8
}

function pieces(sheet: Sheet, { sections, sources, agency }: Brief, size: number): Piece[] {
  return [
    ...sections.flatMap((section) => sectionPieces(sheet, section, agency.id, size)),
    heading(sheet, 'Sources', size),
    ...sources.map((source) =>
      sheet.paragraph(sourceText(source), { size: size * 0.66, colour: '#333333' }, { below: 1.2 }),
    ),
  ]
}

function heading(sheet: Sheet, text: string, size: number): Piece {
  const type = { size: size * 1.15, bold: true }
  const height = sheet.height(text, type, columnWidth)
  return {
    height: height + 8,
    withNext: true,
    draw: (x, y) => void sheet.text(text, type, { x, y: y + 5, width: columnWidth, tag: 'H2' }),
  }
}

function sectionPieces(
  sheet: Sheet,
  { heading: text, blocks, cut }: BriefSection,
  id: string,
  size: number,
): Piece[] {
  const more =
    cut === 0
      ? []
      : [sheet.paragraph(`${cut} more on the page of ${id}.`, { size: size * 0.85, colour: '#444444' })]
  return [heading(sheet, text, size), ...blocks.flatMap((block) => blockPieces(sheet, block, size)), ...more]
}

function blockPieces(sheet: Sheet, { columns, rows }: BriefBlock, size: number): Piece[] {
  if (columns === undefined)
    return rows.map(({ cells: [lead = '', text], sources }) =>
      text === undefined
        ? sheet.paragraph(`${lead}${marks(sources)}`, { size })
        : sheet.leading(lead, `${text}${marks(sources)}`, { size: size * 0.92 }),
    )
  const small = { size: size * 0.88 }
  const widths = shares(columns.length).map((share) => share * columnWidth)
  let table: ReturnType<Sheet['part']> | undefined
  const row = (cells: readonly string[], type: Type, tag: 'TH' | 'TD'): Piece => {
    const height = Math.max(
      ...cells.map((cell, at) => sheet.height(cell, type, (widths[at] ?? columnWidth) - 5)),
    )
    return {
      height: height + 4,
      withNext: tag === 'TH',
      draw(x, y) {
        table ??= sheet.part('Table')
        const parent = sheet.part('TR', table)
        sheet.rule(x, y, columnWidth)
        let left = x
        for (const [at, cell] of cells.entries()) {
          const width = widths[at] ?? columnWidth
          sheet.text(cell, type, { x: left, y: y + 2, width: width - 5, tag, parent })
          left += width
        }
      },
    }
  }
  return [
    row(columns, { ...small, bold: true }, 'TH'),
    ...rows.map(({ cells, sources }) =>
      row(
        cells.map((cell, at) => (at === cells.length - 1 ? `${cell}${marks(sources)}` : cell)),
        small,
        'TD',
      ),
    ),
    { height: 4, withNext: false, draw: () => {} },
  ]
}

function marks(sources: readonly number[]): string {
  return sources.length === 0 ? '' : ` ${marksOf(sources)}`
}

function sourceText({ number, publisher, title, date, address, places }: BriefSource): string {
  const parts = [publisher, title, date ?? '', places.join('; '), address ?? '']
  return `[${number}] ${parts.filter((part) => part !== '').join(', ')}`
}
