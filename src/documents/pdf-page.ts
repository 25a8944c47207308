import { SourceError } from '../model/errors.js'
import type { PlacedLine, PlacedPage, PlacedPiece } from '../model/placed-page.js'
import { linesOfItems, openedPdf, type PdfPiece, pdfLimits } from './pdf-lines.js'
import { plainLine } from './plain-line.js'

/** The most of one page that is taken: a file may hold any number of lines, of any length, anywhere. */
const most = { lines: 600, letters: 1600, points: 14_400 }

/** One page of a PDF, each line with the place that `pdfLines` names it by, and where it stands. */
export async function pdfPage(bytes: Uint8Array, where: string, number: number): Promise<PlacedPage> {
  if (bytes.length > pdfLimits.mostBytes)
    throw new SourceError(where, `a PDF of at most ${pdfLimits.mostBytes} bytes`, `${bytes.length} bytes`)
  const pdf = await openedPdf(bytes, where)
  try {
    const page = await pdf.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const lines = linesOfItems(items.flatMap((item) => ('str' in item ? [item] : [])))
    const placed = lines
      .map((line, at) => placedLine(line, `page ${number}, line ${at + 1}`, transform))
      .slice(0, most.lines)
    const drawn = placed.flatMap((line) => (isWithin(line, width, height) ? [line] : []))
    return {
      number,
      width: sizeOf(width, 612),
      height: sizeOf(height, 792),
      lines: drawn,
      cut: drawn.length < lines.length || lines.some((line) => lettersIn(line) > most.letters),
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(`${where}, page ${number}`, 'a page that reads', String(error))
  } finally {
    await pdf.destroy()
  }
}

/** A length that a page can have; the file says any number, or none. */
function sizeOf(points: number, usual: number): number {
  return Number.isFinite(points) && points >= 1 ? rounded(Math.min(points, most.points)) : usual
}

function isWithin({ y, pieces }: PlacedLine, width: number, height: number): boolean {
  const isOn = (at: number, end: number) => Number.isFinite(at) && at >= -end && at <= 2 * end
  return isOn(y, sizeOf(height, 792)) && pieces.every(({ x }) => isOn(x, sizeOf(width, 612)))
}

function placedLine(line: readonly PdfPiece[], place: string, page: readonly number[]): PlacedLine {
  const first = line.find(({ str }) => str.trim() !== '')
  const [, , c = 0, d = 0] = (first?.transform ?? []).map(Number)
  const height = Math.hypot(c, d)
  const pieces = withinLetters(line).flatMap((piece) => pieceOf(piece, page))
  return {
    place,
    text: plainLine(line.map(({ str }) => str).join('')).slice(0, most.letters),
    y: at(first, page)[1],
    height: Number.isFinite(height) ? rounded(Math.min(Math.max(height, 2), 144)) : 10,
    pieces: joinedPieces(pieces, height),
  }
}

function lettersIn(line: readonly PdfPiece[]): number {
  return line.reduce((sum, { str }) => sum + str.length, 0)
}

/** The first pieces of a line, as far as they are no more than a line may hold. */
function withinLetters(line: readonly PdfPiece[]): PdfPiece[] {
  let sum = 0
  const end = line.findIndex(({ str }) => {
    sum += str.length
    return sum > most.letters
  })
  return end < 0 ? [...line] : line.slice(0, end)
}

function pieceOf(piece: PdfPiece, page: readonly number[]): PlacedPiece[] {
  const text = plainLine(piece.str.replace(/\p{C}/gu, ''))
  const width = Number.isFinite(piece.width) ? rounded(Math.min(Math.abs(piece.width), most.points)) : 0
  return text === '' ? [] : [{ x: at(piece, page)[0], width, text }]
}

/** Where a piece begins on the page as it is shown, turned and from its upper left corner. */
function at(piece: PdfPiece | undefined, page: readonly number[]): readonly [x: number, y: number] {
  const [, , , , x = 0, y = 0] = (piece?.transform ?? []).map(Number)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page
  return [rounded(a * x + c * y + e), rounded(b * x + d * y + f)]
}

/** Pieces that touch are one: programs that print set words apart that are read together. */
function joinedPieces(pieces: readonly PlacedPiece[], height: number): PlacedPiece[] {
  const joined: PlacedPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.x - last.width
    if (last === undefined || gap < -1 || gap > height * 0.7) joined.push(piece)
    else
      joined[joined.length - 1] = {
        x: last.x,
        width: rounded(piece.x + piece.width - last.x),
        text: `${last.text}${gap > height * 0.12 ? ' ' : ''}${piece.text}`,
      }
  }
  return joined
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10
}
