import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { agenciesAt, zipIn } from '../../src/agencies/find-zip.js'
import { readPlaces } from '../../src/agencies/places.js'
import { readPostalCodes } from '../../src/agencies/postal-codes.js'
import { sliceOf, writeZipCodes, ZipCodes } from '../../src/agencies/zip-codes.js'
import { SourceError } from '../../src/model/errors.js'
import { stateCodes } from '../../src/model/state.js'
import { bundledDirectory } from './directory-bundled.js'

const places = readPlaces(readFileSync('data/places.csv', 'utf8'))
const bundled = new ZipCodes(gunzipSync(readFileSync('data/zip-codes.csv.gz')).toString('utf8'))
const directory = bundledDirectory()

const line = (zip: string, ...values: string[]) =>
  ['US', zip, ...values, '', '', '1.5', '-2.5', '4'].join('\t')
const miami = line('33130', 'Miami', 'Florida', 'FL', 'Miami-Dade', '086')
const file = (...lines: string[]) => lines.map((one) => `${one}\n`).join('')
const codesIn = (...lines: string[]) => readPostalCodes(file(...lines), places).codes

test('a line gives a code, its place and its county by the name of the Census Bureau', () => {
  assert.deepEqual(codesIn(miami), [
    { zip: '33130', place: 'Miami', county: 'Miami-Dade County', state: 'FL' },
  ])
  const counties = codesIn(
    line('22301', 'Alexandria', 'Virginia', 'VA', 'City of Alexandria', '510'),
    line('21201', 'Baltimore', 'Maryland', 'MD', 'Baltimore (city)', '510'),
    line('21204', 'Towson', 'Maryland', 'MD', 'Baltimore', '005'),
    line('06103', 'Hartford', 'Connecticut', 'CT', 'Capitol Region', '110'),
    line('99685', 'Unalaska', 'Alaska', 'AK', 'Aleutians West (CA)', '016'),
    line('70112', 'New Orleans', 'Louisiana', 'LA', 'Orleans Parish', '071'),
    line('20001', 'Washington', 'District of Columbia', 'DC', 'District of Columbia', '001'),
  ).map(({ county }) => county)
  assert.deepEqual(counties, [
    'Alexandria City',
    'Baltimore City',
    'Baltimore County',
    'Capitol Planning Region',
    'Aleutians West Census Area',
    'Orleans Parish',
    'District of Columbia',
  ])
})

test('post offices of the military and places abroad are counted, and have no place', () => {
  const told = readPostalCodes(
    file(
      line('09001', 'APO AA', '', '', '', ''),
      line('96960', 'Majuro', 'Marshall Islands', 'MH', 'X', '020'),
    ),
    places,
  )
  assert.deepEqual(told, { codes: [], military: 1, abroad: 1 })
})

test('what is not expected stops the reading, and is named with its line', () => {
  const bad = (wrong: string, expected: RegExp) => assert.throws(() => codesIn(miami, wrong), expected)
  bad('US\t33131', /line 2: expected 12 values .* found "2: US/)
  bad(miami, /line 2, postal code: expected each code once, found "33130"/)
  bad(miami.replace('33130', '3313'), /line 2, postal code: expected five digits, found "3313"/)
  bad(miami.replace('US', 'CA'), /line 2, country: expected US/)
  bad(miami.replace('FL', 'GA'), /line 2, state: expected a state and its code, found "Florida GA"/)
  bad(line('33131', 'Miami', '', '', '', ''), /line 2, state: .*APO AE, found "Miami"/)
  bad(line('33131', 'Mia"mi', 'Florida', 'FL', 'X', '086'), /line 2, place/)
  bad(line('33131', 'Miami', 'Florida', 'FL', '', '086'), /line 2, county/)
  assert.throws(() => readPostalCodes(miami, places, 'US.txt'), /US\.txt, line 1: expected a line break/)
})

test('any text is read or refused by its line', () => {
  const piece = fc.constantFrom('US', '\t', '\n', '33130', 'Florida', 'FL', '086', ',', '"', '\r', 'é', miami)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        try {
          assert.ok(readPostalCodes(text, places).codes.length <= text.split('\n').length)
        } catch (error) {
          assert.ok(error instanceof SourceError && /line \d+/.test(error.message))
        }
      },
    ),
  )
})

test('what is written is found again, whole and by its slice, whatever the order', () => {
  const name = fc.stringMatching(/^[A-Za-zÑé][A-Za-z .'-]{0,12}$/)
  const code = fc.record(
    {
      zip: fc.stringMatching(/^\d{5}$/),
      place: name,
      county: name,
      state: fc.constantFrom(...stateCodes),
    },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.uniqueArray(code, { selector: ({ zip }) => zip }), (codes) => {
      const text = writeZipCodes(codes)
      assert.equal(writeZipCodes([...codes].reverse()), text)
      const slices = new ZipCodes(text).slices()
      for (const one of codes) {
        assert.deepEqual(new ZipCodes(text).find(one.zip), one)
        assert.deepEqual(new ZipCodes(slices.get(sliceOf(one.zip)) ?? '').find(one.zip), one)
      }
    }),
    { numRuns: 40 },
  )
})

test('the file that ships has each code once, in order, in a state, and none of the territories', () => {
  const all = bundled.all()
  assert.equal(all.length, 40_976)
  all.forEach(({ zip }, at) => {
    assert.ok(zip > (all[at - 1]?.zip ?? ''), zip)
  })
  assert.equal(new Set(all.map(({ state }) => state)).size, 51)
  assert.ok(statSync('data/zip-codes.csv.gz').size < 350_000)
  for (const zip of ['00901', '00801', '96910', '09001']) assert.equal(bundled.find(zip), undefined)
})

test('a code is understood with four digits more, and with words of three languages beside it', () => {
  const asked = [
    '33130',
    ' 33130-1234 ',
    'ZIP 33130',
    'zip code: 33130',
    'código postal 33130',
    'kòd postal 33130',
  ]
  for (const text of [...asked, '33130–1234', '33130-'])
    assert.deepEqual([zipIn(text)?.zip, zipIn(text)?.rest.replace(/\W/g, '')], ['33130', ''], text)
  assert.equal(zipIn('33130 policía')?.rest, 'policia')
  for (const text of ['', 'miami', '3313', '331301', 'FL0130600', 'a33130', '33130b'])
    assert.equal(zipIn(text), undefined)
})

const led: readonly (readonly [zip: string, agencies: string])[] = [
  ['33130', "Miami Police Department, Miami-Dade Sheriff's Office"],
  ['33130 sheriff', "Miami-Dade Sheriff's Office, Miami Police Department"],
  ['30303', "Atlanta Police Department, Fulton County Sheriff's Office, Fulton County Police Department"],
  ['21201', 'Baltimore Police Department, Baltimore City Sheriff'],
  ['11201', 'New York Police Department'],
  ['37201', 'Metropolitan Nashville Police Department'],
  ['99553', 'Sand Point Police Department'],
  ['70121', "Jefferson Parish Sheriff's Office"],
]

for (const [text, names] of led)
  test(`${text} leads to ${names}`, () => {
    const asked = zipIn(text)
    const code = bundled.find(asked?.zip ?? '')
    assert.ok(asked !== undefined && code !== undefined)
    const found = agenciesAt(code, asked.rest, directory)
    assert.equal(found.map(({ agency }) => agency.name).join(', '), names)
  })
