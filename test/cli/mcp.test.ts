import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { openApi } from '../../src/api/openapi.js'
import { routes } from '../../src/api/questions.js'
import { tools } from '../../src/api/tools.js'
import { misfits, type Schema } from '../api/schema-check.js'
import { brief, rewrite } from '../check/drift/pair.js'

const home = mkdtempSync(join(tmpdir(), 'comity-mcp-'))
const program = fileURLToPath(new URL('../../../bin/comity.mjs', import.meta.url))
const env = { ...process.env, COMITY_CLOCK: '2026-11-23T12:00:00Z' } as Record<string, string>
const words = [program, 'mcp', '--home', home]
const client = new Client({ name: 'test', version: '1' })

before(() => client.connect(new StdioClientTransport({ command: process.execPath, args: words, env })))
after(async () => {
  await client.close()
  rmSync(home, { recursive: true, force: true })
})

interface Told {
  readonly content: readonly { readonly type: string; readonly text: string }[]
  readonly structuredContent?: Readonly<Record<string, unknown>>
  readonly isError?: boolean
}

const call = async (name: string, given: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: given })) as Told

test('the official client is greeted, and lists a tool for every question and for each that takes documents', async () => {
  assert.equal(client.getServerVersion()?.name, 'comity')
  assert.match(client.getInstructions() ?? '', /takes no side/)
  const listed = (await client.listTools()).tools
  assert.deepEqual(
    listed.map(({ name }) => name),
    tools.map(({ name }) => name),
  )
  assert.equal(listed.length, routes.length + 3)
  assert.equal(new Set(listed.map(({ name }) => name)).size, listed.length)
  for (const { inputSchema } of listed) assert.equal(inputSchema.type, 'object')
})

test('status answers in a sentence with its sources, and as the data of /v1/status', async () => {
  const { content, structuredContent, isError } = await call('status', {
    agency: 'Miami Police Department',
    state: 'FL',
  })
  const text = content[0]?.text ?? ''
  assert.equal(isError, undefined)
  assert.match(text, /^Miami Police Department \(Florida\): Task Force Model: .*signed 2025-08-28/)
  assert.match(text, /\[\d+\] participatingAgencies08292025pm\.xlsx, Sheet1!F95, of 2025-08-29: "2025-08-28"/)
  const document = openApi() as {
    paths: Record<
      string,
      { get: { responses: Record<string, { content: Record<string, { schema: Schema }> }> } }
    >
  }
  const schema = document.paths['/v1/status']?.get.responses['200']?.content['application/json']?.schema ?? {}
  assert.deepEqual(misfits(schema, structuredContent), [])
})

for (const [at, { path, example }] of routes.entries())
  test(`the tool of ${path} answers the example of its question`, async () => {
    const asked = new URL(example, 'http://x')
    const parts = path
      .split('/')
      .flatMap((part, place) =>
        part.startsWith(':') ? [[part.slice(1), asked.pathname.split('/')[place] ?? ''] as const] : [],
      )
    const given: Record<string, unknown> = Object.fromEntries([...parts, ...asked.searchParams])
    if (path === '/v1/compare') given['agency'] = asked.searchParams.getAll('agency')
    if (given['limit'] !== undefined) given['limit'] = Number(given['limit'])
    const { content, structuredContent, isError } = await call(tools[at]?.name ?? '', given)
    if (path === '/v1/corrections/:number') {
      assert.equal(isError, true)
      return
    }
    assert.equal(isError, undefined, content[0]?.text)
    assert.ok((content[0]?.text ?? '').length > 0)
    assert.equal(typeof structuredContent, 'object')
  })

test('a long answer comes in pages', async () => {
  const first = await call('changes', { from: '2025-01-01' })
  const { items, total, nextCursor } = first.structuredContent as {
    items: unknown[]
    total: number
    nextCursor: string
  }
  assert.equal(items.length, 50)
  assert.ok(total > 1000)
  const next = await call('changes', { from: '2025-01-01', cursor: nextCursor })
  assert.notDeepEqual((next.structuredContent as { items: unknown[] }).items[0], items[0])
})

test('check tells what the record holds on each claim of a document', async () => {
  const { content, structuredContent } = await call('check', {
    text: 'The Miami Police Department signed a 287(g) agreement with ICE on August 28, 2025.',
    published: '2025-09-03',
  })
  assert.match(content[0]?.text ?? '', /claims/)
  assert.ok((structuredContent as { claims: unknown[] }).claims.length > 0)
})

test('drift tells how each passage stands to its source, and lineage which document is a rewrite', async () => {
  const [older, newer] = [
    { text: brief, published: '2025-09-03', publisher: 'Daily' },
    { text: rewrite, published: '2025-09-05', publisher: 'Gazette' },
  ]
  const drift = await call('drift', { document: newer, sources: [older] })
  assert.match(drift.content[0]?.text ?? '', /^Gazette beside Daily: \d+ passages\./)
  assert.equal((drift.structuredContent as { items: unknown[] }).items.length, 1)
  const lineage = await call('lineage', { documents: [newer, older] })
  assert.match(lineage.content[0]?.text ?? '', /Gazette has words of Daily/)
  for (const given of [{}, { document: newer }, { documents: [newer] }, { documents: [newer, 7] }])
    for (const name of ['drift', 'lineage'])
      assert.equal((await call(name, given)).isError, true, `${name} ${JSON.stringify(Object.keys(given))}`)
})

test('a question that cannot be answered is an error of the tool that says what was expected', async () => {
  const unknown = await call('status', { agency: 'us-fl/homsted-police-department' })
  assert.equal(unknown.isError, true)
  assert.match(
    unknown.content[0]?.text ?? '',
    /Homestead Police Department \(FL\): us-fl\/homestead-police-department/,
  )
  for (const given of [
    {},
    { agency: 7.5, on: 'yesterday' },
    { agency: 'Doral', colour: 'red' },
    { agency: null },
  ])
    assert.equal((await call('status', given)).isError, true, JSON.stringify(given))
})

test('a tool that is none is an error of the protocol', async () => {
  await assert.rejects(call('guess', {}), /no tool "guess"/)
})

test('nothing but the protocol stands on standard output, and the end of input ends the server', async () => {
  const child = spawn(process.execPath, words, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  const lines: string[] = []
  child.stdout.on('data', (bytes: Buffer) => lines.push(bytes.toString()))
  child.stdin.end(
    [
      'no json',
      '[]',
      '{"jsonrpc":"2.0","id":1}',
      '{"jsonrpc":"2.0","id":"a","method":"ping"}',
      '{"jsonrpc":"2.0","method":"notifications/initialized"}',
      '{"jsonrpc":"2.0","id":2,"method":"prompts/list"}',
      '',
    ].join('\r\n'),
  )
  const [code] = (await once(child, 'exit')) as [number]
  assert.equal(code, 0)
  const told = lines
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; error?: { code: number } })
  assert.deepEqual(
    told.map(({ id, error }) => [id, error?.code]),
    [
      [null, -32700],
      [null, -32600],
      [1, -32600],
      ['a', undefined],
      [2, -32601],
    ],
  )
})
