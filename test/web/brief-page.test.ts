import assert from 'node:assert/strict'
import { test } from 'node:test'
import { briefPdf } from '../../src/paper/brief-pdf.js'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { now, pageAt, smallSite, textOf } from '../api/asking.js'
import { smallWorld } from '../api/small-world.js'
import { correctionHome, replyText, requestText } from '../cli/correction-home.js'

const site = createSite({ world: smallWorld(), law: new Law([], []), now, print: briefPdf })
const address = '/agency/us-fl/miami-police-department/brief'
const days = '?on=2025-09-05&known-at=2025-09-05'

test('the page of a brief tells its sentences with links to their sources, and sources lead to the row', async () => {
  const page = await pageAt(site, `${address}${days}`)
  assert.match(textOf(page), /first on ICE's participating list on 2025-08-29/)
  const [, number = ''] = /<a href="#(s\d+)">/.exec(page) ?? []
  assert.ok(page.includes(`<li id="${number}"`))
  assert.match(page, /<a href="\/list\/[0-9a-f]{64}#r\d+">/)
  assert.ok(page.includes(`${address}.pdf?on=2025-09-05&amp;known-at=2025-09-05`))
})

test('the agency page leads to its brief, and keeps the days', async () => {
  const page = await pageAt(site, `/agency/us-fl/miami-police-department${days}`)
  assert.ok(page.includes(`href="${address}?on=2025-09-05&amp;known-at=2025-09-05"`))
})

test('the brief comes as a PDF and as Markdown', async () => {
  const pdf = await site.request(`${address}.pdf${days}`)
  assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  assert.match(
    pdf.headers.get('content-disposition') ?? '',
    /filename="us-fl-miami-police-department-2025-09-05\.pdf"/,
  )
  assert.equal(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  )
  const markdown = await site.request(`${address}.md${days}`)
  assert.equal(markdown.headers.get('content-type'), 'text/markdown; charset=utf-8')
  assert.match(await markdown.text(), /^# Miami Police Department \(Florida\) and 287\(g\)/)
})

test('an agency that is not known has no brief, and capitals are led to its own address', async () => {
  assert.equal((await site.request('/agency/us-fl/nowhere-police-department/brief.pdf')).status, 404)
  const answer = await site.request('/agency/us-fl/Miami-Police-Department/brief')
  assert.equal(answer.status, 301)
  assert.equal(answer.headers.get('location'), address)
})

test('a site that is handed nothing to print with says so', async () => {
  const answer = await smallSite().request(`${address}.pdf`)
  assert.equal(answer.status, 404)
})

test('a reply of the agency and an open request stand among what is disputed, each with its number', async () => {
  const home = correctionHome()
  await home.desk.reply(replyText())
  await home.desk.request(requestText())
  const text = textOf(
    await pageAt(createSite({ world: await home.current(), law: new Law([], []), now }), address),
  )
  assert.match(text, /What is disputed .*replies on .*asks to put right .*\(received\)/)
  assert.match(text, /Comity, log of corrections, request \d/)
})
