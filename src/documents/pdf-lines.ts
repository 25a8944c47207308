import { getDocumentProxy } from 'unpdf'
import { SourceError } from '../model/errors.js'
import type { PrintedLine } from '../model/printed-line.js'
import { plainLine } from './plain-line.js'

/** How much of a PDF is read. */
export interface PdfLimits {
  readonly mostBytes: number
  readonly mostPages: number
  /** In milliseconds; asked after each page. */
  readonly longest: number
}

export const pdfLimits: PdfLimits = { mostBytes: 40 << 20, mostPages: 2000, longest: 120_000 }

/** Whether bytes begin as those of a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}

/** The text of a PDF, line by line, as far as it has any: a scan has none, and is refused by that name. */
export async function pdfLines(
  bytes: Uint8Array,
  where: string,
  { mostBytes, mostPages, longest }: PdfLimits = pdfLimits,
): Promise<PrintedLine[]> {
  if (bytes.length > mostBytes)
    throw new SourceError(where, `a PDF of at most ${mostBytes} bytes`, `${bytes.length} bytes`)
  const end = Date.now() + longest
  const lines: PrintedLine[] = []
  const pdf = await openedPdf(bytes, where)
  try {
    if (pdf.numPages > mostPages)
      throw new SourceError(where, `a PDF of at most ${mostPages} pages`, `${pdf.numPages} pages`)
    for (let number = 1; number <= pdf.numPages; number++) {
      if (Date.now() > end)
        throw new SourceError(where, `a PDF that reads within ${longest} ms`, 'a longer one')
      lines.push(...(await linesOfPage(pdf, number, where)))
    }
  } finally {
    await pdf.destroy()
  }
  if (lines.length === 0)
    throw new SourceError(where, 'a PDF with text', 'pages without any: a scan, not read')
  return lines
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A PDF opened; who opens it destroys it. */
export async function openedPdf(bytes: Uint8Array, where: string): Promise<Pdf> {
  try {
    // The reader takes the bytes for its own: it is given a copy.
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    throw new SourceError(where, 'a PDF that can be opened', reasonOf(error))
  }
}

async function linesOfPage(pdf: Pdf, number: number, where: string): Promise<PrintedLine[]> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const lines = linesOfItems(items.flatMap((item) => ('str' in item ? [item] : [])))
    page.cleanup()
    return lines.map((line, at) => ({ place: `page ${number}, line ${at + 1}`, text: textOf(line) }))
  } catch (error) {
    throw new SourceError(`${where}, page ${number}`, 'a page that reads', reasonOf(error))
  }
}

/** A piece of text as a PDF places it. */
export interface PdfPiece {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
  readonly hasEOL: boolean
}

/** The pieces of a page line by line; lines without text are none. */
export function linesOfItems(items: readonly PdfPiece[]): PdfPiece[][] {
  const lines: PdfPiece[][] = [[]]
  let height: number | undefined
  for (const item of items) {
    const at = Number(item.transform[5])
    const isBegun = lines.at(-1)?.some(({ str }) => str !== '') === true
    // A piece that stands higher or lower than the one before begins a line, whether or not the file says so.
    if (item.str.trim() !== '') {
      if (height !== undefined && Math.abs(at - height) > 3 && isBegun) lines.push([])
      height = at
    }
    lines.at(-1)?.push(item)
    if (item.hasEOL) lines.push([])
  }
  return lines.filter((one) => textOf(one) !== '')
}

function textOf(line: readonly PdfPiece[]): string {
  return plainLine(line.map(({ str }) => str).join(''))
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
