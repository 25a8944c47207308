import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Fold, foldAgencies, folder } from '../../src/agencies/fold.js'
import { parseName } from '../../src/agencies/name.js'
import type { PrintedAgency } from '../../src/agencies/printed.js'
import { printedOn } from './fold-case.js'

/** Names near each other in every way that rules know, so that random lists give them evidence to weigh. */
const names = [
  'Tampa PD',
  'Tampa Police Department',
  'City of Tampa Police Department',
  "Lampass County Sheriff's Office",
  "Lampasas County Sheriff's Office",
  "Lampassas County Sheriff's Department",
  "Freedom County Sheriff's Office",
  "Freeborn County Sheriff's Office",
  'Polk County Constable District 4',
  'Polk County Constable District 5',
  'Polk County Constable',
  'Polk County Jail',
  "Polk County Sheriff's Office",
  'Greens Fork Police Department',
  'Green Forks Police Department',
  'Franklin Township Police Department',
  'Franklin Twp. Police Department',
]

const rowIn = (...states: string[]) =>
  fc
    .tuple(
      fc.constantFrom(...states),
      fc.constantFrom(...names),
      fc.constantFrom('TFM', 'WSO'),
      fc.constantFrom('2025-02-26', '2025-03-05', ''),
      fc.constantFrom('Polk County', 'Lake County', ''),
      fc.constantFrom('one.pdf', 'two.pdf', ''),
    )
    .map((cells) => cells.join('|'))

const listsIn = (...states: string[]) => {
  const series = fc.array(fc.uniqueArray(rowIn(...states), { maxLength: 6 }), { maxLength: 5 })
  return fc.tuple(series, series).map(([participating, pending]) => printedOn(participating, pending))
}

test('the order in which names and their appearances come does not change the fold', () => {
  fc.assert(
    fc.property(listsIn('FL', 'TX'), fc.infiniteStream(fc.nat()), (agencies, random) => {
      const order = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const turned = order(agencies).map((agency) => ({ ...agency, appearances: order(agency.appearances) }))
      assert.deepEqual(fold(turned), fold(agencies))
    }),
    { numRuns: 300 },
  )
})

// A name that is printed with and without its number may fold to the one without: the number is lost then.
test('names of one state, numbers and all, that are folded fold to themselves', () => {
  fc.assert(
    fc.property(listsIn('TX'), (printed) => {
      const agencies = printed.filter(({ name }) => name !== 'Polk County Constable')
      const again = fold(renamed(agencies, fold(agencies)))
      for (const { state, name, is } of again.names) assert.deepEqual({ state, name }, is)
    }),
    { numRuns: 300 },
  )
})

test('no rule joins two numbers', () => {
  fc.assert(
    fc.property(listsIn('FL', 'TX'), (agencies) => {
      const numbers = new Map<string, string>()
      for (const { state, name, is } of fold(agencies).names) {
        const number = parseName(name, state).number
        if (number === undefined) continue
        const agency = `${is.state} ${is.name}`
        assert.equal(numbers.get(agency) ?? number, number)
        numbers.set(agency, number)
      }
    }),
    { numRuns: 300 },
  )
})

test('what a folder remembers of the lists before changes nothing', () => {
  fc.assert(
    fc.property(fc.array(listsIn('FL', 'TX'), { minLength: 2, maxLength: 4 }), (histories) => {
      const again = folder({ judgements: [] })
      for (const history of histories) {
        const { names, reattributions, undecided } = again(history)
        assert.deepEqual({ names, reattributions, undecided }, plain(fold(history)))
      }
    }),
    { numRuns: 100 },
  )
})

test('what a folder remembers of the first lists of a history changes nothing as more are added', () => {
  const series = fc.array(fc.uniqueArray(rowIn('FL', 'TX'), { maxLength: 8 }), { maxLength: 6 })
  fc.assert(
    fc.property(series, series, ([...participating], [...pending]) => {
      const again = folder({ judgements: [] })
      for (let lists = 0; lists <= Math.max(participating.length, pending.length); lists++) {
        const history = printedOn(participating.slice(0, lists), pending.slice(0, lists))
        assert.deepEqual(plain(again(history)), plain(fold(history)))
      }
    }),
    { numRuns: 100 },
  )
})

function plain({ names, reattributions, undecided }: Fold): Fold {
  return { names, reattributions, undecided }
}

function fold(agencies: readonly PrintedAgency[]): Fold {
  return foldAgencies(agencies, { judgements: [] })
}

/** The same lists, printed with the names that a fold gives. */
function renamed(agencies: readonly PrintedAgency[], { names }: Fold): PrintedAgency[] {
  const found = new Map<string, PrintedAgency>()
  for (const { state, name, appearances } of agencies)
    for (const appearance of appearances) {
      const own = names.filter((folded) => folded.state === state && folded.name === name)
      const { is } = own.find(({ model }) => model === appearance.model) ?? own[0] ?? { is: { state, name } }
      const key = `${is.state} ${is.name}`
      found.set(key, { ...is, appearances: [...(found.get(key)?.appearances ?? []), appearance] })
    }
  return [...found.values()]
}
