import { crc32, inflateRawSync } from 'node:zlib'
import { SourceError } from '../model/errors.js'

/** One file inside an archive; `read` inflates it and checks its declared size and checksum. */
export interface ZipMember {
  readonly name: string
  readonly size: number
  readonly crc: number
  /** Its bytes as they lie in the archive. */
  readonly packed: Buffer
  read(): Buffer
}

/** What an archive may hold before it is refused, in bytes after inflation. */
export interface ZipLimits {
  readonly members: number
  readonly memberBytes: number
  readonly totalBytes: number
}

const defaultLimits: ZipLimits = { members: 20_000, memberBytes: 128 << 20, totalBytes: 1 << 30 }

/**
 * The members of a zip archive, by name, in the order of its directory.
 * Refuses, with a `SourceError` at `where`: a truncated archive, a name that stands twice, an encrypted
 * member, an unknown compression, and more members or bytes than `limits` allow (a zip bomb).
 */
export function openZip(
  bytes: Buffer,
  where: string,
  limits: ZipLimits = defaultLimits,
): Map<string, ZipMember> {
  const end = findEnd(bytes, where)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.members)
    throw new SourceError(where, `at most ${limits.members} members in the archive`, String(count))
  const members = new Map<string, ZipMember>()
  const start = bytes.readUInt32LE(end + 16)
  let at = start
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50)
      throw new SourceError(
        where,
        `${count} entries in the zip directory`,
        `a directory that breaks off at entry ${index + 1}`,
      )
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const member = memberAt(bytes, at, name, `${where}, member ${name}`, limits)
    total += member.size
    if (total > limits.totalBytes)
      throw new SourceError(
        where,
        `at most ${limits.totalBytes} bytes once unpacked`,
        `more than that by member ${name}`,
      )
    if (members.has(name)) throw new SourceError(where, 'each member once', name)
    if (!name.endsWith('/')) members.set(name, member)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  const length = bytes.readUInt32LE(end + 12)
  if (at - start !== length)
    throw new SourceError(where, `a zip directory of ${length} bytes`, `${count} entries of ${at - start}`)
  return members
}

function memberAt(bytes: Buffer, at: number, name: string, where: string, limits: ZipLimits): ZipMember {
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const crc = bytes.readUInt32LE(at + 16)
  const length = bytes.readUInt32LE(at + 20)
  const size = bytes.readUInt32LE(at + 24)
  const header = bytes.readUInt32LE(at + 42)
  if (!headerStands(bytes, header, name))
    throw new SourceError(where, 'a header of that name where the directory points', `none at byte ${header}`)
  if (flags & 1) throw new SourceError(where, 'a file that opens without a password', 'an encrypted member')
  if (method !== 0 && method !== 8)
    throw new SourceError(where, 'a stored or deflated member', `compression method ${method}`)
  if (size > limits.memberBytes)
    throw new SourceError(
      where,
      `at most ${limits.memberBytes} bytes once unpacked`,
      `${size} bytes declared`,
    )
  return {
    name,
    size,
    crc,
    get packed() {
      return packedBytes(bytes, header, length, where)
    },
    read: () => unpacked(packedBytes(bytes, header, length, where), { size, method, crc }, where),
  }
}

/** Whether a member's own header stands at a place. A name that it bears in the directory alone is damaged. */
function headerStands(bytes: Buffer, at: number, name: string): boolean {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return false
  return bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26)) === name
}

function packedBytes(bytes: Buffer, header: number, length: number, where: string): Buffer {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  if (start + length > bytes.length)
    throw new SourceError(where, `${length} packed bytes`, `a file that ends after ${bytes.length - start}`)
  return bytes.subarray(start, start + length)
}

interface Declared {
  readonly size: number
  readonly method: number
  readonly crc: number
}

function unpacked(packed: Buffer, { size, method, crc }: Declared, where: string): Buffer {
  const bytes = method === 0 ? packed : inflate(packed, size, where)
  if (bytes.length !== size)
    throw new SourceError(where, `${size} bytes, as declared`, `${bytes.length} bytes`)
  const found = crc32(bytes)
  if (found !== crc) throw new SourceError(where, `content with the checksum ${hex(crc)}`, hex(found))
  return bytes
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}

function inflate(data: Buffer, size: number, where: string): Buffer {
  try {
    // The declared size is also the limit: a member that inflates past it is refused, not unpacked.
    const maxOutputLength = Math.max(size, 1)
    // In one piece, where that is not large: zlib asks for room in vain where the last piece is full.
    return inflateRawSync(data, { maxOutputLength, chunkSize: Math.min(Math.max(size + 1, 64), 1 << 20) })
  } catch (error) {
    throw new SourceError(
      where,
      'deflated data of the declared size',
      error instanceof Error ? error.message : String(error),
    )
  }
}

function findEnd(bytes: Buffer, where: string): number {
  const last = bytes.length - 22
  for (let at = last; at >= 0 && at > last - 65_536; at--)
    if (bytes.readUInt32LE(at) === 0x06054b50) return at
  throw new SourceError(
    where,
    'a zip archive with its directory at the end',
    'no end of directory: the file is truncated or is no zip',
  )
}
