import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell } from '../../src/model/cell.js'
import type { Day } from '../../src/model/day.js'
import { readRow, readSigned } from '../../src/register/row.js'

const row = (cells: Readonly<Record<string, Cell>>) =>
  readRow({
    columns: Object.keys(cells).map((heading, at) => [heading, 'ABCDEFGH'.charAt(at)] as const),
    cells: Object.values(cells),
  })

test('a row says what its cells say, wherever its columns stand', () => {
  assert.deepEqual(
    row({
      MOA: { text: 'link', link: 'https://www.ice.gov/a.pdf' },
      SIGNED: { text: '2025-08-28', day: '2025-08-28' as Day },
      'SUPPORT TYPE': 'Task Force Model ',
      TYPE: 'Muncipality ',
      COUNTY: ' Miami-Dade County\n',
      STATE: 'FLORIDA ',
      'LAW ENFORCEMENT AGENCY': 'Miami Police Department ',
    }),
    {
      state: 'FL',
      stateText: 'FLORIDA ',
      name: 'Miami Police Department ',
      type: 'Muncipality',
      county: 'Miami-Dade County',
      model: 'TFM',
      signed: { day: '2025-08-28', text: '2025-08-28' },
      moa: 'https://www.ice.gov/a.pdf',
      addendum: undefined,
      key: 'FL|miami police department|TFM',
    },
  )
})

test('a misspelt state is read as the state it can only be', () => {
  for (const [text, state] of [
    ['PENNSLYVANIA', 'PA'],
    ['UTAHJ', 'UT'],
    ['TEXS ', 'TX'],
    ['OHOI', 'OH'],
  ])
    assert.equal(row({ STATE: text ?? '' }).state, state)
  for (const text of ['XT H', 'XX', 'IOAH', 'NOUTH DAKOTA'])
    assert.equal(row({ STATE: text }).state, undefined, text)
  assert.equal(row({ STATE: '#N/A' }).state, undefined)
})

test('a county cell that names none is no county', () => {
  for (const cell of [null, '', ' ', '#NA', 'N/A', '#n?A', { text: '#N/A', kind: 'error' as const }])
    assert.equal(row({ COUNTY: cell }).county, undefined)
})

test('a date that lacks one slash is read in the one way in which it can be', () => {
  for (const [text, expected] of [
    ['05/082025', '2025-05-08'],
    ['7/72025', '2025-07-07'],
    ['8/282025', '2025-08-28'],
  ])
    assert.deepEqual(readSigned(text ?? ''), { day: expected, text, rule: 'missing slash' })
})

test('a date that can be read in no way is kept as printed', () => {
  for (const text of ['13/082025', '2/302025', 'TBD', '2025', '1/12/2025x'])
    assert.deepEqual(readSigned(text), { day: undefined, text })
})

test('a year in which no agreement can have been signed is kept as printed, with a rule that says so', () => {
  for (const text of ['5025-07-07', '1995-01-01', '2100-01-01'])
    assert.deepEqual(readSigned({ text, day: text as Day }), {
      day: undefined,
      text,
      rule: 'implausible year',
    })
})

test('an empty SIGNED cell says nothing', () => {
  for (const cell of [null, '', '  ']) assert.equal(readSigned(cell), undefined)
})

test('an address that stands in its cell as text is an address, and other texts are none', () => {
  assert.equal(row({ MOA: 'https://www.ice.gov/a.pdf' }).moa, 'https://www.ice.gov/a.pdf')
  for (const text of ['link pending', 'Cons', null]) assert.equal(row({ MOA: text }).moa, undefined)
})

test('an address that stands in its cell as text is freed from its wrapper', () => {
  const wrapped =
    'https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ice.gov%2Fa.pdf&data=05%7CERO287g%40ice.dhs.gov'
  assert.equal(row({ ADDENDUM: wrapped }).addendum, 'https://www.ice.gov/a.pdf')
})
