/** An answer as kept: its bytes, packed too once a reader has asked for that, and the headers that go with them. */
export interface Kept {
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly packed?: Uint8Array<ArrayBuffer>
}

interface Place<K extends Kept> {
  readonly kept: K
  /** Whether it was asked for since it was put in its place. */
  asked: boolean
}

/** Answers by key up to a number of bytes. Of those not asked for since, the oldest goes first. */
export class Shelf<K extends Kept = Kept> {
  private readonly places = new Map<string, Place<K>>()
  private bytes = 0

  constructor(private readonly most: number) {}

  get(key: string): K | undefined {
    const place = this.places.get(key)
    if (place === undefined) return undefined
    place.asked = true
    return place.kept
  }

  set(key: string, kept: K): void {
    this.remove(key)
    this.places.set(key, { kept, asked: false })
    this.bytes += sizeOf(kept)
    // One that was asked for goes to the end instead, once: the loop comes to it again, and ends.
    for (const [oldest, place] of this.places) {
      if (this.bytes <= this.most) break
      this.remove(oldest)
      if (!place.asked) continue
      this.places.set(oldest, { kept: place.kept, asked: false })
      this.bytes += sizeOf(place.kept)
    }
  }

  private remove(key: string): void {
    const place = this.places.get(key)
    if (place === undefined) return
    this.places.delete(key)
    this.bytes -= sizeOf(place.kept)
  }
}

function sizeOf({ plain, packed }: Kept): number {
  return plain.length + (packed?.length ?? 0) + 1024
}
