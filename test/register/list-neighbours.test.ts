import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { List } from '../../src/register/lists.js'
import { crowd, list, type MadeReading, type MadeRow, registerOf } from './made-register.js'

const rows = crowd(30)
const more: MadeRow[] = [...rows, ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-02-03']]

function listsOf(...lists: readonly MadeReading[]): readonly List[] {
  return registerOf(...lists).lists.participating
}

/** The flags of lists that were published on days one after the other, and whether each is whole. */
function flagsOf(...contents: readonly (readonly MadeRow[])[]): string[] {
  const lists = contents.map((content, at) => list(`2025-03-${String(at + 1).padStart(2, '0')}`, content))
  return listsOf(...lists).map(({ flags, complete }) => `${flags.join(' ')}${complete ? '' : ' (not whole)'}`)
}

test('a list with the rows of the list before it is unchanged, and whole', () => {
  assert.deepEqual(flagsOf(rows, rows, more), ['', 'unchanged', ''])
})

test('two lists of as many rows are one only where every row is the same', () => {
  const towns = crowd(16)
  const pairs = towns.flatMap((one, at) => towns.slice(at + 1).map((other) => [one, other]))
  for (const pair of pairs)
    for (const other of pairs)
      assert.equal(
        flagsOf(towns, pair, other)[2] === 'unchanged',
        pair === other,
        JSON.stringify([pair, other]),
      )
})

test('a list with the same rows in another order is unchanged', () => {
  assert.deepEqual(flagsOf(more, [...more].reverse()), ['', 'unchanged'])
})

test('a list with the rows of an older one, others in between, is a re-post, and says which', () => {
  assert.deepEqual(flagsOf(rows, more, rows, more), ['', '', 're-post (not whole)', 'unchanged'])
  const [, , third] = listsOf(list('2025-03-01', rows), list('2025-03-02', more), list('2025-03-03', rows))
  assert.match(third?.reasons.join('\n') ?? '', /those of participatingAgencies03012025am.xlsx of 2025-03-01/)
})

test('a re-post that is published once more is still a re-post', () => {
  assert.deepEqual(flagsOf(rows, more, rows, rows, more.concat(crowd(1, 'OHIO'))), [
    '',
    '',
    're-post (not whole)',
    'unchanged re-post (not whole)',
    '',
  ])
})

test('a list of a few rows that comes back to an earlier state is no re-post', () => {
  const [a, b] = [crowd(4), crowd(5)]
  assert.deepEqual(flagsOf(a, b, a), ['', '', ''])
})

test('a list that lacks rows all over, which stand before it and after it, is partial', () => {
  const holes = rows.filter((_, at) => at % 4 !== 0)
  assert.deepEqual(flagsOf(rows, holes, more), ['', 'partial (not whole)', ''])
})

test('a list that breaks off is truncated', () => {
  assert.deepEqual(flagsOf(rows, rows.slice(0, 12), more), ['', 'truncated (not whole)', ''])
})

test('an empty list between full ones is partial', () => {
  assert.deepEqual(flagsOf(rows, [], more), ['', 'partial (not whole)', ''])
})

test('a truncated list that is published twice is truncated twice', () => {
  const cut = rows.slice(0, 12)
  assert.deepEqual(flagsOf(rows, cut, cut, more), [
    '',
    'truncated (not whole)',
    'unchanged truncated (not whole)',
    '',
  ])
})

test('a few agreements that are missing once do not make a list partial: it is evidence of their absence', () => {
  assert.deepEqual(flagsOf(rows, rows.slice(5), more), ['', '', ''])
})

test('of a long list a larger number may be missing: three in a hundred', () => {
  const long = crowd(300)
  assert.deepEqual(flagsOf(long, long.slice(8), [...long, ...more.slice(-1)])[1], '')
  assert.deepEqual(flagsOf(long, long.slice(9), [...long, ...more.slice(-1)])[1], 'partial (not whole)')
})

test('many agreements that leave for good do not make a list partial', () => {
  assert.deepEqual(flagsOf(rows, rows.slice(15), rows.slice(16)), ['', '', ''])
})

test('names that are spelt otherwise on one list are missing on it only in spelling', () => {
  const shouted = rows.map(([state, name, ...rest]): MadeRow => [state, `${name.toUpperCase()} `, ...rest])
  assert.deepEqual(flagsOf(rows, shouted, more), ['', '', ''])
})

test('a re-post from which the next list goes on is whole: what stood in between was a slip', () => {
  const slip: MadeRow[] = [
    ...rows.slice(1),
    ['FLORIDA', 'Waria-labelon Police Department', 'TFM', '2025-02-03'],
  ]
  assert.deepEqual(flagsOf(rows, slip, rows, rows, more), ['', '', 're-post', 'unchanged', ''])
  assert.deepEqual(flagsOf(rows, more, rows, [...more, ...crowd(1, 'OHIO')]), [
    '',
    '',
    're-post (not whole)',
    '',
  ])
})
