import type { Span } from '../../model/article.js'
import { matchesOf } from '../matches.js'
import type { Scene } from '../scene.js'
import { classOf } from './word-classes.js'

/** A word of a sentence as likeness sees it: names, numbers and days are classes, other words stand as they are. */
export interface Word extends Span {
  readonly key: string
  /** What it means, where many words mean the same. */
  readonly meaning: string | undefined
  /** Whether the key is a class already, as of names and numbers. */
  readonly isClass: boolean
}

const word = /287\(?g\)?|\$ ?[\d.,]+|\d[\d,.:]*(?:-\d+)?%?|[\p{L}][\p{L}'.-]*[\p{L}]|\p{L}|["?;:%()]/gu

/** The words of a sentence in order. A name of several words is one. */
export function wordsOf(scene: Scene, sentence: Span): Word[] {
  const people = scene.peopleIn(sentence)
  const agencies = scene.agenciesIn(sentence)
  const found: Word[] = []
  let last: Span | undefined
  for (const { index, 0: text } of matchesOf(word, scene.bare.slice(sentence.start, sentence.end))) {
    const at = { start: sentence.start + index, end: sentence.start + index + text.length }
    const holds = ({ start, end }: Span) => start <= at.start && at.end <= end
    const person = people.find(({ name }) => holds(name))
    const named = person ?? agencies.find(holds)
    if (named === undefined || named !== last)
      found.push(wordAt(at, person !== undefined ? 'PERSON' : named !== undefined ? 'AGENCY' : keyOf(text)))
    else if (person === undefined && bodyWord.test(text)) found.push(wordAt(at, text))
    last = named
  }
  return found
}

function wordAt({ start, end }: Span, key: string): Word {
  return { start, end, key, meaning: classOf(key), isClass: /^[A-Z]+$/.test(key) }
}

const bodyWord = /^(?:police|sheriff(?:'s)?|county|city|department|office)$/

function keyOf(text: string): string {
  // Of letters there are only whole words to be told.
  if (/^\p{L}/u.test(text)) return named.get(text) ?? text
  return classes.find(([pattern]) => pattern.test(text))?.[1] ?? text
}

const classes: readonly (readonly [RegExp, string])[] = [
  [/^287/, '287g'],
  [/^\$/, 'MONEY'],
  [/^(?:19|20)\d\d$/, 'YEAR'],
  [/%$/, 'SHARE'],
  [/^\d+-\d+$/, 'TALLY'],
  [/^\d/, 'NUMBER'],
]

const spelled =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty ' +
  'hundred hundreds thousand thousands million millions dozen dozens dos tres cuatro cinco seis siete ocho nueve diez ' +
  'cien miles cientos decenas'

const months =
  'january february march april june july august september october november december enero febrero marzo abril mayo ' +
  'junio julio agosto septiembre octubre noviembre diciembre'

const named: ReadonlyMap<string, string> = new Map([
  ...spelled.split(' ').map((word) => [word, 'SPELLED'] as const),
  ...months.split(' ').map((word) => [word, 'MONTH'] as const),
])
