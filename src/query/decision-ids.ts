import type { DecisionClaim } from '../model/decision.js'
import { actOf, aimOf, type Group } from './decision-groups.js'

/** The ids of the decisions of one agency. */
export interface DecisionIds {
  of(group: Group): { readonly id: string; readonly alsoIds: readonly string[] }
}

/**
 * Ids are of the day, the motion and the act. Of two decisions that would have one id, that which was told
 * first keeps it, and the others bear their item or body too: so an id stays when more is told later.
 */
export function decisionIds(agency: string, groups: readonly Group[]): DecisionIds {
  const ids = new Map<Group, string>()
  const taken = new Set<string>()
  for (const group of [...groups].sort((a, b) => (firstTold(a) < firstTold(b) ? -1 : 1))) {
    const [lead] = group
    const bare = bareId(agency, lead)
    const long = `${bare}-${slug(lead.item ?? lead.body)}`
    const id = [bare, long].find((one) => !taken.has(one)) ?? numbered(long, taken)
    taken.add(id)
    ids.set(group, id)
  }
  return {
    of(group) {
      const id = ids.get(group) ?? bareId(agency, group[0])
      const others = new Set(group.map((claim) => bareId(agency, claim)))
      return { id, alsoIds: [...others].filter((one) => !taken.has(one)) }
    },
  }
}

function bareId(agency: string, claim: DecisionClaim): string {
  const { on, written } = claim
  const day = (written ?? on).replace('~', '')
  const act = actOf(claim)
  const what = act === 'deferral' && aimOf(claim) === 'join' ? '' : `-${aimOf(claim)}`
  return `${agency}/${day}${what}-${act}`
}

/** The day on which the first of its sources told it, and where the record keeps that. */
function firstTold(group: Group): string {
  const told = group.map(({ observedOn, file, locator }) => `${observedOn} ${file} ${locator}`)
  return told.sort()[0] ?? ''
}

function numbered(id: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
