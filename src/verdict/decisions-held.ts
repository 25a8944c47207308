import type { Agency } from '../agencies/agency.js'
import { type Decision, decisionsOf } from '../query/decisions.js'
import type { Register } from '../register/register.js'
import type { Asked } from './asked.js'

const known = new WeakMap<Register, Map<string, readonly Decision[]>>()

/** The decisions on an agency by the day asked about; several claims of a document ask for the same ones. */
export function decisionsHeld({ register, on, knownAt }: Asked, agency: Agency): readonly Decision[] {
  const held = known.get(register) ?? new Map<string, readonly Decision[]>()
  known.set(register, held)
  const key = `${agency.id} ${on}`
  const before = held.get(key)
  if (before !== undefined) return before
  const { decisions } = decisionsOf(register, agency, { on, knownAt })
  if (held.size >= 200) held.clear()
  held.set(key, decisions)
  return decisions
}
