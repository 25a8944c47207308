import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { pdfLines } from '../../src/documents/pdf-lines.js'
import { pdfPage } from '../../src/documents/pdf-page.js'
import { madeMinutes, madePdf } from './made-pdf.js'

/** A PDF of one page of a size, with texts at places. */
async function placed(
  size: readonly [number, number],
  texts: readonly (readonly [text: string, x: number, y: number])[],
): Promise<Buffer> {
  const made = new PDFDocument({ size: [...size], margin: 0, autoFirstPage: true })
  const parts: Buffer[] = []
  const done = new Promise<Buffer>((resolve) => {
    made.on('data', (part: Buffer) => parts.push(part))
    made.on('end', () => resolve(Buffer.concat(parts)))
  })
  made.fontSize(10)
  for (const [text, x, y] of texts) made.text(text, x, y, { lineBreak: false })
  made.end()
  return await done
}

test('a page has the lines that claims name, at their places on a page of its size', async () => {
  const bytes = await madePdf(...madeMinutes)
  const page = await pdfPage(bytes, 'made.pdf', 2)
  const lines = (await pdfLines(bytes, 'made.pdf')).filter(({ place }) => place.startsWith('page 2,'))
  assert.deepEqual(
    page.lines.map(({ place, text }) => ({ place, text })),
    lines,
  )
  assert.deepEqual([page.width, page.height, page.cut], [612, 792, false])
  const [first, second] = page.lines
  assert.ok(first !== undefined && second !== undefined)
  assert.ok(first.y > 40 && first.y < 60 && second.y > first.y)
  assert.deepEqual([first.pieces[0]?.x, first.pieces[0]?.text], [40, 'RE.5 RESOLUTION'])
})

test('texts far from each other on one line are pieces of their own', async () => {
  const page = await pdfPage(
    await placed(
      [600, 400],
      [
        ['Left', 50, 100],
        ['Right', 400, 100],
      ],
    ),
    'made.pdf',
    1,
  )
  assert.deepEqual(
    page.lines.map(({ pieces }) => pieces.map(({ x, text }) => [x, text])),
    [
      [
        [50, 'Left'],
        [400, 'Right'],
      ],
    ],
  )
})

test('a line that is set letter by letter is one piece', async () => {
  const text = 'A resolution that a program sets letter by letter, as some do, over the whole of a line'
  const letters = [...text].map((letter, at) => [letter, 20 + at * 6, 50] as const)
  const { lines, cut } = await pdfPage(await placed([700, 100], letters), 'made.pdf', 1)
  assert.deepEqual([lines.length, cut], [1, false])
  assert.equal(
    lines[0]?.pieces
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', ''),
    text.replaceAll(' ', ''),
  )
})

test('a page of thousands of lines, of any size, with texts beside it, is bounded', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => [`line ${at}`, 10, 5 + 7 * at] as const)
  const page = await pdfPage(await placed([90_000, 90_000], [...many, ['far', -500_000, 10]]), 'made.pdf', 1)
  assert.ok(page.lines.length <= 600)
  assert.ok(page.cut)
  assert.deepEqual([page.width, page.height], [14_400, 14_400])
  for (const { pieces, y } of page.lines)
    assert.ok(y <= 28_800 && pieces.every(({ x }) => Math.abs(x) <= 28_800))
})

test('whatever a page prints, its lines are those that are read, and hold nothing that is not seen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 6 }),
      async (texts) => {
        const bytes = await placed(
          [300, 300],
          [['Begins', 10, 10], ...texts.map((text, at) => [text, 10, 30 + 20 * at] as const)],
        )
        const { lines } = await pdfPage(bytes, 'made.pdf', 1)
        assert.deepEqual(
          lines.map(({ place, text }) => ({ place, text })),
          await pdfLines(bytes, 'made.pdf'),
        )
        for (const { pieces } of lines) for (const { text } of pieces) assert.doesNotMatch(text, /\p{Cc}/u)
      },
    ),
    { numRuns: 15 },
  )
})

test('a page that a PDF has not is refused by name', async () => {
  await assert.rejects(pdfPage(await madePdf(['One']), 'made.pdf', 7), /made\.pdf, page 7/)
})
