import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { createApp } from '../../src/api/app.js'
import { openApi, operationId, pathTemplate } from '../../src/api/openapi.js'
import { routes } from '../../src/api/questions.js'
import { forms, formsOf, parametersOf } from '../../src/api/route.js'
import { sitePaths } from '../../src/api/site-paths.js'
import { systemContext } from '../../src/cli/system.js'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { correctionHome, replyText, requestText } from '../cli/correction-home.js'
import { now } from './asking.js'
import { misfits, type Schema } from './schema-check.js'
import { smallWorld } from './small-world.js'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly description: string
  readonly schema: Schema
  readonly example?: unknown
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>
}

type Media = { readonly schema: Schema }

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const home = mkdtempSync(join(tmpdir(), 'comity-openapi-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
const site = createSite({ world: await context.world(), law: await context.law(), now })
const document = openApi() as unknown as Document

test('the document is OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)) as Schema)
  assert.equal(valid, true, JSON.stringify(errors, undefined, 1)?.slice(0, 2000))
  assert.equal(validator.version, '3.1')
})

test('the document has every route of the API with each of its methods, and no other', () => {
  const app = createApp({ world: smallWorld(), law: new Law([], []), now })
  const served = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${pathTemplate(path)}`)
  const told = Object.entries(document.paths)
    .filter(([path]) => !Object.hasOwn(sitePaths, path))
    .flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`))
  assert.deepEqual([...new Set(served)].sort(), told.sort())
})

test('what the document tells of pages and files is served under those addresses', () => {
  const served = site.routes.map(({ method, path }) => `${method} ${pathTemplate(path)}`)
  for (const path of Object.keys(sitePaths)) assert.ok(served.includes(`GET ${path}`), path)
})

test('each operation has a name of its own, and each question its parameters and the two times', () => {
  const all = Object.values(document.paths).flatMap((item) => Object.values(item))
  const names = all.map((one) => one.operationId)
  assert.equal(new Set(names).size, names.length)
  for (const route of routes) {
    const operation = all.find((one) => one.operationId === operationId(route.path))
    const told = operation?.parameters?.filter((one) => one.in === 'query').map(({ name }) => name)
    assert.deepEqual(told, [...parametersOf(route), 'on', 'known-at'], route.path)
  }
})

test('/v1/openapi.json answers the document', async () => {
  const response = await site.request('/v1/openapi.json')
  assert.deepEqual(await response.json(), JSON.parse(JSON.stringify(document)))
  assert.equal((await site.request('/v1/openapi.json?on=2025-01-01')).status, 400)
})

for (const [path, item] of Object.entries(document.paths)) {
  const { get } = item
  if (get === undefined || path === '/v1/openapi.json' || path.startsWith('/data/')) continue
  const address = addressOf(path, get.parameters ?? [])
  test(`GET ${address} answers as the document says`, async () => {
    const response = await site.request(address)
    const [media = ''] = (response.headers.get('content-type') ?? '').split(';')
    if (response.status !== 200) {
      // The record that ships holds no request for a correction yet.
      assert.deepEqual([path, response.status], ['/v1/corrections/{number}', 404])
      assert.equal(media, 'application/problem+json')
      assert.deepEqual(misfits({ $ref: '#/components/schemas/Problem' }, await response.json()), [])
      return
    }
    const schema = get.responses['200']?.content?.[media]?.schema
    assert.ok(schema !== undefined, `${media} is not told`)
    const body = await response.text()
    assert.deepEqual(misfits(schema, media.endsWith('json') ? JSON.parse(body) : body), [])
  })
}

test('every form that the document tells of an answer is answered, named or accepted', async () => {
  for (const route of routes)
    for (const form of formsOf(route).filter((one) => one !== 'json')) {
      const named = await site.request(`${route.example}&format=${form}`)
      assert.equal(named.status, 200, route.path)
      assert.equal(named.headers.get('content-type'), `${forms[form]}; charset=utf-8`)
      const accepted = await site.request(route.example, { headers: { accept: forms[form] } })
      assert.equal(await accepted.text(), await named.text())
    }
})

test('a request, its log and a reply are told as the document says', async () => {
  const { desk, current } = correctionHome()
  await desk.request(requestText())
  const told = await desk.reply(replyText())
  assert.deepEqual(misfits({ $ref: '#/components/schemas/ReplyTold' }, told), [])
  const app = createApp({ world: await current(), law: new Law([], []), now })
  for (const [path, address] of [
    ['/v1/corrections', '/v1/corrections'],
    ['/v1/corrections/{number}', '/v1/corrections/1'],
  ] as const) {
    const schema = document.paths[path]?.get?.responses['200']?.content?.['application/json']?.schema ?? {}
    assert.deepEqual(misfits(schema, await (await app.request(address)).json()), [])
  }
  assert.equal(misfits({ $ref: '#/components/schemas/ReplyTold' }, { ...told, added: 1 }).length, 1)
})

const posted: Readonly<Record<string, string>> = {
  '/v1/corrections': requestText(),
  '/v1/corrections/{number}/decision': JSON.stringify({
    state: 'accepted',
    by: 'editor',
    reason: 'So it is.',
  }),
  '/v1/replies': replyText(),
  '/v1/check': JSON.stringify({ text: 'Hialeah police signed a 287(g) agreement.', published: '2025-08-01' }),
  '/v1/drift': JSON.stringify({
    document: { text: 'Two officers.' },
    sources: [{ text: 'Three officers.' }],
  }),
  '/v1/lineage': JSON.stringify({ documents: [{ text: 'Two officers.' }, { text: 'Three officers.' }] }),
}

test('every address that something is posted to answers as the document says', async () => {
  const told = Object.entries(document.paths).filter(([, { post }]) => post !== undefined)
  assert.deepEqual(told.map(([path]) => path).sort(), Object.keys(posted).sort())
  const { desk } = correctionHome()
  const token = 'the-token-of-these-tests-alone'
  const app = createApp({ world: smallWorld(), law: new Law([], []), now, door: { token, desk } })
  for (const [path, body] of Object.entries(posted)) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await app.request(path.replace('{number}', '1'), { method: 'POST', headers, body })
    const { responses = {} } = document.paths[path]?.['post'] ?? {}
    const schema = responses[String(answer.status)]?.content?.['application/json']?.schema
    assert.ok(schema !== undefined, `${path}: ${answer.status} is not told`)
    assert.deepEqual(misfits(schema, await answer.json()), [], path)
  }
})

test('a problem is told as the document says', async () => {
  for (const address of [
    '/v1/status',
    '/v1/status?agency=homested',
    '/v1/nowhere',
    '/v1/counts?on=1990-01-01',
  ])
    assert.deepEqual(
      misfits({ $ref: '#/components/schemas/Problem' }, await (await site.request(address)).json()),
      [],
      address,
    )
})

test('a parameter that is required is missed where it is not given', async () => {
  for (const [path, { get }] of Object.entries(document.paths))
    for (const parameter of get?.parameters ?? []) {
      if (parameter.required !== true || parameter.in === 'path') continue
      const rest = (get?.parameters ?? []).filter((one) => one !== parameter)
      const { status } = await site.request(addressOf(path, rest))
      assert.equal(status, 400, `${path} without ${parameter.name}`)
    }
})

/** The address that the examples of an operation's parameters make. */
function addressOf(path: string, parameters: readonly Parameter[]): string {
  const query = new URLSearchParams()
  let address = path
  for (const { name, in: where, example } of parameters) {
    if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(String(example)))
    else
      for (const value of Array.isArray(example) ? example : [example ?? ''])
        query.append(name, String(value))
  }
  const asked = [...query].filter(([, value]) => value !== '')
  return asked.length === 0 ? address : `${address}?${new URLSearchParams(asked)}`
}
