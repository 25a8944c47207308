import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readArticle } from '../../src/documents/article.js'
import { SourceError } from '../../src/model/errors.js'
import { madePdf } from './made-pdf.js'

const read = (bytes: Uint8Array, where = 'document', type?: string) =>
  readArticle({ bytes, ...(type === undefined ? {} : { type }) }, { where })
const utf8 = (text: string) => new TextEncoder().encode(text)

test('what a document is, is told by its server, its name, or how it begins', async () => {
  const paragraph = `<p>${'The city signed an agreement in June of that year. '.repeat(9)}</p>`
  assert.equal((await read(utf8(`<!-- a --> <!doctype html>${paragraph}`))).media, 'text/html')
  assert.equal((await read(utf8(paragraph), 'a.html')).media, 'text/html')
  assert.equal((await read(utf8(paragraph), 'a', 'text/html; charset=utf-8')).media, 'text/html')
  assert.equal((await read(utf8(paragraph), 'a.html', 'text/plain')).media, 'text/plain')
  assert.equal((await read(utf8(paragraph), 'a.txt')).media, 'text/plain')
})

test('a PDF reads to paragraphs with their pages; what each page repeats is left out', async () => {
  const page = (number: number, ...lines: string[]) => ['City of Alva', ...lines, `Page ${number} of 3`]
  const full = 'The commission voted on the agreement with the federal agency, and the chief'
  const bytes = await madePdf(
    page(1, 'Police Services', full, 'said that the coop-', 'eration goes on.', full, 'will report.'),
    page(2, full, 'agreed. The work'),
    page(3, 'goes on until June.'),
  )
  const { media, text, blocks } = await read(bytes)
  assert.equal(media, 'application/pdf')
  assert.deepEqual(
    blocks.map(({ kind, page, start, end }) => [kind, page, text.slice(start, end)]),
    [
      ['heading', 1, 'Police Services'],
      ['paragraph', 1, `${full} said that the cooperation goes on.`],
      ['paragraph', 1, `${full} will report.`],
      ['paragraph', 2, `${full} agreed. The work goes on until June.`],
    ],
  )
})

test('a PDF of images only says so', async () => {
  await assert.rejects(read(await madePdf([])), { message: /a scan, not read/ })
})

test('random bytes are read or refused by name', async () => {
  const start = fc.constantFrom('', '%PDF-1.4\n', '<html>', 'PK\u0003\u0004', '\ufeff')
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (begins, rest) => {
      try {
        await read(Uint8Array.from([...utf8(begins), ...rest]))
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error))
      }
    }),
    { numRuns: 120 },
  )
})
