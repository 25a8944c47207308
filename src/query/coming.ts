import type { Directory } from '../agencies/directory.js'
import type { Model } from '../model/agreement.js'
import { type Day, day } from '../model/day.js'
import type { DecisionClaim, Motion } from '../model/decision.js'
import { type StateCode, stateName } from '../model/state.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type Group, groupDecisions } from './decision-groups.js'
import { decisionIds } from './decision-ids.js'
import { type NumberedSource, Numbering, type WhenTold, whenTold } from './numbered.js'

/** The items about an agreement that stand on agendas of a day and later. */
export interface Coming extends AsOf {
  readonly state: StateCode | null
  readonly sentence: string
  readonly items: readonly ComingItem[]
}

/** One item that is to come, as its sources tell it. */
export interface ComingItem extends WhenTold {
  /** `us-fl/miami-police-department/2026-12-09-join-scheduled`. */
  readonly id: string
  /** The agency that the body decides for, by its id, and its name; a state or the country likewise. */
  readonly subject: string
  readonly name: string
  readonly body: string
  readonly item: string | null
  readonly motion: Motion
  readonly models: readonly Model[]
  /** Words of the agenda, as printed; null where the record holds none. */
  readonly quote: string | null
  readonly text: string
  /** The days on which the first and the last of the sources said so. */
  readonly firstTold: Day
  readonly lastTold: Day
  readonly sentence: string
  readonly sources: readonly NumberedSource[]
}

/** What is to come from a day on, the nearest first. An item that its source has since told as done is not. */
export function coming(
  register: Register,
  directory: Directory,
  { on, knownAt }: AsOf,
  state?: StateCode,
): Coming {
  const items = [...register.recorded]
    .filter(([subject]) => state === undefined || isOfState(subject, state))
    .flatMap(([subject, claims]) => {
      const scheduled = claims.filter(
        (claim): claim is DecisionClaim =>
          claim.says === 'decision' && claim.outcome === 'scheduled' && (claim.latest ?? claim.on) >= on,
      )
      const groups = groupDecisions(scheduled)
      const ids = decisionIds(subject, groups)
      const name = nameOf(subject, register, directory)
      return groups.map((group) => itemOf(register, { id: ids.of(group).id, subject, name }, group))
    })
    .sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1))
  return { state: state ?? null, on, knownAt, sentence: sentence(items.length, on), items }
}

function isOfState(subject: string, state: StateCode): boolean {
  const own = `us-${state.toLowerCase()}`
  return subject === own || subject.startsWith(`${own}/`)
}

function nameOf(subject: string, register: Register, directory: Directory): string {
  const agency = register.agencies.get(subject) ?? directory.byId(subject)
  if (agency !== undefined) return `${agency.name} (${agency.state})`
  const [, code] = /^us-([a-z]{2})$/.exec(subject) ?? []
  return code === undefined ? subject : stateName(code.toUpperCase() as StateCode)
}

function itemOf(
  register: Register,
  about: Pick<ComingItem, 'id' | 'subject' | 'name'>,
  group: Group,
): ComingItem {
  const [lead] = group
  const told = group.map(({ observedOn }) => observedOn).sort()
  const item = group.find((claim) => claim.item !== undefined)?.item ?? null
  return {
    ...about,
    ...whenTold(lead),
    body: lead.body,
    item,
    motion: lead.motion,
    models: [...new Set(group.flatMap(({ model }) => model ?? []))],
    quote: group.find(({ quote }) => quote !== undefined)?.quote ?? null,
    text: lead.text,
    firstTold: day(told[0] ?? lead.observedOn),
    lastTold: day(told.at(-1) ?? lead.observedOn),
    sentence: `${about.name}, ${lead.written ?? lead.on}: ${item === null ? 'an item' : `item ${item}`} before the ${lead.body}, ${motions[lead.motion]}.`,
    sources: new Numbering(register, group).sources(),
  }
}

const motions: Readonly<Record<Motion, string>> = {
  join: 'on joining an agreement',
  leave: 'on ending an agreement',
  keep: 'on keeping an agreement',
  void: 'on declaring an agreement void',
  defer: 'on putting an agreement off',
  other: 'which speaks of an agreement',
}

function sentence(count: number, on: Day): string {
  if (count === 0)
    return `The record holds no item on an agreement for ${on} or later. That is not to say that there is none: only councils whose agendas were read are held.`
  return `${count} item${count === 1 ? '' : 's'} on an agreement stand${count === 1 ? 's' : ''} on agendas of ${on} and later. Councils whose agendas were not read are not held.`
}
