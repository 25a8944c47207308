import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Hono } from 'hono'
import { longestBody, mostAMinute } from '../../src/api/take-in.js'
import type { CorrectionsAnswer, CorrectionTold, ReplyTold } from '../../src/query/corrections.js'
import type { World } from '../../src/query/world.js'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { correctionHome, replyText, requestText } from '../cli/correction-home.js'
import { json, smallSite } from './asking.js'

const token = 'a-token-of-more-than-twenty'

interface Open {
  readonly site: Hono
  setTime(time: string): void
}

/** A site that takes submissions, with its log in memory. */
async function openSite(): Promise<Open> {
  const home = correctionHome()
  let world: World = await home.current()
  let time = '2026-11-23T12:00:00Z'
  const desk = {
    request: after((...words: Parameters<typeof home.desk.request>) => home.desk.request(...words)),
    decide: after((...words: Parameters<typeof home.desk.decide>) => home.desk.decide(...words)),
    reply: after((...words: Parameters<typeof home.desk.reply>) => home.desk.reply(...words)),
  }
  /** What a server does when its log has taken something: the next answer is from the new world. */
  function after<W extends unknown[], T>(take: (...words: W) => Promise<T>) {
    return async (...words: W) => {
      const told = await take(...words)
      world = await home.current()
      return told
    }
  }
  const now = () => new Date(time)
  const site = createSite({ world: () => world, law: new Law([], []), now, door: { token, desk } })
  return { site, setTime: (to) => (time = to) }
}

const post = (site: Hono, address: string, body: string, bearer: string | null = token) =>
  site.request(address, {
    method: 'POST',
    body,
    headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` },
  })

test('without a token set, nothing is taken: 403 that says so', async () => {
  for (const address of ['/v1/corrections', '/v1/corrections/1/decision', '/v1/replies']) {
    const response = await post(smallSite(), address, '{}')
    assert.equal(response.status, 403)
    assert.match(await response.text(), /submissions-off.*takes no submissions/s)
  }
})

test('a request, its decision and a reply go in by their token, and are answered at once', async () => {
  const { site } = await openSite()
  assert.equal((await json<CorrectionsAnswer>(site, '/v1/corrections')).corrections.length, 0)
  const paper = { name: 'memo.txt', base64: Buffer.from('A memo').toString('base64') }
  const made = await post(site, '/v1/corrections', requestText({ document: paper }))
  assert.equal(made.status, 201)
  const told = (await made.json()) as CorrectionTold
  assert.deepEqual(
    [told.number, told.state, told.dueBy, told.document?.bytes],
    [1, 'received', '2027-01-04', 6],
  )
  assert.deepEqual(await json(site, '/v1/corrections/1'), told)
  const decision = { state: 'accepted', by: 'editor', reason: 'The minutes show it.' }
  const decided = await post(site, '/v1/corrections/1/decision', JSON.stringify(decision))
  assert.deepEqual([decided.status, ((await decided.json()) as CorrectionTold).state], [201, 'accepted'])
  const reply = (await (await post(site, '/v1/replies', replyText())).json()) as ReplyTold
  assert.equal(reply.fact, 'signed, Task Force Model')
  const { corrections, replies } = await json<CorrectionsAnswer>(site, '/v1/corrections')
  assert.deepEqual([corrections.map(({ state }) => state), replies.length], [['accepted'], 1])
  const open = await json<CorrectionsAnswer>(
    site,
    '/v1/corrections?state=open&agency=us-fl/miami-police-department',
  )
  assert.deepEqual(open.corrections, [])
})

test('a request past its due date is overdue, on the day asked about', async () => {
  const { site, setTime } = await openSite()
  await post(site, '/v1/corrections', requestText())
  const overdue = async (address: string) => (await json<CorrectionsAnswer>(site, address)).corrections.length
  assert.equal(await overdue('/v1/corrections?state=overdue'), 0)
  setTime('2027-01-05T00:00:00Z')
  assert.equal(await overdue('/v1/corrections?state=overdue'), 1)
  assert.equal(await overdue('/v1/corrections?state=overdue&known-at=2027-01-04'), 0)
})

test('a missing or wrong token is 401, and after some wrong ones even the right one waits', async () => {
  const { site, setTime } = await openSite()
  for (const bearer of [null, '', 'wrong', `${token}x`, token.slice(1)]) {
    const response = await post(site, '/v1/replies', replyText(), bearer)
    assert.deepEqual(
      [response.status, response.headers.get('www-authenticate')],
      [401, 'Bearer'],
      String(bearer),
    )
  }
  for (let at = 5; at < mostAMinute.wrongTokens; at++) await post(site, '/v1/replies', '', 'wrong')
  const late = await post(site, '/v1/replies', replyText())
  assert.deepEqual([late.status, late.headers.get('retry-after')], [429, '60'])
  setTime('2026-11-23T12:01:01Z')
  assert.equal((await post(site, '/v1/replies', replyText())).status, 201)
})

test('more submissions than a minute may have are 429', async () => {
  const { site } = await openSite()
  for (let at = 0; at < mostAMinute.submissions; at++)
    assert.equal((await post(site, '/v1/replies', '{}')).status, 400)
  assert.equal((await post(site, '/v1/replies', replyText())).status, 429)
})

test('a body that is too large is 413, whatever it says of its length', async () => {
  const { site } = await openSite()
  assert.equal((await post(site, '/v1/corrections', 'x'.repeat(longestBody + 1))).status, 413)
  const part = new TextEncoder().encode('x'.repeat(1 << 20))
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      sent++
      to.enqueue(part)
    },
  })
  const init = { method: 'POST', body, duplex: 'half', headers: { authorization: `Bearer ${token}` } }
  assert.equal((await site.request('/v1/corrections', init as RequestInit)).status, 413)
  assert.ok(sent < 20, `${sent} MB were read`)
})

test('a decision on no request is 400, one taken twice 409', async () => {
  const { site } = await openSite()
  const decide = (number: string, more: object = {}) => {
    const body = { state: 'rejected', by: 'editor', reason: 'The minutes do not show it.', ...more }
    return post(site, `/v1/corrections/${number}/decision`, JSON.stringify(body))
  }
  assert.equal((await decide('1')).status, 400)
  await post(site, '/v1/corrections', requestText())
  assert.equal((await decide('1', { state: 'lost' })).status, 400)
  assert.equal((await decide('1', { contact: 'x' })).status, 400)
  assert.equal((await decide('one')).status, 400)
  assert.equal((await decide('1')).status, 201)
  assert.equal((await decide('1')).status, 409)
})

test('what cannot be published is refused with its field, and stands nowhere', async () => {
  const { site } = await openSite()
  const response = await post(site, '/v1/corrections', requestText({ reason: 'Call 305-555-0100' }))
  assert.equal(response.status, 400)
  assert.match(
    await response.text(),
    /reason: expected a text that can be published, without a telephone number/,
  )
  assert.equal((await json<CorrectionsAnswer>(site, '/v1/corrections')).corrections.length, 0)
})

test('a number that no request has is 404, and other methods stay 405', async () => {
  const { site } = await openSite()
  assert.equal((await site.request('/v1/corrections/7')).status, 404)
  assert.equal((await site.request('/corrections/7')).status, 404)
  assert.equal((await site.request('/v1/corrections/x')).status, 400)
  const put = await site.request('/v1/corrections', { method: 'PUT' })
  assert.deepEqual([put.status, put.headers.get('allow')], [405, 'GET, HEAD, OPTIONS, POST'])
  assert.equal((await post(site, '/v1/status', '{}')).status, 405)
})

test('a document that is null is refused like any that is none', async () => {
  const { site } = await openSite()
  assert.equal((await post(site, '/v1/corrections', requestText({ document: null }))).status, 400)
})

test('any body is 201, 400 or 429, never an error of the program', async () => {
  const field = fc.constantFrom(
    'subject',
    'about',
    'proposed',
    'reason',
    'by',
    'document',
    'claim',
    'state',
    'text',
  )
  const body = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.tuple(field, fc.jsonValue({ maxDepth: 3 })).map(([name, value]) => requestText({ [name]: value })),
    fc.tuple(field, fc.jsonValue({ maxDepth: 3 })).map(([name, value]) => replyText({ [name]: value })),
  )
  let { site } = await openSite()
  let left: number = mostAMinute.submissions
  const addresses = ['/v1/corrections', '/v1/replies', '/v1/corrections/1/decision']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...addresses), body, async (address, text) => {
      if (left-- === 0) [site, left] = [(await openSite()).site, mostAMinute.submissions - 1]
      const { status } = await post(site, address, text)
      assert.ok([201, 400].includes(status), `${status} ${address} ${text}`)
    }),
    { numRuns: 120 },
  )
})
