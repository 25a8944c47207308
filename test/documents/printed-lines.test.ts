import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { htmlLines } from '../../src/documents/html-lines.js'
import { isPdf, pdfLimits, pdfLines } from '../../src/documents/pdf-lines.js'
import { SourceError } from '../../src/model/errors.js'
import { madeMinutes, madePdf } from './made-pdf.js'

const texts = (html: string) => htmlLines(html, 'page').map(({ text }) => text)

test('a page reads line by line, as a person sees it: no script, no style, nothing hidden', () => {
  const page = `<!doctype html><head><title>Not this</title></head><body><h1>City&nbsp;Commission</h1>
    <script>document.write('no')</script><style>p{}</style><template>no</template><p hidden>no</p>
    <div style="display: none">no</div><p>Line one<br>line   two</p><ul><li>A</li><li>B</li></ul>no\u00adtice`
  assert.deepEqual(texts(page), ['City Commission', 'Line one', 'line two', 'A', 'B', 'notice'])
})

test('the cells of a row stand on one line: a label and its names are read together', () => {
  assert.deepEqual(
    texts(
      '<table><tr><td>AYES:</td><td>Example, Sample</td></tr><tr><td>NAYS:</td><td>None</td></tr></table>',
    ),
    ['AYES: Example, Sample', 'NAYS: None'],
  )
})

test('a place names its line', () => {
  assert.deepEqual(htmlLines('<p>a<p>b', 'page'), [
    { place: 'line 1', text: 'a' },
    { place: 'line 2', text: 'b' },
  ])
})

test('any HTML reads to lines without marks, and a page that nests deeper than calls may is read', () => {
  const mark = fc.constantFrom(
    '<p>',
    '</p>',
    '<td>',
    '<table>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<a href="',
    '">',
    '&amp',
    '&#0;',
    'text',
    '<svg>',
    '<![CDATA[',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(mark, fc.string({ maxLength: 8 })), { maxLength: 40 }), (parts) => {
      for (const { text } of htmlLines(parts.join(''), 'page')) assert.equal(text, text.trim())
    }),
    { numRuns: 300 },
  )
  assert.deepEqual(texts(`${'<div>'.repeat(20_000)}deep`), ['deep'])
})

test('a page that is too long is refused by name', () => {
  assert.throws(
    () => htmlLines('<p>a'.repeat(250_000), 'long.html'),
    /long\.html: expected a page of at most 200000 lines/,
  )
})

test('a PDF reads line by line, with page and line', async () => {
  const bytes = await madePdf(...madeMinutes)
  assert.equal(isPdf(bytes), true)
  const lines = await pdfLines(bytes, 'minutes.pdf')
  assert.deepEqual(
    lines.map(({ text }) => text),
    madeMinutes.flat(),
  )
  assert.deepEqual(lines[9], { place: 'page 2, line 1', text: 'RE.5 RESOLUTION' })
})

test('a PDF without text, with too many pages or bytes, or that is none is refused by name', async () => {
  const refused = (expected: RegExp) => (error: unknown) =>
    error instanceof SourceError && expected.test(error.message)
  await assert.rejects(
    pdfLines(await madePdf([]), 'scan.pdf'),
    refused(/scan\.pdf: expected a PDF with text, found .*a scan, not read/),
  )
  const two = await madePdf(['a'], ['b'])
  await assert.rejects(
    pdfLines(two, 'x', { ...pdfLimits, mostPages: 1 }),
    refused(/at most 1 pages, found "2 pages"/),
  )
  await assert.rejects(pdfLines(two, 'x', { ...pdfLimits, mostBytes: 100 }), refused(/at most 100 bytes/))
  await assert.rejects(pdfLines(two, 'x', { ...pdfLimits, longest: -1 }), refused(/reads within -1 ms/))
  await assert.rejects(pdfLines(Buffer.from('%PDF-1.7 no'), 'x'), refused(/a PDF that can be opened/))
})

test('a PDF cut off or damaged anywhere is read or refused by name', async () => {
  const bytes = await madePdf(...madeMinutes)
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length), fc.nat(255), fc.boolean(), async (at, value, isCut) => {
      const damaged = Uint8Array.from(isCut ? bytes.subarray(0, at) : bytes)
      if (!isCut && at < damaged.length) damaged[at] = value
      try {
        for (const { place } of await pdfLines(damaged, 'x')) assert.match(place, /^page \d+, line \d+$/)
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error))
      }
    }),
    { numRuns: 40 },
  )
})
