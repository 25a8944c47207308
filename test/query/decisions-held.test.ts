import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { day } from '../../src/model/day.js'
import { type Decision, decisionsOf } from '../../src/query/decisions.js'
import { findAgency } from '../../src/query/find-agency.js'

const world = await systemContext('no-such-home').world()
const register = world.now()
const today = { on: day('2026-11-23'), knownAt: day('2026-11-23') }

function held(city: string): readonly Decision[] {
  const agency = findAgency(register, world.directory, `us-fl/${city}-police-department`)
  return decisionsOf(register, agency, today).decisions
}

/** The one vote on a day. */
function vote(city: string, on: string): Decision {
  const [only, ...more] = held(city).filter((one) => one.act === 'vote' && one.on === on)
  assert.ok(only !== undefined && more.length === 0, `${more.length} more votes`)
  return only
}

function names({ members }: Decision, kind: string): string[] {
  return members.filter(({ votes }) => votes.some(({ value }) => value === kind)).map(({ member }) => member)
}

test('Miami, 17 June 2025: five names, for, against and absent apart, file 17407, the minutes', () => {
  const decision = vote('miami', '2025-06-17')
  assert.deepEqual(names(decision, 'for'), ['Joe Carollo', 'Miguel Angel Gabela', 'Ralph Rosado'])
  assert.deepEqual(names(decision, 'against'), ['Christine King', 'Damian Pardo'])
  assert.deepEqual(names(decision, 'absent'), [])
  assert.deepEqual(
    decision.tally
      .filter(({ counted }) => counted.length > 0)
      .map((line) => [line.vote, line.counted[0]?.value]),
    [
      ['for', 3],
      ['against', 2],
    ],
  )
  assert.deepEqual([decision.item, decision.conflicts], ['17407', []])
  const minutes = decision.sources.find(({ kind }) => kind === 'minutes')
  assert.match(minutes?.address ?? '', /^https:\/\/documents\.miamigov\.com\/.*id=1473814/)
})

test('Doral, 16 April 2025: unanimous, and the members are not in the record held', () => {
  const decision = vote('doral', '2025-04-16')
  assert.ok(decision.unanimous.length > 0)
  assert.deepEqual([decision.members, decision.membersHeld], [[], 'not in the record held'])
  assert.match(decision.sentence, /unanimous\. How each member voted is not in the record held\./)
})

test('Key West: 6 to 1 and 5 to 1 are told of one vote, and both stand with their sources', () => {
  const decision = vote('key-west', '2025-06-30')
  const tally = decision.conflicts.find(({ about }) => about === 'tally')
  assert.deepEqual(
    tally?.told.map(({ value }) => value),
    ['6', '5'],
  )
  assert.ok(tally?.told.every(({ sources }) => sources.length > 0))
  assert.equal(vote('key-west', '2025-07-08').membersHeld, 'all named')
})

test('Fort Myers: a tie of six names, and the vote after it, are two decisions', () => {
  const tie = vote('fort-myers', '2025-03-17')
  assert.deepEqual(
    [tie.outcomes[0]?.value, names(tie, 'for').length, names(tie, 'against').length],
    ['failed', 3, 3],
  )
  assert.equal(vote('fort-myers', '2025-03-21').outcomes[0]?.value, 'passed')
})

test('Coral Gables: signed without a vote, so that no vote is told', () => {
  const [signed] = held('coral-gables')
  assert.deepEqual([signed?.act, signed?.membersHeld], ['signed-without-vote', 'no vote'])
  assert.match(signed?.sentence ?? '', /signed without a vote of Coral Gables City Commission/)
})

test('Miami-Dade’s jail: one dissent is counted and named, and the others are not said to be', () => {
  const { decisions } = decisionsOf(
    register,
    findAgency(register, world.directory, 'us-fl/miami-dade-corrections-and-rehabilitation'),
    today,
  )
  const jail = decisions.find(({ id }) => id.endsWith('/2025-03-05-join-vote'))
  assert.equal(jail?.membersHeld, 'some named')
})

test('no two decisions of one agency bear one id, and every agency’s decisions can be told', () => {
  for (const subject of register.recorded.keys()) {
    if (!subject.includes('/')) continue
    const { decisions } = decisionsOf(register, findAgency(register, world.directory, subject), today)
    assert.equal(new Set(decisions.map(({ id }) => id)).size, decisions.length, subject)
  }
})
