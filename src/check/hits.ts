import type { Span } from '../model/article.js'
import { clauseAround } from './clauses.js'
import type { Frame, Hit } from './frame.js'
import { families } from './frames/all.js'
import { matchesOf } from './matches.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import { type Sifted, sifted } from './sieve.js'
import type { Nearness } from './topic.js'

/** Words that a frame found. */
export interface FrameHit extends Hit {
  readonly frame: Frame
}

/** Those whose pattern is of plain letters alone: they are for text without accents. */
const plain: ReadonlySet<Frame> = new Set(
  families.flatMap(({ frames }) =>
    frames.filter(({ words }) => /^[ -~\u20ac\u2022\u00b7\u25e6]*$/.test(words.source)),
  ),
)

interface SiftedFamily {
  readonly gate: RegExp
  readonly frames: Sifted<Frame>
}

let familiesSifted: readonly SiftedFamily[] | undefined

/** The families with what each of their frames needs, which is found out when the first sentence is read. */
function siftedFamilies(): readonly SiftedFamily[] {
  familiesSifted ??= families.map(({ gate, frames }) => ({
    gate,
    frames: sifted(frames, ({ words }) => words),
  }))
  return familiesSifted
}

/** What the frames find in a sentence, the words of each claim parted from those of the next of its type. */
export function hitsIn(
  scene: Scene,
  sentence: Sentence,
  clauses: readonly Span[],
  cues: readonly Span[],
  topic: Nearness,
): FrameHit[] {
  if (topic === 'other') return []
  const words = scene.bare.slice(sentence.start, sentence.end)
  const accented = scene.lower.slice(sentence.start, sentence.end)
  const found: FrameHit[] = []
  const around = scene.bare.slice(Math.max(sentence.block.start, sentence.start - 400), sentence.end)
  const numbers = anyNumber.test(words)
  const sieve = scene.sieveOf(sentence)
  for (const { gate, frames } of siftedFamilies()) {
    const able = sieve.able(frames)
    if (able.length === 0 || (!gate.test(words) && (words === accented || !gate.test(accented)))) continue
    for (const frame of able) {
      if (topic === 'unsaid' && !readAnywhere(frame, words)) continue
      if (frame.number === true && !numbers) continue
      if (frame.hint !== undefined && !frame.hint.test(words)) continue
      if (frame.needs !== undefined && !frame.needs.test(around)) continue
      for (const hit of matches(frame, scene, sentence, plain.has(frame) ? words : accented, clauses, cues))
        found.push(hit)
    }
  }
  return parted(found)
}

const anyNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|scores|couple|handful|second|none|no|neither|nobody|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|decenas?|docenas?|cientos|centenares|miles|millones|un|una|uno|ningun[ao]?|nadie|cero)\b/

function* matches(
  frame: Frame,
  scene: Scene,
  sentence: Sentence,
  words: string,
  clauses: readonly Span[],
  cues: readonly Span[],
): Generator<FrameHit> {
  for (const match of matchesOf(frame.words, words)) {
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (
      at.end === at.start ||
      (frame.type === 'law.statement' && frame.members === undefined && inCue(cues, at))
    )
      continue
    const clause = frame.take === 'match' ? at : clauseAround(clauses, at)
    const own = scene.lower.slice(clause.start, clause.end)
    if (frame.unless?.test(own) !== true) yield { frame, scene, sentence, match, at, clause, words: own }
  }
}

/** Whether a frame reads a sentence of a document that names nothing of immigration. */
function readAnywhere({ anywhere }: Frame, words: string): boolean {
  return anywhere === true || anywhere?.test(words) === true
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
