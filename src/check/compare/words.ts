/** A word of a text, folded, with its place. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text without case, marks and punctuation: `Morales’` is `morales`, `U.S.` is `us`. */
export function wordsIn(text: string): string[] {
  return placedWords(text).map(({ word }) => word)
}

export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.’'ʼ-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function folded(word: string): string {
  // Most words need no folding but of case, and the rest costs more than all else here.
  if (plain.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ]s$/, '')
    .replace(/[.’'ʼ-]/g, '')
}

const plain = /^[A-Za-z0-9]+$/

/** The stems of the words of a text that carry meaning: `repatriation` and `repatriated` have one. */
export function stemsIn(text: string): ReadonlySet<string> {
  const known = stems.get(text)
  if (known !== undefined) return known
  const found = new Set(
    wordsIn(text)
      .filter((word) => !empty.has(word))
      .map(stem),
  )
  if (stems.size >= 4000) stems.clear()
  stems.set(text, found)
  return found
}

/** The stems of texts read before: the record's are asked about with each claim. */
const stems = new Map<string, ReadonlySet<string>>()

/** Whether a word carries no meaning of its own. */
export function isEmptyWord(word: string): boolean {
  return empty.has(word)
}

export function stem(word: string): string {
  if (/\d/.test(word)) return word
  if (word.length < 5) return word
  const bare = word.replace(/ians?$/, 'i').replace(/(?:ies|es|s)$/, '')
  return bare.slice(0, 6)
}

/** How many members two sets share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count++
  return count
}

const empty = new Set(
  `a about across after all also am an and any are as at be been before being both but by can could did do does doing
  during each even for from further had has have he her here him his how i if in into is it its itself just may me
  might more most must my no nor not now of off on once only or other our out over own said same say says shall she
  should so some still such than that the their them then there these they this those through to too under until up
  upon very was we were what when where which while who whom why will with would you your us`.split(/\s+/),
)
