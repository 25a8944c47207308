import type { StateCode } from '../model/state.js'
import { type Aftermath, aftermaths } from '../query/aftermath.js'
import { agencyFacts } from '../query/agency-facts.js'
import { type Classification, type ClassifiedAgreement, classification } from '../query/classification.js'
import type { Agreement, Register } from '../register/register.js'
import { type Decision, decide } from '../rules/decide.js'
import type { Law } from '../rules/law.js'
import type { View } from './view.js'

type Asked = Pick<View, 'register' | 'law' | 'times'>

/** Every agreement of a state by the law of its joining day. Kept: it is the same until the register changes. */
export function joinings(asked: Asked, state: StateCode): Classification {
  return kept(asked, `joined ${state}`, () =>
    classification(ofState(asked.register, state), asked.law, asOf(asked), { state }),
  )
}

/** The agreements of one agency by the law of their joining days. */
export function joiningsOf(
  { register, law, times }: Asked,
  agencyId: string,
): readonly ClassifiedAgreement[] {
  const own = register.byAgency.get(agencyId) ?? []
  if (own.length === 0) return []
  return classification(withOnly(register, own), law, asOf({ times })).rows
}

/** Who kept, who left and who joined after each change of a state's law. */
export function turns(asked: Asked, state: StateCode): readonly Aftermath[] {
  return kept(asked, `after ${state}`, () =>
    aftermaths(ofState(asked.register, state), asked.law, asOf(asked), state),
  )
}

/** What the law was on the day on which an agreement was joined, as public on that day. */
export function decisionAt({ register, law, times }: Asked, row: ClassifiedAgreement): Decision {
  const agency = register.agencies.get(row.agency)
  const facts = agency === undefined ? { id: row.agency } : agencyFacts(register, law, agency, times.knownAt)
  const question = { model: row.model ?? undefined, on: row.joined, knownAt: row.joined }
  return decide(facts, law.bearing(row.state), question)
}

const shelves = new WeakMap<Register, WeakMap<Law, Map<string, unknown>>>()

/** One crawler that asks for every day must not fill the memory. */
const most = 200

function kept<T>({ register, law, times }: Asked, what: string, make: () => T): T {
  const byLaw = shelves.get(register) ?? new WeakMap<Law, Map<string, unknown>>()
  shelves.set(register, byLaw)
  const shelf = byLaw.get(law) ?? new Map<string, unknown>()
  byLaw.set(law, shelf)
  const key = `${what} ${times.on} ${times.knownAt}`
  if (shelf.has(key)) return shelf.get(key) as T
  const made = make()
  if (shelf.size >= most) shelf.delete([...shelf.keys()][0] ?? '')
  shelf.set(key, made)
  return made
}

function ofState(register: Register, state: StateCode): Register {
  return withOnly(
    register,
    [...register.agreements.values()].filter(
      ({ agencyId }) => register.agencies.get(agencyId)?.state === state,
    ),
  )
}

/** The same register with these agreements alone: what is asked of all of them need not be asked of the others. */
function withOnly(register: Register, agreements: readonly Agreement[]): Register {
  return { ...register, agreements: new Map(agreements.map((one) => [one.id, one])) }
}

function asOf({ times: { on, knownAt } }: Pick<View, 'times'>) {
  return { on, knownAt }
}
