import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecordedClaim } from '../../src/model/claim.js'
import { day } from '../../src/model/day.js'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { now, pageAt, smallSite, textOf } from '../api/asking.js'
import { smallRecord, smallWorld } from '../api/small-world.js'
import { correctionHome, replyText, requestText } from '../cli/correction-home.js'

const miami = '/agency/us-fl/miami-police-department'
const claim = {
  says: 'approved',
  model: 'TFM',
  on: '2025-06-17',
  text: 'The commission passed it by 4 to 1.',
}
const signed = { agreement: 'us-fl/miami-police-department/tfm', stage: 'signed' }

/** A site with what the desk has taken in. */
async function siteAfter(take: (home: ReturnType<typeof correctionHome>) => Promise<unknown>) {
  const home = correctionHome()
  await take(home)
  return createSite({ world: await home.current(), law: new Law([], []), now })
}

/** The step of the ladder of a stage. */
function stepOf(page: string, stage: string): string {
  const [, ladder = ''] = /<ol class="ladder"(.*?)<\/ol>/s.exec(page) ?? []
  return ladder.split('<li class="').find((step) => step.startsWith(`${stage}"`)) ?? ''
}

const accept = { state: 'accepted', by: 'editor', reason: 'The minutes show it.' }

test('the log says when nothing was asked, nobody replied, and the keepers put nothing right', async () => {
  const text = textOf(await pageAt(smallSite(), '/corrections'))
  assert.match(text, /decided within 30 working days/)
  assert.match(text, /No request for a correction has been made\./)
  assert.match(text, /No agency has replied to a fact\./)
  assert.match(text, /The record’s own corrections .* None so far\./)
})

test('the log shows the record’s own corrections with the old value, the new one, and why', async () => {
  const own = [
    {
      on: day('2026-11-20'),
      subject: 'us-fl/doral-police-department',
      what: 'county',
      was: '#NA',
      now: 'Miami-Dade County',
      why: 'The list prints none.',
    },
  ]
  const world = smallWorld().withCorrections({ log: [], own, upTo: 0 })
  const page = await pageAt(createSite({ world, law: new Law([], []), now }), '/corrections')
  assert.match(page, /<del>#NA<\/del>/)
  assert.match(textOf(page), /Now Miami-Dade County Why The list prints none\./)
})

test('an open request stands at the top of the agency’s page and beside its fact, with number and due date', async () => {
  const site = await siteAfter(({ desk }) => desk.request(requestText({ about: signed })))
  const page = await pageAt(site, miami)
  assert.match(textOf(page), /Correction 1 is open \(signed, Task Force Model; due by 2027-01-04\)/)
  const step = stepOf(page, 'signed')
  assert.match(textOf(step), /Correction 1 asks for another value: due by 2027-01-04\./)
  assert.match(step, /href="\/corrections\/1"/)
})

test('a reply stands beside its fact, and nowhere beside another', async () => {
  const site = await siteAfter(({ desk }) => desk.reply(replyText({ text: 'Signed <b>after</b> the vote.' })))
  const page = await pageAt(site, miami)
  const stages = ['approved', 'pending', 'signed', 'listed', 'still']
  assert.deepEqual(
    stages.filter((stage) => stepOf(page, stage).includes('class="reply"')),
    ['signed'],
  )
  assert.match(page, /Signed &lt;b&gt;after&lt;\/b&gt; the vote\./)
  assert.match(textOf(page), /Reply of Chief's office, Miami Police Department, 2026-11-23:/)
})

test('a value that was put right shows the old one struck, with who asked, who decided, why and when', async () => {
  const site = await siteAfter(async ({ desk }) => {
    await desk.request(requestText({ claim }))
    await desk.decide(1, accept)
  })
  const page = await pageAt(site, miami)
  const step = stepOf(page, 'approved')
  assert.match(step, /<del>.*The commission passed it by 3 to 2\.<\/del>/)
  assert.match(textOf(step), /The commission passed it by 4 to 1\./)
  assert.match(
    textOf(step),
    /At the request of City Clerk, City of Miami\. \( ?Correction 1, 2026-11-23, editor: The minutes show it\.\)/,
  )
  assert.match(step, /<a href="\/corrections\/1">Open the source<\/a>/)
  assert.doesNotMatch(await pageAt(site, `${miami}?known-at=2026-11-22`), /4 to 1/)
})

test('a list’s value is never changed: an accepted request marks it as disputed, with the agency’s words', async () => {
  const site = await siteAfter(async ({ desk }) => {
    await desk.request(requestText({ about: signed, proposed: 'Signed on 2 September 2025' }))
    await desk.decide(1, accept)
  })
  const page = await pageAt(site, miami)
  const step = stepOf(page, 'signed')
  assert.match(step, /<time datetime="2025-08-28">/)
  assert.match(textOf(step), /Disputed\. City Clerk, City of Miami says: “Signed on 2 September 2025”/)
})

test('a claim that was withdrawn is gone from the steps and told below them', async () => {
  const site = await siteAfter(async ({ desk }) => {
    await desk.request(requestText({ proposed: 'Withdraw it' }))
    await desk.decide(1, accept)
  })
  const page = await pageAt(site, miami)
  assert.doesNotMatch(page, /<li class="approved">/)
  const below = page.slice(page.indexOf('id="corrections"'))
  assert.match(below, /<del>.*3 to 2\.<\/del>.*Withdraw it/s)
})

test('a reply to a claim of the record stands with the claim, wherever the page tells it', async () => {
  const { desk } = correctionHome()
  const reply = await desk.reply(replyText())
  const [vote] = smallRecord
  assert.ok(vote !== undefined)
  const officers = {
    ...vote,
    says: 'officers',
    stage: 'trained',
    count: 3,
    bound: 'exactly',
    locator: 'claim 2',
  } as const
  const about = { file: vote.file, claim: 'claim 2' }
  const { number, text, by, on } = reply
  const entry = { kind: 'reply', subject: officers.subject, about, text, by, on, number, hash: '' } as const
  const world = smallWorld({ record: [vote, officers as unknown as RecordedClaim] })
  const site = createSite({
    world: world.withCorrections({ log: [entry], own: [], upTo: 1 }),
    law: new Law([], []),
    now,
  })
  const panel = /id="officers".*?(?=<details class="part"|<aside)/s.exec(await pageAt(site, miami))?.[0] ?? ''
  assert.match(panel, /The department signed after the vote\./)
})

test('a request beside a field of the page stands with that field', async () => {
  const site = await siteAfter(({ desk }) =>
    desk.request(requestText({ about: { field: 'officers' }, proposed: '1,400' })),
  )
  const page = await pageAt(site, miami)
  assert.match(page, /Full-time officers<\/dt><dd>(?:(?!<\/dd>).)*Correction 1/s)
})

test('the log and a request’s own page show number, state, values, reason and steps, and no document', async () => {
  const paper = { name: 'memo.txt', bytes: Buffer.from('The secret of the memo') }
  const site = await siteAfter(async ({ desk }) => {
    await desk.request(requestText({ document: 'memo.txt' }), paper)
    await desk.decide(1, { state: 'needs-more', by: 'editor', reason: 'Which minutes?' })
  })
  const log = textOf(await pageAt(site, '/corrections'))
  assert.match(log, /Correction 1: Miami Police Department, claim 1 of record\/florida\/miami\.yaml/)
  assert.match(
    log,
    /Waiting for more from who asked.* The record showed .* 3 to 2\. Asked for Approved by 4 to 1 Why The minutes were amended\./,
  )
  const own = textOf(await pageAt(site, '/corrections/1'))
  assert.match(own, /memo\.txt, 22 bytes, not published; SHA-256 [0-9a-f]{64}/)
  assert.match(own, /2026-11-23 Waiting for more from who asked, by editor Which minutes\?/)
  assert.doesNotMatch(`${log}${own}`, /secret/)
  assert.match(textOf(await pageAt(site, '/corrections?state=accepted')), /No request stands so\./)
})
