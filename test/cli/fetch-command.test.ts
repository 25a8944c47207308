import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { type MadeCouncil, type MadeServer, madeCouncil, madeItem, serveCouncil } from './made-legistar.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-fetching-'))
// The lists that ship say nothing of councils, and take a while to derive.
process.env['COMITY_BUNDLED'] = '0'
const servers: MadeServer[] = []
after(async () => {
  await Promise.all(servers.map((server) => server.close()))
  rmSync(home, { recursive: true, force: true })
})

async function served(council: MadeCouncil = madeCouncil): Promise<MadeServer> {
  const server = await serveCouncil(council)
  servers.push(server)
  return server
}

const subject = 'us-fl/village-of-pinecrest-police-department'
const span = ['--subject', subject, '--from', '2026-06-01', '--to', '2026-12-31']

test('comity fetch logs the decisions of a council, and a second fetch replaces what was told before', async () => {
  const server = await served()
  const told = await runJson<Record<string, unknown>>(
    ['fetch', 'legistar', 'made', ...span, '--base', server.base],
    home,
  )
  assert.deepEqual(told, {
    client: 'made',
    pagesOfMeetings: 1,
    pagesOfItems: 3,
    pagesAbout: 2,
    newDocuments: 1,
  })
  assert.deepEqual(readdirSync(join(home, 'fetch')), [])
  const decisions = async () => {
    const world = await systemContext(home).world()
    return (world.now().recorded.get(subject) ?? []).flatMap((claim) =>
      claim.says === 'decision' ? [`${claim.on} ${claim.item} ${claim.motion} ${claim.outcome}`] : [],
    )
  }
  assert.deepEqual(await decisions(), ['2026-06-17 26-117 join passed', '2026-12-09 4.A leave scheduled'])
  const later = await served({
    ...madeCouncil,
    items: {
      ...madeCouncil.items,
      73: [
        madeItem(731, 73, 'Termination of the 287(g) agreement', {
          EventItemLastModifiedUtc: '2026-11-22T02:15:09.31',
          EventItemActionName: 'Withdrawn',
        }),
      ],
    },
  })
  const again = await run(['fetch', 'legistar', 'made', ...span, '--base', later.base], home)
  assert.equal(again.code, 0, again.err)
  assert.deepEqual(await decisions(), ['2026-06-17 26-117 join passed', '2026-12-09 4.A other withdrawn'])
})

test('comity fetch --out writes a file that comity ingest reads, and logs nothing', async () => {
  const own = join(home, 'out')
  const file = join(home, 'capture.json')
  const server = await served()
  const { code, out } = await run(
    ['fetch', 'legistar', 'made', ...span, '--base', server.base, '--out', file],
    own,
  )
  assert.equal(code, 0)
  assert.match(out, /1 pages of meetings and 3 of items read; 2 speak of an agreement; written to/)
  assert.equal(existsSync(join(own, 'comity.db')), false)
  const { out: read } = await run(['ingest', file], own)
  assert.match(read, /1 new documents/)
})

test('comity fetch says what it lacks, and asks nobody', async () => {
  const asked: readonly (readonly [string[], RegExp])[] = [
    [['fetch', 'legistar'], /say which client of Legistar/],
    [['fetch', 'legistar', 'made', ...span, '--ori', 'FL0130600'], /--ori: legistar takes no such option/],
    [['fetch', 'legistar', 'made', '--from', '2026-01-01', '--to', '2026-01-02'], /--subject is needed/],
    [['fetch', 'legistar', 'made', ...span, '--to', '2026-01-01'], /--to: expected a day from 2026-06-01 on/],
    [
      ['fetch', 'legistar', 'made', ...span, '--base', 'ftp://x'],
      /--base: expected an address that begins http/,
    ],
    [['fetch', 'legistar', 'made', ...span, '--subject', 'us-fl/no-such-agency'], /no agency named/],
  ]
  for (const [words, expected] of asked) {
    const { code, err } = await run(words, home)
    assert.equal(code, 2)
    assert.match(err, expected)
  }
})
