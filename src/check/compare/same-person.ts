import { wordsIn } from './words.js'

/** Short forms of first names that documents and minutes use for one person. */
const shortNames: readonly (readonly string[])[] = [
  ['manny', 'manuel'],
  ['joe', 'joseph', 'jose'],
  ['jim', 'james', 'jimmy'],
  ['bill', 'william', 'billy'],
  ['bob', 'robert', 'bobby'],
  ['mike', 'michael', 'miguel'],
  ['dan', 'daniel', 'danny'],
  ['dave', 'david'],
  ['tom', 'thomas'],
  ['tony', 'anthony', 'antonio'],
  ['chris', 'christopher', 'christine', 'christina', 'christi'],
  ['ed', 'edward', 'eddie', 'edwin', 'eduardo'],
  ['ron', 'ronald'],
  ['rick', 'richard', 'ricky'],
  ['steve', 'steven', 'stephen'],
  ['vince', 'vincent', 'vicente'],
  ['alex', 'alexander', 'alejandro'],
  ['greg', 'gregory'],
  ['ken', 'kenneth'],
  ['matt', 'matthew'],
  ['nick', 'nicholas'],
  ['pat', 'patrick', 'patricia'],
  ['sam', 'samuel'],
  ['andy', 'andrew'],
  ['liz', 'elizabeth'],
  ['kate', 'katherine', 'catherine', 'kathy'],
]

const titles = new Set(
  `the mr mrs ms dr hon honorable police chief sheriff mayor vice commissioner councilmember councilman councilwoman
  council member chair chairman chairwoman governor gov attorney general city county deputy assistant lieutenant captain
  president pro tem judge justice secretary director board jefe alcalde alcaldesa sheriff jr sr ii iii`.split(
    /\s+/,
  ),
)

/** Whether two writings may be of one person: the last names are the same, and the first names do not stand against it. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)]
  const [lastA, lastB] = [a.at(-1), b.at(-1)]
  if (lastA === undefined || lastA !== lastB) return false
  const [firstA, firstB] = [a.length > 1 ? a[0] : undefined, b.length > 1 ? b[0] : undefined]
  return firstA === undefined || firstB === undefined || isSameFirst(firstA, firstB)
}

function isSameFirst(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return shortNames.some((names) => names.includes(one) && names.includes(other))
}

/** The last name in a writing of a person's: two writings of which it is not the same are of two. */
export function lastName(name: string): string | undefined {
  return nameWords(name).at(-1)
}

const known = new Map<string, readonly string[]>()

/** The words of a name without titles and what follows a comma. The same names are asked about again and again. */
function nameWords(name: string): readonly string[] {
  const before = known.get(name)
  if (before !== undefined) return before
  const [person] = name.split(',')
  const words = wordsIn(person ?? '').filter((word) => !titles.has(word))
  if (known.size >= 10_000) known.clear()
  known.set(name, words)
  return words
}
