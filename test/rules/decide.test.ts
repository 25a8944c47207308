import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { effects } from '../../src/model/law.js'
import type { Answer } from '../../src/rules/answer.js'
import { classify } from '../../src/rules/classify.js'
import { conditionText, test as hold } from '../../src/rules/condition.js'
import { decide } from '../../src/rules/decide.js'
import { duty } from '../../src/rules/duty.js'
import { staleEntries } from '../../src/rules/stale.js'
import { authority, day, facts, law, nation, provision } from './made-law.js'

const city = facts({ kind: 'municipal-police', jail: false })
const sheriff = facts({ kind: 'sheriff', jail: true })
const jailOnly = '{ all: [{ kind: [sheriff, county-corrections] }, { operatesCountyJail: true }] }'

function joining(
  state: ReturnType<typeof law>,
  who: typeof city,
  on: string,
  knownAt = on,
  model?: 'TFM' | 'WSO',
): Answer {
  return decide(who, { state, nation }, { on: day(on), knownAt: day(knownAt), model }).joining
}

test('a duty binds from the day it takes effect to the day before it ends', () => {
  const state = law([
    provision({ joining: 'requires', status: 'superseded', inForce: '{ from: 2025-02-01, to: 2025-06-01 }' }),
  ])
  const days = ['2025-01-31', '2025-02-01', '2025-05-31', '2025-06-01']
  assert.deepEqual(
    days.map((on) => joining(state, city, on)),
    ['no provision held', 'required', 'required', 'permitted'],
  )
})

test('a law counts only for those who could know of it', () => {
  const state = law([provision({ joining: 'requires', enacted: '2025-01-10' })])
  assert.equal(joining(state, city, '2025-02-01', '2025-01-09'), 'permitted')
  assert.equal(joining(state, city, '2025-02-01', '2025-01-10'), 'required')
})

test('a law without a day of enactment is known from the day it binds', () => {
  const state = law([provision({ joining: 'requires', enacted: '' })])
  assert.equal(joining(state, city, '2025-02-01', '2025-01-31'), 'permitted')
  assert.equal(joining(state, city, '2025-02-01', '2025-02-01'), 'required')
})

test('an end that an amendment brings is not known before the amendment is enacted', () => {
  const old = provision({
    id: 'old',
    joining: 'requires',
    status: 'superseded',
    inForce: '{ from: 2025-02-01, to: 2025-06-01 }',
  })
  const amended = provision({
    id: 'new',
    joining: 'encourages',
    amends: 'old',
    enacted: '2025-05-01',
    inForce: '{ from: 2025-06-01 }',
  })
  assert.equal(joining(law([old, amended]), city, '2025-07-01', '2025-04-30'), 'required')
  assert.equal(joining(law([old, amended]), city, '2025-07-01', '2025-05-01'), 'encouraged')
  assert.equal(joining(law([old]), city, '2025-07-01', '2025-04-30'), 'permitted')
})

test('bills that were not enacted or are pending decide nothing', () => {
  for (const status of ['not enacted', 'pending'])
    assert.equal(
      joining(
        law([provision({ id: 'b', joining: 'requires', status, inForce: '' }), provision({})]),
        city,
        '2025-03-01',
      ),
      'permitted',
    )
})

test('each effect has its answer, and the strongest of two leads', () => {
  const answers: Record<string, Answer> = {
    prohibits: 'prohibited',
    requires: 'required',
    'requires-attempt': 'required to attempt',
    'needs-approval': 'needs approval',
    limits: 'limited',
    'best-efforts': 'best efforts',
    encourages: 'encouraged',
    permits: 'permitted',
    none: 'permitted',
  }
  effects.forEach((strong, at) => {
    assert.equal(joining(law([provision({ joining: strong })]), city, '2025-03-01'), answers[strong])
    for (const weak of effects.slice(at + 1)) {
      const both = [provision({ id: 'a', joining: weak }), provision({ id: 'b', joining: strong })]
      assert.equal(joining(law(both), city, '2025-03-01'), answers[strong], `${strong} over ${weak}`)
    }
  })
})

test('a sheriff with a jail must, a city without one may', () => {
  const state = law([provision({ joining: 'requires', leaving: 'needs-approval', binds: jailOnly })])
  const ask = (who: typeof city) =>
    decide(who, { state, nation }, { on: day('2025-03-01'), knownAt: day('2025-03-01') })
  assert.deepEqual([ask(sheriff).joining, ask(sheriff).leaving], ['required', 'needs approval'])
  assert.deepEqual([ask(city).joining, ask(city).leaving], ['permitted', 'no provision held'])
})

test('where the fact that decides is not held the answer is unknown, and says what is not known', () => {
  const state = law([provision({ joining: 'requires', leaving: 'needs-approval', binds: jailOnly })])
  const found = decide(
    facts({ kind: 'sheriff' }),
    { state, nation },
    { on: day('2025-03-01'), knownAt: day('2025-03-01') },
  )
  assert.deepEqual(
    [found.joining, found.leaving, found.unknown],
    ['unknown', 'unknown', ['whether this agency operates a county jail']],
  )
})

test('an unknown weaker than what holds does not matter', () => {
  const state = law([
    provision({ id: 'a', joining: 'prohibits' }),
    provision({ id: 'b', joining: 'requires', binds: jailOnly }),
  ])
  assert.equal(joining(state, facts({ kind: 'sheriff' }), '2025-03-01'), 'prohibited')
})

test('an effect counts for the models that it names', () => {
  const state = law([provision({ joining: 'prohibits', models: '[TFM]' })])
  assert.equal(joining(state, city, '2025-03-01', '2025-03-01', 'TFM'), 'prohibited')
  assert.equal(joining(state, city, '2025-03-01', '2025-03-01', 'WSO'), 'permitted')
  assert.equal(joining(state, city, '2025-03-01'), 'prohibited')
})

test('an official reading that differs from the text makes the answer contested from the day it is public', () => {
  const state = law([provision({})], [authority({ on: '2025-03-18', public: '2025-03-20' })])
  assert.equal(joining(state, city, '2025-03-17', '2026-01-01'), 'permitted')
  assert.equal(joining(state, city, '2025-03-18', '2025-03-19'), 'permitted')
  assert.equal(joining(state, city, '2025-03-18', '2025-03-20'), 'contested')
})

test('a reading that agrees with the text, or decides nothing, contests nothing', () => {
  for (const position of ['not-required', 'permitted', 'undecided'])
    assert.equal(
      joining(law([provision({})], [authority({ position })]), city, '2025-04-01'),
      'permitted',
      position,
    )
  assert.equal(
    joining(
      law([provision({ joining: 'requires' })], [authority({ position: 'required' })]),
      city,
      '2025-04-01',
    ),
    'required',
  )
  assert.equal(
    joining(
      law([provision({ joining: 'prohibits' })], [authority({ position: 'barred' })]),
      city,
      '2025-04-01',
    ),
    'prohibited',
  )
})

test('a reading that has ended, is of others, or is only a phrase of the press contests nothing', () => {
  assert.equal(
    joining(law([provision({})], [authority({ until: '2025-04-01' })]), city, '2025-04-01'),
    'permitted',
  )
  assert.equal(
    joining(law([provision({})], [authority({ until: '2025-04-02' })]), city, '2025-04-01'),
    'contested',
  )
  assert.equal(
    joining(law([provision({})], [authority({ binds: '{ kind: [sheriff] }' })]), city, '2025-04-01'),
    'permitted',
  )
  assert.equal(
    joining(law([provision({})], [authority({ force: 'press-phrase' })]), city, '2025-04-01'),
    'permitted',
  )
})

test('a ruling that decides settles it; a later one leads', () => {
  const letter = authority({ id: 'letter' })
  const ruling = (id: string, on: string, position: string) =>
    authority({ id, on, public: on, position, force: 'ruling-that-decides', side: 'court' })
  const at = (rulings: string[], on = '2025-12-01') =>
    joining(law([provision({})], [letter, ...rulings]), city, on)
  assert.equal(at([ruling('r', '2025-09-01', 'not-required')]), 'permitted')
  assert.equal(at([ruling('r', '2025-09-01', 'barred')]), 'prohibited')
  assert.equal(at([ruling('r', '2025-09-01', 'required')]), 'required')
  assert.equal(at([ruling('r', '2025-09-01', 'undecided')]), 'contested')
  assert.equal(at([ruling('r2', '2025-10-01', 'required'), ruling('r1', '2025-09-01', 'barred')]), 'required')
  assert.equal(
    at([ruling('r2', '2025-10-01', 'required'), ruling('r1', '2025-09-01', 'barred')], '2025-09-15'),
    'prohibited',
  )
})

test('a ruling that agrees with the text leaves the text its own word', () => {
  const ruling = authority({ force: 'ruling-that-decides', position: 'not-required', side: 'court' })
  assert.equal(
    joining(law([provision({ joining: 'encourages' })], [ruling]), city, '2025-04-01'),
    'encouraged',
  )
})

test('a file that says from when it holds the law of its state speaks from that day, whatever was known', () => {
  const state = { ...law([provision({ joining: 'requires' })]), heldFrom: day('2024-06-01') }
  assert.equal(joining(state, city, '2024-05-31'), 'no provision held')
  assert.equal(joining(state, city, '2024-06-01'), 'permitted')
  assert.equal(joining(state, city, '2025-02-01', '2024-12-31'), 'permitted')
})

test('what is permitted by federal law alone is said only where the law of the state is held', () => {
  const none = {
    state: 'WY' as const,
    heldFrom: undefined,
    provisions: [],
    authorities: [],
    searched: 'nothing found',
  }
  assert.equal(joining(none, city, '2025-04-01'), 'no provision held')
})

test('all is false as soon as one part is, any true as soon as one is; else a gap makes them unknown', () => {
  const [yes, no, gap] = [{ kind: ['sheriff'] }, { kind: ['tribal'] }, { populationAtLeast: 5 }]
  const value = (condition: Parameters<typeof hold>[0]) => hold(condition, facts({ kind: 'sheriff' })).holds
  assert.deepEqual(
    [value({ all: [yes, gap] }), value({ all: [no, gap] }), value({ all: [yes, yes] })],
    [undefined, false, true],
  )
  assert.deepEqual(
    [value({ any: [yes, gap] }), value({ any: [no, gap] }), value({ any: [no, no] })],
    [true, undefined, false],
  )
  assert.deepEqual([value({ not: yes }), value({ not: no }), value({ not: gap })], [false, true, undefined])
})

test('numbers bind at their bound and above it', () => {
  const value = (condition: Parameters<typeof hold>[0], people: number) =>
    hold(condition, facts({ population: people, countyPopulation: people, officers: people })).holds
  for (const name of ['populationAtLeast', 'countyPopulationAtLeast', 'officersAtLeast'] as const) {
    const condition = { [name]: 100 } as Parameters<typeof hold>[0]
    assert.deepEqual(
      [value(condition, 99), value(condition, 100), value(condition, 101)],
      [false, true, true],
      name,
    )
    assert.equal(hold(condition, {}).holds, undefined)
    assert.equal(hold(condition, {}).unknown.length, 1)
  }
})

test('a named agency is bound, no other, and one that is not named is unknown', () => {
  assert.equal(hold({ agency: ['us-fl/a'] }, facts({ id: 'us-fl/a' })).holds, true)
  assert.equal(hold({ agency: ['us-fl/a'] }, facts({ id: 'us-fl/b' })).holds, false)
  assert.deepEqual(hold({ agency: ['us-fl/a'] }, {}), {
    holds: undefined,
    used: [],
    unknown: ['which agency this is'],
  })
})

test('a condition reads as a sentence', () => {
  assert.equal(
    conditionText({ all: [{ kind: ['sheriff'] }, { not: { operatesCountyJail: true } }] }),
    'its kind is sheriff and not (it operates a county jail)',
  )
  assert.equal(
    conditionText({ any: [{ every: true }, { agency: ['x'] }, { operatesCountyJail: false }] }),
    '(every agency) or (it is x) or (it operates no county jail)',
  )
  assert.equal(
    conditionText({
      all: [{ populationAtLeast: 1 }, { countyPopulationAtLeast: 2 }, { officersAtLeast: 3 }],
    }),
    'it serves at least 1 people and its county has at least 2 people and it has at least 3 officers',
  )
})

test('the trace names each provision, the fact used and where it is from, and what it quotes', () => {
  const state = law([
    provision({ joining: 'requires', binds: jailOnly, quotes: '[{ text: must enter, source: 0 }]' }),
  ])
  const answer = duty(sheriff, { state, nation }, { on: day('2025-03-01'), knownAt: day('2025-03-01') })
  const [step] = answer.trace
  assert.deepEqual(
    [
      step?.result,
      step?.facts.map(({ fact, value, source }) => `${fact}=${value} (${source})`),
      step?.quotes[0]?.text,
    ],
    ['applies', ['kind=sheriff (the test)', 'operates a county jail=true (the test)'], 'must enter'],
  )
  assert.deepEqual(
    [answer.answer, answer.provisions, answer.review, answer.notLegalAdvice],
    ['required', ['xx-1', 'us-1'], 'unreviewed', true],
  )
})

test('changes before, on and after the day are told with what made them', () => {
  const state = law(
    [
      provision({
        joining: 'requires',
        status: 'superseded',
        inForce: '{ from: 2025-02-01, to: 2025-06-01 }',
      }),
    ],
    [authority({ on: '2025-03-18', position: 'required' })],
  )
  const { changes } = duty(city, { state, nation }, { on: day('2025-03-18'), knownAt: day('2026-01-01') })
  assert.deepEqual(
    changes.map(({ on, when, from, to, because }) => [on, when, from, to, because]),
    [
      ['2025-02-01', 'before', 'no provision held', 'required', ['s. 1 takes effect']],
      ['2025-03-18', 'on', 'required', 'required', ['The Attorney General: Says so.']],
      ['2025-06-01', 'after', 'required', 'contested', ['s. 1 ends']],
    ],
  )
})

test('changes that were not known by the day asked for are not told', () => {
  const state = law([
    provision({ joining: 'requires', enacted: '2025-01-01', inForce: '{ from: 2025-09-01 }' }),
    provision({ id: 'later', enacted: '2025-08-01', inForce: '{ from: 2025-10-01 }', joining: 'prohibits' }),
  ])
  const { changes } = duty(city, { state, nation }, { on: day('2025-03-01'), knownAt: day('2025-03-01') })
  assert.deepEqual(
    changes.map(({ on, to }) => [on, to]),
    [['2025-09-01', 'required']],
  )
})

test('a joining is classed by the law of its day', () => {
  const at = (state: ReturnType<typeof law>, on: string, who = city) =>
    classify(who, { state, nation }, { model: 'TFM', on: day(on) }).class
  assert.equal(at(law([provision({ joining: 'requires' })]), '2025-03-01'), 'required')
  assert.equal(at(law([provision({ joining: 'requires-attempt' })]), '2025-03-01'), 'required')
  assert.equal(at(law([provision({ joining: 'prohibits' })]), '2025-03-01'), 'joined against a bar')
  for (const joining of ['needs-approval', 'limits', 'best-efforts', 'encourages', 'permits', 'none'])
    assert.equal(at(law([provision({ joining })]), '2025-03-01'), 'chosen', joining)
  assert.equal(
    at(law([provision({ joining: 'requires', binds: jailOnly })]), '2025-03-01', facts({ kind: 'sheriff' })),
    'unclear',
  )
  assert.equal(at(law([provision({})]), '2025-01-15'), 'unclear')
})

test('a choice made while the state said that it was none is classed so, and only then', () => {
  const said = (fields: Record<string, string>) =>
    law([provision({ joining: 'best-efforts' })], [authority(fields)])
  const at = (state: ReturnType<typeof law>, on: string) =>
    classify(city, { state, nation }, { model: 'TFM', on: day(on) })
  assert.equal(at(said({}), '2025-03-17').class, 'chosen')
  assert.equal(at(said({}), '2025-03-18').class, 'chosen while officials said it was required')
  assert.match(
    at(said({}), '2025-03-18').reason,
    /by the text alone best efforts: what applied was s\. 1; that it was required had been said by The Attorney General \(2025-03-18\)/,
  )
  assert.equal(at(said({ side: 'city', force: 'advice-of-counsel' }), '2025-03-18').class, 'unclear')
  assert.equal(at(said({ position: 'barred' }), '2025-03-18').class, 'unclear')
})

test('what a person should look at again is listed with the reason', () => {
  const checked = "[{ publisher: P, address: 'https://example.org', checked: 2026-11-01 }]"
  const state = law([
    provision({ id: 'fresh', sources: checked }),
    provision({ id: 'old', sources: checked.replace('2026-11-01', '2025-01-01') }),
    provision({ id: 'never' }),
    provision({ id: 'ahead', sources: checked, complyBy: '2026-12-01' }),
    provision({ id: 'low', sources: checked, confidence: 'low', doubts: 'from memory' }),
    provision({ id: 'pending', sources: checked, status: 'pending', inForce: '' }),
  ])
  const found = Object.fromEntries(
    staleEntries([state], day('2026-11-23'), 180).map(({ id, reasons }) => [id, reasons.join('; ')]),
  )
  assert.deepEqual(found, {
    old: 'last checked 2025-01-01, 691 days ago',
    never: 'no source of it has been checked against its address',
    ahead: 'is to be complied with on 2026-12-01, which lies ahead',
    low: 'confidence is low: from memory',
    pending: 'it is pending',
  })
})

test('a fact that is added never turns a known answer into another', () => {
  const binds = [
    '{ every: true }',
    jailOnly,
    '{ kind: [sheriff] }',
    '{ operatesCountyJail: true }',
    '{ not: { operatesCountyJail: true } }',
    '{ populationAtLeast: 50 }',
    '{ any: [{ officersAtLeast: 9 }, { kind: [campus] }] }',
  ]
  const part = fc.record({ joining: fc.constantFrom(...effects), binds: fc.constantFrom(...binds) })
  const held = fc.record({
    kind: fc.constantFrom('sheriff' as const, 'campus' as const),
    jail: fc.boolean(),
    population: fc.integer({ min: 0, max: 99 }),
    officers: fc.integer({ min: 0, max: 20 }),
  })
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      held,
      fc.subarray(['kind', 'jail', 'population', 'officers'] as const),
      (parts, all, kept) => {
        const state = law(parts.map((fields, at) => provision({ id: `p${at}`, ...fields })))
        const some = Object.fromEntries(kept.map((name) => [name, all[name]]))
        const less = joining(state, facts(some), '2025-03-01')
        if (less !== 'unknown') assert.equal(joining(state, facts(all), '2025-03-01'), less)
      },
    ),
  )
})
