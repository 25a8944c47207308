import { SourceError } from '../model/errors.js'
import { type StateCode, stateCodes } from '../model/state.js'
import type { Agency } from './agency.js'
import { csvLine, csvValues } from './csv-line.js'
import { Directory, nameKey, type StateAgencies } from './directory.js'
import { grouped } from './grouping.js'
import { kindNamed } from './kind.js'

const header = 'id,name,key,kind,counties,ori,officers,population,year,confidence,reason'

/** The reason that an agency has for its ORI where the file gives no other. */
export const listedNationally = 'the national directory lists this agency under this ORI'

/**
 * A directory as text: CSV with a header, a line an agency, counties parted by ";". The state is the part of
 * the id between `us-` and `/`; the key is that of the name, held so that a reader need not parse it, and its
 * kind is left out where it is the agency's. Reason and confidence stand where a list beside the FBI's table
 * gives the ORI.
 */
export function writeDirectory(agencies: readonly Agency[]): string {
  const together = [...grouped(agencies, (agency) => agency.state).values()].flat()
  const lines = together.map((agency) => {
    const { id, name, kind, counties, ori, officers, population, figuresYear } = agency
    const { oriReason, oriConfidence } = agency
    const other = oriReason === undefined || oriReason === listedNationally ? [] : [oriConfidence, oriReason]
    const key = nameKey(agency).replace(`${kind}:`, ':')
    const figures = [officers, population, figuresYear]
    return csvLine([id, name, key, kind, counties.join(';'), ori, ...figures, other[0], other[1]])
  })
  return `${[header, ...lines].join('\n')}\n`
}

/**
 * Reads what `writeDirectory` wrote. The lines of a state are read when the directory is first asked about it;
 * a `SourceError` then names the first line that reads otherwise.
 */
export function readDirectory(text: string): Directory {
  const end = text.indexOf('\n')
  if (text.slice(0, end) !== header)
    throw new SourceError('directory, line 1', header, text.slice(0, Math.max(end, 0)))
  const spans = statesOf(text, end + 1)
  return new Directory(new Map([...spans].map(([state, span]) => [state, () => readLines(text, span)])))
}

interface Span {
  readonly from: number
  to: number
  /** The number of the first line. */
  readonly line: number
}

function statesOf(text: string, start: number): Map<StateCode, Span> {
  const spans = new Map<StateCode, Span>()
  for (let at = start, line = 2; at < text.length; line++) {
    const state = states.get(text.slice(at + 3, at + 5))
    const end = text.indexOf('\n', at)
    if (state === undefined || end < 0)
      throw new SourceError(`directory, line ${line}`, 'an id such as us-fl/...', text.slice(at, at + 40))
    const span = spans.get(state)
    if (span !== undefined && span.to !== at - 1)
      throw new SourceError(`directory, line ${line}`, 'the agencies of a state together', state)
    if (span === undefined) spans.set(state, { from: at, to: end, line })
    else span.to = end
    at = end + 1
  }
  return spans
}

function readLines(text: string, { from, to, line }: Span): StateAgencies {
  const read = text
    .slice(from, to)
    .split('\n')
    .map((one, at) => readLine(one, line + at))
  return { agencies: read.map(({ agency }) => agency), keys: read.map(({ key }) => key) }
}

function readLine(line: string, number: number): { agency: Agency; key: string } {
  const fields = csvValues(line)
  const [id = '', name = '', key = '', told = '', counties = '', ...held] = fields
  const [ori = '', officers = '', population = '', year = '', confidence = '', reason = ''] = held
  const state = states.get(id.slice(3, 5))
  const kind = kindNamed(told)
  if (state === undefined || kind === undefined || fields.length !== 11)
    throw new SourceError(`directory, line ${number}`, 'eleven values', line)
  const agency = {
    id,
    name,
    state,
    kind,
    counties: counties === '' ? [] : counties.split(';'),
    ...(ori === ''
      ? {}
      : { ori, oriReason: reason || listedNationally, oriConfidence: Number(confidence || 1) }),
    ...(officers === '' ? {} : { officers: Number(officers) }),
    ...(population === '' ? {} : { population: Number(population) }),
    ...(year === '' ? {} : { figuresYear: Number(year) }),
  }
  return { agency, key: key.startsWith(':') ? kind + key : key }
}

const states: ReadonlyMap<string, StateCode> = new Map(stateCodes.map((code) => [code.toLowerCase(), code]))
