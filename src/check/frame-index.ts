import type { Frame } from './frame.js'
import { openingsOf } from './openings.js'

/** Frames by the openings of the words that they look for. */
export class FrameIndex {
  private readonly byOpening = new Map<string, number[]>()
  private readonly always: number[] = []
  /** Those whose pattern is of plain letters alone: they are for text without accents. */
  readonly plain = new Set<Frame>()

  constructor(private readonly frames: readonly Frame[]) {
    frames.forEach((frame, at) => {
      const { words } = frame
      if (plain.test(words.source)) this.plain.add(frame)
      const openings = openingsOf(words.source)
      if (openings === undefined) this.always.push(at)
      else for (const opening of openings) this.add(opening, at)
    })
  }

  private add(opening: string, at: number): void {
    const held = this.byOpening.get(opening)
    if (held === undefined) this.byOpening.set(opening, [at])
    else held.push(at)
  }

  /** The frames that may find something in a text with these openings, in their order. */
  mayFind(openings: ReadonlySet<string>): Frame[] {
    const found = new Uint8Array(this.frames.length)
    for (const at of this.always) found[at] = 1
    for (const opening of openings) for (const at of this.byOpening.get(opening) ?? []) found[at] = 1
    return this.frames.filter((_, at) => found[at] === 1)
  }

  /** How many frames are tried on every text, as how their words begin cannot be told. */
  get untold(): readonly string[] {
    return this.always.flatMap((at) => this.frames[at]?.rule ?? [])
  }
}

const plain = /^[ -~]*$/
