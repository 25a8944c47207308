import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { DiskShelf } from '../../src/cli/edition-shelf.js'
import { systemContext } from '../../src/cli/system.js'
import { createSite } from '../../src/web/site.js'
import { now } from '../api/asking.js'
import { run } from '../cli/run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-data-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
let version = 'first'
let makings = 0
const shelf = new DiskShelf(
  join(home, 'releases'),
  () => version,
  async (folder) => {
    makings++
    const words = ['export', '--geojson', folder]
    await run(version === 'first' ? words : [...words, '--on', '2025-09-02'], home)
  },
)
const options = { world: await context.world(), law: await context.law(), now }
const site = createSite({ ...options, editions: shelf })
const get = async (address: string, headers: Record<string, string> = {}) =>
  await site.request(address, { headers })
const bytesAt = async (address: string) => Buffer.from(await (await get(address)).arrayBuffer())
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const { release } = await shelf.newest()

test('the page of the data names the release, links its files, and holds the dictionary', async () => {
  const text = await (await get('/data')).text()
  assert.ok(text.includes(release))
  assert.ok(text.includes(`href="/data/${release}/counties.geojson"`))
  assert.match(text, /<code>listings<\/code>/)
  assert.match(text, /creativecommons\.org\/licenses\/by\/4\.0/)
  assert.equal((await get('/data/latest')).headers.get('location'), `/data/${release}`)
  assert.equal((await get('/data/latest/SHA256SUMS')).headers.get('location'), `/data/${release}/SHA256SUMS`)
})

test('a file of a release has the hash that the release tells, and may be kept for ever', async () => {
  const response = await get(`/data/${release}/counties.geojson`)
  const { files } = (await (await get(`/data/${release}/release.json`)).json()) as {
    files: { path: string; sha256: string }[]
  }
  const told = files.find(({ path }) => path === 'counties.geojson')?.sha256
  assert.equal(hashOf(Buffer.from(await response.arrayBuffer())), told)
  assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(response.headers.get('content-type'), 'application/geo+json')
  assert.equal(response.headers.get('access-control-allow-origin'), '*')
  assert.equal(hashOf(await bytesAt(`/data/${release}/SHA256SUMS`)), release)
  const etag = response.headers.get('etag') ?? ''
  assert.equal((await get(`/data/${release}/counties.geojson`, { 'if-none-match': etag })).status, 304)
})

test('a part of a file is given to whoever asks for one', async () => {
  const address = `/data/${release}/SHA256SUMS`
  const whole = await bytesAt(address)
  for (const [range, from, to] of [
    ['bytes=0-9', 0, 10],
    ['bytes=70-', 70, whole.length],
    ['bytes=-8', whole.length - 8, whole.length],
  ] as const) {
    const response = await get(address, { range })
    assert.equal(response.status, 206)
    assert.equal(response.headers.get('content-range'), `bytes ${from}-${to - 1}/${whole.length}`)
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), whole.subarray(from, to))
  }
  assert.equal((await get(address, { range: `bytes=${whole.length}-` })).status, 416)
})

test('a release that is not held, or a file that it lacks, is said to be missing; no other is given', async () => {
  for (const address of [
    `/data/${'0'.repeat(64)}/SHA256SUMS`,
    `/data/${release}/nothing.csv`,
    '/data/..%2f..',
  ]) {
    const response = await get(address)
    assert.equal(response.status, 404, address)
  }
  assert.match(await (await get(`/data/${'0'.repeat(12)}`)).text(), /no other release is given in its place/)
  assert.equal((await get(`/data/${release}/..%2frelease.json`)).status, 404)
})

test('when more is held the newest release is another, and the older one gives the same bytes', async () => {
  const before = hashOf(await bytesAt(`/data/${release}/counties.geojson`))
  version = 'second'
  const next = await shelf.newest()
  assert.notEqual(next.release, release)
  assert.equal((await get('/data/latest')).headers.get('location'), `/data/${next.release}`)
  assert.equal(hashOf(await bytesAt(`/data/${release}/counties.geojson`)), before)
  assert.equal((await get(`/data/${release.slice(0, 12)}`)).status, 200)
  assert.deepEqual(readdirSync(join(home, 'releases')).sort(), [release, next.release].sort())
})

test('an edition is made once however many ask for it at one time', async () => {
  const made = makings
  await Promise.all([shelf.newest(), shelf.newest(), shelf.newest()])
  assert.equal(makings, made)
})

test('while an edition is being made the page says so and is not kept; then it has the files', async () => {
  let finish: () => void = () => undefined
  const slow = new DiskShelf(
    join(home, 'slow'),
    () => 'one',
    async (folder) => {
      await new Promise<void>((done) => {
        finish = done
      })
      await run(['export', '--geojson', folder], home)
    },
  )
  const patient = createSite({ ...options, editions: slow })
  const early = await patient.request('/data')
  assert.match(await early.text(), /are being made/)
  assert.equal(early.headers.get('cache-control'), 'no-store')
  finish()
  const made = await slow.newest()
  assert.ok((await (await patient.request('/data')).text()).includes(made.release))
})

test('a site without files says how to make them', async () => {
  const bare = createSite(options)
  assert.match(await (await bare.request('/data')).text(), /comity export --all DIR/)
  assert.equal((await bare.request('/data/latest')).status, 404)
})
