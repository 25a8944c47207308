import type { Frame } from './frame.js'
import { families } from './frames/all.js'
import { matchesOf } from './matches.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import { type Sieve, type Sifted, sifted } from './sieve.js'
import type { Nearness } from './topic.js'

/** Words of a sentence that the pattern of a frame found. */
export interface WordsFound {
  readonly frame: Frame
  readonly match: RegExpExecArray
}

/** A sentence with what the frames go by. */
interface Searched {
  readonly sieve: Sieve
  readonly topic: Nearness
  /** In lower case, and that without accents. */
  readonly accented: string
  readonly words: string
  /** The sentence with what stands before it in its block. */
  readonly around: string
  readonly hasNumber: boolean
  readonly found: WordsFound[]
}

/**
 * What the frames' patterns find in the sentences of a text, for each in the order of the frames. Frame after frame
 * goes through all sentences: a pattern takes a third of the time where it has just run on another one.
 */
export function wordsFound(scene: Scene, topics: readonly Nearness[]): (readonly WordsFound[])[] {
  const all = scene.sentences.map((sentence, at) => searchedOf(scene, sentence, topics[at] ?? 'other'))
  const read = all.filter(({ topic }) => topic !== 'other')
  for (const family of siftedFamilies()) findFamily(family, read)
  return all.map(({ found }) => found)
}

function searchedOf(scene: Scene, sentence: Sentence, topic: Nearness): Searched {
  const { start, end, block } = sentence
  const words = scene.bare.slice(start, end)
  return {
    sieve: scene.sieveOf(sentence),
    topic,
    accented: scene.lower.slice(start, end),
    words,
    around: scene.bare.slice(Math.max(block.start, start - 400), end),
    hasNumber: topic !== 'other' && anyNumber.test(words),
    found: [],
  }
}

const anyNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|scores|couple|handful|second|none|no|neither|nobody|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|decenas?|docenas?|cientos|centenares|miles|millones|un|una|uno|ningun[ao]?|nadie|cero)\b/

interface SiftedFamily {
  readonly gate: RegExp
  readonly frames: Sifted<Frame>
}

let familiesSifted: readonly SiftedFamily[] | undefined

/** The families with what each of their frames needs, which is found out when the first text is read. */
function siftedFamilies(): readonly SiftedFamily[] {
  familiesSifted ??= families.map(({ gate, frames }) => ({
    gate,
    frames: sifted(frames, ({ words }) => words),
  }))
  return familiesSifted
}

function findFamily({ gate, frames }: SiftedFamily, sentences: readonly Searched[]): void {
  const open = sentences.filter(
    ({ sieve, words, accented }) =>
      sieve.anyAble(frames) && (gate.test(words) || (words !== accented && gate.test(accented))),
  )
  for (const [at, frame] of frames.all.entries())
    for (const one of open) if (one.sieve.isAble(frames, at) && mayFind(frame, one)) find(frame, one)
}

function mayFind(frame: Frame, { topic, words, around, hasNumber }: Searched): boolean {
  if (topic === 'unsaid' && !readAnywhere(frame, words)) return false
  if (frame.number === true && !hasNumber) return false
  if (frame.hint?.test(words) === false) return false
  return frame.needs?.test(around) !== false
}

/** Whether a frame reads a sentence of a document that names nothing of immigration. */
function readAnywhere({ anywhere }: Frame, words: string): boolean {
  return anywhere === true || anywhere?.test(words) === true
}

function find(frame: Frame, { words, accented, found }: Searched): void {
  const text = plain.has(frame) ? words : accented
  for (const match of matchesOf(frame.words, text)) found.push({ frame, match })
}

/** Those whose pattern is of plain letters alone: they are for text without accents. */
const plain: ReadonlySet<Frame> = new Set(
  families.flatMap(({ frames }) =>
    frames.filter(({ words }) => /^[ -~\u20ac\u2022\u00b7\u25e6]*$/.test(words.source)),
  ),
)
