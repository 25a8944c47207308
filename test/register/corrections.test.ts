import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CorrectionBody, DecidedState, LoggedCorrection } from '../../src/model/correction.js'
import { addDays, day } from '../../src/model/day.js'
import { correctionsBy, isOpen, isOverdue, withCorrections } from '../../src/register/corrections.js'
import { dueBy, workingDaysToDecide } from '../../src/register/due.js'
import { smallRecord } from '../api/small-world.js'

const subject = 'us-fl/miami-police-department'
const by = { office: 'City Clerk', organisation: 'City of Miami' }
const [vote] = smallRecord
const was = '2025-06-17: The commission passed it by 3 to 2.'

const logged = (bodies: readonly CorrectionBody[]): LoggedCorrection[] =>
  bodies.map((body, at) => ({ ...body, number: at + 1, hash: 'a'.repeat(64) }))

const request = (on: string, more: object = {}): CorrectionBody => ({
  kind: 'request',
  subject,
  about: { file: 'record/florida/miami.yaml', claim: 'claim 1' },
  was,
  proposed: 'Withdraw it',
  reason: 'The minutes were amended.',
  by,
  on: day(on),
  ...more,
})

const decision = (state: DecidedState, on: string): CorrectionBody => ({
  kind: 'decision',
  request: 1,
  state,
  by: 'editor',
  reason: 'The minutes show it.',
  on: day(on),
})

test('a request received on a Monday is due thirty working days later, a Monday six weeks on', () => {
  assert.equal(workingDaysToDecide, 30)
  assert.equal(dueBy(day('2026-11-23')), '2027-01-04')
  assert.equal(dueBy(day('2026-11-27')), '2027-01-08')
})

test('one received at the weekend is due on the Friday before the sixth weekend after', () => {
  assert.equal(dueBy(day('2026-11-28')), '2027-01-08')
  assert.equal(dueBy(day('2026-11-29')), '2027-01-08')
})

test('a request takes the state of its last decision of the day asked about', () => {
  const log = logged([
    request('2026-11-23'),
    decision('under-review', '2026-11-24'),
    decision('needs-more', '2026-11-30'),
    decision('accepted', '2026-12-02'),
  ])
  const stateOn = (on: string) => correctionsBy(log, day(on))[0]?.state
  const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-12-01', '2026-12-02']
  assert.deepEqual(days.map(stateOn), [undefined, 'received', 'under-review', 'needs-more', 'accepted'])
})

test('a request is overdue on the day after its due date, while the keepers owe the decision', () => {
  const [asked] = correctionsBy(logged([request('2026-11-23')]))
  assert.ok(asked !== undefined)
  assert.deepEqual([isOpen(asked), isOverdue(asked, day('2027-01-04'))], [true, false])
  assert.equal(isOverdue(asked, day('2027-01-05')), true)
  for (const state of ['needs-more', 'accepted', 'rejected', 'withdrawn'] as const) {
    const [one] = correctionsBy(logged([request('2026-11-23'), decision(state, '2026-11-24')]))
    assert.ok(one !== undefined)
    assert.deepEqual([isOpen(one), isOverdue(one, day('2028-01-01'))], [state === 'needs-more', false])
  }
})

test('only an accepted request changes the record, from the day of its decision on', () => {
  const open = logged([request('2026-11-23'), decision('under-review', '2026-11-24')])
  assert.equal(withCorrections(smallRecord, open), smallRecord)
  const log = logged([request('2026-11-23'), decision('accepted', '2026-11-25')])
  assert.equal(withCorrections(smallRecord, log, day('2026-11-24')), smallRecord)
  assert.deepEqual(withCorrections(smallRecord, log, day('2026-11-25')), [])
  assert.deepEqual(withCorrections(smallRecord, log), [])
})

test('a claim that a correction brings bears its number, who asked, and the day of the decision', () => {
  assert.ok(vote !== undefined)
  const claim = { ...vote, text: 'The commission passed it by 4 to 1.' }
  const log = logged([request('2026-11-23', { claim }), decision('accepted', '2026-11-25')])
  const [brought, ...more] = withCorrections(smallRecord, log)
  assert.deepEqual(more, [])
  assert.deepEqual(
    [brought?.text, brought?.observedOn, brought?.file, brought?.locator, brought?.source.address],
    ['The commission passed it by 4 to 1.', '2026-11-25', 'corrections', 'correction 1', '/corrections/1'],
  )
  assert.match(brought?.source.publisher ?? '', /Correction 1, asked for by City Clerk, City of Miami/)
})

test('a claim that a correction brought can be withdrawn by a later one', () => {
  assert.ok(vote !== undefined)
  const claim = { ...vote, text: 'The commission passed it by 4 to 1.' }
  const again = request('2026-11-26', {
    about: { file: 'corrections', claim: 'correction 1' },
    was: '2025-06-17: The commission passed it by 4 to 1.',
  })
  const log = logged([request('2026-11-23', { claim }), decision('accepted', '2026-11-25'), again])
  assert.equal(withCorrections(smallRecord, log).length, 1)
  const both = [
    ...log,
    { ...decision('accepted', '2026-11-27'), request: 3, number: 4, hash: 'b'.repeat(64) },
  ]
  assert.deepEqual(withCorrections(smallRecord, both as LoggedCorrection[]), [])
})

test('a claim is told again by its words where its place in the file has changed, and another is left alone', () => {
  assert.ok(vote !== undefined)
  const log = logged([request('2026-11-23'), decision('accepted', '2026-11-25')])
  const moved = [
    { ...vote, text: 'Another.', locator: 'claim 1' },
    { ...vote, locator: 'claim 2' },
  ]
  assert.deepEqual(
    withCorrections(moved, log).map(({ text }) => text),
    ['Another.'],
  )
})

test('whatever the day of receipt, the due date is a working day, six weeks on or nearly', () => {
  fc.assert(
    fc.property(fc.nat(20_000), (count) => {
      const received = addDays(day('2000-01-01'), count)
      const due = dueBy(received)
      const weekday = new Date(`${due}T00:00:00Z`).getUTCDay()
      assert.ok(weekday >= 1 && weekday <= 5, `${received} ${due}`)
      assert.ok(due >= addDays(received, 40) && due <= addDays(received, 42), `${received} ${due}`)
    }),
  )
})
