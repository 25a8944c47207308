import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import type { DecisionClaim } from '../../src/model/decision.js'
import { madeMinutes, madePdf } from '../documents/made-pdf.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-minutes-'))
after(() => rmSync(folder, { recursive: true, force: true }))

// The lists that ship say nothing of councils, and take a while to derive.
process.env['COMITY_BUNDLED'] = '0'

const subject = 'us-fl/village-of-pinecrest-police-department'
const source = 'https://made.example/minutes/2026-06-17'

let homes = 0

async function ingested(name: string, bytes: Buffer | string, ...words: string[]) {
  const home = join(folder, `home-${homes++}`)
  const file = join(folder, name)
  writeFileSync(file, bytes)
  const ran = await run(['ingest', file, '--subject', subject, '--source', source, ...words], home)
  const world = await systemContext(home).world()
  const claims = (world.now().recorded.get(subject) ?? []).filter(
    (claim): claim is DecisionClaim => claim.says === 'decision',
  )
  return { ...ran, claims }
}

test('minutes as PDF tell the vote on the agreement, with members and place, and no other vote', async () => {
  const { claims, code, err } = await ingested('minutes.pdf', await madePdf(...madeMinutes))
  assert.equal(code, 0, err)
  assert.deepEqual(
    claims.map(({ on, observedOn, body, item, motion, outcome, tally, model, confidence, locator }) => ({
      ...{ on, observedOn, body, item, motion, outcome, tally, model, confidence, locator },
    })),
    [
      {
        on: '2026-06-17',
        observedOn: '2026-07-01',
        body: 'City Commission',
        item: '26-117',
        motion: 'join',
        outcome: 'passed',
        tally: { for: 3, against: 2 },
        model: 'TFM',
        confidence: 'high',
        locator: 'page 2, line 3',
      },
    ],
  )
  const [claim] = claims
  assert.deepEqual(
    claim?.votes.map(({ member, vote }) => `${member} ${vote}`),
    ['Example for', 'Sample for', 'Made for', 'Other against', 'Last against'],
  )
  assert.deepEqual([claim?.movedBy, claim?.secondedBy], ['Ada Example', 'Ben Sample'])
  assert.equal(claim?.source.address, source)
  assert.ok(!JSON.stringify(claims).includes('Resident'))
})

test('an agenda as a page tells what is to come', async () => {
  const page = `<html><body><h1>City Council</h1><h2>Agenda</h2><p>December 9, 2026</p>
    <table><tr><td>4.A</td><td>Termination of the 287(g) agreement</td></tr><tr><td>4.B</td><td>Roads</td></tr></table>`
  const { claims, err } = await ingested('agenda.html', page, '--published', '2026-11-20')
  assert.equal(err, '')
  assert.deepEqual(
    claims.map(({ on, observedOn, body, item, motion, outcome, locator }) => [
      on,
      observedOn,
      body,
      item,
      motion,
      outcome,
      locator,
    ]),
    [['2026-12-09', '2026-11-20', 'City Council', '4.A', 'leave', 'scheduled', 'line 4']],
  )
})

test('minutes whose vote does not read say so, and name nobody', async () => {
  const page = `<html><body><p>Draft Minutes</p><p>Town Council</p><p>June 2, 2026</p>
    <p>7. Memorandum of agreement with Immigration and Customs Enforcement</p>
    <p>There was a long debate, and the matter was settled as the clerk noted.</p>`
  const { claims } = await ingested('draft.html', page)
  const [claim] = claims
  assert.deepEqual(
    [claim?.outcome, claim?.votes, claim?.tally, claim?.confidence],
    ['discussed', [], undefined, 'medium'],
  )
  assert.match(claim?.doubt ?? '', /What became of the item is not read.*draft/)
  assert.equal(claim?.observedOn, '2026-11-23')
})

test('what the pages do not say is asked for, and not guessed', async () => {
  const page = '<html><body><p>Minutes</p><p>7. The 287(g) agreement</p><p>Motion passed 3-2.</p>'
  const without = await ingested('bare.html', page)
  assert.equal(without.code, 1)
  assert.match(without.err, /expected one body in its first lines, or --body/)
  const withBody = await ingested('bare.html', page, '--body', 'Made Town Council')
  assert.match(withBody.err, /expected one day of a meeting in its first lines, or --on/)
  const whole = await ingested('bare.html', page, '--body', 'Made Town Council', '--on', '2026-05-05')
  assert.deepEqual(
    whole.claims.map(({ body, on, outcome, tally, motion }) => [body, on, outcome, tally, motion]),
    [['Made Town Council', '2026-05-05', 'passed', { for: 3, against: 2 }, 'other']],
  )
})

test('a file that is no page and no PDF, and a scan, are told by name; nothing is logged', async () => {
  const text = await ingested('notes.txt', 'Minutes of nothing')
  assert.match(text.err, /notes\.txt: expected a PDF or an HTML page/)
  const scan = await ingested('scan.pdf', await madePdf([]))
  assert.match(scan.err, /scan\.pdf: expected a PDF with text, found .*a scan, not read/)
  assert.deepEqual([text.claims, scan.claims, text.code, scan.code], [[], [], 1, 1])
})

test('an option of minutes without the agency, and an agency without a source, are not understood', async () => {
  const home = join(folder, 'none')
  const alone = await run(['ingest', folder, '--on', '2026-05-05'], home)
  assert.deepEqual([alone.code, alone.err], [2, 'comity ingest: --on needs --subject'])
  const unsourced = await run(['ingest', folder, '--subject', subject], home)
  assert.match(unsourced.err, /--source: say where the body publishes them/)
})
