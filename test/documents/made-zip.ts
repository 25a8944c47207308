import { crc32, deflateRawSync } from 'node:zlib'

/** A member of an archive made for a test. What it declares can be made to differ from what it holds. */
export interface MadeMember {
  readonly name: string
  readonly content: string | Uint8Array
  readonly stored?: boolean
  readonly encrypted?: boolean
  readonly method?: number
  readonly declaredSize?: number
  readonly declaredCrc?: number
}

/** A zip archive of these members, byte for byte the same each time. */
export function makeZip(members: readonly MadeMember[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const member of members) {
    const packed = pack(member)
    directory.push(header(member, packed, at))
    parts.push(header(member, packed), packed.data)
    at += parts.slice(-2).reduce((sum, { length }) => sum + length, 0)
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

interface Packed {
  readonly data: Buffer
  readonly method: number
  readonly size: number
  readonly crc: number
}

function pack({ content, stored, method, declaredSize, declaredCrc }: MadeMember): Packed {
  const plain = Buffer.from(content)
  return {
    data: stored ? plain : deflateRawSync(plain),
    method: method ?? (stored ? 0 : 8),
    size: declaredSize ?? plain.length,
    crc: declaredCrc ?? crc32(plain),
  }
}

/** A header before a member's data or, with the place of that header, its entry in the directory. */
function header({ name, encrypted }: MadeMember, { data, method, size, crc }: Packed, at?: number): Buffer {
  const inDirectory = at !== undefined
  const shift = inDirectory ? 2 : 0
  const bytes = Buffer.alloc(inDirectory ? 46 : 30)
  bytes.writeUInt32LE(inDirectory ? 0x02014b50 : 0x04034b50)
  bytes.writeUInt16LE(20, 4 + shift)
  bytes.writeUInt16LE(encrypted ? 0x801 : 0x800, 6 + shift)
  bytes.writeUInt16LE(method, 8 + shift)
  bytes.writeUInt32LE(crc, 14 + shift)
  bytes.writeUInt32LE(data.length, 18 + shift)
  bytes.writeUInt32LE(size, 22 + shift)
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift)
  if (inDirectory) bytes.writeUInt32LE(at, 42)
  return Buffer.concat([bytes, Buffer.from(name)])
}
