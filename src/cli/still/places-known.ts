import type { StillPlace } from '../../web/still/address.js'
import type { Drawn } from './draw-all.js'

/** How many places a thread is handed at once: those of one state have much in common. */
const inARow = 48

/** Every place that is known of a site, each drawn once, and what drawing came to so far. */
export class PlacesKnown {
  private readonly places: StillPlace[]
  private readonly known: Set<string>
  private at = 0
  private readonly later: StillPlace[] = []
  private hasData = false
  private sum: Omit<Drawn, 'found' | 'kinds'> = { files: 0, bytes: 0, written: 0 }
  private readonly kinds: Record<string, [number, number]> = {}

  constructor(first: readonly StillPlace[]) {
    this.places = [...first]
    this.known = new Set(first.map(({ file }) => file))
  }

  /** The next places to draw; none while everything known is drawn or being drawn. */
  next(): readonly StillPlace[] {
    const places = this.places.slice(this.at, this.at + inARow)
    this.at += places.length
    return places
  }

  add({ files, bytes, written, kinds, found }: Drawn): void {
    for (const place of found) {
      if (this.known.has(place.file)) continue
      this.known.add(place.file)
      if (isData(place) && !this.hasData) this.later.push(place)
      else this.places.push(place)
    }
    const { sum } = this
    this.sum = { files: sum.files + files, bytes: sum.bytes + bytes, written: sum.written + written }
    for (const [kind, [count, milliseconds]] of Object.entries(kinds)) {
      const [before, took] = this.kinds[kind] ?? [0, 0]
      this.kinds[kind] = [before + count, took + milliseconds]
    }
  }

  /** Counts a file that is not drawn. */
  addFile(file: string, bytes: number, written: boolean): void {
    this.known.add(file)
    this.add({ files: 1, bytes, written: written ? 1 : 0, kinds: {}, found: [] })
  }

  /** Has the pages of the bulk data drawn next, and the files that they lead to: it is there now. */
  addData(): void {
    this.hasData = true
    this.places.push(...this.later.splice(0))
  }

  /** Every file known by now. */
  files(): readonly string[] {
    return [...this.known]
  }

  drawn(): Omit<Drawn, 'found'> {
    return { ...this.sum, kinds: this.kinds }
  }
}

function isData({ file }: StillPlace): boolean {
  return /^([a-z]{2}\/)?data\//.test(file)
}
