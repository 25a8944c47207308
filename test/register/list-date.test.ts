import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DatedLists, dateLists, type List } from '../../src/register/lists.js'
import { readRow } from '../../src/register/row.js'
import { corpusOf, list, type MadeReading, type MadeRow, sightingsOf } from './made-register.js'

const doral: MadeRow = ['FLORIDA', 'Doral Police Department', 'Task Force Model', '2025-02-03']

function dated(...lists: readonly MadeReading[]): DatedLists {
  const corpus = corpusOf(lists)
  return dateLists(corpus, corpus.contents.map(readRow), sightingsOf(lists))
}

/** A list that was saved at an instant and seen under these names, as it is dated. */
function datedAs(modified: string | undefined, names: readonly string[], rows = [doral]): List {
  const made = list('2025-09-02', rows, { stamps: modified === undefined ? {} : { modified }, names })
  const { participating, undated } = dated(made)
  const [found] = [...participating, ...undated]
  assert.ok(found)
  return found
}

test('a list is of the day that its name bears, where it was saved on that day or before', () => {
  for (const saved of ['2025-09-02T18:30:05Z', '2025-09-01T13:00:00Z']) {
    const { on, slot, flags } = datedAs(saved, ['participatingAgencies09022025pm.xlsx'])
    assert.deepEqual([on, slot, flags], ['2025-09-02', 'pm', []])
  }
})

test('a name with the wrong month is wrong: the stamp decides, and the name repaired agrees', () => {
  const found = datedAs('2025-09-02T18:30:05Z', ['participatingAgencies08022025pm.xlsx'])
  assert.deepEqual([found.on, found.slot, found.flags], ['2025-09-02', 'pm', ['misnamed']])
  assert.match(found.reasons.join('\n'), /08022025pm.xlsx cannot be right: 2025-08-02 lies 31 days before/)
  assert.match(found.reasons.join('\n'), /2025-09-02 is 1 edit from its digits/)
})

for (const [what, name, saved, on] of [
  ['a year that was not rolled', '01052025pm', '2026-01-05T20:00:00Z', '2026-01-05'],
  ['nine digits', '090022025am', '2025-09-02T13:00:00Z', '2025-09-02'],
  ['a year of another millennium', '11114025am', '2025-11-14T13:00:00Z', '2025-11-14'],
  ['a day and year run together', '10223025am', '2025-10-23T00:07:00Z', '2025-10-22'],
] as const)
  test(`a name with ${what} is repaired to the nearest day that is possible`, () => {
    const found = datedAs(saved, [`participatingAgencies${name}.xlsx`])
    assert.deepEqual([found.on, found.flags], [on, ['misnamed']])
  })

test('a name with an impossible day leaves the day to the stamp', () => {
  const found = datedAs('2025-09-02T13:00:00Z', ['participatingAgencies77772025am.xlsx'])
  assert.deepEqual([found.on, found.flags], ['2025-09-02', ['misnamed']])
  assert.match(found.reasons.join('\n'), /77772025 is no day/)
})

test('a name with two digits for the year is a day like any other', () => {
  for (const name of ['287gParticipatingAgencies091526pm.xlsx', 'ParticipatingAgency091526am.xlsx']) {
    const found = datedAs('2026-09-15T13:00:00Z', [name])
    assert.deepEqual([found.on, found.flags], ['2026-09-15', []], name)
  }
})

test('the day of a stamp is the day in Washington', () => {
  assert.equal(datedAs('2025-10-23T00:07:00Z', []).on, '2025-10-22')
  assert.equal(datedAs('2025-12-01T04:59:00Z', []).on, '2025-11-30')
})

test('of several names the first possible day counts, and the later ones are re-publications', () => {
  const found = datedAs('2025-08-18T19:06:40Z', [
    'participatingAgencies08262025pm.xlsx',
    'participatingAgencies08192025pm.xlsx',
    'participatingAgencies08202025pm.xlsx',
  ])
  assert.deepEqual(
    [found.on, found.name, found.flags],
    ['2025-08-19', 'participatingAgencies08192025pm.xlsx', ['served-again']],
  )
  assert.match(found.reasons.join('\n'), /published again as .*08202025pm.xlsx, .*08262025pm.xlsx$/)
})

test('names of one day are told apart by their slot, in whatever order they were seen', () => {
  const names = ['participatingAgencies08262025pm.xlsx', 'participatingAgencies08262025am.xlsx']
  for (const seen of [names, [...names].reverse()]) {
    const found = datedAs('2025-08-26T13:00:00Z', seen)
    assert.deepEqual([found.name, found.slot], ['participatingAgencies08262025am.xlsx', 'am'])
  }
})

test("an archive's stamp dates a list whose own name bears no day", () => {
  const found = datedAs('2025-02-21T13:00:00Z', [
    'participatingAgencies-20250224183354.xlsx',
    'participatingAgencies-20250222170629.xlsx',
  ])
  assert.deepEqual([found.on, found.flags], ['2025-02-22', []])
})

test("an archive's stamp from before the workbook was saved is passed over", () => {
  const found = datedAs('2025-02-26T20:50:13Z', [
    'participatingAgencies-20250225183301.xlsx',
    'participatingAgencies-20250228192630.xlsx',
  ])
  assert.equal(found.on, '2025-02-28')
})

test("where both tell the same day, ICE's own name goes before an archive's", () => {
  const found = datedAs('2025-03-06T13:08:53Z', [
    'participatingAgencies-20250306174937.xlsx',
    'participatingAgencies03062025am.xlsx',
  ])
  assert.deepEqual([found.on, found.slot], ['2025-03-06', 'am'])
})

test('a list without a stamp is of the first day that a name bears', () => {
  const found = datedAs(undefined, [
    'x.xlsx',
    'participatingAgencies09042025am.xlsx',
    'participatingAgencies09032025am.xlsx',
  ])
  assert.equal(found.on, '2025-09-03')
  assert.match(found.reasons.join('\n'), /no stamp to check that by/)
})

test('a list that nothing dates is kept apart, and nothing is derived from it', () => {
  const made = list('2025-09-02', [doral], { stamps: {}, names: ['agencies.xlsx'] })
  const { participating, undated } = dated(made)
  assert.equal(participating.length, 0)
  assert.deepEqual([undated[0]?.flags, undated[0]?.complete], [['undated'], false])
})

test('a page cut out by an archive is of the day of its capture, whatever its file is called', () => {
  const stamps = { captured: '2021-01-13T00:20:27Z' }
  const { participating } = dated(
    list('2021-01-13', [doral], { stamps, names: ['participating-page-2021-01-14-002027.xlsx'] }),
  )
  assert.deepEqual(
    [participating[0]?.on, participating[0]?.slot, participating[0]?.flags],
    ['2021-01-13', '002027', ['misnamed', 'signed-after-list']],
  )
})

test('a list under the name of the other list is swapped: its columns decide', () => {
  const made = list('2025-09-22', [doral], { names: ['pendingAgencies09222025pm.xlsx'] })
  const { participating, pending } = dated(made)
  assert.equal(pending.length, 0)
  assert.deepEqual([participating[0]?.on, participating[0]?.flags], ['2025-09-22', ['swapped']])
})

test('a signature after the day of its list leaves the list where it is', () => {
  const found = datedAs(
    '2025-09-02T13:00:00Z',
    ['participatingAgencies09022025am.xlsx'],
    [doral, ['FLORIDA', 'Miami Police Department', 'Task Force Model', '2025-12-08']],
  )
  assert.deepEqual([found.on, found.flags], ['2025-09-02', ['signed-after-list']])
  assert.match(found.reasons.join('\n'), /2025-02-03, 211 days before/)
  assert.match(found.reasons.join('\n'), /2025-12-08 .* that cell is in doubt, not the list/)
})

test('lists of one day stand in the order of their saving, then of their slot', () => {
  const at = (modified: string, slot: string, agency: string) =>
    list('2025-10-08', [['FLORIDA', agency, 'Task Force Model', '2025-02-03']], {
      stamps: { modified },
      names: [`participatingAgencies10082025${slot}.xlsx`],
    })
  const [first, second, third] = [
    at('2025-10-08T10:48:35Z', 'am', 'A'),
    at('2025-10-08T10:48:35Z', 'pm', 'B'),
    at('2025-10-08T18:00:00Z', 'am', 'C'),
  ]
  assert.ok(first && second && third)
  const { participating } = dated(third, second, first)
  assert.deepEqual(
    participating.map(({ document, position }) => [document, position]),
    [first, second, third].map(({ reading }, position) => [reading.document, position]),
  )
})
