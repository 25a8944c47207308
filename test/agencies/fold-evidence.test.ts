import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folded, printedOn } from './fold-case.js'

const lampass = "TX | Lampass County Sheriff's Office | WSO"
const lampasas = "TX | Lampasas County Sheriff's Office | WSO"

test('a name a letter away that takes the place of another with one model and date is the same agency', () => {
  const { means, fold } = folded(printedOn([[`${lampass} | 2025-07-15`], [`${lampasas} | 2025-07-15`]]))
  assert.equal(means(lampass), "TX Lampasas County Sheriff's Office")
  const name = fold.names.find(({ name }) => name.startsWith('Lampass'))
  assert.deepEqual(name?.rules, ['swapped-spelling'])
  assert.equal(
    name?.reason,
    'on the list of 2025-03-10 "Lampass County Sheriff\'s Office" is gone and "Lampasas County Sheriff\'s Office" stands with the same model (WSO) and date (2025-07-15)',
  )
})

test('a name a letter away that comes with another date is another agency', () => {
  const { means } = folded(printedOn([[`${lampass} | 2025-07-15`], [`${lampasas} | 2025-07-16`]]))
  assert.equal(means(lampass), "TX Lampass County Sheriff's Office")
})

test('names a letter apart that stood together with agreements of their own stay apart, and are left to a person', () => {
  const both = [
    "TX | Parker County Sheriff's Office | WSO | 2025-02-27",
    "TX | Parmer County Sheriff's Office | WSO | 2025-03-02",
  ]
  const { means, fold } = folded(
    printedOn([
      both,
      [both[0] ?? '', "TX | Parmer County Sheriff's Office | JEM | 2025-03-02"],
      ["TX | Parmer County Sheriff's Office | WSO | 2025-02-27"],
    ]),
  )
  assert.equal(means("TX | Parker County Sheriff's Office"), "TX Parker County Sheriff's Office")
  assert.match(fold.undecided[0]?.why ?? '', /but they stand together on 1 lists/)
})

test('names a letter apart that the directory both has stay apart', () => {
  const coke = "TX | Coke County Sheriff's Office | WSO | 2025-07-15"
  const cooke = "TX | Cooke County Sheriff's Office | WSO | 2025-07-15"
  const { means } = folded(printedOn([[coke], [cooke]]), { known: { has: () => true } })
  assert.equal(means(coke), "TX Coke County Sheriff's Office")
})

test('names a letter apart beside two counties, each with other agencies, stay apart', () => {
  const { means } = folded(
    printedOn([
      [
        'TX | Clifton Police Department | TFM | 2025-07-15 | Bosque County',
        "TX | Bosque County Sheriff's Office | WSO | 2025-01-01 | Bosque County",
      ],
      [
        'TX | Clinton Police Department | TFM | 2025-07-15 | Hunt County',
        'TX | Commerce Police Department | TFM | 2025-01-01 | Hunt County',
      ],
    ]),
  )
  assert.equal(means('TX | Clifton Police Department'), 'TX Clifton Police Department')
})

test('districts of other numbers stay apart whatever moves', () => {
  const of = (number: number) =>
    `TN | Bradley County Constable District ${number} | TFM | 2025-09-09 | Bradley County | one.pdf`
  const { means } = folded(printedOn([[of(1)], [of(6)]]))
  assert.equal(means(of(1)), 'TN Bradley County Constable District 1')
})

test('a word that opens alike counts only where no other name moves with that model and date', () => {
  const freedom = "MN | Freedom County Sheriff's Office | WSO | 2025-03-27"
  const freeborn = "MN | Freeborn County Sheriff's Office | WSO | 2025-03-27"
  assert.equal(
    folded(printedOn([[freedom], [freeborn]])).means(freedom),
    "MN Freeborn County Sheriff's Office",
  )
  const crowd = printedOn([[freedom, "MN | Cass County Sheriff's Office | WSO | 2025-03-27"], [freeborn]])
  assert.equal(folded(crowd).means(freedom), "MN Freedom County Sheriff's Office")
})

test('North and South are no spellings of each other', () => {
  const { means } = folded(
    printedOn([
      ['FL | North Beach Police Department | TFM | 2025-03-05'],
      ['FL | South Beach Police Department | TFM | 2025-03-05'],
    ]),
  )
  assert.equal(means('FL | North Beach Police Department'), 'FL North Beach Police Department')
})

test('unlike names that swap with a model, a date and a file are left to a person', () => {
  const { means, fold } = folded(
    printedOn([
      ['FL | Florida Fish and Wildlife Conservation Commission | TFM | 2025-02-14 | | one.pdf'],
      ['FL | Florida Department of Environmental Protection | TFM | 2025-02-14 | | one.pdf'],
    ]),
  )
  assert.equal(
    means('FL | Florida Fish and Wildlife Conservation Commission'),
    'FL Florida Fish and Wildlife Conservation Commission',
  )
  assert.equal(fold.undecided.length, 1)
})

test('a department and its division are one where the agreement moves with its file, though both stood before', () => {
  const department = 'FL | Florida Department of Environmental Protection | TFM | 2025-04-24 | | one.pdf'
  const division = 'FL | Florida Department of Environmental Protection, Division of Law Enforcement | TFM'
  const { means } = folded(
    printedOn([
      [department, `${division} | 2025-02-14 | | one.pdf`],
      [`${division} | 2025-04-24 | | one.pdf`],
    ]),
  )
  assert.equal(
    means(department),
    'FL Florida Department of Environmental Protection, Division of Law Enforcement',
  )
})

test('a name seen only in a gap of another name is that name, however unlike', () => {
  const walton = "FL | Walton County Sheriff's Office | WSO | 2019-05-06"
  const torn = "FL | Waria-labelon County Sheriff's Office | WSO | 2019-05-06"
  const { means } = folded(printedOn([[walton], [torn], [walton]]))
  assert.equal(means(torn), "FL Walton County Sheriff's Office")
})

test('a pending name is that of the listing a letter away that follows it', () => {
  const listed = ['OK | Barnsdall Police Department | TFM | 2025-03-10']
  const { means, fold } = folded(printedOn([[], listed, listed], [['OK | Barndall Police Department | TFM']]))
  assert.equal(means('OK | Barndall Police Department'), 'OK Barnsdall Police Department')
  assert.equal(fold.names[0]?.confidence, 0.82)
})

test('a pending name is not that of a listing that was pending beside it', () => {
  const pending = ['OK | Barndall Police Department | TFM', 'OK | Barnsdall Police Department | TFM']
  const { means } = folded(
    printedOn([[], ['OK | Barnsdall Police Department | TFM | 2025-03-10']], [pending]),
  )
  assert.equal(means('OK | Barndall Police Department'), 'OK Barndall Police Department')
})

test('a pending name is that of the name a letter away that takes its place on the pending list', () => {
  const { means } = folded(
    printedOn(
      [],
      [["GA | Spaulding County Sheriff's Office | JEM"], ["GA | Spalding County Sheriff's Office | JEM"]],
    ),
  )
  assert.equal(means("GA | Spaulding County Sheriff's Office"), "GA Spalding County Sheriff's Office")
})
