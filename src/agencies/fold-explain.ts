import type { StateCode } from '../model/state.js'
import type { Spelling } from './evidence.js'
import type { FoldedAgency } from './fold-agency.js'
import { groupNumbersAgree } from './fold-likeness.js'
import { tidyName } from './fold-names.js'
import type { Stray } from './fold-state.js'
import type { Model } from './printed.js'

/** Which agency a name means where lists print it under a state, why, and how sure that is. */
export interface FoldedName {
  readonly state: StateCode
  readonly name: string
  /** Only rows with this model; rows of the name with other models mean what the name means without one. */
  readonly model?: Model
  readonly is: { readonly state: StateCode; readonly name: string }
  /** The rules that lead from the name to the agency's own, in order; none where it is that name. */
  readonly rules: readonly string[]
  readonly reason: string
  /** 0 to 1: that of the weakest step. */
  readonly confidence: number
}

/** What each printed name of an agency means. */
export function namesOf(
  agency: FoldedAgency,
  strays: readonly Stray[],
  agencies: readonly FoldedAgency[],
): FoldedName[] {
  const own = strays.filter((stray) => stray.agency === agency)
  if (own.length === 0) return plainNames(agency)
  const whole = own.find(({ model }) => model === undefined)
  const parts = own.filter((stray) => stray.model !== undefined)
  return agency.spellings.flatMap((spelling) =>
    spelling.printed.flatMap(({ name }) => {
      const own = foldedName(agency, spelling, name)
      const moved = (stray: Stray) => inState(own, stray, nameIn(stray, agencies))
      return [whole === undefined ? own : moved(whole), ...parts.map(moved)]
    }),
  )
}

/** What the names of an agency mean that stand under no wrong state: each agency is told once. */
function plainNames(agency: FoldedAgency): FoldedName[] {
  const known = plain.get(agency)
  if (known !== undefined) return known
  const names = agency.spellings.flatMap((spelling) =>
    spelling.printed.map(({ name }) => foldedName(agency, spelling, name)),
  )
  plain.set(agency, names)
  return names
}

const plain = new WeakMap<FoldedAgency, FoldedName[]>()

function foldedName(agency: FoldedAgency, spelling: Spelling, name: string): FoldedName {
  const edges = agency.paths.get(spelling.id) ?? []
  const marks = edges.length === 0 ? name !== agency.name : name !== tidyName(name)
  const reasons = [
    ...(marks ? ['marks, spaces or case aside it is the same name'] : []),
    ...edges.map(({ reason }) => reason),
  ]
  return {
    state: agency.state,
    name,
    is: { state: agency.state, name: agency.name },
    rules: [...new Set([...(marks ? ['typography'] : []), ...edges.flatMap(({ rules }) => rules)])],
    reason: reasons.length === 0 ? 'the name as printed' : reasons.join('; '),
    confidence: Math.min(1, ...edges.map(({ confidence }) => confidence)),
  }
}

function inState(
  plain: FoldedName,
  { model, state, rule, reason, confidence }: Stray,
  name: string,
): FoldedName {
  return {
    ...plain,
    ...(model === undefined ? {} : { model }),
    is: { state, name },
    rules: [...plain.rules, rule],
    reason: plain.rules.length === 0 ? reason : `${plain.reason}; ${reason}`,
    confidence: Math.min(plain.confidence, confidence),
  }
}

/** The name that an agency printed under a wrong state goes by under its own. */
function nameIn({ agency, state }: Stray, agencies: readonly FoldedAgency[]): string {
  const keys = new Set(agency.readings.map(({ key }) => key))
  const right = agencies.find(
    (other) =>
      other.state === state &&
      other.readings.some(({ key }) => keys.has(key)) &&
      groupNumbersAgree(agency, other),
  )
  return right?.name ?? agency.name
}
