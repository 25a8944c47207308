import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Places } from '../../src/agencies/places.js'
import { day } from '../../src/model/day.js'
import { atlasOf, countryOn, monthsHeld } from '../../src/query/country.js'
import type { RegisteredAgency } from '../../src/register/register.js'
import type { JoiningClass } from '../../src/rules/classify.js'
import { crowd, list, type MadeRow, pendingList, registerOf } from '../register/made-register.js'

const doral: MadeRow = ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-03-02']
const patrol: MadeRow = ['FLORIDA', 'Florida Highway Patrol', 'Task Force Model', '2025-03-02']
const base = registerOf(
  pendingList('2025-03-01', [doral]),
  list('2025-03-01', crowd(20)),
  list('2025-04-03', [...crowd(20), doral, patrol]),
  list('2025-05-05', [...crowd(21), patrol]),
  list('2025-05-06', [...crowd(22), patrol]),
)
/** The register with what the national directory would tell of the two. */
const told: Readonly<Record<string, Partial<RegisteredAgency>>> = {
  'us-fl/doral-police-department': { counties: ['Miami-Dade County', 'Monroe County'] },
  'us-fl/florida-highway-patrol': { kind: 'state-police' },
}
const register = {
  ...base,
  agencies: new Map([...base.agencies].map(([id, agency]) => [id, { ...agency, ...told[id] }])),
}
const places = new Places([
  { geoid: '12086', state: 'FL', name: 'Miami-Dade' },
  { geoid: '12087', state: 'FL', name: 'Monroe' },
])
const atlas = atlasOf(register, places)
const on = (text: string, level: 'county' | 'state' = 'county', classes?: Map<string, JoiningClass>) =>
  countryOn(register, atlas, { on: day(text), level, classes })
const stages = (text: string) =>
  [...on(text).places].map(([id, { stage, agreements }]) => `${id} ${stage} ${agreements}`)

test('a county shows the stage of its agencies on a day; an agency of two counties shows in both', () => {
  assert.deepEqual(stages('2025-02-28'), [])
  assert.deepEqual(stages('2025-03-01'), ['12086 pending 1', '12087 pending 1'])
  assert.deepEqual(stages('2025-04-03'), ['12086 listed 1', '12087 listed 1'])
  assert.deepEqual(stages('2025-05-06'), ['12086 past 1', '12087 past 1'])
})

test('what the newest list lacks is not shown as listed, though one list alone settles nothing', () => {
  assert.deepEqual(stages('2025-05-05'), ['12086 past 1', '12087 past 1'])
})

test('no agency is dropped: it is in a county, a body of a whole state, or without a county', () => {
  const { statewide, unplaced } = atlas
  assert.deepEqual(
    statewide.map(({ id }) => id),
    ['us-fl/florida-highway-patrol'],
  )
  assert.equal(unplaced.length + statewide.length + 1, register.agencies.size)
})

test('a state shows all its agencies, and is marked where a body of the whole state is listed', () => {
  assert.equal(on('2025-04-03', 'state').places.get('FL')?.stage, 'listed')
  assert.deepEqual([...on('2025-03-01').statewide], [])
  assert.deepEqual([...on('2025-04-03').statewide], ['FL'])
})

test('places are classed by their listed agreements; of several classes they are mixed', () => {
  const id = 'us-fl/doral-police-department/tfm'
  const classes = new Map<string, JoiningClass>([
    [id, 'chosen'],
    ['us-fl/florida-highway-patrol/tfm', 'required'],
  ])
  assert.equal(on('2025-04-03', 'county', classes).places.get('12086')?.class, 'chosen')
  assert.equal(on('2025-04-03', 'state', classes).places.get('FL')?.class, 'mixed')
  assert.equal(on('2025-03-01', 'county', classes).places.get('12086')?.class, undefined)
})

test('the time line has the last day of each month, and ends with the last list', () => {
  assert.deepEqual(monthsHeld(register), ['2025-03-31', '2025-04-30', '2025-05-06'])
})
