import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleOfText } from '../../src/intake/article-text.js'
import { utf8Text } from '../../src/intake/charset.js'
import { SourceError } from '../../src/model/errors.js'
import { sha256Of } from '../../src/model/sha256.js'

const read = (text: string) => articleOfText(text, { where: 'text' })
const blocks = (text: string) =>
  read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])

test('a plain text is kept to its last character, and its blocks are what blank lines part', () => {
  const text =
    '\uFEFFCity Joins Programme\r\n\r\nBy Ana Ruiz\r\n\r\nThe city signed.\r\nIt did so in June.  \r\n\r\n'
  const article = read(text)
  assert.equal(article.text, text)
  assert.deepEqual(blocks(text), [
    ['heading', 'City Joins Programme'],
    ['paragraph', 'By Ana Ruiz'],
    ['paragraph', 'The city signed.\r\nIt did so in June.'],
  ])
  assert.equal(article.title, 'City Joins Programme')
  assert.equal(article.author, 'Ana Ruiz')
  assert.equal(article.document, createHash('sha256').update(text).digest('hex'))
})

test('a heading is a short line of its own that no mark ends; a whole quotation is none', () => {
  const kinds = (text: string) => read(text).blocks.map(({ kind }) => kind)
  assert.deepEqual(kinds('Miami’s Commitment to ‘Criminals Regardless of Status’'), ['heading'])
  assert.deepEqual(kinds('What must a city do?'), ['heading'])
  assert.deepEqual(kinds('He agreed.'), ['paragraph'])
  assert.deepEqual(kinds('“We will go on”'), ['paragraph'])
  assert.deepEqual(kinds('and so it went on'), ['paragraph'])
})

test('items are blocks of their own, and so are the lines of a text that was not broken to fit', () => {
  assert.deepEqual(blocks('It asks for:\n- a vote\n- a plan'), [
    ['paragraph', 'It asks for:'],
    ['item', '- a vote'],
    ['item', '- a plan'],
  ])
  const long = 'word '.repeat(40).trim()
  assert.deepEqual(blocks(`A Heading\n${long}\n${long}`), [
    ['heading', 'A Heading'],
    ['paragraph', long],
    ['paragraph', long],
  ])
})

test('the day is that of who hands it in, of a line that tells nothing else, or of the address', () => {
  const day = (text: string, given = {}) => articleOfText(text, { where: 'text', ...given }).published
  assert.deepEqual(day('Title\n\nPublished: Wednesday, June 18, 2025 at 4:30 p.m. EDT\n\nText.'), {
    how: 'declared',
    on: '2025-06-18',
    from: 'its line "Published: Wednesday, June 18, 2025 at 4:30 p.m. EDT"',
  })
  assert.deepEqual(day('18 de junio de 2025\n\nTexto.').how, 'declared')
  assert.deepEqual(day('On June 18, 2025 the city signed.'), { how: 'unknown' })
  const address = 'https://news.example/2025/09/03/story'
  assert.deepEqual(day('Text.', { address }), {
    how: 'inferred',
    on: '2025-09-03',
    from: `the address ${address}`,
  })
  assert.deepEqual(day('Text.', { address: 'https://news.example/story-2025-09-31-x' }), { how: 'unknown' })
})

test('the language is that of the small words', () => {
  assert.equal(read('El jefe de la policía dijo que la ciudad no firmará el acuerdo.').language, 'es')
  assert.equal(read('The chief said that the city of La Habra will not sign it.').language, 'en')
})

test('bytes that are not UTF-8 are refused with the byte that is not', () => {
  const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x78])
  assert.throws(() => utf8Text(bytes, 'story.txt'), {
    name: 'SourceError',
    message: 'story.txt, byte 4: expected text in UTF-8, found "0xe9"',
  })
  assert.throws(() => utf8Text(Uint8Array.from([0xc3]), 'a'), { message: /^a, byte 1:/ })
})

test('the SHA-256 is that of the platform for bytes of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.equal(sha256Of(bytes), createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

test('any text is read with blocks in order, without overlap, nothing but white space between', () => {
  const pieces = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n\r\n', '- a', 'Ünï. ')),
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      try {
        let at = 0
        for (const { start, end } of read(text).blocks) {
          assert.match(text.slice(at, start), /^[\s\u200b\u2060]*$/)
          assert.ok(start < end && text.slice(start, end).trim() !== '')
          at = end
        }
        assert.match(text.slice(at), /^[\s\u200b\u2060]*$/)
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error))
      }
    }),
  )
})

test('five megabytes in one line, or of a line each, are read within seconds', () => {
  for (const text of [
    'word '.repeat(1 << 20),
    'ab\n\n'.repeat(1 << 18),
    'am.'.repeat(1 << 20),
    `a${' '.repeat(1 << 22)}b`,
  ]) {
    const start = process.cpuUsage().user
    assert.equal(read(text).text, text)
    assert.ok(process.cpuUsage().user - start < 5_000_000)
  }
  assert.throws(() => read('word '.repeat((1 << 20) + 1)), SourceError)
})
