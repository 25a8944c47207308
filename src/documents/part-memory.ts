import type { ZipMember } from './zip.js'

/** What was read in members of archives. Many archives hold the same member, byte for byte: it is read once. */
export class PartMemory<Read> {
  /** The newest first. */
  private readonly held: { readonly part: Part; readonly read: Read }[] = []

  constructor(private readonly most = 4) {}

  /** What a member says, which `read` makes out where it was not made out before. */
  of(member: ZipMember, read: (member: ZipMember) => Read): Read {
    const { packed, crc, size } = member
    const at = this.held.findIndex(({ part }) => isSame(part, member))
    const found = this.held[at]
    if (found !== undefined) this.held.splice(at, 1)
    // The bytes of an archive may be handed on: what stays here is a copy.
    const newest = found ?? { read: read(member), part: { packed: Buffer.from(packed), crc, size } }
    this.held.unshift(newest)
    this.held.length = Math.min(this.held.length, this.most)
    return newest.read
  }
}

type Part = Pick<ZipMember, 'packed' | 'crc' | 'size'>

function isSame(a: Part, b: Part): boolean {
  return a.crc === b.crc && a.size === b.size && a.packed.equals(b.packed)
}
