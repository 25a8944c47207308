import { numbersIn } from '../locale.js'

/** A number as Haitian Creole writes it. */
export const number = numbersIn('ht')

/** A number with what it counts. A Creole noun has one form for all numbers: `1 chanjman`, `12 chanjman`. */
export function counted(count: number, what: string): string {
  return `${number(count)} ${what}`
}
