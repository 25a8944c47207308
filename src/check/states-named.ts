import { type StateCode, stateCodes, stateName } from '../model/state.js'
import type { Token } from './tokens.js'

/** A state named in a text: by its name, as newspapers shorten it, or by its code after a comma. */
export interface StateNamed {
  readonly state: StateCode
  /** Number of its first token, and of the one after its last. */
  readonly from: number
  readonly to: number
}

/** The state that is named from a token on; codes of two letters only where `afterComma`. */
export function stateAt(
  tokens: readonly Token[],
  at: number,
  afterComma: boolean,
  folded: string,
): StateNamed | undefined {
  const token = tokens[at]
  if (token === undefined || !token.capital) return undefined
  const two = `${token.base} ${tokens[at + 1]?.base ?? ''}`
  const byTwo = named.get(two)
  if (byTwo !== undefined) return { state: byTwo, from: at, to: at + 2 }
  if (two === 'district of' && tokens[at + 2]?.base === 'columbia')
    return { state: 'DC', from: at, to: at + 3 }
  const byOne = named.get(token.base)
  if (byOne !== undefined) return { state: byOne, from: at, to: at + 1 }
  const isShort = folded.charAt(token.end) === '.' || token.key.length < 3
  const byShort = isShort && afterComma ? shortened.get(token.key) : undefined
  return byShort === undefined ? undefined : { state: byShort, from: at, to: at + 1 }
}

const named: ReadonlyMap<string, StateCode> = new Map([
  ...stateCodes.map((code) => [stateName(code).toLowerCase(), code] as const),
  ['luisiana', 'LA'],
  ['carolina del norte', 'NC'],
  ['nueva york', 'NY'],
  ['tejas', 'TX'],
])

const press: Readonly<Partial<Record<StateCode, string>>> = {
  AL: 'ala',
  AZ: 'ariz',
  AR: 'ark',
  CA: 'calif',
  CO: 'colo',
  CT: 'conn',
  DE: 'del',
  FL: 'fla',
  IL: 'ill',
  IN: 'ind',
  KS: 'kan',
  MA: 'mass',
  MI: 'mich',
  MN: 'minn',
  MS: 'miss',
  MT: 'mont',
  NE: 'neb',
  NV: 'nev',
  OK: 'okla',
  OR: 'ore',
  TN: 'tenn',
  TX: 'tex',
  WA: 'wash',
  WI: 'wis',
  WV: 'wva',
  WY: 'wyo',
}

const shortened: ReadonlyMap<string, StateCode> = new Map(
  stateCodes.flatMap((code) => {
    const print = press[code]
    return [[code.toLowerCase(), code] as const, ...(print === undefined ? [] : [[print, code] as const])]
  }),
)
