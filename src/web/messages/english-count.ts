const numbers = new Intl.NumberFormat('en-US')

/** A number with what it counts, in the singular for one: `1 change`, `2,909 changes`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`
}
