import { quantityText, takesIn } from '../check/compare/range.js'
import type { Quantity } from '../check/text-claim.js'
import { addDays, type Day } from '../model/day.js'
import { type StateCode, stateName, stateOf } from '../model/state.js'
import { listOn } from '../query/as-of.js'
import { standingAt } from '../query/counts.js'
import type { List } from '../register/lists.js'
import type { Register } from '../register/register.js'
import type { Asked } from './asked.js'
import { listsRead } from './coverage.js'
import type { Evidence } from './evidence.js'
import { type Finding, notCheckable, slot } from './finding.js'
import { message } from './message.js'
import { daysTold } from './when.js'

/** How many take part on one list. */
export interface Partakers {
  readonly agreements: number
  readonly agencies: number
  readonly states: number
}

/** How far back a count may be that a text tells without a day; ICE's own page lags its lists. */
const window = 45

/** `participation.aggregate`: a count at a day, or that the number grows. */
export function checkParticipation(asked: Asked): Finding {
  const { count, direction } = asked.claim.slots
  const list = lastList(asked)
  if (list === undefined) return { slots: [], told: [], evidence: [], coverage: listsRead(asked) }
  if (count !== undefined) return counted(asked, count.value, list)
  if (direction?.value === 'same') return notCheckable(message('no-threshold'))
  const way = direction?.value ?? wayTold(asked.text)
  if (way === undefined)
    return {
      slots: [slot('count', '', 'not_checkable')],
      told: [message('no-threshold')],
      evidence: [byList(list)],
      verdict: 'not_checkable',
    }
  return moved(asked, list, way)
}

function wayTold(text: string): 'up' | 'down' | undefined {
  if (/\b(?:grow|growing|grew|grown|increas\w*|ris(?:e|es|en|ing)|rose|creci\w*|aument\w*)\b/i.test(text))
    return 'up'
  return /\b(?:fall\w*|fell|shrink\w*|declin\w*|decreas\w*)\b/i.test(text) ? 'down' : undefined
}

/** The state of a move: the claim's own, or the country where the words speak of it. */
function stateOfMove(asked: Asked) {
  const own = placeState(asked)
  if (own !== undefined && own !== 'other') return own
  if (asked.claim.slots.place?.value === 'us') return undefined
  return /\b(?:nation\w*|country|federal|united states|pa[ií]s)\b/i.test(asked.text) ? undefined : asked.state
}

/** `agreement.exists` of a state and no agency: whether agencies of the state have agreements. */
export function statePartakes(asked: Asked): Finding {
  const state = asked.state
  const list = lastList(asked)
  if (state === undefined || list === undefined)
    return { slots: [], told: [], evidence: [], coverage: listsRead(asked) }
  const { agreements, agencies } = partakers(asked.register, list, state)
  return {
    slots: [
      slot('agreement', stateName(state), 'silent'),
      slot('count', 'yes', agreements > 0 ? 'agrees' : 'silent', agreements > 0 ? [agreements] : []),
    ],
    told: [message('state-count', { state: stateName(state), list: list.on, agreements, agencies })],
    evidence: [byList(list)],
    coverage: listsRead(asked),
  }
}

/** The counts of a list, of one state or of the country. */
export function partakers(register: Register, list: List, state?: StateCode): Partakers {
  const all = countsOf(register, list)
  const key = state ?? ''
  return all.get(key) ?? { agreements: 0, agencies: 0, states: 0 }
}

const counts = new WeakMap<List, Map<string, Partakers>>()

/** The counts of a list by state, and under `` those of the country. A list is counted once. */
function countsOf(register: Register, list: List): Map<string, Partakers> {
  const known = counts.get(list)
  if (known !== undefined) return known
  const byState = new Map<string, { agreements: number; agencies: Set<string> }>()
  for (const { agencyId } of standingAt(register, list.position)) {
    for (const state of ['', agencyId.slice(3, 5).toUpperCase()]) {
      const group = byState.get(state) ?? { agreements: 0, agencies: new Set() }
      byState.set(state, group)
      group.agreements++
      group.agencies.add(agencyId)
    }
  }
  const states = byState.size - 1
  const made = new Map(
    [...byState].map(([state, { agreements, agencies }]) => [
      state,
      { agreements, agencies: agencies.size, states: state === '' ? states : 1 },
    ]),
  )
  counts.set(list, made)
  return made
}

export function byList({ document, name, on, sheet, contents }: List): Evidence {
  return {
    kind: 'list',
    document,
    file: name,
    observedOn: on,
    locator: sheet,
    heading: '',
    text: String(contents.length),
  }
}

/** A number agrees where a list of the days before has it; one that none of them has differs. */
function counted(asked: Asked, said: Quantity, list: List): Finding {
  const kind = kindOf(said.unit)
  const text = quantityText(said)
  const state = placeState(asked)
  if (kind === undefined || state === 'other')
    return {
      slots: [slot('count', text, 'silent')],
      told: [message('count-not-kept', { unit: said.unit })],
      evidence: [],
      coverage: listsRead(asked),
    }
  const near = listsNear(asked, list)
  const fitting = near.findLast((one) => valuesOf(asked, one, kind, state).some((at) => takesIn(said, at)))
  const shown = fitting ?? list
  const held = partakers(asked.register, shown, state)
  const isClose = near.some((one) => valuesOf(asked, one, kind, state).some((at) => isNear(said, at)))
  const verdict = fitting !== undefined ? 'agrees' : isClose || !isPlain(said.unit) ? 'silent' : 'differs'
  return {
    slots: [slot('count', text, verdict, [held[kind]])],
    told: [
      message('count-on-list', {
        place: state === undefined ? 'United States' : stateName(state),
        list: shown.on,
        ...held,
      }),
    ],
    evidence: [byList(shown)],
    coverage: listsRead(asked),
  }
}

/** Rows are counted for agreements too: ICE counts them, with a row that stands twice. */
function valuesOf({ register }: Asked, list: List, kind: keyof Partakers, state?: StateCode): number[] {
  const held = partakers(register, list, state)
  return kind === 'agreements' && state === undefined
    ? [held.agreements, list.contents.length, list.contents.length + 1]
    : [held[kind]]
}

/** Near enough that another way of counting may explain it. */
function isNear({ min, max }: Quantity, value: number): boolean {
  const said = min ?? max ?? 0
  return Math.abs(said - value) <= Math.max(3, value * 0.05)
}

/** Whether the unit is all agreements, agencies or states, and not a part of them. */
function isPlain(unit: string): boolean {
  return /^(?:287\(g\) )?(?:agreements?|agenc(?:y|ies)|states?|acuerdos?|agencias?|estados?)$/i.test(
    unit.trim(),
  )
}

function kindOf(unit: string): keyof Partakers | undefined {
  if (/agreement|acuerdo|memorand|partnership|contract/i.test(unit)) return 'agreements'
  if (/agenc|department|jurisdiction|localit/i.test(unit)) return 'agencies'
  return /^states?$|^estados?$/i.test(unit.trim()) ? 'states' : undefined
}

/** The state that the claim itself names; `other` where it names a place that is none. */
function placeState({ claim }: Asked): StateCode | undefined | 'other' {
  const place = claim.slots.place?.value
  if (place === undefined || place === 'us') return undefined
  const code = /^us-([a-z]{2})$/.exec(place)?.[1]
  return (code === undefined ? undefined : stateOf(code)) ?? 'other'
}

function listsNear({ register, claim, on }: Asked, last: List): List[] {
  const told = claim.slots.on === undefined ? undefined : daysTold(claim.slots.on.value)
  const from: Day = told?.first ?? addDays(on, -window)
  const to: Day = told === undefined || told.last > on ? on : told.last
  const near = register.lists.participating.filter((one) => one.on >= from && one.on <= to && one.complete)
  return near.length > 0 ? near : [last]
}

/** Whether there were more, or fewer, half a year before. */
function moved(asked: Asked, list: List, direction: 'up' | 'down'): Finding {
  const state = stateOfMove(asked)
  const before =
    listOn(asked.register.lists.participating, addDays(list.on, -182)) ??
    asked.register.lists.participating[0]
  if (before === undefined || before.position === list.position)
    return {
      slots: [slot('direction', direction, 'silent')],
      told: [],
      evidence: [],
      coverage: listsRead(asked),
    }
  const [first, last] = [before, list].map((one) => partakers(asked.register, one, state).agreements)
  const held = (last ?? 0) > (first ?? 0) ? 'up' : (last ?? 0) < (first ?? 0) ? 'down' : 'same'
  return {
    slots: [slot('direction', direction, held === direction ? 'agrees' : 'differs', [held])],
    told: [
      message('count-moved', {
        place: state === undefined ? 'United States' : stateName(state),
        from: before.on,
        first: first ?? 0,
        to: list.on,
        last: last ?? 0,
      }),
    ],
    evidence: [byList(before), byList(list)],
  }
}

function lastList({ register, on }: Asked): List | undefined {
  return listOn(register.lists.participating, on)
}
