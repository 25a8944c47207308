import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysIn, headOf } from '../../src/record/minutes-head.js'
import { itemsAbout } from '../../src/record/minutes-items.js'
import { nameAt, namesIn } from '../../src/record/minutes-names.js'
import { voteIn } from '../../src/record/minutes-vote.js'

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => ({ place: `line ${at + 1}`, text: line.trim() }))

function vote(text: string) {
  const { action, passed, tally, votes, movedBy, secondedBy, unanimous, doubts } = voteIn(lines(text))
  const of = (word: string) => votes.filter(({ said }) => said === word).map(({ member }) => member)
  return {
    ...{ action, passed, tally, movedBy, secondedBy, unanimous, doubts },
    for: of('for'),
    against: of('against'),
    absent: of('absent'),
    recused: of('recused'),
    abstained: of('abstained'),
  }
}

test('the form of a clerk’s program: motion, result, count, mover, seconder, ayes, nays, absent', () => {
  const read = vote(`MOTION TO: Adopt
    RESULT: ADOPTED [3 TO 2]
    MOVER: Ada Example, Vice Chair, District Three
    SECONDER: Ben A. Example, Commissioner, District One
    AYES: Example A., Commissioner Núñez and O'Hara
    NAYS: King, de la Cruz
    ABSENT: None`)
  assert.equal(read.action, 'Adopt; ADOPTED')
  assert.equal(read.passed, true)
  assert.deepEqual(read.tally, { for: 3, against: 2, absent: 0 })
  assert.deepEqual([read.movedBy, read.secondedBy], ['Ada Example', 'Ben A. Example'])
  assert.deepEqual(read.for, ['Example A.', 'Núñez', "O'Hara"])
  assert.deepEqual([read.against, read.absent], [['King', 'de la Cruz'], []])
})

test('the form of Legistar: moved, seconded, carried by the following vote, with counts before the names', () => {
  const read =
    vote(`A motion was made by Council Member Ada Example, seconded by Vice Mayor Ben Example, that this Resolution be approved.
    The motion carried by the following vote:
    Aye: 3 - Council Member Example, Vice Mayor Sample and Mayor Made
    Nay: 1 - Council Member Other
    Recused: 1 - Council Member Last
    Excused: 1 - Council Member Away`)
  assert.equal(read.action, 'approved; carried')
  assert.deepEqual([read.movedBy, read.secondedBy], ['Ada Example', 'Ben Example'])
  assert.deepEqual(read.for, ['Example', 'Sample', 'Made'])
  assert.deepEqual([read.against, read.recused, read.absent], [['Other'], ['Last'], ['Away']])
  assert.deepEqual(read.tally, { for: 3, against: 1, recused: 1, absent: 1 })
})

test('a sentence: passed by so many to so many, and no member is named', () => {
  const read = vote(
    'Motion by Council Member Ada Example to approve, seconded by Council Member Ben Example. Motion passed 3-2.',
  )
  assert.deepEqual(
    [read.passed, read.tally, read.for, read.action],
    [true, { for: 3, against: 2 }, [], 'approve; passed'],
  )
  assert.deepEqual(vote('MOTION PASSED: 9-0').tally, { for: 9, against: 0 })
  assert.deepEqual(vote('The motion failed 2 to 3.').passed, false)
  assert.equal(vote('Motion carried unanimously.').unanimous, true)
  assert.equal(vote('The vote on the motion was as follows.').action, undefined)
})

test('a list of names that goes on in the next line is one list', () => {
  assert.deepEqual(vote('RESULT: ADOPTED\nAYES: Example, Sample,\nMade and\nOther\nNAYS: None').for, [
    'Example',
    'Sample',
    'Made',
    'Other',
  ])
})

test('a list that ends with a semicolon goes on too', () => {
  assert.deepEqual(
    vote('Vote: Motion carried 3-0.\nYes: Ada Example; Ben Sample;\nCora Made\nNo: None').for,
    ['Ada Example', 'Ben Sample', 'Cora Made'],
  )
})

test('a list that is not all names, or not as many as it counts, is not read', () => {
  const torn = vote('RESULT: ADOPTED\nAYES: Example, who spoke at length, and 3 others\nNAYS: King')
  assert.deepEqual([torn.for, torn.against], [[], ['King']])
  assert.deepEqual(torn.doubts, ['The line of members for is not read.'])
  const short = vote('RESULT: ADOPTED\nAye: 4 - Example, Sample')
  assert.deepEqual([short.for, short.tally], [[], { for: 4 }])
})

test('two results in one item are not told apart by guessing', () => {
  const read = vote('Motion to defer failed 2-3.\nMotion to adopt passed 3-2.\nAYES: Example, Sample, Made')
  assert.equal(read.action, 'discussed')
  assert.deepEqual([read.passed, read.tally, read.for], [undefined, undefined, []])
  assert.match(read.doubts.join(), /2 results are printed/)
})

test('names are read without their titles, and nothing else is taken for a name', () => {
  assert.deepEqual(namesIn('Commissioners King and Pardo').names, ['King', 'Pardo'])
  assert.deepEqual(namesIn('Mayor Pro Tem Ana María López; Council Member Sam Made, Jr.').names, [
    'Ana María López',
    'Sam Made Jr',
  ])
  assert.deepEqual(namesIn('None'), { names: [], count: 0 })
  assert.deepEqual(namesIn('0').names, [])
  assert.deepEqual(namesIn('the motion to adjourn').names, undefined)
  assert.equal(nameAt('Ada Example, Vice Chair, District Three'), 'Ada Example')
  assert.equal(nameAt('to approve'), undefined)
})

test('the first lines tell what it is, the body and the day; what they tell twice or not at all is left open', () => {
  const head = headOf(
    lines(
      'City of Made\nMarked Agenda\nCITY COMMISSION\nTuesday, June 17, 2025\nCity of Made Page 1 Printed on 07/01/2025',
    ),
  )
  assert.deepEqual(head, {
    kind: 'minutes',
    draft: false,
    body: 'City Commission',
    on: '2025-06-17',
    printed: '2025-07-01',
  })
  const two = headOf(lines('Draft Agenda\nCity Council\nPlanning Commission\nJune 17, 2025\nJune 18, 2025'))
  assert.deepEqual([two.kind, two.draft, two.body, two.on], ['agenda', true, undefined, undefined])
  const county = headOf(
    lines('MINUTES OF THE REGULAR MEETING OF THE BOARD OF COUNTY COMMISSIONERS\n17th day of June, 2025'),
  )
  assert.deepEqual(
    [county.kind, county.body, county.on],
    ['minutes', 'Board of County Commissioners', '2025-06-17'],
  )
  assert.equal(headOf(lines('A letter')).kind, undefined)
})

test('a sentence on a body is not its name, and two bodies that meet as one are not told apart', () => {
  const head = headOf(
    lines(
      'MINUTES OF THE CITY COUNCIL\nMade, March 5, 2026\nA Regular Meeting of the City Council was held on March 5, 2026, in the',
    ),
  )
  assert.deepEqual([head.body, head.on], ['City Council', '2026-03-05'])
  const two = headOf(
    lines('MEETING OF THE MADE CITY COUNCIL/\nMADE DEVELOPMENT COMMISSION\nCity Council/MDC Minutes'),
  )
  assert.equal(two.body, undefined)
})

test('days are read in words and numbers, English and Spanish; a day that is none is not', () => {
  assert.deepEqual(
    daysIn('June 17, 2025; 06/18/2025; 19 de junio de 2025; Sept. 1, 2025; February 30, 2025'),
    ['2025-06-17', '2025-09-01', '2025-06-19', '2025-06-18'],
  )
})

test('an item ends where the next one begins: its neighbour’s vote is not its own', () => {
  const items = itemsAbout(
    lines(`RE.4 17406 A RESOLUTION ON ROADS
    RESULT: FAILED [0 TO 5]
    RE.5 17407 A RESOLUTION AUTHORIZING A MEMORANDUM OF AGREEMENT WITH
    IMMIGRATION AND CUSTOMS ENFORCEMENT
    RESULT: ADOPTED [3 TO 2]
    RE.6 17408 A RESOLUTION ON PARKS
    RESULT: DEFERRED`),
  )
  assert.deepEqual(
    items.map(({ number, place, lines: below }) => [number, place, below.map(({ text }) => text)]),
    [['17407', 'line 3', ['RESULT: ADOPTED [3 TO 2]']]],
  )
})

test('a number that stands above the title is the item’s, the file’s before the agenda’s', () => {
  const [item] = itemsAbout(
    lines(`RE.5 RESOLUTION
    17407
    Department of Police
    A RESOLUTION OF THE CITY COMMISSION, WITH ATTACHMENT(S), AUTHORIZING THE CITY MANAGER TO
    EXECUTE A MEMORANDUM OF AGREEMENT WITH THE UNITED STATES IMMIGRATION AND CUSTOMS
    ENFORCEMENT.
    MOTION TO: Adopt`),
  )
  assert.equal(item?.number, '17407')
  assert.match(item?.title ?? '', /ENFORCEMENT\.$/)
})

test('what people without an office say is not read', () => {
  assert.deepEqual(
    itemsAbout(
      lines(
        '7. PUBLIC COMMENT on the 287(g) agreement\nJane Made spoke.\n8. Roads\nJohn Made opposed the 287(g) agreement.',
      ),
    ).map(({ title }) => title),
    [],
  )
})

test('any lines read or tell nothing, in a short time, and a member is named only from a list of votes', () => {
  const piece = fc.constantFrom(
    ...[
      'RE.5 A RESOLUTION ON 287(g)',
      'RESULT: ADOPTED',
      'AYES:',
      'Aye: 3 -',
      'Made, Sample',
      'and',
      '[3 TO 2]',
      'None',
    ],
    ...['MOVER:', 'Motion passed', '3-2', 'no', '12.', 'Motion to', 'defer', 'unanimous', 'The', 'King'],
  )
  const line = fc.oneof(
    fc.array(piece, { maxLength: 5 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 40 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (texts) => {
      const printed = texts.map((text, at) => ({ place: `line ${at}`, text }))
      headOf(printed)
      for (const { lines: below } of itemsAbout(printed)) {
        const { votes } = voteIn(below)
        const all = below.map(({ text }) => text).join(' ')
        for (const { member } of votes) assert.ok(all.includes(member.split(' ')[0] ?? ''))
      }
    }),
    { numRuns: 300 },
  )
})
