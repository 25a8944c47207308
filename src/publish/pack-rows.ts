/** Rows of a list as what they repeat of the list before: `[start, length]` of it, or the number of a content. */
export interface PackedRows {
  readonly rows: readonly (number | readonly [number, number])[]
  /** Row numbers as runs: a first number and how many follow on from it, pair by pair. */
  readonly numbers: readonly number[]
}

/** The contents and row numbers of a list, packed against those of the list before. */
export function packRows(
  contents: Int32Array,
  rowNumbers: Int32Array,
  before: Int32Array | undefined,
): PackedRows {
  const places = new Map<number, number>()
  for (const [at, content] of before?.entries() ?? []) places.set(content, at)
  const rows: (number | [number, number])[] = []
  for (const content of contents) {
    const last = rows.at(-1)
    if (Array.isArray(last) && before?.[last[0] + last[1]] === content) {
      last[1]++
      continue
    }
    const place = places.get(content)
    rows.push(place === undefined ? content : [place, 1])
  }
  return { rows, numbers: packNumbers(rowNumbers) }
}

/** The contents and row numbers that packed rows stand for. */
export function unpackRows(
  packed: PackedRows,
  before: Int32Array | undefined,
): { contents: Int32Array; rowNumbers: Int32Array } {
  const contents: number[] = []
  for (const row of packed.rows) {
    if (typeof row === 'number') contents.push(row)
    else for (let at = row[0]; at < row[0] + row[1]; at++) contents.push(before?.[at] ?? -1)
  }
  const rowNumbers: number[] = []
  for (let at = 0; at < packed.numbers.length; at += 2)
    for (let step = 0; step < (packed.numbers[at + 1] ?? 0); step++)
      rowNumbers.push((packed.numbers[at] ?? 0) + step)
  if (contents.includes(-1) || contents.length !== rowNumbers.length)
    throw new Error('packed rows do not fit the list before them')
  return { contents: Int32Array.from(contents), rowNumbers: Int32Array.from(rowNumbers) }
}

function packNumbers(rowNumbers: Int32Array): number[] {
  const runs: number[] = []
  for (const number of rowNumbers) {
    const first = runs.at(-2)
    const length = runs.at(-1)
    if (first !== undefined && length !== undefined && first + length === number)
      runs[runs.length - 1] = length + 1
    else runs.push(number, 1)
  }
  return runs
}
