import { SourceError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'

/** A ZIP code with the one place and the one county that the list of GeoNames gives it. */
export interface ZipCode {
  readonly zip: string
  readonly place: string
  /** As the directory writes it: `Miami-Dade County`. */
  readonly county: string
  readonly state: StateCode
}

const header = 'zip,place,county,state'

/** ZIP codes by their digits. A line is read when its code is asked for. */
export class ZipCodes {
  /** Takes what `writeZipCodes` wrote. */
  constructor(private readonly text: string) {
    const first = text.slice(0, text.indexOf('\n'))
    if (first !== header) throw new SourceError('ZIP codes, line 1', header, first)
  }

  /** The place of a code of five digits; undefined where none is held. */
  find(zip: string): ZipCode | undefined {
    const at = this.text.indexOf(`\n${zip},`) + 1
    return at === 0 ? undefined : readLine(this.text.slice(at, this.text.indexOf('\n', at)))
  }

  /** All of them, in the order of their digits. */
  all(): ZipCode[] {
    return this.text.split('\n').slice(1, -1).map(readLine)
  }

  /** The codes as text, by their first two digits: each text is a file of its own that `ZipCodes` takes. */
  slices(): Map<string, string> {
    const slices = new Map(firstDigits.map((digits) => [digits, [header]]))
    for (const line of this.text.split('\n').slice(1, -1)) slices.get(sliceOf(line))?.push(line)
    return new Map([...slices].map(([digits, lines]) => [digits, `${lines.join('\n')}\n`]))
  }
}

/** The digits that name the slice in which a code stands. */
export function sliceOf(zip: string): string {
  return zip.slice(0, 2)
}

const firstDigits = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'))

/** ZIP codes as text: CSV with a header, in the order of their digits. */
export function writeZipCodes(codes: readonly ZipCode[]): string {
  const lines = [...codes]
    .sort((a, b) => (a.zip < b.zip ? -1 : 1))
    .map(({ zip, place, county, state }) => [zip, place, county, state].join(','))
  return `${[header, ...lines].join('\n')}\n`
}

function readLine(line: string): ZipCode {
  const [zip = '', place = '', county = '', code = '', ...rest] = line.split(',')
  const state = stateOf(code)
  if (!/^\d{5}$/.test(zip) || place === '' || county === '' || state === undefined || rest.length > 0)
    throw new SourceError(`ZIP codes, the line of ${zip}`, header, line)
  return { zip, place, county, state }
}
