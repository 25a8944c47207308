const numbers = new Intl.NumberFormat('es-US')

/** A number with what it counts, in the singular for one: `1 cambio`, `2,909 cambios`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`
}

/** The form of a word that goes with a number. */
export function formFor(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}
