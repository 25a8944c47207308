import type { Frame } from './frame.js'
import { openingsOf } from './openings.js'

/** Frames by the openings of the words that they look for. */
export class FrameIndex {
  private readonly byOpening = new Map<string, Frame[]>()
  private readonly always: Frame[] = []
  /** Those whose pattern is of plain letters alone: they are for text without accents. */
  readonly plain = new Set<Frame>()

  constructor(frames: readonly Frame[]) {
    frames.forEach((frame) => {
      const { words } = frame
      if (plain.test(words.source)) this.plain.add(frame)
      const openings = openingsOf(words.source)
      if (openings === undefined) this.always.push(frame)
      else for (const opening of openings) this.add(opening, frame)
    })
  }

  private add(opening: string, frame: Frame): void {
    const held = this.byOpening.get(opening)
    if (held === undefined) this.byOpening.set(opening, [frame])
    else held.push(frame)
  }

  /** The frames that may find something in a text with these openings. */
  mayFind(openings: ReadonlySet<string>): ReadonlySet<Frame> {
    const found = new Set(this.always)
    for (const opening of openings) for (const frame of this.byOpening.get(opening) ?? []) found.add(frame)
    return found
  }

  /** How many frames are tried on every text, as how their words begin cannot be told. */
  get untold(): readonly string[] {
    return this.always.map(({ rule }) => rule)
  }
}

const plain = /^[ -~]*$/
