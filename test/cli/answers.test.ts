import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Change } from '../../src/query/changes.js'
import type { Counts } from '../../src/query/counts.js'
import type { ListVerdict } from '../../src/query/list-verdicts.js'
import type { Hit } from '../../src/query/search.js'
import type { Status } from '../../src/query/status.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-answers-'))
after(() => rmSync(home, { recursive: true, force: true }))

const status = (words: readonly string[]) => runJson<Status>(['status', ...words], home)

function ladder(answer: Status): string[] {
  return answer.agreements.flatMap(({ model, ladder }) =>
    ladder.map(({ stage, on }) => `${model} ${stage} ${on}`),
  )
}

test('Miami police: approved 17 June, pending 27 August, signed 28 August, listed 29 August 2025, still listed', async () => {
  const answer = await status(['Miami Police Department', '--state', 'FL'])
  assert.deepEqual(ladder(answer), [
    'TFM approved 2025-06-17',
    'TFM pending 2025-08-27',
    'TFM signed 2025-08-28',
    'TFM listed 2025-08-29',
  ])
  assert.deepEqual(answer.agency.counties, ['Miami-Dade County'])
  assert.equal(answer.agency.ori, 'FL0130600')
  assert.match(answer.sentence, /still on the last list held \(2026-05-18\)/)
  assert.deepEqual(answer.agreements[0]?.flags, [])
})

test('each date of Miami police opens the cell that shows it', async () => {
  const [agreement] = (await status(['us-fl/miami-police-department'])).agreements
  const shown = agreement?.ladder.map(({ stage, evidence: [first] }) => [
    stage,
    first?.file,
    first?.locator,
    first?.text.trim(),
  ])
  assert.deepEqual(shown?.slice(1), [
    ['pending', 'pendingAgencies08272025pm.xlsx', 'Sheet 1!B10', 'City of Miami Police Department'],
    ['signed', 'participatingAgencies08292025pm.xlsx', 'Sheet1!F95', '2025-08-28'],
    ['listed', 'participatingAgencies08292025pm.xlsx', 'Sheet1!B95', 'City of Miami Police Department'],
  ])
})

test('the stage of Miami police follows the day asked about', async () => {
  const stageOn = async (day: string) =>
    (await status(['us-fl/miami-police-department', '--on', day])).agreements[0]?.stage
  const days = ['2025-06-16', '2025-06-17', '2025-08-27', '2025-08-28', '2025-08-29']
  assert.deepEqual(await Promise.all(days.map(stageOn)), [
    undefined,
    'approved',
    'pending',
    'signed',
    'listed',
  ])
})

test('on 28 August nobody could know of the signature: the list that prints it came a day later', async () => {
  const answer = await status([
    'us-fl/miami-police-department',
    '--on',
    '2025-08-28',
    '--known-at',
    '2025-08-28',
  ])
  assert.deepEqual(ladder(answer), ['TFM approved 2025-06-17', 'TFM pending 2025-08-27'])
})

test('Doral was approved on 16 April 2025 and is listed only from 7 January 2026', async () => {
  const answer = await status(['Doral Police Department', '--state', 'Florida'])
  assert.deepEqual(ladder(answer), [
    'TFM approved 2025-04-16',
    'TFM signed 2026-01-07',
    'TFM listed 2026-01-07',
  ])
  const before = await status(['Doral Police Department', '--state', 'FL', '--on', '2025-09-05'])
  assert.equal(before.agreements[0]?.stage, 'approved')
  assert.match(before.sentence, /on none of \d+ lists read between 2021-01-13 and 2025-09-05/)
})

test('Hialeah was pending under two names for three months, then signed and listed', async () => {
  const answer = await status(['Hialeah Police Department', '--state', 'FL'])
  assert.deepEqual(ladder(answer), [
    'TFM approved 2025-03-11',
    'TFM pending 2025-04-03',
    'TFM signed 2025-07-02',
    'TFM listed 2025-07-03',
  ])
  const { out } = await run(['history', 'us-fl/hialeah-police-department'], home)
  assert.match(out, /"City of Hialeah Police Department"/)
  assert.match(out, /"Hialeah Police Department"/)
})

test('Coral Gables was signed on 7 March and first listed on 17 March 2025', async () => {
  const answer = await status(['Coral Gables Police Department', '--state', 'FL'])
  assert.deepEqual(ladder(answer), ['TFM signed 2025-03-07', 'TFM listed 2025-03-17'])
  assert.deepEqual(answer.agency.counties, ['Miami-Dade County'])
})

test('Homestead is on no list, and the story that names it is told with its source', async () => {
  const answer = await status(['Homestead Police Department', '--state', 'FL'])
  assert.deepEqual(answer.agreements, [])
  assert.match(
    answer.sentence,
    /on none of 1137 lists read between 2021-01-13 and 2026-05-18; last checked 2026-05-18/,
  )
  assert.match(answer.sentence, /CBS News Miami of 17 June 2025/)
  assert.match(answer.named[0]?.evidence[0]?.link ?? '', /^https:\/\/www\.cbsnews\.com\//)
})

test('the sheriff and the county corrections of Miami-Dade are two agencies', async () => {
  const sheriff = await status(["Miami-Dade County Sheriff's Office", '--state', 'FL'])
  const jail = await status(['Miami-Dade Corrections and Rehabilitation', '--state', 'FL'])
  assert.deepEqual([sheriff.agency.kind, jail.agency.kind], ['sheriff', 'county-corrections'])
  assert.notEqual(sheriff.agency.id, jail.agency.id)
  assert.deepEqual(
    sheriff.agreements.map(({ model }) => model),
    ['TFM'],
  )
  assert.deepEqual(
    jail.agreements.map(({ model }) => model),
    ['WSO'],
  )
})

test('2 September 2025: 957 rows, 956 agreements, 795 agencies, 798 names, 40 states, on a misnamed list', async () => {
  const answer = await runJson<Counts>(['counts', '--on', '2025-09-02'], home)
  const { rows, agreements, agencies, names, states, list } = answer
  assert.deepEqual(
    { rows, agreements, agencies, names, states },
    { rows: 957, agreements: 956, agencies: 795, names: 798, states: 40 },
  )
  assert.deepEqual(
    [list.file, list.date, list.flags],
    ['participatingAgencies08022025pm.xlsx', '2025-09-02', ['misnamed']],
  )
  assert.match(list.reasons.join('\n'), /saved at 2025-09-02T20:05:26Z/)
})

test('18 May 2026: 1,843 agreements of 1,549 agencies in 40 states and territories', async () => {
  const { agreements, agencies, states, byModel } = await runJson<Counts>(
    ['counts', '--on', '2026-05-18'],
    home,
  )
  assert.deepEqual({ agreements, agencies, states }, { agreements: 1843, agencies: 1549, states: 40 })
  assert.deepEqual(byModel, { TFM: 1162, WSO: 499, JEM: 182 })
})

test('counts by state, model and kind each sum to the agreements of the day', async () => {
  for (const by of ['state', 'model', 'kind']) {
    const answer = await runJson<Counts>(['counts', '--on', '2026-05-18', '--by', by], home)
    const sum = Object.values(answer.by ?? {}).reduce((total, { agreements }) => total + agreements, 0)
    assert.equal(sum, answer.agreements, by)
  }
})

test('the lists of 22 September 2025 are read under the right headings, and nothing changes by the swap', async () => {
  const lists = await runJson<ListVerdict[]>(['lists', '--from', '2025-09-18', '--to', '2025-09-23'], home)
  const swapped = lists.filter(({ flags }) => flags.includes('swapped'))
  assert.deepEqual(
    swapped.map(({ series, rows, names }) => [
      series,
      rows,
      names.filter((name) => name.includes('09222025pm')),
    ]),
    [
      ['participating', 1000, ['pendingAgencies09222025pm.xlsx']],
      ['pending', 42, ['participatingAgencies09222025pm.xlsx']],
    ],
  )
  const changes = await runJson<Change[]>(['changes', '--from', '2025-09-19', '--to', '2025-09-23'], home)
  assert.deepEqual(
    changes.filter(({ kind }) => kind === 'listed' || kind === 'unlisted' || kind === 'returned'),
    [],
  )
})

test('each misnamed list bears its right date', async () => {
  const lists = await runJson<ListVerdict[]>(['lists'], home)
  const misnamed = lists
    .filter(({ flags }) => flags.includes('misnamed'))
    .map(({ on, names }) => `${on} ${names.join(' ')}`)
  assert.deepEqual(misnamed.sort(), [
    '2025-09-02 participatingAgencies08022025pm.xlsx',
    '2025-09-02 participatingAgencies090022025am.xlsx',
    '2025-10-22 pendingAgencies10223025am.xlsx pendingAgencies10232025mid.xlsx',
    '2025-11-14 participatingAgencies11114025am.xlsx',
    '2025-11-14 pendingAgencies11114025am.xlsx',
    '2026-01-05 participatingAgencies01052025pm.xlsx participatingAgencies01052026pm.xlsx',
    '2026-01-05 pendingAgencies01052025pm.xlsx pendingAgencies01052026pm.xlsx',
    '2026-01-06 participatingAgencies01062025pm.xlsx',
    '2026-01-06 pendingAgencies01062025pm.xlsx',
    '2026-01-09 participatingAgencies01092025pm.xlsx participatingAgencies01122026am.xlsx',
    '2026-01-09 pendingAgencies01092025pm.xlsx',
  ])
})

test('of 432 removals between consecutive lists of the Excel era, about 93 are removals', async () => {
  const changes = await runJson<Change[]>(['changes', '--from', '2025-02-22', '--to', '2026-05-18'], home)
  assert.equal(changes.filter(({ kind }) => kind === 'unlisted').length, 92)
  assert.equal(changes.filter(({ kind }) => kind === 'returned').length, 12)
})

test('no agreement is listed before it is signed without a flag that says so', async () => {
  const { World } = await import('../../src/query/world.js')
  const { systemContext } = await import('../../src/cli/system.js')
  const world = await systemContext(home).world()
  assert.ok(world instanceof World)
  for (const { id, rungs, flags } of world.now().agreements.values()) {
    const signed = rungs.find(({ stage }) => stage === 'signed')?.on
    const listed = rungs.find(({ stage }) => stage === 'listed')?.on
    if (signed === undefined || listed === undefined || signed <= listed) continue
    assert.ok(
      flags.some(({ flag }) => flag === 'listed-before-signed'),
      id,
    )
  }
})

test('a search understands ZIP codes, and says of one that is not held that it is not', async () => {
  const { code, out } = await run(['search', '33130-1234'], home)
  assert.equal(code, 0)
  assert.match(
    out,
    /^ZIP code 33130: Miami, Miami-Dade County, Florida, in the list of GeoNames\. .*\nus-fl\/miami-police-department .*\nus-fl\/miami-dade-sheriffs-office /,
  )
  const [first] = await runJson<Hit[]>(['search', 'kòd postal 33130'], home)
  assert.deepEqual([first?.id, first?.zip?.of], ['us-fl/miami-police-department', 'place'])
  const none = await run(['search', '00901'], home)
  assert.deepEqual([none.code, none.out.startsWith('No place is held for the ZIP code 00901.')], [1, true])
})

test('a search forgives typing errors and understands Spanish', async () => {
  const first = async (text: string) => (await runJson<Hit[]>(['search', text], home))[0]?.id
  assert.equal(await first('policía de Hialeah'), 'us-fl/hialeah-police-department')
  assert.equal(await first('homested police florida'), 'us-fl/homestead-police-department')
})

test('a name that agencies of several states bear asks for the state', async () => {
  const { code, err } = await run(['status', "Madison County Sheriff's Office"], home)
  assert.equal(code, 2)
  assert.match(err, /names \d+ agencies: .*say --state/)
})

test('a day that is none, an unknown state and an unknown command say what was expected', async () => {
  assert.match(
    (await run(['counts', '--on', '2025-02-30'], home)).err,
    /--on: expected a day such as 2025-09-02, found "2025-02-30"/,
  )
  assert.match((await run(['status', 'x', '--state', 'Floridia'], home)).err, /--state: expected a state/)
  assert.match((await run(['statuss'], home)).err, /no command "statuss"/)
})

test('before the first list the record is silent, and says so', async () => {
  const answer = await status(['us-fl/miami-police-department', '--on', '2020-01-01'])
  assert.match(answer.sentence, /The record is silent/)
  assert.equal((await run(['counts', '--on', '2020-01-01'], home)).code, 1)
})

test('what is bundled verifies, entry by entry', async () => {
  const { code, out } = await run(['verify'], home)
  assert.equal(code, 0)
  assert.match(out, /bundled: sound: 1138 entries/)
})
