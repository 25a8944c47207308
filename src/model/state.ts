import { editsBetween } from './edits.js'

/** The two-letter postal code of a state, the District of Columbia or a territory. */
export type StateCode = keyof typeof names

const names = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'U.S. Virgin Islands',
} as const

/** Every state code, in the order of the states' names, territories last. */
export const stateCodes = Object.keys(names) as StateCode[]

/** The English name of a state. */
export function stateName(code: StateCode): string {
  return names[code]
}

/** The state that a text names by its postal code or its name, whatever its case and spacing. */
export function stateOf(text: string): StateCode | undefined {
  const folded = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase()
  return byText.get(folded)
}

/** Names that sources print for a state beside its own. */
const alsoPrinted: Readonly<Record<string, StateCode>> = {
  'VIRGIN ISLANDS': 'VI',
  'US VIRGIN ISLANDS': 'VI',
  'COMMONWEALTH OF THE NORTHERN MARIANA ISLANDS': 'MP',
  CNMI: 'MP',
  'WASHINGTON DC': 'DC',
}

const byText: ReadonlyMap<string, StateCode> = new Map<string, StateCode>([
  ...stateCodes.map((code) => [code, code] as const),
  ...stateCodes.map((code) => [names[code].toUpperCase(), code] as const),
  ...Object.entries(alsoPrinted),
])

/**
 * The one state whose name differs from a text by at most two letters added, lost, changed or swapped with
 * their neighbour ("PENNSLYVANIA"); undefined where none does, more than one does, or the text is short.
 */
export function misspeltState(text: string): StateCode | undefined {
  const folded = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase()
  if (folded.length < 6) return undefined
  const near = stateCodes.filter((code) => editsBetween(folded, names[code].toUpperCase(), 2) <= 2)
  return near.length === 1 ? near[0] : undefined
}
