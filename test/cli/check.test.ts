import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { DocumentJson } from '../../src/verdict/check-document.js'
import { served } from './fetch/served.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-check-'))
after(() => rmSync(home, { recursive: true, force: true }))

const story = `Alva Looks South

The Hialeah Police Department has signed a 287(g) agreement with ICE. “We will go on,” Chief Ana Ruiz said.
`
const file = join(home, 'story.txt')
writeFileSync(file, story)

type Checked = DocumentJson

test('comity check tells each claim of a text with what the record holds on it at two dates', async () => {
  const found = await runJson<Checked>(['check', file, '--published', '2025-08-01'], home)
  assert.equal(found.title, 'Alva Looks South')
  assert.equal(found.length, story.length)
  assert.equal(found.dates.then?.knownAt, '2025-08-01')
  assert.equal(found.dates.now.knownAt, '2026-11-23')
  const signed = found.claims.find(({ type }) => type.startsWith('agreement.'))
  assert.ok(signed !== undefined)
  assert.equal(story.slice(signed.span.start, signed.span.end), signed.text)
  assert.equal(signed.verdict.now, 'agrees')
  assert.ok(signed.evidence.length > 0)
  const { code, out } = await run(['check', file, '--published', '2025-08-01'], home)
  assert.equal(code, 0)
  assert.match(out, /^Held against the record as it stood on 2025-08-01/)
})

test('the same document and the same day give the same bytes', async () => {
  const asked = ['check', file, '--published', '2025-08-01', '--known-at', '2026-01-01', '--json']
  assert.equal((await run(asked, home)).out, (await run(asked, home)).out)
})

test('a page is asked for by name, and its address tells its day where it does not', async () => {
  const { base, seen } = await served((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/2025/09/03/story' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${story}</p>`)
  })
  const found = await runJson<Checked>(['check', `${base}/old`], home)
  assert.equal(found.address, `${base}/2025/09/03/story`)
  assert.deepEqual(found.published, {
    how: 'inferred',
    on: '2025-09-03',
    from: `the address ${found.address}`,
  })
  assert.equal(found.media, 'text/html')
  assert.match(seen[0]?.headers['user-agent'] ?? '', /^comity\//)
})

test('what cannot be had or read is told, and nothing that is no page of the web is asked for', async () => {
  const { base } = await served((request, response) => {
    if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (request.url === '/away') response.writeHead(302, { location: 'file:///etc/hosts' }).end()
    else if (request.url === '/long') response.writeHead(200, { 'content-length': 1e9 }).end()
    else response.writeHead(404).end()
  })
  const told = async (name: string) => {
    const { code, err } = await run(['check', name], home)
    return `${code} ${err.replaceAll(base, '')}`
  }
  assert.match(await told(`${base}/loop`), /^1 .*a page after at most 5 redirections/)
  assert.match(await told(`${base}/away`), /^1 .*a redirection to a page on the web, found "file:/)
  assert.match(await told(`${base}/long`), /^1 .*at most \d+ bytes/)
  assert.match(await told(`${base}/none`), /^1 .*expected a page, found "404/)
  assert.match(await told('ftp://x.example/a'), /^2 /)
  assert.match(await told(join(home, 'none.txt')), /^1 .*a file that can be read, found "ENOENT"/)
  assert.match(await told(''), /^2 /)
  writeFileSync(join(home, 'latin.txt'), Uint8Array.from([0x63, 0xe9, 0x20]))
  assert.match(await told(join(home, 'latin.txt')), /^1 .*byte 2: expected text in UTF-8/)
})
