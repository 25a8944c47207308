import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildAgencies } from '../../src/agencies/build-directory.js'
import { read, source } from '../../src/documents/fbi-directory.js'
import { SourceError } from '../../src/model/errors.js'

const header =
  'ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population,officer_ct,civilian_ct,total_pe_ct,pe_ct_per_1000'
const file = (...lines: string[]) => [header, ...lines].join('\n')

test('a row is read with its codes, absent values and counties', () => {
  const [crete] = read(file('NB0760100,2025,Crete,NB,"LANCASTER, SALINE",City,7106,14,3,17,2.39'))
  assert.deepEqual(crete, {
    ori: 'NB0760100',
    year: 2025,
    name: 'Crete',
    state: 'NE',
    federal: false,
    counties: ['LANCASTER', 'SALINE'],
    type: 'City',
    officers: 14,
    population: 7106,
  })
  const [fbi] = read(
    file('DCFBIWA01,2025,Federal Bureau of Investigation,FS,NOT SPECIFIED,Federal,0,13085,1,2,NULL'),
  )
  assert.deepEqual([fbi?.state, fbi?.federal, fbi?.counties, fbi?.population], ['DC', true, [], undefined])
})

test('what is not expected stops the reading and is named', () => {
  assert.throws(() => read(`${header},zip\n`), /no other column, found "zip"/)
  assert.throws(() => read('ori\n'), /a column data_year/)
  const bad = (line: string, expected: RegExp) => assert.throws(() => read(file(line)), expected)
  bad('FL1,2025,X,FL,DUVAL,City,1,1,1,1,1', /row 2, ori/)
  bad('FL0010100,2025,X,ZZ,DUVAL,City,1,1,1,1,1', /row 2, state_abbr/)
  bad('FL0010100,2025,X,FL,DUVAL,Town,1,1,1,1,1', /row 2, agency_type_name/)
  bad('FL0010100,2025,X,FL,Duval,City,1,1,1,1,1', /row 2, county_name/)
  bad('FL0010100,2025,X,FL,DUVAL,City,-1,1,1,1,1', /row 2, population/)
  assert.throws(
    () => read(file('FL0010100,2025,X,FL,DUVAL,City,1,1,1,1,1', 'FL0010100,2025,Y,FL,DUVAL,City,1,1,1,1,1')),
    /each ORI once/,
  )
})

test('any text is read or refused, and never hangs', () => {
  const piece = fc.constantFrom(
    header,
    ',',
    '"',
    '\n',
    '\r',
    'FL0010100',
    '2025',
    'NULL',
    'City',
    '\uFEFF',
    'é',
    '-',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        try {
          return Array.isArray(read(text))
        } catch (error) {
          return error instanceof SourceError
        }
      },
    ),
  )
})

const table = '../shared/directory/fbi_lee_latest.csv'

test('the FBI’s file reads whole, every row an agency', {
  skip: existsSync(table) ? false : `${table} is not here`,
}, () => {
  const rows = read(readFileSync(table, 'utf8'))
  assert.ok(rows.length >= source.expects.agencies.from && rows.length <= source.expects.agencies.to)
  assert.equal(buildAgencies(rows).length, rows.length)
})
