import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day } from '../../src/model/day.js'
import { changes } from '../../src/query/changes.js'
import { counts } from '../../src/query/counts.js'
import { listVerdicts } from '../../src/query/list-verdicts.js'
import { status } from '../../src/query/status.js'
import type { Register } from '../../src/register/register.js'
import { crowd, list, type MadeReading, type MadeRow, registerOf } from './made-register.js'

const models = ['Task Force Model', 'Warrant Service Officer', 'Jail Enforcement Model ']

const anyRow: fc.Arbitrary<MadeRow> = fc.tuple(
  fc.constantFrom('FLORIDA', 'TEXAS', 'FLORDIA', '#N/A'),
  fc.constantFrom('Doral Police Department', ' Doral  Police Department', 'Miami Police Department'),
  fc.constantFrom(...models),
  fc.constantFrom('2025-02-20', '2025-02-21', '2025-06-01', '7/72025', ''),
)

/** Lists a day or less apart, with rows that come and go, some of them re-posts, misnamed or cut off. */
const anyHistory: fc.Arbitrary<MadeReading[]> = fc
  .array(
    fc.record({
      rows: fc.array(anyRow, { maxLength: 5 }),
      crowd: fc.constantFrom(30, 30, 31, 12, 0),
      series: fc.constantFrom('participating' as const, 'participating' as const, 'pending' as const),
      after: fc.nat(2),
      slots: fc.subarray(['am', 'pm', 'mid', ''], { minLength: 1 }),
      month: fc.constantFrom('03', '03', '04'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((lists) => {
    let on = day('2025-03-01')
    return lists.map(({ rows, crowd: size, series, after, slots, month }, at) => {
      on = addDays(on, after)
      const names = slots.map((slot) => `${series}Agencies${month}${on.slice(8)}2025${slot}.xlsx`)
      const stamps = { modified: `${on}T${15 + (at % 3)}:00:00Z` }
      return list(on, [...crowd(size), ...rows], { series, names, stamps })
    })
  })

/** Everything that is answered from a register. */
function answers(register: Register): unknown {
  const days = ['2025-03-01', '2025-03-05', '2025-04-30'].map((on) => ({
    on: day(on),
    knownAt: day('2025-12-31'),
  }))
  return {
    counts: days.map((asOf) => counts(register, asOf, 'state')),
    statuses: days.map((asOf) =>
      [...register.agencies.values()].map((agency) => status(register, agency, asOf)),
    ),
    changes: changes(register, { from: day('2025-01-01'), to: day('2025-12-31') }),
    lists: listVerdicts(register),
    agencies: [...register.agencies],
    agreements: [...register.agreements.keys()],
  }
}

test('the same readings in any order give the same answers', () => {
  const shuffled = anyHistory.chain((lists) =>
    fc.tuple(fc.constant(lists), fc.shuffledSubarray(lists, { minLength: lists.length })),
  )
  fc.assert(
    fc.property(shuffled, ([lists, others]) => {
      assert.deepEqual(answers(registerOf(...others)), answers(registerOf(...lists)))
    }),
    { numRuns: 150 },
  )
})

test('deriving twice gives the same bytes', () => {
  fc.assert(
    fc.property(anyHistory, (lists) => {
      const [first, second] = [registerOf(...lists), registerOf(...lists)].map((register) =>
        JSON.stringify([register.lists, [...register.agreements], [...register.agencies], register.rows]),
      )
      assert.equal(first, second)
    }),
    { numRuns: 100 },
  )
})

test('a list that is added changes nothing of what was known before it', () => {
  fc.assert(
    fc.property(anyHistory, (lists) => {
      const before = lists.slice(0, -1)
      const last = lists.at(-1)
      if (last === undefined || before.length === 0) return
      const known = registerOf(...before).lists.participating
      const later = registerOf(...lists).lists.participating.filter(
        ({ document }) => document !== last.reading.document,
      )
      assert.deepEqual(
        later.map(({ document, on, slot, name }) => [document, on, slot, name]),
        known.map(({ document, on, slot, name }) => [document, on, slot, name]),
      )
    }),
    { numRuns: 100 },
  )
})

test('what a register tells is coherent, whatever lists it is made from', () => {
  fc.assert(
    fc.property(anyHistory, (lists) => {
      const register = registerOf(...lists)
      for (const { listed, rungs, signed } of register.agreements.values()) {
        for (const [at, { from, to, missingFrom, confirmedBy }] of listed.entries()) {
          assert.ok(from <= to && to < (missingFrom ?? Number.POSITIVE_INFINITY))
          assert.ok((missingFrom ?? -1) < (confirmedBy ?? Number.POSITIVE_INFINITY))
          assert.ok(to < (listed[at + 1]?.from ?? Number.POSITIVE_INFINITY))
          for (const position of [missingFrom, confirmedBy])
            assert.ok(position === undefined || register.lists.participating[position]?.complete)
        }
        const days = rungs.map(({ on }) => on)
        assert.deepEqual(days, [...days].sort())
        for (const { from, to } of signed) assert.ok(from <= to)
      }
    }),
    { numRuns: 150 },
  )
})
