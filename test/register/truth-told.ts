import assert from 'node:assert/strict'
import { cellText } from '../../src/model/cell.js'
import type { Agreement, Register } from '../../src/register/register.js'
import { readSigned } from '../../src/register/row.js'
import { known } from './truth-known.js'

/** That every line that tells a difference is known, and that every difference known is still one. */
export function assertKnown(table: string, lines: readonly string[]): void {
  const expected = known.filter((one) => one.table === table)
  const unknown = lines.filter((line) => !expected.some((one) => line.startsWith(one.line)))
  assert.deepEqual(unknown, [], `${table}: ours / theirs`)
  const gone = expected.filter((one) => !lines.some((line) => line.startsWith(one.line)))
  assert.deepEqual(
    gone.map(({ line }) => line),
    [],
    `${table}: known differences that are none any more`,
  )
}

/** Different dates, in the order in which they are first printed. */
export function distinct(dates: readonly string[]): string {
  return [...new Set(dates)].join('|')
}

/** A date as this project reads the text that a list prints. */
export function asRead(text: string): string {
  return readSigned(text)?.day ?? text
}

/** Whether the first cell that a step cites stands on the list cited, and prints the date or a name of the agency. */
export function saysSo(
  register: Register,
  { agencyId }: Agreement,
  { on, stage, evidence }: Agreement['rungs'][number],
): boolean {
  const [ref] = evidence
  if (ref === undefined || 'claim' in ref) return false
  const list = register.lists[ref.series][ref.position]
  const { columns, cells } = register.corpus.contents[ref.content] ?? { columns: [], cells: [] }
  if (list === undefined || !list.contents.includes(ref.content)) return false
  const cell = cells[columns.findIndex(([heading]) => heading === ref.heading)] ?? null
  if (stage === 'signed') return ref.heading === 'SIGNED' && readSigned(cell)?.day === on
  // An agreement has left after the last list that shows it, which may be of the same day.
  if (stage === 'left' ? list.on > on : list.on !== on) return false
  return register.agencies.get(agencyId)?.names.some(({ name }) => name === cellText(cell)) ?? false
}
