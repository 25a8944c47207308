import type { Day } from '../model/day.js'
import type { Authority } from '../model/law.js'
import type { Answer } from './answer.js'
import { type BearingLaw, decideOn, type Question } from './decide.js'
import type { AgencyFacts } from './facts.js'
import { knownProvisions, prepare } from './prepare.js'

/** A day on which the answer, or who says what of it, changed for an agency. */
export interface Change {
  readonly on: Day
  /** Before or after the day asked about. */
  readonly when: 'before' | 'on' | 'after'
  readonly from: Answer
  readonly to: Answer
  readonly leavingFrom: Answer
  readonly leavingTo: Answer
  readonly because: readonly string[]
}

/** Every day on which something changed for the agency, as far as it was known by the day asked for. */
export function changesAround(facts: AgencyFacts, law: BearingLaw, question: Question): Change[] {
  const turns = turningDays(law, question.knownAt)
  const prepared = prepare(facts, law, question)
  const changes: Change[] = []
  let before: { joining: Answer; leaving: Answer } = beforeAll
  for (const [on, because] of turns) {
    const previous = before
    const now = decideOn(prepared, on)
    before = now
    const positions = now.positions.filter((authority) => authority.on === on)
    const changed = previous.joining !== now.joining || previous.leaving !== now.leaving
    if (!changed && positions.length === 0) continue
    changes.push({
      on,
      when: on < question.on ? 'before' : on > question.on ? 'after' : 'on',
      from: previous.joining,
      to: now.joining,
      leavingFrom: previous.leaving,
      leavingTo: now.leaving,
      because: changed ? because : positions.map(({ by, summary }) => `${by}: ${summary}`),
    })
  }
  return changes
}

/** Before the first day on which any law held begins or anybody speaks. */
const beforeAll = { joining: 'no provision held', leaving: 'no provision held' } as const

const turnings = new WeakMap<BearingLaw['state'], Map<Day, readonly [Day, string[]][]>>()

/** The days on which a provision begins or ends or an authority speaks, with what does, in their order. */
function turningDays({ state, nation }: BearingLaw, knownAt: Day): readonly [Day, string[]][] {
  const known = turnings.get(state) ?? new Map<Day, readonly [Day, string[]][]>()
  turnings.set(state, known)
  const held = known.get(knownAt)
  if (held !== undefined) return held
  const turns = new Map<Day, string[]>()
  const add = (on: Day | undefined, what: string) => {
    if (on !== undefined) turns.set(on, [...(turns.get(on) ?? []), what])
  }
  for (const { provisions } of [state, nation])
    for (const { citation, inForceFrom, inForceTo } of knownProvisions(provisions, knownAt)) {
      add(inForceFrom, `${citation} takes effect`)
      add(inForceTo, `${citation} ends`)
    }
  for (const authority of [...state.authorities, ...nation.authorities]) addAuthority(authority, knownAt, add)
  const ordered = [...turns].sort(([a], [b]) => (a < b ? -1 : 1))
  if (known.size < 64) known.set(knownAt, ordered)
  return ordered
}

type Add = (on: Day | undefined, what: string) => void

function addAuthority({ by, summary, on, until, madePublic }: Authority, knownAt: Day, add: Add): void {
  if (madePublic > knownAt) return
  add(on, `${by}: ${summary}`)
  add(until, `${by}: no longer stands`)
}
