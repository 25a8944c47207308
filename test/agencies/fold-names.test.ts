import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folded, printedOn } from './fold-case.js'

test('marks, spaces and case tell no agencies apart, and the name is printed without them', () => {
  const { means, fold } = folded(
    printedOn([
      ['WY | Laramie County Sheriff’s Office | WSO | 2025-02-20'],
      ["WY |  Laramie County  Sheriff's office, | WSO | 2025-02-20"],
    ]),
  )
  assert.equal(means('WY | Laramie County Sheriff’s Office'), "WY Laramie County Sheriff's office")
  assert.deepEqual(
    fold.names.map(({ rules }) => rules),
    [['typography'], ['typography']],
  )
})

test('an agency goes by the name on the newest participating list', () => {
  const { means } = folded(
    printedOn(
      [['FL | Tampa PD | TFM | 2025-02-28'], ['FL | Tampa Police Department | TFM | 2025-02-28']],
      [[], [], ['FL | Tampa PD | WSO']],
    ),
  )
  assert.equal(means('FL | Tampa PD'), 'FL Tampa Police Department')
})

test('an agency that no participating list names goes by its newest pending name', () => {
  const { means } = folded(
    printedOn([], [['GA | City of Monroe Police Department | TFM'], ['GA | Monroe Police Department | TFM']]),
  )
  assert.equal(means('GA | City of Monroe Police Department'), 'GA Monroe Police Department')
})

test('two spellings of one agency may stand on one list with agreements of their own', () => {
  const list = [
    'FL | City of St. Cloud Police Department | TFM | 2025-04-15',
    'FL | St. Cloud Police Department | TFM | 2025-04-14',
  ]
  const { means, fold } = folded(
    printedOn([list, list, ['FL | St. Cloud Police Department | TFM | 2025-04-14']]),
  )
  assert.equal(means('FL | City of St. Cloud Police Department'), 'FL St. Cloud Police Department')
  assert.match(fold.names[0]?.reason ?? '', /read alike \(.*city of/)
})

test('names that read alike are two agencies where one list has both, in two counties', () => {
  const list = [
    'PA | Franklin Township Police Department | TFM | 2026-03-01 | Beaver County',
    'PA | Franklin Twp. Police Department | TFM | 2026-03-05 | Butler County',
  ]
  const { means } = folded(printedOn([list]))
  assert.equal(means('PA | Franklin Twp. Police Department'), 'PA Franklin Twp. Police Department')
})

test('one name in two states is two agencies', () => {
  const list = [
    "GA | Madison County Sheriff's Office | WSO | 2025-05-13",
    "TX | Madison County Sheriff's Office | WSO | 2025-05-13",
  ]
  const { means } = folded(printedOn([list, list]))
  assert.equal(means("GA | Madison County Sheriff's Office"), "GA Madison County Sheriff's Office")
  assert.equal(means("TX | Madison County Sheriff's Office"), "TX Madison County Sheriff's Office")
})

test('a name that no list prints means nothing', () => {
  assert.equal(folded(printedOn([['FL | Tampa PD | TFM | 2025-02-28']])).means('FL | Miami PD'), undefined)
})
