import type { Agency } from '../agencies/agency.js'
import type { Directory } from '../agencies/directory.js'
import { type AtZip, agenciesAt, zipIn } from '../agencies/find-zip.js'
import type { ZipCode, ZipCodes } from '../agencies/zip-codes.js'
import { type StateCode, stateName } from '../model/state.js'

/** A ZIP code that was asked for, with its place; without one where none is held. */
export interface ZipAsked {
  readonly zip: string
  readonly place?: ZipCode
}

/** The ZIP code that a text asks for; the list of codes is read only where there is one. */
export function zipAsked(text: string, zips: (() => ZipCodes) | undefined): ZipAsked | undefined {
  const asked = zipIn(text)
  if (asked === undefined || zips === undefined) return undefined
  const place = zips().find(asked.zip)
  return { zip: asked.zip, ...(place === undefined ? {} : { place }) }
}

/** A ZIP code as the list of GeoNames has it, and whether its place or its county led to an agency. */
export interface HitZip extends ZipCode {
  readonly of: AtZip['of']
}

/** The agencies that the place of a ZIP code leads to, none where no place is held for it. */
export function foundAt(
  place: ZipCode | undefined,
  text: string,
  directory: Directory,
  { state, limit }: { readonly state?: StateCode; readonly limit: number },
): { agency: Agency; zip: HitZip }[] {
  if (place === undefined || (state !== undefined && state !== place.state)) return []
  return agenciesAt(place, zipIn(text)?.rest ?? '', directory)
    .slice(0, limit)
    .map(({ agency, of }) => ({ agency, zip: { ...place, of } }))
}

/** Where a code lies: its place, its county, its state, each named once. */
export function placeNamed({ place, county, state }: ZipCode, named = stateName(state)): string {
  return [...new Set([place, county, named])].join(', ')
}

/** What the list says of a code, in English. */
export function zipSentence({ zip, place }: ZipAsked): string {
  return place === undefined ? zipUnknown(zip) : zipTold(zip, placeNamed(place))
}

export function zipTold(zip: string, where: string): string {
  return `ZIP code ${zip}: ${where}, in the list of GeoNames. A ZIP code is a mail route; it may cross the borders of cities and counties.`
}

export function zipUnknown(zip: string): string {
  return `No place is held for the ZIP code ${zip}. The list held, that of GeoNames, has no codes of the territories and of post offices of the military.`
}
