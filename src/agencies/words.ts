import { editDistance } from './distance.js'

/** A word read as a generic one, and the named rule that read it so. */
export interface ReadWord {
  readonly word: string
  readonly rule?: 'abbreviation' | 'misspelling' | 'apostrophe'
}

/**
 * A lower-case word of an agency's name, without apostrophes, as the vocabulary of such names spells it:
 * `twp` is `township`, `polce` is `police`. A word that is no generic one is returned as it stands.
 */
export function readWord(word: string): ReadWord {
  const known = read.get(word)
  if (known !== undefined) return known
  const found = readAnew(word)
  if (read.size < 20_000) read.set(word, found)
  return found
}

/** Words read before: names repeat a few thousand words. */
const read = new Map<string, ReadWord>()

function readAnew(word: string): ReadWord {
  const expanded = abbreviations.get(word)
  if (expanded !== undefined) return { word: expanded, rule: 'abbreviation' }
  const standing = possessives.get(word)
  if (standing !== undefined) return { word: standing, rule: 'apostrophe' }
  const singular = plurals.get(word)
  if (singular !== undefined) return { word: singular }
  if (word.length < 5 || generic.has(word) || spelledRight.has(word)) return { word }
  const meant = misspelled(word)
  return meant === undefined
    ? { word }
    : { word: possessives.get(meant) ?? plurals.get(meant) ?? meant, rule: 'misspelling' }
}

/** Generic words one letter wrong, or two in words of eight letters or more, that begin with the same letter. */
function misspelled(word: string): string | undefined {
  for (const right of correctable) {
    if (right.charAt(0) !== word.charAt(0)) continue
    if (editDistance(word, right, right.length < 8 ? 1 : 2) !== undefined) return right
  }
  return undefined
}

const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pd: 'police department',
    dept: 'department',
    depts: 'department',
    dpt: 'department',
    dps: 'department of public safety',
    doc: 'department of correction',
    bocc: 'board of county commissioner',
    twp: 'township',
    twsp: 'township',
    boro: 'borough',
    ft: 'fort',
    mt: 'mount',
    st: 'saint',
    ste: 'sainte',
    pct: 'precinct',
    prec: 'precinct',
    dist: 'district',
    univ: 'university',
    isd: 'independent school district',
    cisd: 'consolidated independent school district',
    intl: 'international',
    auth: 'authority',
    div: 'division',
    atty: 'attorney',
    hwy: 'highway',
    natl: 'national',
    jud: 'judicial',
    cnty: 'county',
  }),
)

/** Possessives printed without their apostrophe, or with one that should not be there. */
const possessives: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sheriffs: 'sheriff',
    constables: 'constable',
    marshals: 'marshal',
    attorneys: 'attorney',
    prosecutors: 'prosecutor',
    generals: 'general',
    countys: 'county',
  }),
)

/** Words that one agency prints now in the plural, now in the singular. */
const plurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    corrections: 'correction',
    investigations: 'investigation',
    commissioners: 'commissioner',
    departments: 'department',
  }),
)

const correctable = [
  'police',
  'department',
  'sheriff',
  'sheriffs',
  'office',
  'county',
  'constable',
  'constables',
  'township',
  'borough',
  'detention',
  'corrections',
  'correctional',
  'commissioners',
  'attorney',
  'district',
  'public',
  'safety',
  'university',
  'agricultural',
  'judicial',
  'division',
  'enforcement',
  'precinct',
  'highway',
  'authority',
  'regional',
  'prosecutor',
  'facility',
  'environmental',
  'criminal',
] as const

const generic: ReadonlySet<string> = new Set<string>(correctable)

/** Words of names that are right as they stand, though a letter or two away from a generic one. */
const spelledRight: ReadonlySet<string> = new Set([
  'country',
  'commissioner',
  'dunstable',
  'agriculture',
  'davison',
  'region',
  'commission',
  'correction',
  'marshall',
  'services',
  'service',
  'counties',
  'commissions',
  'officer',
  'officers',
  'districts',
  'offices',
])
