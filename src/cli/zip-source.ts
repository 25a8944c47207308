import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readPlaces } from '../agencies/places.js'
import { readPostalCodes } from '../agencies/postal-codes.js'
import { writeZipCodes, ZipCodes } from '../agencies/zip-codes.js'

const file = 'zip-codes.csv.gz'

/** The ZIP codes that ship, read when the first is asked for; undefined where none do. */
export function zipCodesIn(data: string): (() => ZipCodes) | undefined {
  const path = join(data, file)
  if (!existsSync(path)) return undefined
  let codes: ZipCodes | undefined
  return () => {
    codes ??= new ZipCodes(gunzipSync(readFileSync(path)).toString('utf8'))
    return codes
  }
}

/** The ZIP codes to ship, from a list of GeoNames, with counties named as those that ship are. */
export function zipCodesFile(path: string, data: string): string {
  const places = readPlaces(readFileSync(join(data, 'places.csv'), 'utf8'))
  return writeZipCodes(readPostalCodes(readFileSync(path, 'utf8'), places, path).codes)
}
