import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import type { DecisionClaim } from '../../src/model/decision.js'
import { groupDecisions } from '../../src/query/decision-groups.js'
import { type Decision, decisionsOf } from '../../src/query/decisions.js'
import { decisionsIn, miamiVote, registerWith } from './made-claims.js'

const miami = { id: 'us-fl/miami-police-department', name: 'Miami Police Department', state: 'FL' } as const
const today = { on: day('2026-11-23'), knownAt: day('2026-11-23') }

function asked(told: readonly string[], asOf = today): readonly Decision[] {
  return decisionsOf(registerWith(decisionsIn(miami.id, ...told)), miami, asOf).decisions
}

function only(told: readonly string[]): Decision {
  const [decision, ...more] = asked(told)
  assert.ok(decision !== undefined && more.length === 0, `${more.length + 1} decisions`)
  return decision
}

const body = 'body: Miami City Commission'

test('a vote told by two sources is one decision with five members, for and against apart, absent told by nobody', () => {
  const decision = only(miamiVote.slice(0, 2))
  assert.deepEqual(
    decision.members.map(({ member, votes }) => [
      member,
      ...votes.map(({ value, sources }) => `${value} ${sources}`),
    ]),
    [
      ['Joe Carollo', 'for 1,2'],
      ['Miguel Angel Gabela', 'for 1,2'],
      ['Ralph Rosado', 'for 1,2'],
      ['Christine King', 'against 1,2'],
      ['Damian Pardo', 'against 1,2'],
    ],
  )
  const counts = decision.tally.map(({ vote, counted }) => [vote, counted.map(({ value }) => value)])
  assert.deepEqual(counts, [
    ['for', [3]],
    ['against', [2]],
    ['abstained', []],
    ['recused', []],
    ['absent', []],
  ])
  assert.deepEqual(decision.conflicts, [])
  assert.equal(decision.membersHeld, 'all named')
  assert.equal(decision.item, '17407')
  assert.deepEqual(
    decision.sources.map(({ publisher, kind }) => [publisher, kind]),
    [
      ['City of Miami, minutes', 'minutes'],
      ['Radio', 'other'],
    ],
  )
  assert.equal(
    decision.sentence,
    'Miami City Commission, 2025-06-17, special meeting, item 17407: passed, 3 for, 2 against. For: Joe Carollo, Miguel Angel Gabela, Ralph Rosado. Against: Christine King, Damian Pardo.',
  )
})

test('a deferral and a revival of the same day are decisions of their own, before the vote', () => {
  assert.deepEqual(
    asked(miamiVote).map(({ id, act, outcomes }) => [id.split('/')[2], act, outcomes[0]?.value]),
    [
      ['2025-06-17-deferral', 'deferral', 'deferred'],
      ['2025-06-17-join-revival', 'revival', 'revived'],
      ['2025-06-17-join-vote', 'vote', 'passed'],
    ],
  )
})

test('a unanimous vote without names says that the members are not in the record held', () => {
  const decision = only([
    'on: 2025-04-16, source: radio, body: Doral City Council, motion: join, outcome: passed, unanimous: true',
  ])
  assert.deepEqual([decision.members, decision.membersHeld], [[], 'not in the record held'])
  assert.equal(
    decision.sentence,
    'Doral City Council, 2025-04-16: passed, unanimous. How each member voted is not in the record held.',
  )
})

test('two tallies stay two, each with its source, and the members whom no source names are counted', () => {
  const decision = only([
    `on: 2025-06-30, source: radio, ${body}, motion: void, outcome: passed, tally: {for: 6, against: 1}, votes: [{member: Ann Low, vote: against}]`,
    `on: 2025-06-30, source: paper, ${body}, motion: void, outcome: passed, tally: {for: 5, against: 1}`,
  ])
  assert.deepEqual(decision.conflicts, [
    {
      about: 'tally',
      told: [
        { value: '6', sources: [1] },
        { value: '5', sources: [2] },
      ],
      vote: 'for',
    },
  ])
  assert.deepEqual(decision.tally[0]?.notHeld, [5, 6])
  assert.equal(decision.membersHeld, 'some named')
  assert.match(decision.sentence, /motion to void passed, 6 or 5 for, 1 against/)
  assert.match(decision.sentence, /Members not in the record held: 5 or 6 for\. The sources tell this differ/)
})

test('sources that disagree on outcome, on a vote, on unanimity or on the number of names are each flagged', () => {
  const about = (...told: string[]) => only(told).conflicts.map((one) => one.about)
  const vote = `on: 2025-06-17, ${body}, motion: join`
  assert.deepEqual(
    about(`${vote}, source: radio, outcome: passed`, `${vote}, source: paper, outcome: failed`),
    ['outcome'],
  )
  assert.deepEqual(
    about(
      `${vote}, source: radio, outcome: passed, votes: [{member: Ann Low, vote: for}]`,
      `${vote}, source: paper, outcome: passed, votes: [{member: Low, vote: against}]`,
    ),
    ['vote'],
  )
  assert.deepEqual(
    about(
      `${vote}, source: radio, outcome: passed, unanimous: true`,
      `${vote}, source: paper, outcome: passed, tally: {against: 1}`,
    ),
    ['unanimous'],
  )
  assert.deepEqual(
    about(
      `${vote}, source: radio, outcome: passed, tally: {for: 1}`,
      `${vote}, source: paper, outcome: passed, votes: [{member: Ann Low, vote: for}, {member: Bo High, vote: for}]`,
    ),
    ['named'],
  )
})

test('a motion to defer that failed and a deferral told of the same day are one decision told differently', () => {
  const decision = only([
    `on: 2025-06-17, source: radio, ${body}, motion: join, outcome: deferred`,
    `on: 2025-06-17, source: paper, ${body}, motion: defer, outcome: failed`,
  ])
  assert.deepEqual(
    decision.outcomes.map(({ value }) => value),
    ['deferred', 'failed'],
  )
  assert.equal(decision.conflicts[0]?.about, 'outcome')
})

test('a claim of about a day or of a month joins the one decision of a plain day that falls within', () => {
  const vote = `${body}, motion: join, outcome: passed`
  assert.equal(
    only([`on: 2025-03-11, source: paper, ${vote}`, `on: 2025-03-13~, source: radio, ${vote}`]).on,
    '2025-03-11',
  )
  assert.equal(
    only([`on: 2025-03-11, source: paper, ${vote}`, `on: 2025-03, source: radio, ${vote}`]).sources.length,
    2,
  )
})

test('it stands alone where two fall within, where it lies further away, where it tells a year or another outcome', () => {
  const days = (...told: string[]) => asked(told).map(({ on, written }) => written ?? on)
  const vote = `source: radio, ${body}, motion: join`
  const plain = `on: 2025-03-11, ${vote}, outcome: passed`
  const next = `on: 2025-03-13, ${vote}, outcome: passed`
  const about = (when: string, outcome = 'passed') => `on: ${when}, ${vote}, outcome: ${outcome}`
  assert.deepEqual(days(plain, next, about('2025-03-12~')), ['2025-03-11', '2025-03-12~', '2025-03-13'])
  assert.deepEqual(days(plain, about('2025-03-15~')), ['2025-03-11', '2025-03-15~'])
  assert.deepEqual(days(plain, about('2025')), ['2025', '2025-03-11'])
  assert.deepEqual(days(plain, about('2025-03', 'failed')), ['2025-03', '2025-03-11'])
})

test('votes close together that the rule keeps apart name each other; a tie and the vote after it do not', () => {
  const vote = `${body}, motion: join`
  const [first, second] = asked([
    `on: 2025-06-30, source: radio, ${vote}, outcome: passed`,
    `on: 2025-07-01, source: paper, ${vote}, outcome: passed`,
  ])
  assert.deepEqual([first?.maybeSameAs, second?.maybeSameAs], [[second?.id], [first?.id]])
  const tie = asked([
    `on: 2025-03-17, source: radio, ${vote}, outcome: failed, tally: {for: 3, against: 3}`,
    `on: 2025-03-21, source: radio, ${vote}, outcome: passed, unanimous: true`,
  ])
  assert.deepEqual(
    tie.map(({ maybeSameAs }) => maybeSameAs),
    [[], []],
  )
})

test('decisions of two items, or under two models, are two', () => {
  const vote = `on: 2025-06-26, source: radio, ${body}, motion: join, outcome: passed`
  assert.equal(asked([`${vote}, item: '1A'`, `${vote}, item: 1b`]).length, 2)
  assert.equal(asked([`${vote}, item: 'No. 1'`, `${vote}, item: 'no 1'`]).length, 1)
  assert.equal(asked([`${vote}, model: WSO`, `${vote}, model: TFM`]).length, 2)
})

test('an id stays when more sources tell of the decision, and when a plain day takes the place of a month', () => {
  const month = `on: 2025-03, source: radio, ${body}, motion: join, outcome: passed`
  const plain = `on: 2025-03-11, source: paper, ${body}, motion: join, item: '7', outcome: passed`
  const [alone] = asked([month])
  assert.equal(alone?.id, `${miami.id}/2025-03-join-vote`)
  const both = only([month, plain])
  assert.deepEqual([both.id, both.alsoIds], [`${miami.id}/2025-03-11-join-vote`, [alone.id]])
})

test('of two decisions of one day and act the one that was told first keeps the plain id', () => {
  const vote = 'motion: join, outcome: passed, on: 2025-06-17'
  const ids = asked([
    `${vote}, source: paper, body: Planning Board`,
    `${vote}, source: radio, body: City Council`,
  ]).map(({ id, body: of }) => [id.split('/')[2], of])
  assert.deepEqual(ids, [
    ['2025-06-17-join-vote', 'City Council'],
    ['2025-06-17-join-vote-planning-board', 'Planning Board'],
  ])
})

test('a decision counts from its day on; of one told by a month the last day counts', () => {
  const month = `on: 2025-03, source: radio, ${body}, motion: join, outcome: passed`
  const at = (on: string) => asked([month], { on: day(on), knownAt: today.knownAt }).length
  assert.deepEqual([at('2025-03-30'), at('2025-03-31')], [0, 1])
})

test('a short name that fits two members stays as it is', () => {
  const decision = only([
    `on: 2025-06-17, source: radio, ${body}, motion: join, outcome: passed, votes: [{member: Ann Smith, vote: for}, {member: Bo Smith, vote: against}]`,
    `on: 2025-06-17, source: paper, ${body}, motion: join, outcome: passed, votes: [{member: Commissioner Smith, vote: for}]`,
  ])
  assert.deepEqual(
    decision.members.map(({ member }) => member),
    ['Ann Smith', 'Commissioner Smith', 'Bo Smith'],
  )
})

test('a vote whose day two sources tell one apart is one where the tally is alike, and the day is told differently', () => {
  const vote = (day: string, source: string, tally: string) =>
    `on: ${day}, source: ${source}, ${body}, motion: void, outcome: passed, tally: ${tally}`
  const decision = only([
    vote('2025-07-01', 'paper', '{for: 6, against: 1}'),
    vote('2025-06-30', 'radio', '{for: 6, against: 1}'),
    vote('2025-06-30~', 'minutes', '{for: 5, against: 1}'),
  ])
  assert.deepEqual(
    decision.conflicts.map(({ about, told }) => [about, told.map(({ value }) => value)]),
    [
      ['day', ['2025-06-30', '2025-07-01']],
      ['tally', ['6', '5']],
    ],
  )
  assert.deepEqual(decision.alsoIds, [`${miami.id}/2025-07-01-void-vote`])
  const apart = asked([vote('2025-07-01', 'paper', '{for: 5}'), vote('2025-06-30', 'radio', '{for: 6}')])
  assert.equal(apart.length, 2)
})

test('a claim of about a day joins the decision of that very day before one close by', () => {
  const vote = `source: radio, ${body}, motion: join`
  const days = asked([
    `on: 2025-03-11, ${vote}, outcome: passed`,
    `on: 2025-03-12, ${vote}, outcome: passed`,
    `on: 2025-03-11~, ${vote}, outcome: passed`,
  ]).map(({ on, told }) => [on, told.length])
  assert.deepEqual(days, [
    ['2025-03-11', 2],
    ['2025-03-12', 1],
  ])
})

test('a motion to defer that failed and a revival of one day stand apart and name each other', () => {
  const [failed, revived] = asked([
    `on: 2025-06-17, source: radio, ${body}, motion: defer, outcome: failed`,
    `on: 2025-06-17, source: paper, ${body}, motion: join, outcome: revived`,
  ])
  assert.deepEqual([failed?.maybeSameAs, revived?.maybeSameAs], [[revived?.id], [failed?.id]])
})

test('a mover is one person under a short name and the full one', () => {
  const vote = `on: 2025-06-17, ${body}, motion: join, outcome: passed`
  const decision = only([
    `${vote}, source: radio, movedBy: Commissioner Low`,
    `${vote}, source: paper, movedBy: Ann Low, votes: [{member: Ann Low, vote: for}]`,
  ])
  assert.deepEqual(decision.movedBy, [{ value: 'Ann Low', sources: [1, 2] }])
  assert.deepEqual(decision.conflicts, [])
})

test('decisions are the same in whatever order the claims are read', () => {
  const told = [
    ...miamiVote,
    `on: 2025-06, source: paper, ${body}, motion: join, outcome: passed`,
    `on: 2025-06-18~, source: paper, ${body}, motion: join, outcome: passed, tally: {for: 4}`,
    `on: 2025-06-30, source: radio, ${body}, motion: void, outcome: passed, tally: {for: 6}`,
    `on: 2025-07-01, source: paper, ${body}, motion: void, outcome: passed, tally: {for: 6}`,
  ]
  const claims = decisionsIn(miami.id, ...told)
  const straight = groupDecisions(claims as DecisionClaim[])
  assert.deepEqual(groupDecisions([...claims].reverse() as DecisionClaim[]), straight)
  assert.equal(straight.length, 4)
})

test('a body is one with and without the place’s name, in any order of its words', () => {
  const vote = 'on: 2025-06-17, source: radio, motion: join, outcome: passed'
  const bodies = [
    'Miami City Commission',
    'City of Miami Commission',
    'the City Commission',
    'Planning Board',
  ]
  assert.equal(asked(bodies.map((one) => `${vote}, body: ${one}`)).length, 2)
})
