import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decide } from '../../src/rules/decide.js'
import { parseCases } from '../../src/rules/parse-cases.js'
import { allLaw, lawFiles, textOf } from './law-files.js'

const law = allLaw()

for (const name of lawFiles().cases) {
  const { state, cases } = parseCases(textOf(name), `law/${name}`)
  for (const { where, says, facts, on, knownAt, model, joining, leaving, contested, because } of cases)
    test(`${state} ${on}: ${says}`, () => {
      const held = law.get(state)
      const nation = law.get('US')
      assert.ok(held !== undefined && nation !== undefined, `law of ${state}`)
      const found = decide(facts, { state: held, nation }, { on, knownAt, model })
      const message = `${where}: expected ${joining}, for ${because}`
      assert.equal(found.joining, joining, message)
      if (leaving !== undefined) assert.equal(found.leaving, leaving, `${where}: leaving`)
      if (contested !== undefined) assert.equal(found.contested, contested, `${where}: contested`)
    })
}

test('every state that has provisions has at least five cases', () => {
  const counts = new Map(
    lawFiles()
      .cases.map((name) => parseCases(textOf(name), name))
      .map(({ state, cases }) => [state, cases.length]),
  )
  for (const [state, { provisions }] of law)
    if (provisions.length > 0)
      assert.ok((counts.get(state) ?? 0) >= 5, `${state}: ${counts.get(state) ?? 0} cases`)
})

test('every provision that came into force applies in a case, and whoever spoke of one is heard in a case', () => {
  const met = new Set<string>()
  for (const name of lawFiles().cases) {
    const { state, cases } = parseCases(textOf(name), name)
    const [held, nation] = [law.get(state), law.get('US')]
    if (held === undefined || nation === undefined) continue
    for (const { facts, on, knownAt, model } of cases) {
      const { considered, positions } = decide(facts, { state: held, nation }, { on, knownAt, model })
      for (const { provision, tested } of considered) if (tested.holds === true) met.add(provision.id)
      for (const { id } of positions) met.add(id)
    }
  }
  const missing = [...law.values()].flatMap(({ provisions, authorities }) =>
    [...provisions.filter(({ inForceFrom }) => inForceFrom !== undefined), ...authorities]
      .filter(({ id }) => !met.has(id))
      .map(({ where }) => where),
  )
  assert.deepEqual(missing, [])
})
