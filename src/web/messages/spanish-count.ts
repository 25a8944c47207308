import { numbersIn } from '../locale.js'

/** A number as Spanish writes it in the United States. */
export const number = numbersIn('es')

/** A number with what it counts, in the singular for one: `1 cambio`, `2,909 cambios`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** The form of a word that goes with a number. */
export function formFor(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}
