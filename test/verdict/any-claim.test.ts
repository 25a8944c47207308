import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { claimTypes, type Modality, type Slots } from '../../src/check/text-claim.js'
import { checkArticle } from '../../src/verdict/check-article.js'
import { checkedJson } from '../../src/verdict/checked-json.js'
import { checkedText } from '../../src/verdict/checked-text.js'
import { verdictWords } from '../../src/verdict/verdict.js'
import { articleOf } from './gold.js'
import { claimOf, law, today, world } from './held.js'

const value = <T>(...of: readonly T[]) => fc.constantFrom(...of).map((one) => ({ value: one }))
const quantity = fc
  .record(
    { min: fc.integer({ min: 0, max: 1e7 }), max: fc.integer({ min: 0, max: 1e7 }) },
    { requiredKeys: [] },
  )
  .chain((range) =>
    fc.boolean().map((approximate) => ({ value: { ...range, approximate, unit: 'agreements' } })),
  )

const slots = fc.record(
  {
    agency: fc
      .constantFrom(
        [],
        ['us-fl/miami-police-department'],
        ['us-fl/key-west-police-department'],
        ['us-zz/none'],
        ['a', 'b'],
      )
      .map((ids) => ({ value: { ids, name: 'Some Police', how: 'named' as const } })),
    place: value('us-fl', 'us', 'us-zz', 'municipalities', ''),
    model: value('TFM' as const, 'JEM' as const),
    step: value(
      'signed' as const,
      'approved' as const,
      'rejected' as const,
      'withdrawn' as const,
      'listed' as const,
    ),
    on: value('2025-06-17', '2025-08', '2024', '2025-13', 'recently', '9999', ''),
    count: quantity,
    amount: quantity,
    hours: quantity,
    stage: value('assigned' as const, 'trained' as const, 'selected' as const),
    duty: value('required' as const, 'not_required' as const, 'barred' as const),
    reaches: value('municipality', 'sheriff', 'any', '?'),
    outcome: value('passed' as const, 'failed' as const),
    tally: value({ for: 3, against: 2 }, { for: 5, against: 0 }),
    unanimous: value(true, false),
    vote: value('for' as const, 'against' as const),
    person: value('Damian Pardo', '', '??'),
    office: value('Mayor', ''),
    quote: value('', 'regardless of their immigration status', '...'),
    measure: value('homicides', 'crime', ''),
    direction: value('up' as const, 'down' as const, 'same' as const),
    actor: value('U.S. Coast Guard', ''),
  },
  { requiredKeys: [] },
)

const modalities: readonly Modality[] = [
  'asserted',
  'presupposed',
  'hedged',
  'alleged',
  'planned',
  'denied',
  'at_issue',
  'opinion',
]

const claims = fc.array(
  fc.record({
    type: fc.constantFrom(...claimTypes),
    slots,
    modality: fc.constantFrom(...modalities),
    isDenied: fc.boolean(),
    speaker: fc.constantFrom(undefined, 'Manny Morales', '?'),
    text: fc.constantFrom(
      'Miami signed the agreement with ICE',
      'it must not be so',
      '“ ”',
      'SB 2-C took effect',
      'x',
    ),
  }),
  { minLength: 1, maxLength: 12 },
)

test('any claim gets a verdict of the seven; what differs, agrees or conflicts is cited, and a plan never differs', () => {
  fc.assert(
    fc.property(claims, fc.constantFrom('2025-09-03', '2019-01-01', undefined), (made, published) => {
      const text = 'Miami signed the agreement with ICE'
      const reading = {
        claims: made.map(({ isDenied, slots, speaker, ...one }) => ({
          ...claimOf({
            ...one,
            slots: slots as Slots,
            ...(isDenied ? { polarity: 'no' as const } : {}),
            ...(speaker === undefined ? {} : { speaker }),
          }),
          span: { start: 0, end: Math.min(one.text.length, text.length) },
        })),
        flags: [],
      }
      const checked = checkArticle(world, law, articleOf(text, published), reading, today)
      for (const { claim, then, now } of checked.claims)
        for (const verdict of [then, now]) {
          if (verdict === null) continue
          assert.ok(verdictWords.includes(verdict.verdict))
          if (['differs', 'record_conflicts'].includes(verdict.verdict))
            assert.ok(verdict.evidence.length > 0, claim.type)
          if (['planned', 'alleged', 'denied', 'at_issue', 'opinion'].includes(claim.modality))
            assert.notEqual(verdict.verdict, 'differs')
          if (verdict.verdict === 'silent') assert.notEqual(verdict.coverage, null, claim.type)
        }
      assert.ok(checkedText(checked).every((line) => !/undefined|\[object|\{\w+\}/.test(line)))
      assert.ok(JSON.stringify(checkedJson(checked)).length > 0)
    }),
    { numRuns: 25 },
  )
})
