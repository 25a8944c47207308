import type { Span } from '../../model/article.js'
import type { Scene } from '../scene.js'

/** How names stand in a row that is read from its end: the last one, and what stands between two. */
export interface RowOfNames {
  readonly last: RegExp
  readonly joint: RegExp
  /** Where the name of a match that begins at a place stands; undefined where it is none. */
  readonly nameIn: (scene: Scene, match: RegExpExecArray, at: number) => Span | undefined
}

const longest = 15

/** The names that stand in a row up to a place in the text, in their order. */
export function rowUpTo(scene: Scene, from: number, to: number, row: RowOfNames): readonly Span[] {
  const found: Span[] = []
  let end = to
  while (found.length < longest) {
    const match = row.last.exec(scene.folded.slice(from, end))
    const name = match === null ? undefined : row.nameIn(scene, match, from + match.index)
    if (name === undefined) break
    found.unshift(name)
    const joined = row.joint.exec(scene.folded.slice(from, name.start))?.[0]
    if (joined === undefined) break
    end = name.start - joined.length
  }
  return found
}
