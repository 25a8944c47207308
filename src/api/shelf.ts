/** An answer as kept: its bytes, packed too once a reader has asked for that, and the headers that go with them. */
export interface Kept {
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly packed?: Uint8Array<ArrayBuffer>
}

/** Answers by key up to a number of bytes, in the order in which they were last asked for. */
export class Shelf {
  private readonly answers = new Map<string, Kept>()
  private bytes = 0

  constructor(private readonly most: number) {}

  get(key: string): Kept | undefined {
    const found = this.answers.get(key)
    if (found === undefined) return undefined
    this.answers.delete(key)
    this.answers.set(key, found)
    return found
  }

  set(key: string, made: Kept): void {
    const before = this.answers.get(key)
    if (before !== undefined) this.remove(key, before)
    this.answers.set(key, made)
    this.bytes += sizeOf(made)
    for (const [oldest, one] of this.answers) {
      if (this.bytes <= this.most) break
      this.remove(oldest, one)
    }
  }

  private remove(key: string, one: Kept): void {
    this.answers.delete(key)
    this.bytes -= sizeOf(one)
  }
}

function sizeOf({ plain, packed }: Kept): number {
  return plain.length + (packed?.length ?? 0) + 512
}
