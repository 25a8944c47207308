import type { ZipMember } from './zip.js'

/**
 * What was read in members of archives. Many archives hold the same member, byte for byte: it is read once, as long as
 * it is among the last that were asked for and these together are not larger than `most`.
 */
export class PartMemory<Read> {
  /** The one asked for last comes last. */
  private readonly held = new Map<string, Held<Read>>()
  private size = 0

  /** `most`: how many bytes the members that are held may have, unpacked. */
  constructor(private readonly most: number) {}

  /** What a member says, which `read` makes out where it was not made out before. */
  of(member: ZipMember, read: (member: ZipMember) => Read): Read {
    const { crc, size, packed } = member
    const key = `${crc} ${size}`
    const known = this.held.get(key)
    this.forget(key)
    // The bytes of an archive may be handed on: what stays here is a copy.
    const one = known?.packed.equals(packed)
      ? known
      : { packed: Buffer.from(packed), size, read: read(member) }
    this.held.set(key, one)
    this.size += size
    for (const oldest of this.held.keys()) {
      if (this.size <= this.most) break
      this.forget(oldest)
    }
    return one.read
  }

  private forget(key: string): void {
    this.size -= this.held.get(key)?.size ?? 0
    this.held.delete(key)
  }
}

interface Held<Read> {
  readonly packed: Buffer
  readonly size: number
  readonly read: Read
}
