import type { StateCode } from '../model/state.js'

/**
 * A county's name as it is written, with the word for what it is: `ST CLAIR` of Alabama is "St. Clair County",
 * of Louisiana a parish, of Alaska a borough; an independent city is named as one ("Roanoke City").
 * `spelled` holds spellings that capitals hide, such as DeKalb, by folded name.
 */
export function countyName(capitals: string, state: StateCode, spelled: ReadonlyMap<string, string>): string {
  const name = spelled.get(countyKey(capitals)) ?? properCase(capitals)
  if (state === 'CT') return name
  if (state === 'AK') return `${name} ${alaskan.get(name) ?? 'Borough'}`
  if (isCity(capitals, state)) return name
  return `${name} ${state === 'LA' ? 'Parish' : 'County'}`
}

/** Letters only, without the word for county, so that spellings of one county are equal: `stlucie`. */
export function countyKey(county: string): string {
  return county
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\b(county|conty|couny|counry|parish|borough|census area|municipality)\b/g, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bsainte\b/g, 'ste')
    .replace(/[^a-z]/g, '')
}

/** Independent cities are counties of their own; James City and Charles City are counties by those names. */
function isCity(capitals: string, state: StateCode): boolean {
  return / CITY$/.test(capitals) && 'VA MD MO NV'.includes(state) && !/^(JAMES|CHARLES) CITY$/.test(capitals)
}

const alaskan: ReadonlyMap<string, string> = new Map([
  ...['Anchorage', 'Skagway'].map((name) => [name, 'Municipality'] as const),
  ...['Juneau', 'Sitka', 'Wrangell'].map((name) => [name, 'City and Borough'] as const),
  ...[
    'Nome',
    'Bethel',
    'Valdez-Cordova',
    'Dillingham',
    'Hoonah-Angoon',
    'Aleutians West',
    'Prince of Wales-Hyder',
  ].map((name) => [name, 'Census Area'] as const),
])

function properCase(capitals: string): string {
  return capitals
    .toLowerCase()
    .replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(Mc|O')(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(St|Ste)\.? /g, '$1. ')
    .replace(/ (Of|The|Du|Qui|And) /g, (word) => word.toLowerCase())
}
