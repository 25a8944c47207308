import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { eventsOf } from '../../src/query/events.js'
import { dayWords } from '../../src/query/numbered.js'
import { findings } from '../../src/query/research.js'
import { statementsOf } from '../../src/query/statements.js'
import { claimsIn, registerWith } from './made-claims.js'

const miami = 'us-fl/miami-police-department'
const today = { on: day('2026-11-23'), knownAt: day('2026-11-23') }
const source = 'source: {publisher: Radio, address: "https://radio.example/", published: 2025-12-31}'

/** A file of claims of one kind, each told as the YAML of its own fields. */
function register(says: string, ...told: readonly string[]) {
  const claims = told.map((one) => `  - {says: ${says}, text: Told., confidence: high, ${source}, ${one}}\n`)
  return registerWith(claimsIn(`subject: us-fl\nclaims:\n${claims.join('')}`))
}

const said = register(
  'statement',
  `id: later, contradicts: first, subject: ${miami}, on: 2025-09-03, by: Ann Low, office: Chief, topic: law`,
  `id: first, subject: ${miami}, on: 2025-06-17, by: Bo High, office: Mayor, where: meeting, topic: law, quote: we must`,
  `id: last, changes: later, subject: ${miami}, on: 2025-12-01, by: Ann Low, office: Chief, topic: law`,
  'on: 2025-06-01, by: Cy Far, office: Attorney General, topic: law',
)

test('statements stand in the order of time, and each leads to what it changes or contradicts', () => {
  const { statements, sentence } = statementsOf(said, miami, today)
  assert.deepEqual(
    statements.map(({ number, on, changes, contradicts, changedBy, contradictedBy }) => [
      number,
      on,
      changes,
      contradicts,
      changedBy,
      contradictedBy,
    ]),
    [
      [1, '2025-06-17', null, null, [], [2]],
      [2, '2025-09-03', null, 1, [3], []],
      [3, '2025-12-01', 2, null, [], []],
    ],
  )
  assert.equal(
    sentence,
    'The record holds 3 public statements by 2 people up to 2026-11-23; 1 of them changed, and 1 contradicted, what was said before.',
  )
  assert.equal(statements[0]?.quote, 'we must')
})

test('on a day before, what was said later does not stand in the answer, nor that it contradicts', () => {
  const { statements } = statementsOf(said, miami, { ...today, on: day('2025-06-17') })
  assert.deepEqual(
    statements.map(({ by, contradictedBy }) => [by, contradictedBy]),
    [['Bo High', []]],
  )
})

test('what was said of no one agency is the state’s', () => {
  assert.deepEqual(
    statementsOf(said, 'us-fl', today).statements.map(({ by }) => by),
    ['Cy Far'],
  )
})

const happened = register(
  'event',
  'on: 2025-09-02, kind: repatriation, place: Cap-Haitien, count: 191, unit: people repatriated',
  `on: 2025-07-02, kind: letter, place: Miami, linked: [${miami}]`,
  `subject: ${miami}, on: 2025-08-01, kind: operation, place: Miami`,
  'subject: us-ga/athens-police-department, on: 2025-08-02, kind: ruling',
  'subject: us, on: 2025-01-20, kind: law',
)

test('an event is an agency’s only where its source links them, not by its place or the file that holds it', () => {
  const { events } = eventsOf(happened, { agency: miami }, today)
  assert.deepEqual(
    events.map(({ on, kind, linked }) => [on, kind, linked]),
    [['2025-07-02', 'letter', [miami]]],
  )
})

test('the events of a state are those filed under it and its agencies; all are told where none is asked for', () => {
  const days = (state?: 'FL' | 'GA') => eventsOf(happened, { state }, today).events.map(({ on }) => on)
  assert.deepEqual(days('FL'), ['2025-07-02', '2025-08-01', '2025-09-02'])
  assert.deepEqual(days('GA'), ['2025-08-02'])
  assert.equal(days().length, 5)
})

test('a count that the source does not print is not there, and not zero', () => {
  const { events } = eventsOf(happened, { state: 'FL' }, today)
  assert.deepEqual(
    events.map(({ count, unit }) => [count, unit]),
    [
      [null, null],
      [null, null],
      [191, 'people repatriated'],
    ],
  )
})

const found = register(
  'finding',
  'subject: us, on: 2018, study: One, place: 167 counties, outcome: crime, direction: no effect found, read: study',
  'subject: us, on: 2019, study: Two, place: 30 cities, outcome: Crime, direction: more, models: [TFM], strength: 3 percent, read: abstract',
  'subject: us, on: 2020, study: Two, place: 30 cities, outcome: crime, direction: less, models: [JEM], read: abstract',
  'subject: us, on: 2021, study: one, place: 167 counties, outcome: crime, direction: no effect found, read: account',
  'subject: us, on: 2020, study: Three, place: one county, outcome: trust in police, direction: less, read: study',
)

test('findings that disagree stand side by side under one outcome, and studies are counted by direction', () => {
  const { outcomes, outcomesHeld, sentence } = findings(found, {}, today)
  assert.deepEqual(outcomesHeld, ['crime', 'trust in police'])
  const [crime] = outcomes
  assert.deepEqual(crime?.studies, { more: 1, less: 1, 'no effect found': 1, mixed: 0 })
  assert.deepEqual(
    crime?.findings.map(({ direction, study, read }) => [direction, study, read]),
    [
      ['more', 'Two', 'abstract'],
      ['less', 'Two', 'abstract'],
      ['no effect found', 'One', 'study'],
      ['no effect found', 'one', 'account'],
    ],
  )
  assert.equal(
    sentence,
    'The record holds 5 findings of 3 studies on 2 outcomes. It does not weigh them against each other.',
  )
})

test('findings are asked for by outcome and by model; one whose model is not told is of none', () => {
  const asked = (outcome?: string, model?: 'TFM' | 'WSO') =>
    findings(found, { outcome, model }, today).outcomes.flatMap((one) => one.findings.length)
  assert.deepEqual(asked('TRUST in police'), [1])
  assert.deepEqual(asked(undefined, 'TFM'), [1])
  assert.deepEqual(asked('crime', 'WSO'), [])
})

test('a year stays a year and about a day stays about it, in words', () => {
  const told = register(
    'event',
    'on: 2017, kind: filing',
    'on: 2025-03-05~, kind: letter',
    'on: 2025-06, kind: law',
  )
  assert.deepEqual(eventsOf(told, {}, today).events.map(dayWords), ['2017', 'about 2025-03-05', '2025-06'])
})
