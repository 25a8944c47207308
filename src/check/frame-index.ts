import type { Frame } from './frame.js'
import { openingsOf } from './openings.js'

/** Frames by the openings of the words that they look for. */
export class FrameIndex {
  private readonly byOpening = new Map<string, number[]>()
  private readonly always: number[] = []

  constructor(private readonly frames: readonly Frame[]) {
    frames.forEach(({ words }, at) => {
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
    const found = new Set(this.always)
    for (const opening of openings) for (const at of this.byOpening.get(opening) ?? []) found.add(at)
    return [...found].sort((a, b) => a - b).flatMap((at) => this.frames[at] ?? [])
  }

  /** How many frames are tried on every text, as how their words begin cannot be told. */
  get untold(): readonly string[] {
    return this.always.flatMap((at) => this.frames[at]?.rule ?? [])
  }
}
