import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openZip } from '../../src/documents/zip.js'
import { SourceError } from '../../src/model/errors.js'
import { type MadeMember, makeZip } from './made-zip.js'
import { assertRefused } from './reading-facts.js'

const small = { members: 3, memberBytes: 1000, totalBytes: 1500 }

test('members are read back, deflated and stored, by name', () => {
  const members = openZip(
    makeZip([
      { name: 'a/é.xml', content: 'x'.repeat(5000) },
      { name: 'b', content: 'y', stored: true },
      { name: 'empty', content: '' },
      { name: 'folder/', content: '', stored: true },
    ]),
    'a.zip',
  )
  assert.deepEqual(
    [...members.values()].map((member) => [member.name, member.size, member.read().toString().slice(0, 3)]),
    [
      ['a/é.xml', 5000, 'xxx'],
      ['b', 1, 'y'],
      ['empty', 0, ''],
    ],
  )
})

test('bytes before the archive and a comment behind it leave it as it is', () => {
  const zip = makeZip([{ name: 'a', content: 'x' }])
  zip.writeUInt16LE(5, zip.length - 2)
  const members = openZip(Buffer.concat([zip, Buffer.from('hello')]), 'a.zip')
  assert.equal(members.get('a')?.read().toString(), 'x')
})

test('any members come back as they went in', () => {
  const member = fc.record({
    name: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter((name) => !name.endsWith('/')),
    content: fc.uint8Array({ maxLength: 300 }),
    stored: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.uniqueArray(member, { selector: ({ name }) => name, maxLength: 5 }), (made) => {
      const members = openZip(makeZip(made), 'a.zip')
      assert.deepEqual(
        [...members.values()].map(({ name, read }) => [name, new Uint8Array(read())]),
        made.map(({ name, content }) => [name, content]),
      )
    }),
  )
})

test('an archive cut off anywhere is refused and never half read', () => {
  const zip = makeZip([
    { name: 'one', content: 'x'.repeat(200), stored: true },
    { name: 'two', content: 'y' },
  ])
  for (let length = 0; length < zip.length; length++)
    assert.throws(() => {
      for (const member of openZip(zip.subarray(0, length), 'a.zip').values()) member.read()
    }, SourceError)
  assertRefused(
    () => openZip(zip.subarray(0, zip.length - 1), 'a.zip'),
    'a.zip',
    'a zip archive with its directory at the end',
    'no end of directory: the file is truncated or is no zip',
  )
})

test('a member that declares more bytes than are allowed is refused before it is unpacked', () => {
  assertRefused(
    () => openZip(makeZip([{ name: 'big', content: 'x', declaredSize: 1001 }]), 'a.zip', small),
    'a.zip, member big',
    'at most 1000 bytes once unpacked',
    '1001 bytes declared',
  )
})

test('a member that unpacks to more bytes than it declares is refused', () => {
  const content = Buffer.alloc(20_000_000)
  const members = openZip(makeZip([{ name: 'bomb', content, declaredSize: 900 }]), 'a.zip', small)
  assertRefused(
    () => members.get('bomb')?.read(),
    'a.zip, member bomb',
    'deflated data of the declared size',
    /larger than 900 bytes/,
  )
})

test('a member that unpacks to fewer bytes than it declares is refused', () => {
  const members = openZip(makeZip([{ name: 'a', content: 'abc', declaredSize: 4 }]), 'a.zip')
  assertRefused(() => members.get('a')?.read(), 'a.zip, member a', '4 bytes, as declared', '3 bytes')
})

test('members that are small alone and large together are refused', () => {
  const members = ['a', 'b'].map((name) => ({ name, content: '', declaredSize: 900 }))
  assertRefused(
    () => openZip(makeZip(members), 'a.zip', small),
    'a.zip',
    'at most 1500 bytes once unpacked',
    'more than that by member b',
  )
})

test('members that all lead to the same bytes count each time', () => {
  const one = makeZip([{ name: 'a', content: 'x'.repeat(900) }])
  const entry = one.subarray(one.length - 22 - 47, one.length - 22)
  const end = Buffer.from(one.subarray(-22))
  end.writeUInt16LE(2, 10)
  assertRefused(
    () => openZip(Buffer.concat([one.subarray(0, -22), entry, end]), 'a.zip', small),
    'a.zip',
    'at most 1500 bytes once unpacked',
    'more than that by member a',
  )
})

test('a name that stands twice is refused: which of the two is meant cannot be told', () => {
  const zip = makeZip([
    { name: 'a', content: 'x' },
    { name: 'a', content: 'y' },
  ])
  assertRefused(() => openZip(zip, 'a.zip'), 'a.zip', 'each member once', 'a')
})

test('more members than are allowed are refused', () => {
  const members = [1, 2, 3, 4].map((n) => ({ name: `${n}`, content: '' }))
  assertRefused(
    () => openZip(makeZip(members), 'a.zip', small),
    'a.zip',
    'at most 3 members in the archive',
    '4',
  )
})

test('an archive inside an archive is a member like any other', () => {
  const inner = makeZip([{ name: 'deep', content: 'x' }])
  const [member] = openZip(makeZip([{ name: 'inner.zip', content: inner }]), 'a.zip').values()
  assert.deepEqual(member?.read(), inner)
})

for (const [what, damage, expected, found] of [
  ['with a password', { encrypted: true }, 'a file that opens without a password', 'an encrypted member'],
  ['packed in another way', { method: 12 }, 'a stored or deflated member', 'compression method 12'],
] as const)
  test(`a member ${what} is refused`, () => {
    const member: MadeMember = { name: 'a', content: 'x', ...damage }
    assertRefused(() => openZip(makeZip([member]), 'a.zip'), 'a.zip, member a', expected, found)
  })

test('a member whose bytes changed since it was packed is refused', () => {
  for (const stored of [true, false]) {
    const zip = makeZip([{ name: 'a', content: 'SIGNED 2025-02-26', stored, declaredCrc: 0x1234_5678 }])
    assertRefused(
      () => openZip(zip, 'a.zip').get('a')?.read(),
      'a.zip, member a',
      'content with the checksum 12345678',
      /^[0-9a-f]{8}$/,
    )
  }
})

test('a directory that leads nowhere, or to a member of another name, is refused', () => {
  for (const [at, byte, member, place] of [
    [42, 7, 'a', 7],
    [46, 0x62, 'b', 0],
  ] as const) {
    const zip = makeZip([{ name: 'a', content: 'x' }])
    zip[zip.length - 22 - 47 + at] = byte
    assertRefused(
      () => openZip(zip, 'a.zip'),
      `a.zip, member ${member}`,
      'a header of that name where the directory points',
      `none at byte ${place}`,
    )
  }
})

test('a directory that holds more than it counts is refused', () => {
  const zip = makeZip([
    { name: 'a', content: 'x' },
    { name: 'b', content: 'y' },
  ])
  zip.writeUInt16LE(1, zip.length - 12)
  assertRefused(() => openZip(zip, 'a.zip'), 'a.zip', 'a zip directory of 94 bytes', '1 entries of 47')
})
