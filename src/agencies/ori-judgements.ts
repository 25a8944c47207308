import { SourceError } from '../model/errors.js'
import { type StateCode, stateOf } from '../model/state.js'
import type { AgencyKind } from './agency.js'
import { countyKey } from './counties.js'
import { csvValues } from './csv-line.js'
import { grouped } from './grouping.js'
import { kindNamed } from './kind.js'
import { parseName } from './name.js'

/** What a person decided of a listed name: the ORI that is its own, or that it has none, and why. */
export interface OriJudgement {
  readonly state: StateCode
  /** As printed; it holds for every spelling with the same name key. */
  readonly name: string
  /** Where given, it holds only where this county is printed beside the name. */
  readonly county?: string
  /** Absent where the agency has no ORI of its own. */
  readonly ori?: string
  /** The listed body is a part of the agency that holds the ORI, and is shown as a body of its own. */
  readonly part: boolean
  /** The right kind, where the name tells a wrong one. */
  readonly kind?: AgencyKind
  readonly reason: string
  readonly confidence: number
}

export type FindJudgement = (
  state: StateCode,
  key: string,
  counties: ReadonlySet<string>,
) => OriJudgement | undefined

const header = 'state,name,county,ori,part,kind,confidence,reason'

/** Reads `data/ori-judgements.csv`; a `SourceError` names the first line that does not read. */
export function readOriJudgements(text: string): OriJudgement[] {
  const [first, ...lines] = text.split(/\r?\n/)
  if (first !== header) throw new SourceError('ORI judgements, line 1', header, first ?? '')
  return lines.flatMap((line, at) => (line === '' ? [] : [judgement(line, `ORI judgements, line ${at + 2}`)]))
}

/** A look-up among judgements by name key; those with a county hold before those without. */
export function judgementsByName(judgements: readonly OriJudgement[]): FindJudgement {
  const byName = grouped(judgements, ({ state, name }) => `${state} ${parseName(name, state).key}`)
  return (state, key, counties) => {
    const held = byName.get(`${state} ${key}`) ?? []
    return (
      held.find(({ county }) => county !== undefined && counties.has(countyKey(county))) ??
      held.find(({ county }) => county === undefined)
    )
  }
}

function judgement(line: string, where: string): OriJudgement {
  const values = csvValues(line)
  if (values.length !== 8) throw new SourceError(where, 'eight values', line)
  const [code = '', name = '', county = '', ori = '', part = '', told = '', confidence = '', reason = ''] =
    values
  const state = stateOf(code)
  if (state === undefined) throw new SourceError(where, 'a state', code)
  if (ori !== 'none' && !/^[A-Z0-9]{9}$/.test(ori)) throw new SourceError(where, 'an ORI or none', ori)
  const kind = kindNamed(told)
  if (told !== '' && kind === undefined) throw new SourceError(where, 'a kind of agency', told)
  if (part !== '' && part !== 'part') throw new SourceError(where, 'part or nothing', part)
  if (!/^(0\.\d+|1)$/.test(confidence)) throw new SourceError(where, 'a confidence of 0 to 1', confidence)
  if (reason === '') throw new SourceError(where, 'a reason', line)
  return {
    state,
    name,
    ...(county === '' ? {} : { county }),
    ...(ori === 'none' ? {} : { ori }),
    part: part === 'part',
    ...(kind === undefined ? {} : { kind }),
    reason,
    confidence: Number(confidence),
  }
}
