import type { Span } from '../model/article.js'
import { clauseAround } from './clauses.js'
import type { Frame, Hit } from './frame.js'
import { matchesOf } from './matches.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import type { WordsFound } from './words-found.js'

/** Words that a frame found. */
export interface FrameHit extends Hit {
  readonly frame: Frame
}

/** What the words found in a sentence are in its clauses, those of each claim parted from those of the next of its type. */
export function hitsIn(
  scene: Scene,
  sentence: Sentence,
  found: readonly WordsFound[],
  clauses: readonly Span[],
  cues: readonly Span[],
): FrameHit[] {
  const hits: FrameHit[] = []
  for (const { frame, match } of found) {
    const start = sentence.start + match.index
    const at = { start, end: start + match[0].length }
    if (
      at.end === at.start ||
      (frame.type === 'law.statement' && frame.members === undefined && inCue(cues, at))
    )
      continue
    const clause = frame.take === 'match' ? at : clauseAround(clauses, at)
    const words = scene.lower.slice(clause.start, clause.end)
    if (frame.unless?.test(words) !== true) hits.push({ frame, scene, sentence, match, at, clause, words })
  }
  return parted(hits)
}

/** Whether words only tell who says something. */
function inCue(cues: readonly Span[], at: Span): boolean {
  return cues.some(({ start, end }) => start < at.end && at.start < end)
}

/** Where one clause makes two claims of a type, each has the words up to the joint before the next. */
function parted(hits: readonly FrameHit[]): FrameHit[] {
  const sorted = [...hits].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
  return hits.flatMap((hit) => {
    if (hit.frame.members !== undefined || hit.frame.take === 'match') return [hit]
    const kin = sorted.filter(
      (other) =>
        other.frame.type === hit.frame.type &&
        other.frame.members === undefined &&
        other.clause.start < hit.clause.end &&
        hit.clause.start < other.clause.end,
    )
    const next = kin.find(({ at }) => at.start >= hit.at.end)
    const before = kin.findLast(({ at }) => at.end <= hit.at.start)
    const end =
      next === undefined
        ? hit.clause.end
        : (jointBetween(hit.scene.lower, hit.at.end, next.at.start)?.end ?? hit.clause.end)
    const start =
      before === undefined
        ? hit.clause.start
        : (jointBetween(hit.scene.lower, before.at.end, hit.at.start)?.start ?? hit.clause.start)
    const clause = { start: Math.max(hit.clause.start, start), end: Math.min(hit.clause.end, end) }
    const { frame, scene, sentence, match, at } = hit
    const words = scene.lower.slice(clause.start, clause.end)
    return [{ frame, scene, sentence, match, at, clause, words }]
  })
}

/** The last joint between two places: where the first part ends, and where the second begins. */
function jointBetween(lower: string, from: number, to: number): { end: number; start: number } | undefined {
  const words = lower.slice(from, to)
  const joints = matchesOf(/,? (?:and|but|while|y|pero|e) |, |; /g, words)
  const last = joints.at(-1)
  return last === undefined
    ? undefined
    : { end: from + last.index, start: from + last.index + last[0].length }
}
