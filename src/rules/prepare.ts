import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { Authority, Provision, StateLaw } from '../model/law.js'
import { test } from './condition.js'
import type { BearingLaw } from './decide.js'
import type { AgencyFacts, Tested } from './facts.js'
import { inOrder } from './in-order.js'

/** A provision held against an agency. */
export interface Considered {
  readonly provision: Provision
  readonly tested: Tested
}

/** The law known by a day, held against the facts of an agency: what is left is to ask about a day. */
export interface Prepared {
  readonly heldFrom: Day | undefined
  readonly model: Model | undefined
  readonly state: readonly Considered[]
  readonly nation: readonly Considered[]
  /** What was made public of the law by then, and binds this agency, in the order of its days. */
  readonly positions: readonly Authority[]
}

/** Leaves out what nobody could know, and tests every condition once. */
export function prepare(
  facts: AgencyFacts,
  { state, nation }: BearingLaw,
  { knownAt, model }: { knownAt: Day; model?: Model | undefined },
): Prepared {
  const known = ({ provisions }: StateLaw) =>
    knownProvisions(provisions, knownAt).map((provision) => ({
      provision,
      tested: test(provision.binds, facts),
    }))
  const binding = (authority: Authority) =>
    authority.madePublic <= knownAt && test(authority.binds, facts).holds === true
  return {
    heldFrom: state.heldFrom,
    model,
    state: known(state),
    nation: known(nation),
    positions: inOrder([...state.authorities, ...nation.authorities].filter(binding)),
  }
}

/** The provisions that could be known by a day, as they stood to be known then. */
export function knownProvisions(provisions: readonly Provision[], knownAt: Day): Provision[] {
  return provisions
    .filter((provision) => isKnown(provision, knownAt))
    .map((provision) => asKnown(provision, provisions, knownAt))
}

/** An end that a later wording brought was not to be known before that wording was enacted. */
function asKnown(provision: Provision, all: readonly Provision[], knownAt: Day): Provision {
  const amending = all.filter(
    ({ amends, status }) => amends === provision.id && status !== 'not enacted' && status !== 'pending',
  )
  const isHidden = amending.length > 0 && amending.every((one) => !isKnown(one, knownAt))
  return isHidden ? { ...provision, inForceTo: undefined } : provision
}

/** Whether a provision bound on a day: from its first day to the day before its end. */
export function isInForce({ inForceFrom, inForceTo }: Provision, on: Day): boolean {
  return inForceFrom !== undefined && inForceFrom <= on && (inForceTo === undefined || on < inForceTo)
}

function isKnown({ enacted, inForceFrom }: Provision, knownAt: Day): boolean {
  const from = enacted ?? inForceFrom
  return from !== undefined && from <= knownAt
}
