import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StateLaw } from '../../src/model/law.js'
import { type Classified, classify, joiningClasses } from '../../src/rules/classify.js'
import { authority, day, facts, law, nation, provision } from './made-law.js'

const city = facts({ kind: 'municipal-police' })

function classed(state: StateLaw, on = '2025-04-01', who = city): Classified {
  return classify(who, { state, nation }, { model: 'TFM', on: day(on) })
}

test('the reason names what gives the answer, and nothing else that is in force', () => {
  const silent = provision({ id: 'a', citation: 's. 1' })
  const asks = provision({ id: 'b', citation: 's. 2', joining: 'encourages' })
  const demands = provision({ id: 'c', citation: 's. 3', joining: 'requires' })
  const others = provision({ id: 'd', citation: 's. 4', joining: 'requires', binds: '{ kind: [sheriff] }' })
  const jails = provision({ id: 'e', citation: 's. 5', joining: 'requires', models: '[JEM]' })
  const reason = (...provisions: string[]) => classed(law(provisions)).reason
  const all = [silent, asks, demands, others, jails]
  assert.equal(reason(...all), 'on 2025-04-01 the answer was required: what applied was s. 3')
  assert.equal(
    reason(silent, asks, others, jails),
    'on 2025-04-01 the answer was encouraged: what applied was s. 2',
  )
  const bars = provision({ id: 'f', citation: 's. 6', joining: 'requires' })
  assert.equal(reason(demands, bars), 'on 2025-04-01 the answer was required: what applied was s. 3; s. 6')
})

test('where the state says nothing of joining the reason names what the nation says of it', () => {
  const other = provision({ id: 'us-2', citation: '8 U.S.C. 1373' })
  const permits = provision({ id: 'us-1', citation: '8 U.S.C. 1357', joining: 'permits' })
  const both = { ...law([other, permits]), state: 'US' as const }
  const found = classify(
    city,
    { state: law([provision({})]), nation: both },
    { model: 'TFM', on: day('2025-04-01') },
  )
  assert.equal(found.reason, 'on 2025-04-01 the answer was permitted: what applied was 8 U.S.C. 1357')
})

test('the reason tells the text apart from the answer, and only who had said that it was required', () => {
  const sheriffs = authority({ id: 'b', by: 'A lawyer', position: 'not-required', side: 'city' })
  const state = law([provision({ joining: 'best-efforts' })], [authority({ on: '2025-03-18~' }), sheriffs])
  assert.deepEqual(classed(state), {
    class: 'chosen while officials said it was required',
    answer: 'contested',
    reason:
      'on 2025-04-01 the answer was contested, by the text alone best efforts: what applied was s. 1; that it was required had been said by The Attorney General (about 2025-03-18)',
  })
})

test('a ruling where no text speaks of joining is told as such', () => {
  const ruling = authority({ by: 'The Court', force: 'ruling-that-decides', side: 'court' })
  const silent = { ...nation, provisions: [] }
  const state = law([provision({})], [ruling])
  assert.equal(
    classify(city, { state, nation: silent }, { model: 'TFM', on: day('2025-04-01') }).reason,
    'on 2025-04-01 the answer was required, by the text alone no provision held: no provision held speaks of it; that it was required had been said by The Court (2025-03-18)',
  )
})

test('an unclear joining says what is not known, or that nothing is held, or who disagreed', () => {
  const jail = '{ all: [{ operatesCountyJail: true }, { populationAtLeast: 9 }] }'
  const open = law([provision({ joining: 'requires', binds: jail })])
  assert.equal(
    classed(open).reason,
    'on 2025-04-01 it is not known whether this agency operates a county jail, and how many people this agency serves',
  )
  assert.equal(
    classed(law([provision({})]), '2025-01-15').reason,
    'for 2025-01-15 no provision of the state is held',
  )
  const barred = law([provision({ joining: 'encourages' })], [authority({ position: 'barred' })])
  assert.deepEqual(classed(barred), {
    class: 'unclear',
    answer: 'contested',
    reason: 'on 2025-04-01 the answer was contested, by the text alone encouraged: what applied was s. 1',
  })
})

test('what is not known of leaving does not make a joining unclear', () => {
  const state = law([
    provision({ id: 'a', joining: 'requires' }),
    provision({ id: 'b', leaving: 'needs-approval', binds: '{ officersAtLeast: 5 }' }),
  ])
  assert.deepEqual(classed(state), {
    class: 'required',
    answer: 'required',
    reason: 'on 2025-04-01 the answer was required: what applied was s. 1',
  })
})

test('a phrase of the press does not make officials say that joining was required', () => {
  const state = law(
    [provision({ joining: 'best-efforts' })],
    [
      authority({ id: 'a', force: 'press-phrase' }),
      authority({ id: 'b', force: 'advice-of-counsel', position: 'barred', side: 'city' }),
    ],
  )
  assert.equal(classed(state).class, 'unclear')
})

test('every class that a joining may have is one of those that are counted', () => {
  const letter = [authority({})]
  const found = [
    law([provision({ joining: 'requires' })]),
    law([provision({ joining: 'permits' })]),
    law([provision({ joining: 'permits' })], letter),
    law([provision({ joining: 'prohibits' })]),
    law([provision({ joining: 'prohibits' })], letter),
  ].map((state) => classed(state).class)
  assert.deepEqual(found, joiningClasses)
})
