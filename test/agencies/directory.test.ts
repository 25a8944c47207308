import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { buildAgencies, type DirectoryRow } from '../../src/agencies/build-directory.js'
import { nameKey } from '../../src/agencies/directory.js'
import { readCorrections } from '../../src/agencies/directory-corrections.js'
import { readDirectory, writeDirectory } from '../../src/agencies/directory-file.js'
import { bundledDirectory, bundledText } from './directory-bundled.js'

const directory = bundledDirectory()

test('the directory holds the 18,330 agencies of the FBI’s table and 78 that other lists add, each id and ORI once', () => {
  const { agencies } = directory
  assert.equal(agencies.length, 18_330 + 78)
  assert.equal(new Set(agencies.map(({ id }) => id)).size, agencies.length)
  assert.equal(new Set(agencies.map(({ ori }) => ori)).size, agencies.length)
})

test('an agency is found by id, by ORI and by its name', () => {
  const miami = directory.byId('us-fl/miami-police-department')
  assert.equal(miami?.ori, 'FL0130600')
  assert.deepEqual(miami?.counties, ['Miami-Dade County'])
  assert.equal(directory.byOri('FL0130600'), miami)
  assert.deepEqual(directory.named('FL', 'municipal-police:miami'), [miami])
  assert.equal(directory.byId('us-fl/nowhere-police-department'), undefined)
})

test('kin of one name are told apart by county', () => {
  const kin = directory.named('PA', 'municipal-police:franklin township')
  assert.ok(kin.length > 2)
  assert.ok(kin.some(({ id }) => id === 'us-pa/franklin-township-police-department-beaver-county'))
})

test('the headquarters of a state’s body keeps the plain name, its posts are named with their county', () => {
  assert.equal(directory.byOri('FL0379000')?.name, 'Florida Highway Patrol')
  assert.equal(directory.byOri('FL0399000')?.name, 'Florida Highway Patrol (Liberty County)')
})

test('no name and no county says its word twice', () => {
  const twice = /\b(County|Parish|City|Town|Department|Office|Police|Sheriff's) \1\b/
  const found = directory.agencies.filter(({ name, counties }) =>
    [name, ...counties].some((one) => twice.test(one)),
  )
  assert.deepEqual(
    found.map(({ name, counties }) => [name, ...counties].join(', ')),
    [],
  )
  const baltimore = directory.byOri('MD0030000')
  assert.equal(baltimore?.id, 'us-md/baltimore-county-county-sheriffs-office')
  assert.deepEqual(
    [baltimore?.name, ...(baltimore?.counties ?? [])],
    ["Baltimore County Sheriff's Office", 'Baltimore County'],
  )
})

test('names, kinds and counties are composed as they are written', () => {
  const shown = (ori: string) => {
    const { name, kind, counties } = directory.byOri(ori) ?? assert.fail(ori)
    return [name, kind, ...counties]
  }
  assert.deepEqual(shown('FL0130000'), ["Miami-Dade Sheriff's Office", 'sheriff', 'Miami-Dade County'])
  assert.deepEqual(shown('LA0300000'), ["La Salle Parish Sheriff's Office", 'sheriff', 'La Salle Parish'])
  assert.deepEqual(shown('GA0440200'), ['DeKalb County Police Department', 'county-police', 'DeKalb County'])
  assert.deepEqual(shown('NY0290000'), ['Nassau County Police Department', 'county-police', 'Nassau County'])
  assert.deepEqual(shown('VA1230100'), ["Roanoke City Sheriff's Office", 'sheriff', 'Roanoke City'])
  assert.deepEqual(shown('AK0010500'), [
    'Kodiak Police Department',
    'municipal-police',
    'Kodiak Island Borough',
  ])
  assert.deepEqual(shown('NJ0018900'), [
    "Atlantic County Prosecutor's Office",
    'prosecutor',
    'Atlantic County',
  ])
  assert.deepEqual(shown('FL0133100'), [
    'Florida International University Police Department',
    'campus',
    'Miami-Dade County',
  ])
  assert.deepEqual(shown('OK056013C'), [
    'Okmulgee County Criminal Justice Authority',
    'county-corrections',
    'Okmulgee County',
  ])
})

test('the directory is written as it was read', () => {
  const text = bundledText()
  assert.equal(writeDirectory(readDirectory(text).agencies), text)
})

test('the name keys held in the file are those that the rules of today give', () => {
  const stale = directory.agencies.filter(
    (agency) => !directory.named(agency.state, nameKey(agency)).includes(agency),
  )
  assert.deepEqual(
    stale.map(({ id }) => id),
    [],
  )
})

test('a line that does not read names its number', () => {
  assert.throws(() => readDirectory('id,name\n'), /directory, line 1: expected id,name,key/)
  const [header = ''] = bundledText().split('\n', 1)
  assert.throws(() => readDirectory(`${header}\nxx\n`), /directory, line 2/)
  assert.throws(
    () => readDirectory(`${header}\nus-fl/a,A\n`).agencies,
    /directory, line 2: expected eleven values/,
  )
})

const row = (ori: string, name: string, county: string): DirectoryRow => ({
  ori,
  name,
  year: 2025,
  state: 'PA',
  federal: false,
  counties: [county],
  type: 'City',
  officers: 3,
})

test('an id is kept when kin are added later', () => {
  const [one] = buildAgencies([row('PA0010100', 'Salem Township', 'MERCER')])
  assert.equal(one?.id, 'us-pa/salem-township-police-department')
  const held = new Map([['PA0010100', one?.id ?? '']])
  const later = buildAgencies(
    [row('PA0010100', 'Salem Township', 'MERCER'), row('PA0020200', 'Salem Township', 'LUZERNE')],
    { ids: held },
  )
  assert.deepEqual(
    later.map(({ id }) => id),
    ['us-pa/salem-township-police-department', 'us-pa/salem-township-police-department-luzerne-county'],
  )
})

test('kin met together all carry their county, and an ORI where the county is the same', () => {
  const kin = buildAgencies([
    row('PA0010100', 'Salem', 'MERCER'),
    row('PA0010200', 'Salem', 'MERCER'),
    row('PA0020200', 'Salem', 'LUZERNE'),
  ])
  assert.deepEqual(
    kin.map(({ id }) => id.split('/')[1]),
    [
      'salem-police-department-pa0010100',
      'salem-police-department-pa0010200',
      'salem-police-department-luzerne-county',
    ],
  )
})

test('every correction is of an agency of the directory, and stands in it', () => {
  for (const { ori, name, kind } of readCorrections(
    readFileSync('data/directory-corrections.csv', 'utf8'),
  ).values()) {
    assert.deepEqual([directory.byOri(ori)?.name, directory.byOri(ori)?.kind], [name, kind])
  }
})
