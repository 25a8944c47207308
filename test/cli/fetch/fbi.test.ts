import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { MeasuresAnswer } from '../../../src/query/measures.js'
import { run, runJson } from '../run.js'
import { served } from './served.js'

const home = mkdtempSync(join(tmpdir(), 'comity-fbi-'))
after(() => rmSync(home, { recursive: true, force: true }))

/** As the FBI answers for two months of homicides. */
function answer(who: string, values: readonly (number | null)[]): string {
  const series = Object.fromEntries(values.map((value, at) => [`0${at + 1}-2024`, value]))
  const people = Object.fromEntries(values.map((_, at) => [`0${at + 1}-2024`, 400_000]))
  return JSON.stringify({
    offenses: { rates: {}, actuals: { [`${who} Offenses`]: series } },
    tooltips: {
      leftYAxisHeaders: {
        yAxisHeaderRates: 'Offenses per 100,000 people',
        yAxisHeaderActual: 'Offenses',
      },
      'Percent of Population Coverage': {},
    },
    populations: { population: { [who]: people }, participated_population: { [who]: people } },
    cde_properties: { max_data_date: { UCR: '06/2026' }, last_refresh_date: { UCR: '06/15/2026' } },
  })
}

let up = false
const { base, seen } = await served((request, response, nth) => {
  const { pathname } = new URL(request.url ?? '', 'http://x')
  if (request.headers['x-api-key'] !== 'secret') response.writeHead(403).end()
  else if (pathname === '/cde/summarized/agency/FL0130600/HOM' && nth === 1)
    response.writeHead(429, { 'retry-after': '0' }).end()
  else if (pathname === '/cde/summarized/agency/FL0130600/HOM')
    response.end(answer('Miami Police Department', [3, null]))
  else if (pathname === '/cde/summarized/agency/FL0131100/HOM' && up)
    response.end(answer('Doral Police Department', [0, 1]))
  else response.writeHead(404).end()
})

const call = (words: readonly string[]) =>
  run(
    [
      'fetch',
      'fbi',
      '--from',
      '2024-01',
      '--to',
      '2024-02',
      '--base',
      `${base}/cde`,
      '--key',
      'secret',
      ...words,
    ],
    home,
  )

test('answers are fetched, kept and logged; one that fails is told, and the next call goes on with it alone', async () => {
  const first = await call(['--ori', 'FL0130600,FL0131100', '--offense', 'HOM'])
  assert.equal(first.code, 1)
  assert.equal(first.out, '1 answers fetched, 0 there already: 1 new documents, 1 errors')
  assert.match(first.err, /FL0131100\/HOM\?from=01-2024&to=02-2024: expected a page, found 404 Not Found/)
  up = true
  const asked = seen.length
  const second = await call(['--ori', 'FL0130600,FL0131100', '--offense', 'HOM'])
  assert.equal(second.out, '1 answers fetched, 1 there already: 1 new documents, 0 errors')
  assert.equal(second.code, 0)
  assert.equal(seen.length, asked + 1)
})

test('what was fetched is answered: the months that were reported, each with the place in its answer', async () => {
  const { series } = await runJson<MeasuresAnswer>(['measures', 'us-fl/doral-police-department'], home)
  const [first] = series.filter(({ publisher }) => publisher === 'Federal Bureau of Investigation')
  assert.deepEqual(
    first?.points.map(({ period, value, per100000 }) => [period, value, per100000]),
    [
      ['2024-01', 0, 0],
      ['2024-02', 1, 0.25],
    ],
  )
  assert.match(
    first?.points[0]?.evidence[0]?.locator ?? '',
    /^actuals, Doral Police Department Offenses, 2024-01$/,
  )
  const own = await runJson<MeasuresAnswer>(['measures', 'us-fl/miami-police-department'], home)
  const months = own.series.find(({ step }) => step === 'month')
  assert.deepEqual(
    months?.points.map(({ period }) => period),
    ['2024-01'],
  )
})

test('the key is in no address, no file and no output', () => {
  const folder = join(home, 'fetched', 'fbi', '2026-11-23')
  const files = readdirSync(folder)
  assert.deepEqual(files, ['FL0130600-HOM-2024-01-2024-02.json', 'FL0131100-HOM-2024-01-2024-02.json'])
  for (const file of files) assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /secret/)
  for (const { url } of seen) assert.doesNotMatch(url ?? '', /secret/)
})

test('an ORI that no agency has, an offense that is none and a month that is none are told before anything is asked', async () => {
  const asked = seen.length
  const wrong = async (words: readonly string[], told: RegExp) => {
    const { code, err } = await call(words)
    assert.equal(code, 2)
    assert.match(err, told)
  }
  await wrong(['--ori', 'FL9999999', '--offense', 'HOM'], /--ori: .*"FL9999999"/)
  await wrong(['--ori', 'FL0130600', '--offense', 'XYZ'], /--offense: .*"XYZ"/)
  await wrong(['--ori', 'FL0130600', '--offense', 'HOM', '--to', '2024-13'], /--to: .*"2024-13"/)
  await wrong(
    ['--ori', 'FL0130600', '--offense', 'HOM', '--to', '2023-12'],
    /--to: expected a month from 2024-01/,
  )
  assert.equal(seen.length, asked)
})
