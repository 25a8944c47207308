import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../src/model/day.js'
import { type Change, changes } from '../../src/query/changes.js'
import {
  crowd,
  list,
  type MadeReading,
  type MadeRow,
  pendingList,
  registerOf,
} from '../register/made-register.js'

const rows = crowd(30)
const doral = (signed = '2025-02-20'): MadeRow => [
  'FLORIDA',
  'Doral Police Department',
  'Task Force Model',
  signed,
]
const always = { from: day('2000-01-01'), to: day('2100-01-01') }

function changesOf(...lists: readonly MadeReading[]): Change[] {
  return changes(registerOf(...lists), always)
}

function told(...lists: readonly MadeReading[]): unknown[] {
  return changesOf(...lists).map(({ on, kind, before, after }) => [on, kind, before, after])
}

/** Lists a day apart from 2025-03-01 on. */
function daily(...contents: readonly (readonly MadeRow[])[]): MadeReading[] {
  return contents.map((content, at) => list(`2025-03-${String(at + 1).padStart(2, '0')}`, content))
}

test('what stands on the first list held is no change', () => {
  assert.deepEqual(told(...daily([...rows, doral()])), [])
  assert.deepEqual(told(pendingList('2025-03-01', [doral()])), [])
})

test('an agreement that first stands on a later list is listed', () => {
  const [change] = changesOf(...daily(rows, [...rows, doral()]))
  assert.deepEqual(
    [change?.on, change?.kind, change?.agreement, change?.sentence],
    [
      '2025-03-02',
      'listed',
      'us-fl/doral-police-department/tfm',
      'Doral Police Department (FL), Task Force Model: first on the participating list.',
    ],
  )
  assert.deepEqual(
    change?.evidence.map(({ file, locator, text }) => [file, locator, text]),
    [['participatingAgencies03022025am.xlsx', 'Sheet1!B32', 'Doral Police Department']],
  )
})

test('an agreement that two whole lists lack is no longer listed, confirmed', () => {
  const [change] = changesOf(...daily([...rows, doral()], rows, crowd(31)).slice(0, 3)).filter(
    ({ agreement }) => agreement.includes('doral'),
  )
  assert.deepEqual([change?.on, change?.kind, change?.confirmed], ['2025-03-02', 'unlisted', true])
  assert.equal(
    change?.sentence,
    'Doral Police Department (FL), Task Force Model: no longer on the participating list, last on the participating list of 2025-03-01.',
  )
})

test('an agreement that one list lacks is missing, and no second list confirms it', () => {
  const [change] = changesOf(...daily([...rows, doral()], rows))
  assert.deepEqual([change?.kind, change?.confirmed], ['unlisted', false])
  assert.match(change?.sentence ?? '', /missing from one list; no second list confirms it\.$/)
})

test('an agreement that comes back has returned', () => {
  assert.deepEqual(told(...daily([...rows, doral()], rows, [...rows, doral(), ['OHIO', 'A', 'TFM', '']])), [
    ['2025-03-02', 'unlisted', 'on the participating list of 2025-03-01', null],
    ['2025-03-03', 'returned', 'missing since 2025-03-02', 'on the participating list'],
    ['2025-03-03', 'listed', null, 'on the participating list'],
  ])
})

test('a re-post changes nothing, published once or twice', () => {
  const more = [...rows, doral()]
  const next: readonly MadeRow[] = [...more, ['OHIO', 'A', 'TFM', '']]
  for (const reposts of [[rows], [rows, rows]])
    assert.deepEqual(
      changesOf(...daily(rows, more, ...reposts, next)).map(({ kind, agreement }) => [kind, agreement]),
      [
        ['listed', 'us-fl/doral-police-department/tfm'],
        ['listed', 'us-oh/a/tfm'],
      ],
    )
})

test('a list that breaks off changes nothing, published once or twice', () => {
  const cut = rows.slice(0, 12)
  for (const cuts of [[cut], [cut, cut]])
    assert.deepEqual(told(...daily(rows, ...cuts, [...rows].reverse())), [])
})

test('a list sorted anew, and spaces and case that change, change nothing', () => {
  const spelt = rows.map(
    ([state, name, model, signed = '']): MadeRow => [` ${state} `, ` ${name}  `, `${model} `, signed],
  )
  assert.deepEqual(told(...daily(rows, [...rows].reverse(), spelt)), [])
})

test('a date of signature that changes is a change, with both cells', () => {
  const [change] = changesOf(...daily([...rows, doral('2025-02-20')], [...rows, doral('2025-02-19')]))
  assert.deepEqual(
    [change?.on, change?.kind, change?.before, change?.after],
    ['2025-03-02', 'signed-date', '2025-02-20', '2025-02-19'],
  )
  assert.deepEqual(
    change?.evidence.map(({ file, text }) => [file, text]),
    [
      ['participatingAgencies03012025am.xlsx', '2025-02-20'],
      ['participatingAgencies03022025am.xlsx', '2025-02-19'],
    ],
  )
})

test('a second row with another date is no change while the first one stands', () => {
  const both = [...rows, doral('2025-02-20'), doral('2025-02-27')]
  assert.deepEqual(
    told(...daily([...rows, doral('2025-02-20')], both, [...crowd(31), doral('2025-02-20')])),
    [['2025-03-03', 'listed', null, 'on the participating list']],
  )
})

test('a second row whose date remains is a change on the day on which the first one goes', () => {
  const both = [...rows, doral('2025-02-20'), doral('2025-02-27')]
  const [change] = changesOf(...daily([...rows, doral('2025-02-20')], both, [...rows, doral('2025-02-27')]))
  assert.deepEqual(
    [change?.on, change?.kind, change?.before, change?.after, change?.evidence.map(({ text }) => text)],
    ['2025-03-03', 'signed-date', '2025-02-20', '2025-02-27', ['2025-02-20', '2025-02-27']],
  )
})

test('an agreement that comes onto the pending list is pending', () => {
  assert.deepEqual(told(pendingList('2025-03-01', []), pendingList('2025-03-02', [doral()])), [
    ['2025-03-02', 'pending', null, 'on the pending list'],
  ])
})

test('changes are of the days asked for, both included, and of the state or agency asked for', () => {
  const register = registerOf(...daily(rows, [...rows, doral()], [...crowd(31), doral()]))
  const days = (from: string, to: string) => changes(register, { from: day(from), to: day(to) }).length
  assert.equal(days('2025-03-02', '2025-03-03'), 2)
  assert.equal(days('2025-03-03', '2025-03-03'), 1)
  assert.equal(days('2025-03-04', '2025-03-31'), 0)
  assert.deepEqual(
    changes(register, { ...always, state: 'TX' }).map(({ agency }) => agency.state),
    ['TX'],
  )
  assert.deepEqual(
    changes(register, { ...always, agencyId: 'us-fl/doral-police-department' }).map(({ on }) => on),
    ['2025-03-02'],
  )
})

test('every change cites cells that stand on the lists that it names', () => {
  for (const { evidence } of changesOf(
    ...daily(rows, [...rows, doral()], rows, [...rows, doral('2025-02-01')]),
  ))
    for (const { locator, text } of evidence) {
      assert.match(locator, /^Sheet1![A-E]\d+$/)
      assert.notEqual(text, '')
    }
})
