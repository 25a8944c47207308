import { editDistance } from './distance.js'
import type { Group } from './evidence.js'
import type { ParsedName } from './name.js'

/**
 * How two names that read apart are alike. None of these makes two names one agency without evidence.
 *
 * - `spelling`: a letter or two apart, as "Lampass" and "Lampasas".
 * - `fewer-words`: one has all the words of the other and some more.
 * - `one-word`: one word stands for another that opens alike, as "Freedom" for "Freeborn".
 */
export type Likeness = 'spelling' | 'fewer-words' | 'one-word'

/** How the names of two groups are alike: the closest of their readings; undefined where none are. */
export function likenessOf(a: Group, b: Group): Likeness | undefined {
  const found = a.readings.flatMap((left) => b.readings.map((right) => likeness(left, right)))
  return (['spelling', 'fewer-words', 'one-word'] as const).find((wanted) => found.includes(wanted))
}

/** How two readings are alike; undefined where they are not, or where number or kind tells them apart. */
export function likeness(a: ParsedName, b: ParsedName): Likeness | undefined {
  if (!numbersAgree(a, b) || !kindsAgree(a, b)) return undefined
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (!tellTheSame(left, right)) return undefined
  if (isMisspelt(left.join(' '), right.join(' '))) return 'spelling'
  const shared = left.filter((word) => right.includes(word)).length
  const fewer = Math.min(left.length, right.length)
  if (shared === fewer && (fewer > 0 || (a.number !== undefined && a.number === b.number)))
    return 'fewer-words'
  return isOneWordApart(left, right, shared, a.kind === 'state-police') ? 'one-word' : undefined
}

/** Whether no two numbers tell bodies apart: District 1 is not District 6, but may be printed without. */
export function numbersAgree(a: ParsedName, b: ParsedName): boolean {
  return a.number === undefined || b.number === undefined || a.number === b.number
}

/** Whether no two numbers tell groups apart, whichever of their readings bears one. */
export function groupNumbersAgree(a: Group, b: Group): boolean {
  return a.readings.every((left) => b.readings.every((right) => numbersAgree(left, right)))
}

/** Whether two names can be those of one kind of body: a name that tells no kind may be of any. */
export function kindsAgree(a: ParsedName, b: ParsedName): boolean {
  return a.kind === b.kind || a.kind === 'other' || b.kind === 'other'
}

/** The words by which a name tells its body from others: its place, its form where it is one, its unit. */
function wordsOf({ place, form, unit, county }: ParsedName): string[] {
  const text = [place, form === 'township' || form === 'town' ? form : '', unit ?? '', county ?? ''].join(' ')
  return [...new Set(text.split(' ').filter((word) => word !== ''))]
}

/** Words that are no misspelling of each other however near: "North" and "South", "Ward 4" and "Ward 5". */
const telling = /^(north|south|east|west|northern|southern|eastern|western|upper|lower|new|old|.*\d.*)$/

function tellTheSame(a: readonly string[], b: readonly string[]): boolean {
  const told = (words: readonly string[]) =>
    words
      .filter((word) => telling.test(word))
      .sort()
      .join(' ')
  return told(a) === told(b)
}

function isMisspelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return length >= 4 && editDistance(a, b, length < 8 ? 1 : 2) !== undefined
}

/** A state has one police, so its "State Patrol" and "State Police" are a word apart with no other word. */
function isOneWordApart(
  a: readonly string[],
  b: readonly string[],
  shared: number,
  police: boolean,
): boolean {
  if (police && a.length === 1 && b.length === 1) return true
  if (Math.max(a.length, b.length) - shared > 3) return false
  const [left, right] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))]
  return left.some((word) => right.some((other) => openAlike(word, other)))
}

/** Words that open with the same four letters: "Freedom" and "Freeborn", "Agriculture" and "Agricultural". */
function openAlike(a: string, b: string): boolean {
  return a.length > 4 && b.length > 4 && a.slice(0, 4) === b.slice(0, 4)
}
