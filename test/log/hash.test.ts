import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { canonical } from '../../src/log/canonical.js'
import { checkBytes, entryHash, sha256 } from '../../src/log/hash.js'
import { genesis } from '../../src/model/entry.js'

const entry = {
  number: 7,
  recordedAt: '2026-05-18T12:00:00.000Z',
  previous: genesis,
  key: 'a "key"',
  body: { rows: [['MIAMI']] },
}

test('the hash of an entry is the SHA-256 of the canonical JSON of the entry without it', () => {
  const expected = createHash('sha256').update(canonical(entry)).digest('hex')
  assert.equal(entryHash({ ...entry, body: Buffer.from(canonical(entry.body)) }), expected)
})

test('each part of an entry changes its hash', () => {
  const stored = { ...entry, body: Buffer.from(canonical(entry.body)) }
  const others = [
    { number: 8 },
    { recordedAt: '2026-05-18T12:00:00.001Z' },
    { previous: '1'.repeat(64) },
    { key: 'another' },
    { body: Buffer.from('{}') },
  ]
  const hashes = [{}, ...others].map((change) => entryHash({ ...stored, ...change }))
  assert.equal(new Set(hashes).size, 6)
})

test('bytes that do not hash to their name are refused', () => {
  checkBytes('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', Buffer.from('abc'))
  assert.equal(sha256(Buffer.from('abc')).slice(0, 8), 'ba7816bf')
  assert.throws(() => checkBytes(genesis, Buffer.from('abc')), {
    message: `document ${genesis}: expected bytes of SHA-256 ${genesis}, found SHA-256 ${sha256(Buffer.from('abc'))}`,
  })
})
