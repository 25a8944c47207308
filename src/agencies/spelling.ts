import { type ReadWord, readWord } from './words.js'

/** The words of a name in one spelling, and the named rules that changed any of them. */
export interface Spelled {
  /** Lower-case words between single spaces; ` / ` stands where the name breaks off (comma, dash, slash). */
  readonly words: string
  readonly rules: readonly string[]
}

/**
 * One look for the marks that typists and programs vary: NFKC, straight quotes, single spaces, lower case,
 * no comma before a comma or at an end. Words and their spelling are left alone.
 */
export function typographic(name: string): string {
  const trimmed = name.trim()
  return plain.test(trimmed) ? trimmed.toLowerCase() : mended(name)
}

/** Words of plain letters, digits and marks between single spaces: nearly every name, and nothing to mend in it. */
const plain = /^[\w'.()&/-]+(?: [\w'.()&/-]+)*$/

function mended(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc`\u00b4\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200b\u00ad\ufeff]+/g, ' ')
    .replace(/ ?,[ ,]*/g, ', ')
    .replace(/^[ ,]+|[ ,]+$/g, '')
    .toLowerCase()
}

/** A name in words: abbreviations written out, generic words spelled right, marks gone, breaks kept. */
export function spellOut(name: string): Spelled {
  const text = typographic(name)
  const rules = new Set<string>()
  if (name.toLowerCase() !== text) rules.add('typography')
  const bare = withoutRemark(text, rules)
  const printed = bare.split(' ')
  const words = printed.flatMap((word, at) => {
    const read = inPlace(word, printed, at) ?? readWord(word.replace(/'/g, ''))
    if (read.rule !== undefined && !standing.has(word)) rules.add(read.rule)
    return read.word === '' ? [] : [read.word]
  })
  return { words: withCounty(words.join(' ').replace(/^(?:\/ )+|(?: \/)+$/g, ''), rules), rules: [...rules] }
}

/** Possessives as they should be printed: reading them needs no rule. */
const standing: ReadonlySet<string> = new Set([
  "sheriff's",
  "constable's",
  "marshal's",
  "attorney's",
  "prosecutor's",
  "general's",
])

function withoutRemark(text: string, rules: Set<string>): string {
  const remark = / ?\((?:addendum|amended|renewed)\)/
  if (remark.test(text)) rules.add('remark')
  if (text.includes('&')) rules.add('ampersand')
  return text
    .replace(remark, '')
    .replace(/'s's\b/g, "'s")
    .replace(/&|\+/g, ' and ')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/ -+ ?|-+ |[,;:/|]/g, ' / ')
    .replace(/[^\p{L}\p{N}'/ ]/gu, ' ')
    .replace(/ '|' |'$|^'/g, ' ')
    .replace(/(?: *\/)+ */g, ' / ')
    .replace(/ +/g, ' ')
    .trim()
}

/** Words that stand for another only where they stand: `so` opens "South" and closes "Sheriff's Office". */
function inPlace(word: string, words: readonly string[], at: number): ReadWord | undefined {
  const rule = 'abbreviation'
  const last = at === words.length - 1
  if (word === 'so')
    return { word: last && at > 0 ? 'sheriff office' : at === 0 || !last ? 'south' : word, rule }
  if (word === 'mt' && /^(dept|department|attorney|highway|division)/.test(words[at + 1] ?? ''))
    return { word }
  if (word === 'co' && at > 0) return { word: 'county', rule }
  if (word === 'da' && last && at > 0) return { word: 'district attorney', rule }
  if (word === 'no' && /^\d+$/.test(words[at + 1] ?? '')) return { word: '', rule }
  return undefined
}

/** "County of Franklin" is Franklin County. */
function withCounty(words: string, rules: Set<string>): string {
  const turned = words.replace(/^(county|parish) of ([^/]+?)(?= sheriff| police| \/|$)/, '$2 $1')
  if (turned !== words) rules.add('county-of')
  return turned
}
