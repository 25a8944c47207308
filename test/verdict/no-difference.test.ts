import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agency, exactly, held, type MadeClaim } from './held.js'

const miami = agency('us-fl/miami-police-department')
const hialeah = agency('us-fl/hialeah-police-department')
const florida = { place: { value: 'us-fl' } } as const
const tally = (yes: number, no: number) => ({ value: { for: yes, against: no } })

/** Claims that the record says nothing against, each near something that it does hold. */
const traps: readonly MadeClaim[] = [
  {
    text: 'The commission voted 5-0 to adjourn',
    type: 'vote.result',
    slots: { ...miami, tally: tally(5, 0) },
  },
  {
    text: 'The commission voted 4-1 on a rezoning',
    type: 'vote.result',
    slots: { ...miami, tally: tally(4, 1), outcome: { value: 'passed' } },
  },
  {
    text: 'The commission voted 4-1 to end the agreement on August 1',
    type: 'vote.result',
    slots: { ...miami, tally: tally(4, 1), step: { value: 'withdrawn' }, on: { value: '2025-08-01' } },
  },
  {
    text: 'Pardo voted to defer the agreement',
    type: 'vote.member',
    slots: { ...miami, person: { value: 'Damian Pardo' }, vote: { value: 'for' } },
  },
  {
    text: 'Miami suspended its agreement',
    type: 'agreement.status',
    slots: { ...miami, step: { value: 'suspended' } },
  },
  {
    text: 'Miami has left the programme',
    type: 'agreement.status',
    slots: { ...miami, step: { value: 'withdrawn' } },
  },
  {
    text: 'Hialeah signed in March after the vote',
    type: 'agreement.status',
    slots: { ...hialeah, step: { value: 'approved' } },
  },
  {
    text: 'Miami is not required to sign an agreement',
    type: 'agreement.exists',
    slots: miami,
    polarity: 'no',
  },
  {
    text: 'cities that sign agreements are not named',
    type: 'agreement.status',
    slots: { ...florida, step: { value: 'signed' } },
    polarity: 'no',
  },
  {
    text: 'Six officers have been trained',
    type: 'personnel.count',
    slots: { ...miami, count: exactly(6), stage: { value: 'trained' } },
  },
  {
    text: 'Crime is down',
    type: 'outcome.crime',
    slots: { ...miami, measure: { value: 'crime' }, direction: { value: 'up' }, on: { value: '2024' } },
  },
  {
    text: 'homicides rose this year',
    type: 'outcome.crime',
    slots: { ...miami, measure: { value: 'homicides' }, direction: { value: 'up' } },
  },
  {
    text: 'a judge ordered the sheriff to release a man',
    type: 'law.ruling',
    slots: { ...florida, sourceKind: { value: 'ruling' } },
  },
  {
    text: 'sheriffs must hold people for 48 hours on a detainer',
    type: 'law.mandate',
    slots: { ...florida, duty: { value: 'not_required' }, reaches: { value: 'sheriff' } },
  },
  {
    text: 'To draw on the grant a sheriff must have no agreement',
    type: 'law.mandate',
    slots: { ...florida, duty: { value: 'barred' }, reaches: { value: 'sheriff' } },
  },
  {
    text: 'The state paid the city $2.5 million',
    type: 'funding.amount',
    slots: { ...miami, amount: exactly(2_500_000, 'USD') },
  },
  {
    text: 'ICE announced 40 arrests in Florida on September 26',
    type: 'event.count',
    slots: {
      ...florida,
      count: exactly(40, 'arrests'),
      actor: { value: 'ICE' },
      on: { value: '2025-09-26' },
    },
  },
  {
    text: '300 sheriffs take part',
    type: 'participation.aggregate',
    slots: { count: exactly(300, 'sheriffs') },
  },
  {
    text: 'officers train for four weeks',
    type: 'personnel.training',
    slots: { ...miami, hours: exactly(4, 'weeks') },
  },
  {
    text: 'Former Chief Manny Morales',
    type: 'role.held',
    slots: { person: { value: 'Manny Morales' }, office: { value: 'Fire Marshal' } },
  },
  {
    text: '“We will keep the city safe for all who live here”',
    type: 'statement.quote',
    slots: { quote: { value: 'We will keep the city safe for all who live here' } },
    speaker: 'Manny Morales',
  },
  {
    text: 'Miami’s program began in 1999',
    type: 'law.enacted',
    slots: { ...florida, on: { value: '1999' } },
  },
]

test('near misses are silence or not checkable, and never a difference, on any day', () => {
  const wrong = traps.flatMap((trap) =>
    ['2025-03-20', '2025-09-03', '2025-10-30', '2026-03-15', undefined].flatMap((published) => {
      const { then, now } = held(trap, published)
      return [then?.verdict, now.verdict].includes('differs') ? [`${published}: ${trap.text}`] : []
    }),
  )
  assert.deepEqual(wrong, [])
})
