import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RecordedClaim } from '../../src/model/claim.js'
import { day } from '../../src/model/day.js'
import { type MoneyClaim, moneyKinds } from '../../src/model/money.js'
import { moneyOf, moneyOfState } from '../../src/query/money.js'
import { moneyOverview } from '../../src/query/money-overview.js'
import { amountText } from '../../src/query/money-words.js'
import { list } from '../register/made-register.js'
import { claimOf, doral, money } from './made-stakes.js'
import { worldOf } from './made-world.js'
import { totalsIn } from './totals.js'

const row = ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-03-02'] as const
const lists = [list('2025-03-03', [row])]

function ask(claims: readonly RecordedClaim[], on = '2026-01-01') {
  const register = worldOf(lists, claims).now()
  const agency = register.agencies.get(doral)
  assert.ok(agency !== undefined)
  return moneyOf(register, agency, { on: day(on), knownAt: day('2026-11-22') })
}

function ownKind(claims: readonly RecordedClaim[], kind: MoneyClaim['kind']) {
  return ask(claims).tiers[0]?.kinds.find((one) => one.kind === kind)
}

test('money of which nothing is told is no record, never zero', () => {
  const { tiers, sentence } = ask([])
  assert.deepEqual(
    tiers.map(({ of, subject }) => [of, subject.id]),
    [
      ['agency', doral],
      ['state', 'us-fl'],
      ['country', 'us'],
    ],
  )
  for (const { kinds } of tiers)
    assert.deepEqual(
      kinds.map(({ kind, record, amounts, total }) => [kind, record, amounts.length, total]),
      moneyKinds.filter((kind) => kind !== 'at-risk').map((kind) => [kind, 'no record', 0, undefined]),
    )
  assert.match(sentence, /No record of an amount applied, nor awarded, nor paid\./)
  assert.doesNotMatch(JSON.stringify(tiers), /"cents"/)
})

test('an agency has its own money, then that of its state, then that of the country; what is at risk has its rule', () => {
  const answer = ask([
    money('awarded', 10),
    money('appropriated', 300, { subject: 'us-fl' }),
    money('offered', 1000, { subject: 'us', per: 'officer' }),
    money('offered', 7, { subject: 'us-tx' }),
    money('at-risk', 5, { subject: 'us-fl', rule: 's. 908.107' }),
    money('at-risk', 6, { subject: 'us', rule: 'conditions of 2017' }),
  ])
  const told = answer.tiers.map(({ kinds }) =>
    kinds.flatMap(({ kind, amounts }) => amounts.map((one) => `${kind} ${amountText(one)}`)),
  )
  assert.deepEqual(told, [['awarded $10'], ['appropriated $300'], ['offered $1,000 per officer']])
  assert.deepEqual(
    answer.atRisk.map(({ subject, rule }) => [subject, rule]),
    [
      ['us-fl', 's. 908.107'],
      ['us', 'conditions of 2017'],
    ],
  )
})

test('awards that their numbers tell apart are added, with the rule; one told twice counts once', () => {
  const claims = [
    money('awarded', 10.5, { award: 'A' }),
    money('awarded', 20, { award: 'B' }),
    money('awarded', 20, { award: 'B', source: { publisher: 'Another', address: 'https://a.example/' } }),
    money('paid', 3, { award: 'A' }),
  ]
  const total = ownKind(claims, 'awarded')?.total
  assert.deepEqual([total?.kind, total?.cents, total?.awards], ['awarded', 3050, ['A', 'B']])
  assert.match(total?.rule ?? '', /2 awards .* each counted once, of money awarded only/)
  assert.equal(ownKind(claims, 'paid')?.total, undefined)
})

test('a later word of one publisher on one award takes the place of its earlier one', () => {
  const claims = [
    money('awarded', 10, { award: 'A' }),
    money('awarded', 12, { award: 'A', observedOn: day('2025-12-01') }),
    money('awarded', 20, { award: 'B' }),
  ]
  assert.equal(ownKind(claims, 'awarded')?.total?.cents, 3200)
  assert.equal(ownKind(claims, 'awarded')?.amounts.length, 3)
})

test('nothing is added where a claim may be a part of another, is no whole amount, or is told two ways', () => {
  const a = money('awarded', 10, { award: 'A' })
  const b = money('awarded', 20, { award: 'B' })
  const other = { publisher: 'Another', address: 'https://a.example/' }
  const { cents: _, ...untold } = money('awarded', 0, { award: 'C' })
  const unsummed: MoneyClaim[][] = [
    [a],
    [a, b, money('awarded', 5)],
    [a, b, untold],
    [a, b, money('awarded', 5, { award: 'C', bound: 'about' })],
    [a, b, money('awarded', 5, { award: 'C', per: 'officer' })],
    [a, b, money('awarded', 5, { award: 'C', cents: { from: 1, to: 2 } })],
    [a, b, money('awarded', 11, { award: 'A', source: other })],
    [a, b, money('awarded', 11, { award: 'A' })],
  ]
  for (const claims of unsummed) assert.equal(ownKind(claims, 'awarded')?.total, undefined)
})

test('money told of a later day does not stand yet; what begins later says so', () => {
  const period = { from: day('2025-10-01') }
  const tier = money('offered', 1000, { subject: 'us', on: day('2025-09-02'), period })
  const standing = (on: string) =>
    ask([tier], on).tiers[2]?.kinds.flatMap(({ amounts }) => amounts.map((one) => one.period?.standing))
  assert.deepEqual(
    [standing('2025-09-01'), standing('2025-09-30'), standing('2025-10-01')],
    [[], ['not begun'], ['running']],
  )
})

test('penalties stand by state, and a state of which none is told is not there', () => {
  const register = worldOf(lists, [money('at-risk', 1, { subject: 'us-tx' }), money('awarded', 2)]).now()
  const { states } = moneyOverview(register, { on: day('2026-01-01'), knownAt: day('2026-01-01') })
  assert.deepEqual(
    states.map(({ state, atRisk }) => [state, atRisk.length]),
    [['TX', 1]],
  )
})

const anyMoney = fc
  .record({
    kind: fc.constantFrom(...moneyKinds),
    subject: fc.constantFrom(doral, 'us-fl', 'us'),
    dollars: fc.integer({ min: 0, max: 1_000_000 }),
    award: fc.option(fc.constantFrom('A', 'B', 'C', 'D'), { nil: undefined }),
    publisher: fc.constantFrom('The Paper', 'Another'),
    bound: fc.constantFrom('exactly', 'exactly', 'exactly', 'about'),
  })
  .map(({ kind, subject, dollars, award, publisher, bound }) =>
    money(kind, dollars, {
      ...claimOf(subject, '2025-09-30', { source: { publisher, address: 'https://paper.example/' } }),
      bound: bound as MoneyClaim['bound'],
      ...(award === undefined ? {} : { award }),
    }),
  )

test('no total mixes kinds: each is the sum of distinct awards of its own kind and subject, whatever is told', () => {
  let totals = 0
  fc.assert(
    fc.property(fc.array(anyMoney, { maxLength: 12 }), (claims) => {
      const register = worldOf(lists, claims).now()
      const asOf = { on: day('2026-01-01'), knownAt: day('2026-01-01') }
      for (const answer of [ask(claims), moneyOfState(register, 'FL', asOf), moneyOverview(register, asOf)])
        for (const { total, kinds } of totalsIn(answer)) {
          totals += 1
          assert.deepEqual(kinds, [total.kind])
          const subjects = ['us', 'us-fl', doral].map((subject) =>
            claims.filter((one) => one.subject === subject && one.kind === total.kind),
          )
          assert.ok(subjects.some((own) => sumOf(own) === total.cents))
        }
    }),
    { numRuns: 150 },
  )
  assert.ok(totals > 10, `${totals} totals were looked at`)
})

/** The sum of one subject's claims of one kind, each award once. */
function sumOf(claims: readonly MoneyClaim[]): number {
  const byAward = new Map(claims.map(({ award, cents }) => [award, cents?.from ?? Number.NaN]))
  return [...byAward.values()].reduce((sum, cents) => sum + cents, 0)
}
