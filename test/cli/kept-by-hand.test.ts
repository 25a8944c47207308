import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { canonical } from '../../src/log/canonical.js'
import { day } from '../../src/model/day.js'
import type { Json } from '../../src/model/entry.js'
import { stateCodes } from '../../src/model/state.js'
import { classification } from '../../src/query/classification.js'
import { dutyOf } from '../../src/query/duty.js'
import { findAgency } from '../../src/query/find-agency.js'

const context = systemContext('no-such-home')
const world = await context.world()
const law = await context.law()
const register = world.now()
const today = day('2026-11-23')

test('every claim of the record can be logged', () => {
  for (const claim of world.sources.record)
    assert.doesNotThrow(() => canonical(claim as unknown as Json), claim.file)
})

test('every claim of the record is about an agency, a state or a country that there is', () => {
  const places = new Set(['us', ...stateCodes.map((state) => `us-${state.toLowerCase()}`)])
  for (const subject of register.recorded.keys())
    if (!places.has(subject))
      assert.doesNotThrow(() => findAgency(register, world.directory, subject), subject)
})

test('every fact that law asks for is about an agency that there is, and so is every agency that law names', () => {
  const { facts, states } = law
  const named = [...JSON.stringify(states).matchAll(/"(us-[a-z]{2}\/[a-z0-9-]+)"/g)].map(([, id]) => id ?? '')
  for (const id of [...facts.map(({ agency }) => agency), ...named])
    assert.doesNotThrow(() => findAgency(register, world.directory, id), id)
})

function ask(id: string, on: string) {
  return dutyOf(register, law, findAgency(register, world.directory, id), {
    on: day(on),
    knownAt: day(on),
  })
}

test('a city police department without a jail: not found to be required, contested, with both sides and their dates', () => {
  const answer = ask('us-fl/doral-police-department', '2025-04-16')
  assert.deepEqual([answer.answer, answer.contested, answer.byText], ['contested', true, 'best efforts'])
  const jail = answer.trace.find(({ provision }) => provision === 'fl-908.11')
  assert.equal(jail?.result, 'does not apply')
  const prohibition = answer.trace.find(({ provision }) => provision === 'fl-908.103')
  assert.equal(prohibition?.result, 'applies')
  const sides = new Set(answer.positions.map(({ side, position }) => `${side}: ${position}`))
  assert.ok(sides.has('state: required') && sides.has('city: not-required'), [...sides].join('; '))
  assert.ok(answer.positions.every(({ on, madePublic }) => on <= '2025-04-16' && madePublic <= '2025-04-16'))
  assert.equal(answer.notLegalAdvice, true)
})

test('its county sheriff must, by s. 908.11, and may leave only with approval', () => {
  const answer = ask('us-fl/collier-county-sheriffs-office', '2025-04-16')
  assert.deepEqual([answer.answer, answer.leaving], ['required', 'needs approval'])
  const step = answer.trace.find(({ provision }) => provision === 'fl-908.11')
  assert.match(step?.quotes[0]?.text ?? '', /must enter into a written agreement/)
  assert.match(step?.facts.map(({ source }) => source).join(' ') ?? '', /inside the agency's own jail/)
})

test('on 5 September the same city has the statement of the State in court added to its trace', () => {
  const before = ask('us-fl/doral-police-department', '2025-04-16').positions.map(({ id }) => id)
  const after = ask('us-fl/doral-police-department', '2025-09-05').positions
  const statement = after.find(({ force }) => force === 'statement-of-a-party-in-court')
  assert.equal(statement?.position, 'not-required')
  assert.ok(statement !== undefined && !before.includes(statement.id))
})

test('Miami-Dade: the sheriff does not run the county jail, the corrections department does, and so the answers differ', () => {
  const sheriff = ask('us-fl/miami-dade-sheriffs-office', '2025-09-05')
  const jail = ask('us-fl/miami-dade-corrections-and-rehabilitation', '2025-09-05')
  assert.deepEqual(
    [sheriff.facts.operatesCountyJail?.value, jail.facts.operatesCountyJail?.value],
    [false, true],
  )
  assert.notEqual(sheriff.joining, 'required')
  assert.deepEqual([jail.joining, jail.leaving], ['required', 'needs approval'])
})

test('the municipal agreements of Florida are classed row by row, and a query over the register gives the same counts', () => {
  const { rows, counts } = classification(
    register,
    law,
    { on: today, knownAt: today },
    { state: 'FL', kind: 'municipal-police' },
  )
  assert.ok(rows.every(({ reason }) => reason.length > 20))
  const letter = '2025-03-18'
  const joined = [...register.agreements.values()].filter(({ agencyId, listed }) => {
    const agency = register.agencies.get(agencyId)
    return agency?.state === 'FL' && agency.kind === 'municipal-police' && listed.length > 0
  })
  const day = (rungs: (typeof joined)[number]['rungs']) => {
    const [signed, listed] = (['signed', 'listed'] as const).map(
      (stage) => rungs.find((rung) => rung.stage === stage)?.on ?? '9',
    )
    return (signed ?? '9') <= (listed ?? '9') ? (signed ?? '') : (listed ?? '')
  }
  assert.equal(joined.length, rows.length)
  assert.equal(counts.chosen, joined.filter(({ rungs }) => day(rungs) < letter).length)
  assert.equal(
    counts['chosen while officials said it was required'],
    joined.filter(({ rungs }) => day(rungs) >= letter).length,
  )
})
