import { type Day, daysBetween } from '../model/day.js'
import type { Authority, Provision, StateLaw } from '../model/law.js'

/** An entry of the law that a person should look at, and why. */
export interface StaleEntry {
  readonly id: string
  readonly state: StateLaw['state']
  readonly citation: string
  readonly where: string
  readonly reasons: readonly string[]
  readonly sources: readonly string[]
}

/**
 * What a person should look at: entries whose sources nobody has checked for so many days, whose dates lie
 * ahead, or whose confidence is low.
 */
export function staleEntries(states: readonly StateLaw[], today: Day, days: number): StaleEntry[] {
  return states
    .flatMap(({ provisions, authorities }) => [
      ...provisions.map((one) =>
        entry(one, one.citation, [...unchecked(one, today, days), ...ahead(one, today), ...doubtful(one)]),
      ),
      ...authorities.map((one) =>
        entry(one, `${one.by}, ${one.on}`, [...unchecked(one, today, days), ...doubtful(one)]),
      ),
    ])
    .filter(({ reasons }) => reasons.length > 0)
}

function entry(
  { id, state, where, sources }: Provision | Authority,
  citation: string,
  reasons: readonly string[],
): StaleEntry {
  return { id, state, citation, where, reasons, sources: sources.map(({ address }) => address) }
}

function unchecked({ sources }: Pick<Provision, 'sources'>, today: Day, days: number): string[] {
  const checked = sources
    .map((source) => source.checked)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  if (checked === undefined) return ['no source of it has been checked against its address']
  const age = daysBetween(checked, today)
  return age > days ? [`last checked ${checked}, ${age} days ago`] : []
}

function ahead({ inForceFrom, inForceTo, complyBy, status }: Provision, today: Day): string[] {
  const dates = [
    ['takes effect', inForceFrom],
    ['ends', inForceTo],
    ['is to be complied with', complyBy],
  ] as const
  const coming = dates.flatMap(([what, day]) =>
    day !== undefined && day > today ? [`${what} on ${day}, which lies ahead`] : [],
  )
  return status === 'pending' ? [...coming, 'it is pending'] : coming
}

function doubtful({ confidence, doubts }: Pick<Provision, 'confidence' | 'doubts'>): string[] {
  return confidence === 'low' ? [`confidence is low${doubts === undefined ? '' : `: ${doubts}`}`] : []
}
