import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readSupplement, supplemented } from '../../src/agencies/directory-supplement.js'
import { matchAgency } from '../../src/agencies/match.js'
import { systemContext } from '../../src/cli/system.js'
import { stateOf } from '../../src/model/state.js'
import { bundledDirectory, bundledJudgements } from './directory-bundled.js'

interface Judged {
  readonly state: string
  readonly name: string
  readonly county: string
  readonly ori: string
  readonly verdict: 'same' | 'part'
}

/** Every listed name that is given an ORI of the supplement, judged one by one against what its sources print. */
const judged: Judged[] = parse(readFileSync('test/agencies/ori-supplement.csv', 'utf8'), { columns: true })
const supplement = readSupplement(readFileSync('data/directory-supplement.csv', 'utf8'))
const directory = bundledDirectory()
const judgements = bundledJudgements()

const home = mkdtempSync(join(tmpdir(), 'comity-supplement-'))
after(() => rmSync(home, { recursive: true, force: true }))
const register = (await systemContext(home).world()).now()

test('each listed name judged to be a body of the supplement is given its ORI, and told from which list', () => {
  for (const { state, name, county, ori, verdict } of judged) {
    const code = stateOf(state)
    assert.ok(code, state)
    const match = matchAgency({ state: code, name, counties: [county] }, directory, judgements)
    assert.equal(match.ori, ori, name)
    if (verdict === 'same') assert.match(match.reason, /the ORI is from the /, name)
  }
})

test('no body of the supplement is matched without a verdict, and none stands in it for nothing', () => {
  const verdicts = new Set(judged.map(({ ori }) => ori))
  const unjudged = supplement.filter(({ ori }) => !verdicts.has(ori))
  assert.deepEqual(
    unjudged.map(({ name }) => name),
    [],
  )
})

test('every body of the supplement stands in the directory under its name, with its list as the reason', () => {
  for (const { ori, name, kind, state, sources } of supplement) {
    const agency = directory.byOri(ori)
    assert.deepEqual([agency?.name, agency?.kind, agency?.state], [name, kind, state])
    for (const { title } of sources) assert.ok(agency?.oriReason?.includes(title), name)
    assert.ok((agency?.oriConfidence ?? 1) < 1, name)
  }
})

test('an ORI with a county number shares it with the agencies of that county that the table has', () => {
  const added = new Set(supplement.map(({ ori }) => ori))
  for (const { ori, name, state, counties } of supplement) {
    if (!/^..\d{3}/.test(ori)) continue
    const kin = directory
      .inState(state)
      .filter((agency) => !added.has(agency.ori ?? '') && agency.ori?.startsWith(ori.slice(0, 5)))
    assert.ok(
      kin.length === 0 || kin.some((agency) => agency.counties.some((county) => counties.includes(county))),
      `${name}: ${ori}`,
    )
  }
})

test('at least 1,473 of the 1,549 agencies on the newest list have an ORI', () => {
  const newest = register.lists.participating.length - 1
  const ids = new Set(
    [...register.agreements.values()]
      .filter(({ listed }) => listed.some(({ to }) => to === newest))
      .map(({ agencyId }) => agencyId),
  )
  const having = [...ids].filter((id) => register.agencies.get(id)?.ori !== undefined)
  assert.equal(ids.size, 1549)
  assert.ok(having.length >= 1473, `${having.length}`)
})

const header = 'ori,name,kind,state,counties,source,reason'

test('a row that does not read names its line', () => {
  const row = 'GA0140200,Morven Police Department,municipal-police,GA,Brooks County,LEAIC 2012,By name.'
  const wrong: [string, RegExp][] = [
    [row.replace('GA0140200', 'GA01402'), /line 2: expected an ORI/],
    [row.replace(',GA,', ',FL,'), /line 2: expected the state of GA0140200/],
    [row.replace('LEAIC 2012', 'hearsay'), /line 2: expected known sources/],
    [row.replace('LEAIC 2012', ''), /line 2: expected known sources/],
    [row.replace('municipal-police', 'police'), /line 2: expected a kind/],
    [row.replace('By name.', ''), /line 2: expected a name, a county and a reason/],
    [`${row}\n${row}`, /line 3: expected an ORI that no line above has/],
  ]
  for (const [text, message] of wrong) assert.throws(() => readSupplement(`${header}\n${text}\n`), message)
})

test('Nebraska and Guam stand under the letters that the FBI writes', () => {
  const text = `${header}\nNB0010100,A Police Department,municipal-police,NE,Adams County,LEAIC 2012,By name.\n`
  assert.equal(readSupplement(text)[0]?.state, 'NE')
})

test('an agency added keeps its id, and takes none that another has', () => {
  const [morven] = readSupplement(
    `${header}\nGA0140200,Morven Police Department,municipal-police,GA,Brooks County,LEAIC 2012,By name.\n`,
  )
  assert.ok(morven)
  const other = {
    id: 'us-ga/morven-police-department',
    name: 'Morven Police Department',
    state: 'GA',
    kind: 'municipal-police',
    counties: ['Lee County'],
    ori: 'GA0880300',
  } as const
  const ids = (held: [string, string][]) => supplemented([other], [morven], new Map(held)).map(({ id }) => id)
  assert.deepEqual(ids([]), ['us-ga/morven-police-department-brooks-county', other.id])
  assert.deepEqual(ids([['GA0140200', 'us-ga/morven']]), ['us-ga/morven', other.id])
})
