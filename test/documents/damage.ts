import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { type MadeMember, makeZip } from './made-zip.js'
import { soundLists } from './sound-lists.js'

const words = [
  ...['<', '>', '/', '"', "'", '=', ' ', '&', '&amp;', '&#x0;', '&#1114112;', '_x000D_', '<!--', '<?', ']]>'],
  ...['<c>', '<c r="A1"/>', '<row>', '</row>', '<row r="-1">', '<v>', '</v>', '<t/>', '<is>', 'r="XFD9"'],
  ...['r="1048577"', 's="99"', 't="s"', 't="d"', 't="e"', 'ref="A1:XFD1048576"', '\u0000', '\u{1F3DB}'],
  ...['1e999', '-1', '2958466', 'NaN', 'STATE', 'SIGNED', 'TYPE'],
]

/** A sound list with bytes changed, lost, repeated or cut off, in the file as it stands. */
export const damagedFile: fc.Arbitrary<Buffer> = fc
  .tuple(fc.constantFrom(...soundLists), fc.array(anyDamage(), { minLength: 1, maxLength: 4 }))
  .map(([bytes, damages]) => damages.reduce<Buffer>((damaged, damage) => damage(damaged), bytes))

/** A sound list with one part changed so, then packed again with sizes and checksums that hold. */
export const damagedPart: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom(...soundLists),
    fc.nat(),
    fc.array(fc.oneof(anyDamage(), xmlDamage()), { minLength: 1, maxLength: 4 }),
  )
  .map(([bytes, which, damages]) => {
    const members = unpack(bytes)
    const at = which % members.length
    return makeZip(
      members.map((member, index) =>
        index === at
          ? {
              ...member,
              content: damages.reduce<Buffer>((part, damage) => damage(part), Buffer.from(member.content)),
            }
          : member,
      ),
    )
  })

type Damage = (bytes: Buffer) => Buffer

function anyDamage(): fc.Arbitrary<Damage> {
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.oneof(
    fc.tuple(place, fc.nat(255)).map(
      ([at, byte]): Damage =>
        (bytes) => {
          const changed = Buffer.from(bytes)
          changed[Math.floor(at * bytes.length)] = byte
          return changed
        },
    ),
    fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
      ([at, length]): Damage =>
        (bytes) => {
          const start = Math.floor(at * bytes.length)
          return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)])
        },
    ),
    fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
      ([at, length]): Damage =>
        (bytes) => {
          const start = Math.floor(at * bytes.length)
          return Buffer.concat([bytes.subarray(0, start + length), bytes.subarray(start)])
        },
    ),
    place.map(
      (at): Damage =>
        (bytes) =>
          bytes.subarray(0, Math.floor(at * bytes.length)),
    ),
    fc.tuple(place, fc.uint8Array({ maxLength: 12 })).map(
      ([at, more]): Damage =>
        (bytes) => {
          const start = Math.floor(at * bytes.length)
          return Buffer.concat([bytes.subarray(0, start), more, bytes.subarray(start)])
        },
    ),
  )
}

/** One run of characters of a part replaced by a word that XML or a list gives a meaning to. */
function xmlDamage(): fc.Arbitrary<Damage> {
  return fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8), fc.constantFrom(...words)).map(
    ([at, length, word]): Damage =>
      (bytes) => {
        const text = bytes.toString()
        const start = Math.floor(at * text.length)
        return Buffer.from(text.slice(0, start) + word + text.slice(start + length))
      },
  )
}

/** The members of an archive made here. */
function unpack(bytes: Buffer): MadeMember[] {
  const members: MadeMember[] = []
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [method, packed] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18)]
    const data = at + 30 + bytes.readUInt16LE(at + 26)
    const content = bytes.subarray(data, data + packed)
    members.push({
      name: bytes.toString('utf8', at + 30, data),
      content: method === 0 ? content : inflateRawSync(content),
      stored: method === 0,
    })
    at = data + packed
  }
  return members
}
