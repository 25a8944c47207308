import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agency, exactly, held, slotNow, words } from './held.js'

const miami = agency('us-fl/miami-police-department')
const doral = agency('us-fl/doral-police-department')
const town = { place: { value: 'us-fl' }, reaches: { value: 'municipality' } } as const

test('an agency that a later list shows as signed after the document: silent then, another date now', () => {
  const claim = { text: 'Doral has an agreement with ICE', type: 'agreement.exists', slots: doral } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['silent', 'differs'])
  const { then, now } = held(claim, '2025-09-03')
  assert.deepEqual(
    then?.told.map(({ code }) => code),
    ['not-on-list', 'approved-other-event'],
  )
  assert.equal(then?.coverage?.searched, 'lists')
  assert.equal(then?.coverage?.to, '2025-09-03')
  assert.deepEqual(
    now.slots.map(({ slot, held }) => [slot, held[0]]),
    [['date', 'signed 2026-01-07']],
  )
  assert.deepEqual(words(claim, '2026-02-01'), ['agrees', 'agrees'])
})

test('an agency that no list ever shows is silence and never a difference', () => {
  const slots = agency('us-fl/homestead-police-department')
  const claim = { text: 'Homestead has joined the programme', type: 'agreement.exists', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['silent', 'silent'])
  assert.equal(held(claim, '2025-09-03').now.coverage?.wouldSettle.code, 'settled-by-list')
})

test('that an agency has not signed agrees with a whole list without it, and differs from one that has it', () => {
  const denied = (slots: typeof miami) =>
    ({ text: 'It has not signed', type: 'agreement.exists', slots, polarity: 'no' }) as const
  assert.deepEqual(words(denied(doral), '2025-09-03'), ['agrees', 'agrees'])
  assert.deepEqual(words(denied(miami), '2025-09-03'), ['differs', 'differs'])
})

test('words that mean several agencies are not checked, and the agencies are told', () => {
  const slots = agency('us-fl/monroe-county-sheriffs-office', 'us-tn/monroe-county-sheriffs-office')
  const claim = { text: 'Monroe County has joined', type: 'agreement.exists', slots } as const
  const { now } = held(claim, '2025-09-03')
  assert.equal(now.verdict, 'not_checked')
  assert.equal(now.candidates.length, 2)
})

test('officers assigned are not officers selected: the stage differs, where a source of those days tells it', () => {
  const slots = { ...miami, count: exactly(3), stage: { value: 'assigned' } } as const
  const claim = { text: 'Three officers have been assigned', type: 'personnel.count', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['differs', 'differs'])
  assert.equal(slotNow(claim, 'count', '2025-09-03')?.verdict, 'agrees')
  assert.equal(slotNow(claim, 'stage', '2025-09-03')?.verdict, 'differs')
  // Three months later nobody knows how far they have come.
  assert.equal(slotNow(claim, 'stage', '2025-12-20')?.verdict, 'silent')
  // What is only planned is not said to be so.
  assert.equal(held({ ...claim, modality: 'planned' }, '2025-09-03').now.verdict, 'agrees_in_part')
})

test('officers selected agree in number and stage', () => {
  const slots = { ...miami, count: exactly(3), stage: { value: 'selected' } } as const
  const claim = { text: 'Three officers were selected', type: 'personnel.count', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['agrees', 'agrees'])
  assert.deepEqual(words({ ...claim, slots: { ...slots, count: exactly(5) } }, '2025-09-03'), [
    'differs',
    'differs',
  ])
})

test('what those with a say read differently is a conflict of the record', () => {
  const slots = { ...town, duty: { value: 'not_required' } } as const
  const claim = { text: 'Cities need not sign', type: 'law.mandate', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['record_conflicts', 'record_conflicts'])
  const sheriffs = { ...slots, reaches: { value: 'sheriff' } } as const
  assert.deepEqual(words({ ...claim, slots: sheriffs }, '2025-09-03'), ['differs', 'differs'])
  assert.deepEqual(words({ ...claim, slots: { ...sheriffs, duty: { value: 'required' } } }, '2025-09-03'), [
    'agrees',
    'agrees',
  ])
})

test('a duty to seek an agreement is told by "must apply", and neither by "must have" nor by a choice', () => {
  const slots = {
    place: { value: 'us-ms' },
    reaches: { value: 'sheriff' },
    duty: { value: 'required' },
  } as const
  const apply = { text: 'every sheriff must apply for an agreement', type: 'law.mandate', slots } as const
  assert.equal(held(apply, '2026-07-15').now.verdict, 'agrees')
  const have = { ...apply, text: 'every sheriff must have an agreement' }
  assert.equal(held(have, '2026-07-15').now.verdict, 'not_checkable')
})

test('that the speaker said it is a verdict of its own, beside whether it holds', () => {
  const slots = { ...town, duty: { value: 'required' } } as const
  const text = 'state law requires cities to sign agreements'
  const claim = { text, type: 'law.mandate', slots, speaker: 'Attorney General James Uthmeier' } as const
  const { now, said } = held(claim, '2025-09-03')
  assert.deepEqual([now.verdict, said?.now.verdict], ['record_conflicts', 'agrees'])
  assert.equal(held({ ...claim, speaker: 'Ann Other' }, '2025-09-03').said?.now.verdict, 'silent')
  assert.equal(held({ text, type: 'law.mandate', slots }, '2025-09-03').said, null)
})

test('a court that clarified: a party said it in court, and no ruling is held', () => {
  const slots = { ...town, duty: { value: 'not_required' }, sourceKind: { value: 'ruling' } } as const
  const claim = { text: 'a court clarified that cities need not sign', type: 'law.ruling', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['differs', 'differs'])
  assert.deepEqual(slotNow(claim, 'source_kind', '2025-09-03')?.held, ['party_statement_in_court'])
  // Before the hearing was public, nothing of the kind is held.
  assert.deepEqual(words(claim, '2025-08-01'), ['silent', 'silent'])
  // Of another state, and of another matter, nothing is held either.
  assert.equal(
    held({ ...claim, slots: { ...slots, place: { value: 'us-ga' } } }, '2025-09-03').now.verdict,
    'silent',
  )
  const other = { place: town.place, sourceKind: slots.sourceKind }
  const matter = { text: 'a judge ordered the camp to be closed', type: 'law.ruling', slots: other } as const
  assert.deepEqual(words(matter, '2025-09-03'), ['silent', 'silent'])
})

test('a vote agrees by outcome and tally, and another tally differs', () => {
  const slots = { ...miami, outcome: { value: 'passed' }, tally: { value: { for: 3, against: 2 } } } as const
  const claim = { text: 'The commission voted 3-2 for the agreement', type: 'vote.result', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['agrees', 'agrees'])
  const other = { ...claim, slots: { ...slots, tally: { value: { for: 4, against: 1 } } } }
  assert.equal(slotNow(other, 'tally', '2025-09-03')?.verdict, 'differs')
  assert.deepEqual(words(claim, '2025-06-01'), ['silent', 'silent'])
})

test('a tally with votes against differs from a vote that sources call unanimous', () => {
  const slots = { ...doral, outcome: { value: 'passed' }, tally: { value: { for: 4, against: 1 } } } as const
  const claim = { text: 'Doral approved the agreement by 4 to 1', type: 'vote.result', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['differs', 'differs'])
  assert.deepEqual(slotNow(claim, 'tally', '2025-09-03')?.held, ['unanimous'])
  const unanimous = { ...miami, unanimous: { value: true } }
  const other = {
    text: 'Miami approved the agreement unanimously',
    type: 'vote.result',
    slots: unanimous,
  } as const
  assert.deepEqual(words(other, '2025-09-03'), ['differs', 'differs'])
})

test('a member’s vote is held by name, whatever form the name has', () => {
  const slots = { ...miami, person: { value: 'Commissioner Pardo' }, vote: { value: 'against' } } as const
  const claim = { text: 'Pardo voted against the agreement', type: 'vote.member', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['agrees', 'agrees'])
  const other = { ...claim, slots: { ...slots, vote: { value: 'for' } } } as const
  assert.deepEqual(words(other, '2025-09-03'), ['differs', 'differs'])
  const unknown = { ...claim, slots: { ...slots, person: { value: 'Ann Other' } } }
  assert.deepEqual(words(unknown, '2025-09-03'), ['silent', 'silent'])
})

test('sources that count a vote differently are a conflict', () => {
  const slots = {
    ...agency('us-fl/key-west-police-department'),
    step: { value: 'withdrawn' },
    outcome: { value: 'passed' },
    tally: { value: { for: 6, against: 1 } },
  } as const
  const claim = { text: 'The commission voted 6-1 to void it', type: 'vote.result', slots } as const
  assert.equal(held(claim, '2025-07-05').now.verdict, 'record_conflicts')
})

test('a quotation is held word by word: whole, in part, or with words dropped', () => {
  const said = 'I would always collaborate with a federal agency that requests our assistance'
  const quote = (text: string, speaker = 'Manny Morales') =>
    ({ text, type: 'statement.quote', slots: { ...miami, quote: { value: text } }, speaker }) as const
  assert.deepEqual(words(quote(`“${said},”`), '2025-09-03'), ['agrees', 'agrees'])
  assert.equal(
    held(quote('collaborate with a federal agency that requests our assistance'), '2025-09-03').now.verdict,
    'agrees',
  )
  const altered = quote('I will always collaborate with any federal agency that requests our assistance')
  const { now, said: saidSo } = held(altered, '2025-09-03')
  assert.equal(now.verdict, 'differs')
  assert.deepEqual(now.told[0]?.values['dropped'], 'would a')
  assert.deepEqual(now.told[0]?.values['added'], 'will any')
  assert.equal(saidSo?.now.verdict, 'differs')
  assert.equal(held(quote('We will never work with a federal agency'), '2025-09-03').now.verdict, 'silent')
  assert.equal(held(quote('It is voluntary, and I do not volunteer'), '2025-09-03').now.verdict, 'silent')
})

test('an event agrees within what "nearly" takes in, and differs beyond it', () => {
  const slots = {
    on: { value: '2025-09-02' },
    actor: { value: 'U.S. Coast Guard' },
    count: { value: { max: 200, approximate: true, unit: 'people' } },
  } as const
  const text = 'the Coast Guard’s repatriation of nearly 200 Haitians on September 2, 2025'
  const claim = { text, type: 'event.count', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['agrees', 'agrees'])
  assert.equal(slotNow(claim, 'count', '2025-09-03')?.said, '180 to 200')
  const other = { ...claim, slots: { ...slots, count: exactly(350, 'people') } }
  assert.equal(held(other, '2025-09-03').now.verdict, 'differs')
  const otherDay = { ...claim, slots: { ...slots, on: { value: '2025-08-12' } } }
  assert.equal(held(otherDay, '2025-09-03').now.verdict, 'silent')
})

test('a fall of crime without a period is silence, with what is held beside; with a period it is compared', () => {
  const slots = { ...miami, measure: { value: 'homicides' }, direction: { value: 'down' } } as const
  const claim = { text: 'a decrease in homicides', type: 'outcome.crime', slots } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['silent', 'silent'])
  assert.ok(held(claim, '2025-09-03').now.told.some(({ code }) => code === 'values-held'))
  assert.equal(
    held({ ...claim, slots: { ...slots, on: { value: '2024' } } }, '2025-09-03').now.verdict,
    'agrees',
  )
  assert.equal(
    held({ ...claim, slots: { ...slots, on: { value: '1999' } } }, '2025-09-03').now.verdict,
    'silent',
  )
})

test('millions at risk are not told by any rule that is held: silence, with what is near', () => {
  const amount = { value: { min: 2_000_000, approximate: true, unit: 'USD' } } as const
  const text = 'the risk of losing millions in state and federal grants'
  const claim = { text, type: 'funding.risk', slots: { ...miami, amount } } as const
  assert.deepEqual(words(claim, '2025-09-03'), ['silent', 'silent'])
})

test('how many take part is counted on the lists of the days before', () => {
  const count = (value: number, unit = 'agreements') =>
    ({
      text: `${value} ${unit}`,
      type: 'participation.aggregate',
      slots: { place: { value: 'us' }, count: exactly(value, unit) },
    }) as const
  assert.equal(held(count(957), '2025-09-03').now.verdict, 'agrees')
  assert.equal(held(count(300), '2025-09-03').now.verdict, 'differs')
  assert.equal(held(count(40, 'states'), '2025-09-03').now.verdict, 'agrees')
  assert.equal(held(count(300, 'jails'), '2025-09-03').now.verdict, 'silent')
})

test('an office agrees where a statement of those years tells it, and is else silent', () => {
  const role = (person: string, office: string) =>
    ({
      text: `${office} ${person}`,
      type: 'role.held',
      slots: { ...miami, person: { value: person }, office: { value: office } },
    }) as const
  assert.equal(held(role('Manny Morales', 'Police Chief'), '2025-09-03').now.verdict, 'agrees')
  assert.equal(held(role('Christine King', 'Commissioner'), '2025-09-03').now.verdict, 'agrees')
  assert.equal(held(role('Ann Other', 'Police Chief'), '2025-09-03').now.verdict, 'silent')
})

test('what may be, is asked, is feared or is an opinion never differs', () => {
  const slots = { ...doral, step: { value: 'signed' }, on: { value: '2025-03-01' } } as const
  const claim = { text: 'Doral signed it in March', type: 'agreement.exists', slots } as const
  assert.equal(held(claim, '2025-09-03').now.verdict, 'differs')
  for (const modality of ['planned', 'alleged', 'at_issue', 'opinion', 'denied'] as const)
    assert.notEqual(held({ ...claim, modality }, '2025-09-03').now.verdict, 'differs', modality)
  const hedged = {
    ...claim,
    text: 'Doral may have signed it in March',
    modality: 'hedged',
    hedge: 'may',
  } as const
  assert.notEqual(held(hedged, '2025-09-03').now.verdict, 'differs')
})

test('a date of signature far from the list’s differs; a few days, and the day of a vote, are silence', () => {
  const signed = (on: string) =>
    ({
      text: 'Coral Gables signed',
      type: 'agreement.status',
      slots: {
        ...agency('us-fl/coral-gables-police-department'),
        step: { value: 'signed' },
        on: { value: on },
      },
    }) as const
  assert.equal(held(signed('2025-03-07'), '2025-09-03').now.verdict, 'agrees')
  assert.equal(held(signed('2025-03'), '2025-09-03').now.verdict, 'agrees')
  assert.equal(slotNow(signed('2025-03-05'), 'date', '2025-09-03')?.verdict, 'silent')
  // ICE may sign months after an agency, and not before it.
  assert.equal(slotNow(signed('2024-11-05'), 'date', '2025-09-03')?.verdict, 'silent')
  assert.equal(slotNow(signed('2024-03-05'), 'date', '2025-09-03')?.verdict, 'differs')
  assert.equal(slotNow(signed('2025-07-05'), 'date', '2025-09-03')?.verdict, 'differs')
})

test('what a model’s terms tell of training is held, and unnamed research and fears are not checkable', () => {
  const training = {
    text: 'officers undergo 40 hours of training',
    type: 'personnel.training',
    slots: { ...miami, hours: exactly(40, 'hours') },
  } as const
  assert.equal(held(training, '2025-09-10').now.verdict, 'agrees')
  assert.equal(
    held({ text: 'it can erode trust', type: 'concern.alleged' }, '2025-09-10').now.verdict,
    'not_checkable',
  )
  assert.equal(
    held({ text: 'it erodes safety', type: 'research.finding' }, '2025-09-10').now.verdict,
    'not_checkable',
  )
  assert.equal(
    held(
      {
        text: 'a study by Capellan and Sorg found no effect',
        type: 'research.finding',
        speaker: 'Joel Capellan',
      },
      '2025-09-10',
    ).now.verdict,
    'agrees_in_part',
  )
})
