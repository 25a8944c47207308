import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { longestPaper, paperKind } from '../../src/documents/paper.js'
import { SourceError } from '../../src/model/errors.js'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test('a paper is what its name ends in, where it begins as that', () => {
  assert.equal(paperKind('Minutes.PDF', bytes('%PDF-1.7\n')), 'pdf')
  assert.equal(paperKind('scan.png', bytes('\x89PNG\r\n\x1a\n...')), 'png')
  assert.equal(paperKind('scan.jpeg', bytes('\xff\xd8\xff\xe0')), 'jpeg')
  assert.equal(paperKind('page.htm', bytes('\n<!-- saved -->\n<!DOCTYPE html><p>')), 'html')
  assert.equal(paperKind('memo.txt', Buffer.from('Décision')), 'text')
})

test('a paper that is something else, empty, or too large is refused by name', () => {
  const refused = [
    ['minutes.pdf', bytes('<html>')],
    ['memo.txt', bytes('a\0b')],
    ['memo.txt', bytes('\xff\xfe')],
    ['tool.exe', bytes('MZ')],
    ['minutes', bytes('%PDF-1.7')],
    ['list.xlsx', bytes('PK\x03\x04')],
    ['memo.txt', bytes('')],
    ['memo.txt', Buffer.alloc(longestPaper + 1, 'a')],
  ] as const
  for (const [name, content] of refused) assert.throws(() => paperKind(name, content), SourceError, name)
})

test('any bytes under any name are a kind of paper or a SourceError', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('.pdf', '.txt', '.html', '.png', ''),
      fc.uint8Array(),
      (name, ending, content) => {
        try {
          paperKind(name + ending, content)
        } catch (error) {
          assert.ok(error instanceof SourceError, String(error))
        }
      },
    ),
    { numRuns: 300 },
  )
})
