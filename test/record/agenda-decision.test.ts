import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { decisionOf } from '../../src/record/agenda-decision.js'
import type { AgendaItem } from '../../src/record/agenda-item.js'
import { tallyOf, voteOf } from '../../src/record/vote-words.js'

function read(part: Partial<AgendaItem>) {
  const claim = decisionOf({
    subject: 'us-fl/miami-police-department',
    body: 'City Commission',
    on: day('2025-06-17'),
    title: 'A resolution authorizing a 287(g) agreement',
    notes: [],
    unanimous: false,
    votes: [],
    cancelled: false,
    observedOn: day('2025-06-18'),
    source: { publisher: 'City Commission', address: 'https://council.example/1' },
    confidence: 'high',
    document: 'd'.repeat(64),
    file: 'capture.json',
    locator: 'item 1',
    ...part,
  })
  assert.ok(claim !== undefined)
  return claim
}

const became: readonly (readonly [Partial<AgendaItem>, motion: string, outcome: string])[] = [
  [{}, 'join', 'scheduled'],
  [{ action: 'Adopted', passed: true }, 'join', 'passed'],
  [{ action: 'ADOPTED' }, 'join', 'passed'],
  [{ action: 'Adopted', passed: false }, 'join', 'failed'],
  [{ action: 'Failed' }, 'join', 'failed'],
  [{ action: 'Deferred', passed: true }, 'join', 'deferred'],
  [{ action: 'Continue; PASSED', passed: true }, 'join', 'deferred'],
  [{ action: 'Deferred', passed: false }, 'defer', 'failed'],
  [{ action: 'Denied', passed: true }, 'other', 'failed'],
  [{ action: 'Denied' }, 'join', 'failed'],
  [{ action: 'Withdrawn' }, 'other', 'withdrawn'],
  [{ action: 'Passed on First Reading', passed: true }, 'other', 'passed'],
  [{ action: 'Recommended for Approval', passed: true }, 'other', 'passed'],
  [{ action: 'Received and Filed', passed: true }, 'other', 'discussed'],
  [{ cancelled: true }, 'other', 'deferred'],
]

for (const [part, motion, outcome] of became)
  test(`an item with ${JSON.stringify(part)} reads as ${motion}, ${outcome}`, () => {
    const claim = read(part)
    assert.deepEqual([claim.motion, claim.outcome], [motion, outcome])
  })

test('votes for, against, abstained, recused and absent are kept apart; a member without a word is left out', () => {
  const said = ['Yea', 'Nay', 'Abstain', 'Recused', 'Excused', 'Not present', undefined, 'Present']
  const { votes, doubt } = read({
    action: 'Adopted',
    votes: said.map((word, at) => ({ member: `Member ${at + 1}`, said: word })),
  })
  assert.deepEqual(
    votes.map(({ member, vote }) => `${member} ${vote}`),
    [
      'Member 1 for',
      'Member 2 against',
      'Member 3 abstained',
      'Member 4 recused',
      'Member 5 absent',
      'Member 6 absent',
    ],
  )
  assert.equal(doubt, 'For Member 8 the source prints "Present", which is read as no vote.')
})

test('a member with two votes is left out; the same vote twice is one vote', () => {
  const { votes, doubt } = read({
    votes: [
      { member: 'A', said: 'Yea' },
      { member: 'A', said: 'Nay' },
      { member: 'B', said: 'Yea' },
      { member: 'B', said: 'Aye' },
    ],
  })
  assert.deepEqual(votes, [{ member: 'B', vote: 'for' }])
  assert.match(doubt ?? '', /two votes/)
})

test('a count that does not fit the votes listed is left out, and that is told', () => {
  const votes = ['A', 'B', 'C'].map((member) => ({ member, said: 'Yea' }))
  assert.equal(read({ votes, tally: { for: 2, against: 0 } }).tally, undefined)
  assert.match(read({ votes, tally: { for: 2, against: 0 } }).doubt ?? '', /count/)
  assert.deepEqual(read({ votes, tally: { for: 3, against: 2 } }).tally, { for: 3, against: 2 })
})

test('unanimous is not kept beside a vote against', () => {
  assert.equal(read({ unanimous: true, votes: [{ member: 'A', said: 'No' }] }).unanimous, false)
  assert.equal(read({ unanimous: true, action: 'Adopted' }).unanimous, true)
  assert.equal(read({ unanimous: true }).unanimous, false)
})

test('an item that speaks of no agreement is no claim', () => {
  const { subject, body, on, observedOn, source, document, file, locator } = read({})
  const item: AgendaItem = {
    ...{ subject, body, on, observedOn, source, document, file, locator },
    title: 'Notice of police services',
    notes: ['An agreement for ice'],
    unanimous: false,
    votes: [],
    cancelled: false,
    confidence: 'high',
  }
  assert.equal(decisionOf(item), undefined)
})

test('counts read as votes for and against', () => {
  assert.deepEqual(tallyOf('3-2'), { for: 3, against: 2 })
  assert.deepEqual(tallyOf('7:0'), { for: 7, against: 0 })
  assert.deepEqual(tallyOf('3 TO 2'), { for: 3, against: 2 })
  assert.deepEqual(tallyOf('(5-1-1)'), { for: 5, against: 1 })
  assert.equal(tallyOf('unanimous'), undefined)
  assert.equal(tallyOf('2025-06-17'), undefined)
})

test('words for votes read in English and Spanish; others do not', () => {
  assert.deepEqual(['AYE', 'Yes.', 'Noes', 'en contra', 'Excused'].map(voteOf), [
    'for',
    'for',
    'against',
    'against',
    'absent',
  ])
  assert.deepEqual(['Present', 'Guest', '', 'maybe'].map(voteOf), [
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
