import type { AgencyKind } from './agency.js'

/**
 * The kind of body that the words of a name tell: generic words spelled out, in lower case and in the
 * singular, ` / ` where the name has a break. `ofState` says that the name is that of a state's own body.
 */
export function kindOfWords(words: string, ofState: boolean): AgencyKind {
  const text = ` ${words.replace(/ \/ /g, ' ')} `
  for (const [pattern, kind] of certain) if (pattern.test(text)) return kind
  if (isCampus(text)) return 'campus'
  for (const [pattern, kind] of likely) if (pattern.test(text)) return kind
  if (correction.test(text)) return ofState ? 'state-corrections' : 'county-corrections'
  if (ofState) return statewide.test(text) ? 'state-police' : 'other-state-agency'
  if (/ police (cooperative|authority) /.test(text)) return 'municipal-police'
  if (/ (county|parish) (unified |metropolitan |metro )?(police|department of public safety) /.test(text))
    return 'county-police'
  if (/ (police|public safety|patrol) /.test(text)) return 'municipal-police'
  return 'other'
}

const certain: readonly (readonly [RegExp, AgencyKind])[] = [
  [/ sheriff /, 'sheriff'],
  [/ attorney general /, 'other-state-agency'],
  [/ (district|state|county|commonwealth|prosecuting) \(?attorney /, 'prosecutor'],
  [/ prosecutor /, 'prosecutor'],
  [/ state fire marshal /, 'other-state-agency'],
  [/ fire marshal /, 'other'],
  [/ (constable|marshal) /, 'constable-or-marshal'],
  [
    / (regional|district|joint|tri county) (adult )?(jail|detention|correction|correctional|justice) /,
    'regional-jail',
  ],
  [/ jail authority /, 'regional-jail'],
]

const likely: readonly (readonly [RegExp, AgencyKind])[] = [
  [
    / (airport|seaport|railroad|railway|transit|ports? authority|aviation authority|transportation authority) /,
    'port-airport-or-transit',
  ],
  [/ port of /, 'port-airport-or-transit'],
  [/ (tribal|tribe|tribes|rancheria|[a-z]+ pueblo|indian community|indian reservation) /, 'tribal'],
  [/ nation (police|department|tribal|law) /, 'tribal'],
  [/ board of county commissioner /, 'county-corrections'],
  [/ (county commission|criminal justice authority|fiscal court) /, 'county-corrections'],
  [
    / (state police|state patrol|highway patrol|state highway patrol|state trooper|state troopers) /,
    'state-police',
  ],
  [/ highway state patrol /, 'state-police'],
  [/ crime information /, 'other-state-agency'],
  [/ (national guard|state guard|military department) /, 'other-state-agency'],
]

const correction = / (correction|correctional|jail|detention|prison|penitentiary) /

const statewide = / (public safety|department of safety) /

/** Cities and boroughs named after a college are not campuses. */
function isCampus(text: string): boolean {
  if (/^ (college|university) (station|park|place|corner|city|heights|hill) /.test(text)) return false
  if (/ (college hill|university place) police /.test(text)) return false
  if (/^ state college (borough |area )?(police|public safety) /.test(text)) return false
  return / (university|college|school|schools|board of education|board of trustees) | (military|polytechnic) institute | institute of technology /.test(
    text,
  )
}

const kinds: Readonly<Record<AgencyKind, true>> = {
  sheriff: true,
  'municipal-police': true,
  'county-police': true,
  'county-corrections': true,
  'state-police': true,
  'state-corrections': true,
  'other-state-agency': true,
  campus: true,
  'constable-or-marshal': true,
  'port-airport-or-transit': true,
  prosecutor: true,
  'regional-jail': true,
  tribal: true,
  other: true,
}

/** Every kind of agency. */
export const agencyKinds = Object.keys(kinds) as readonly AgencyKind[]

/** The kind that a text names as files of ours write it; undefined where none is called so. */
export function kindNamed(text: string): AgencyKind | undefined {
  return Object.hasOwn(kinds, text) ? (text as AgencyKind) : undefined
}
