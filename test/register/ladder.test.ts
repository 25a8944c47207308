import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellText } from '../../src/model/cell.js'
import type { Agreement, CellRef, Register } from '../../src/register/register.js'
import { crowd, list, type MadeReading, type MadeRow, pendingList, registerOf } from './made-register.js'

const rows = crowd(20)
const id = 'us-fl/doral-police-department/tfm'
const doral = (signed = ''): MadeRow => ['FLORIDA', 'Doral Police Department', 'Task Force Model', signed]

function agreementOf(register: Register, of = id): Agreement {
  const found = register.agreements.get(of)
  assert.ok(found, `no ${of} among ${[...register.agreements.keys()].join(', ')}`)
  return found
}

/** Its steps, each with its day and the day of the list before. */
function steps(...lists: readonly MadeReading[]): unknown[] {
  return agreementOf(registerOf(...lists)).rungs.map(({ stage, on, after }) => [stage, on, after])
}

function flags(...lists: readonly MadeReading[]): string[] {
  return agreementOf(registerOf(...lists)).flags.map(({ flag }) => flag)
}

/** The text of the cell that a step cites first, and where that cell stands. */
function cited(register: Register, { evidence }: Agreement['rungs'][number]): readonly [string, number] {
  const ref = evidence[0] as CellRef
  const list = register.lists[ref.series][ref.position]
  const content = register.corpus.contents[ref.content]
  const column = content?.columns.findIndex(([heading]) => heading === ref.heading) ?? -1
  assert.ok(list?.contents.includes(ref.content), 'the cell cited does not stand on the list cited')
  return [cellText(content?.cells[column]), ref.position]
}

test('an agreement climbs from pending to listed, each step after the list that did not show it', () => {
  assert.deepEqual(
    steps(
      pendingList('2025-03-01', []),
      pendingList('2025-03-03', [doral()]),
      pendingList('2025-03-07', []),
      list('2025-03-02', rows),
      list('2025-03-06', [...rows, doral('2025-03-05')]),
    ),
    [
      ['pending', '2025-03-03', '2025-03-01'],
      ['signed', '2025-03-05', undefined],
      ['listed', '2025-03-06', '2025-03-02'],
    ],
  )
})

test('a step on the first list held may have been taken before', () => {
  const { rungs } = agreementOf(registerOf(list('2025-03-02', [...rows, doral('2025-03-01')])))
  const listed = rungs.find(({ stage }) => stage === 'listed')
  assert.deepEqual(
    [listed?.after, listed?.note],
    [undefined, 'on the first list held: it may have been listed before'],
  )
})

test('an agreement has left when two whole lists agree that it is gone, on the day of the first', () => {
  const lists = [
    list('2025-03-01', [...rows, doral('2025-02-20')]),
    list('2025-03-02', rows),
    list('2025-03-03', crowd(21)),
  ] as const
  assert.deepEqual(steps(lists[0], lists[1]).at(-1), ['listed', '2025-03-01', undefined])
  assert.deepEqual(steps(...lists).at(-1), ['left', '2025-03-02', '2025-03-01'])
})

test('an agreement that returns is listed again, and has not left', () => {
  assert.deepEqual(
    steps(
      list('2025-03-01', [...rows, doral('2025-02-20')]),
      list('2025-03-02', rows),
      list('2025-03-03', crowd(21)),
      list('2025-03-04', [...crowd(22), doral('2025-02-20')]),
    ),
    [
      ['signed', '2025-02-20', undefined],
      ['listed', '2025-03-01', undefined],
      ['listed', '2025-03-04', '2025-03-03'],
    ],
  )
})

test('a date of signature is as the newest list prints it, and the note says what was printed before', () => {
  const register = registerOf(
    list('2025-03-01', [...rows, doral('2025-02-20')]),
    list('2025-03-02', [...rows, doral('2025-02-19')]),
  )
  const { rungs, signed } = agreementOf(register)
  const [first] = rungs
  assert.ok(first)
  assert.deepEqual([first.stage, first.on], ['signed', '2025-02-19'])
  assert.equal(first.note, 'as ICE now prints it; earlier it printed 2025-02-20 from 2025-03-01')
  assert.deepEqual(cited(register, first), ['2025-02-19', 1])
  assert.deepEqual(
    signed.map(({ day, from, to }) => [day, from, to]),
    [
      ['2025-02-20', 0, 0],
      ['2025-02-19', 1, 1],
    ],
  )
})

test('a date that goes and comes back is printed three times', () => {
  const dates = ['2025-02-20', '2025-02-19', '2025-02-20']
  const register = registerOf(
    ...dates.map((signed, at) => list(`2025-03-0${at + 1}`, [...rows, doral(signed)])),
  )
  assert.deepEqual(
    agreementOf(register).signed.map(({ day }) => day),
    dates,
  )
})

test('two rows of one list with two dates: the date that the newest list prints leads, with its own cell', () => {
  const register = registerOf(
    list('2025-03-01', [...rows, doral('2025-02-20')]),
    list('2025-03-02', [...rows, doral('2025-02-20'), doral('2025-02-27')]),
    list('2025-03-03', [...crowd(21), doral('2025-02-20')]),
  )
  const agreement = agreementOf(register)
  const signed = agreement.rungs.find(({ stage }) => stage === 'signed')
  assert.ok(signed)
  assert.equal(signed.on, '2025-02-20')
  assert.equal(cited(register, signed)[0], '2025-02-20')
  assert.ok(agreement.flags.some(({ flag }) => flag === 'twice-on-one-list'))
})

test('a row printed beside another one with its own date is cited by its own cell', () => {
  const register = registerOf(
    list('2025-03-01', [...rows, doral('2025-02-20')]),
    list('2025-03-02', [...rows, doral('2025-02-20'), doral('2025-02-27')]),
    list('2025-03-03', [...crowd(21), doral('2025-02-27')]),
  )
  const signed = agreementOf(register).rungs.find(({ stage }) => stage === 'signed')
  assert.ok(signed)
  assert.equal(signed.on, '2025-02-27')
  assert.equal(cited(register, signed)[0], '2025-02-27')
})

test('an agreement that ICE listed before the day it prints as that of signature gets a flag', () => {
  assert.deepEqual(flags(list('2025-03-01', [...rows, doral('2025-03-04')])), ['listed-before-signed'])
  assert.deepEqual(flags(list('2025-03-01', [...rows, doral('2025-03-01')])), [])
})

test('where it was signed anew for its return, the flag says so', () => {
  const agreement = agreementOf(
    registerOf(
      list('2025-03-01', [...rows, doral('2025-02-20')]),
      list('2025-03-02', rows),
      list('2025-03-03', crowd(21)),
      list('2025-03-06', [...crowd(22), doral('2025-03-05')]),
    ),
  )
  assert.deepEqual(
    agreement.flags.map(({ note }) => note),
    [
      'ICE listed it on 2025-03-01, and after it returned on 2025-03-06 prints that it was signed on 2025-03-05',
    ],
  )
})

test('an agreement first listed four months after it was signed gets a flag, unless no list is older', () => {
  const late = list('2025-07-01', [...rows, doral('2025-03-02')])
  assert.deepEqual(flags(list('2025-06-30', rows), late), ['signed-long-before-listed'])
  assert.deepEqual(flags(late), [])
  assert.deepEqual(flags(list('2025-06-30', rows), list('2025-07-01', [...rows, doral('2025-03-03')])), [])
})

test('a date that had to be interpreted, or could not be, gets a flag that says how', () => {
  const notes = (signed: string) =>
    agreementOf(registerOf(list('2025-09-01', [...rows, doral(signed)]))).flags.map(({ note }) => note)
  assert.deepEqual(notes('05/082025'), [
    'SIGNED was printed as "05/082025", read as 2025-05-08 (missing slash)',
  ])
  assert.deepEqual(notes('5025-07-07'), ['SIGNED was printed as "5025-07-07", which is no plausible day'])
  assert.deepEqual(notes('soon'), ['SIGNED was printed as "soon", which is no plausible day'])
})

test('a row without a model is an agreement of a model not stated', () => {
  const register = registerOf(pendingList('2025-03-01', [['FLORIDA', 'Doral Police Department', '']]))
  const { model, flags } = agreementOf(register, 'us-fl/doral-police-department/model-not-stated')
  assert.deepEqual([model, flags.map(({ flag }) => flag)], [undefined, ['model-not-stated']])
})

test('every step cites cells that say so', () => {
  const register = registerOf(
    pendingList('2025-03-01', [...rows.slice(0, 3), doral()]),
    list('2025-03-02', [...rows, doral('2025-02-20')]),
    list('2025-03-04', rows),
    list('2025-03-05', crowd(19)),
  )
  for (const agreement of register.agreements.values())
    for (const rung of agreement.rungs) {
      const [text] = cited(register, rung)
      if (rung.stage === 'signed') assert.equal(text, rung.on)
      else assert.ok(agreement.id.endsWith(`/${text.toLowerCase().replaceAll(' ', '-')}/tfm`), text)
    }
})
