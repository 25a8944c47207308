import type { Span } from '../model/article.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import type { ClaimType, Modality, Slots } from './text-claim.js'

/** A rule that reads claims of one type: the words that tell one, and what they tell. */
export interface Frame {
  readonly rule: string
  readonly type: ClaimType
  readonly also?: readonly ClaimType[]
  /** Runs on a sentence in lower case; global. */
  readonly words: RegExp
  /** Letters without which the words cannot be there: a quick look before the search. */
  readonly hint?: RegExp
  /** The words have a number, in digits or spelled. */
  readonly number?: true
  /** What the clause must not have. */
  readonly unless?: RegExp
  /** What the sentence, or its block before it, must have. */
  readonly needs?: RegExp
  /** Read in a document too that names nothing of immigration: always, or where its sentence has these words. */
  readonly anywhere?: true | RegExp
  /** The words of the claim: the clause around the words found (where nothing is said here), or those alone. */
  readonly take?: 'match'
  /** Where the words themselves settle it; undefined from a function leaves it to the clause. */
  readonly modality?: Modality | ((hit: Hit) => Modality | undefined)
  /** Undefined where it turns out to be no claim. */
  slots?(hit: Hit): Slots | undefined
  /** The words of the claim, where neither the clause nor the words found are. */
  span?(hit: Hit): Span
  /** The members of a list, where each is a claim. */
  members?(hit: Hit): readonly Span[]
}

/** Words of a sentence that a frame found. */
export interface Hit {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly match: RegExpExecArray
  /** Where the words stand in the text. */
  readonly at: Span
  /** The clause or clauses around them. */
  readonly clause: Span
  /** The clause in lower case. */
  readonly words: string
}

/** Frames, and a word that a sentence must have for any of them to be tried. */
export interface Family {
  readonly gate: RegExp
  readonly frames: readonly Frame[]
}

/** Where a group of a match stands in the text; the pattern has the flag `d` where this is asked. */
export function groupAt({ match, sentence }: Hit, name: string): Span | undefined {
  const found = match.indices?.groups?.[name]
  return found === undefined
    ? undefined
    : { start: sentence.start + found[0], end: sentence.start + found[1] }
}
