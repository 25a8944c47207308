import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { longestValue } from '../../src/api/asked.js'
import { checkAnswer, mostChecked } from '../../src/api/check-posted.js'
import { driftAnswer, lineageAnswer, mostCompared } from '../../src/api/drift-posted.js'
import { longestAddress } from '../../src/api/guard.js'
import { mostClassified } from '../../src/api/law-questions.js'
import { problemKinds } from '../../src/api/problem.js'
import { routes } from '../../src/api/questions.js'
import { systemContext } from '../../src/cli/system.js'
import { createSite } from '../../src/web/site.js'
import { now } from './asking.js'

const text = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')
const home = mkdtempSync(join(tmpdir(), 'comity-api-'))
after(() => rmSync(home, { recursive: true, force: true }))

test('docs/api.md tells every question with each of its parameters', () => {
  for (const { path, summary, example, parameters } of routes) {
    const section = text.split(/^### /m).find((part) => part.startsWith(`\`${path}\`: ${summary}\n`))
    assert.ok(section !== undefined, `${path}: ${summary}`)
    assert.ok(section.includes(`GET ${example}\n`), example)
    for (const name of parameters) assert.ok(section.includes(`\`${name}\``), `${path} ${name}`)
  }
})

test('docs/api.md tells every problem with its status, and the limits', () => {
  for (const [kind, [status]] of Object.entries(problemKinds))
    assert.ok(text.includes(`| \`${kind}\` | ${status} |`), kind)
  assert.ok(text.includes(`A value has at most ${longestValue} characters`))
  assert.ok(text.includes(`an address ${longestAddress.toLocaleString('en-US')}`))
  const { atAll, unasked } = mostClassified
  assert.ok(text.includes(`(1 to ${atAll.toLocaleString('en-US')}, without it ${unasked})`))
})

const examples = [...text.matchAll(/```http\nGET (\S+)\n```\n\n```json\n(.*?)```/gs)]
const context = systemContext(home)
const site = createSite({ world: await context.world(), law: await context.law(), now })

test('docs/api.md has an example of every question, and of a problem', () => {
  const asked = examples.map(([, address = '']) => address.replace(/\?.*/, ''))
  const patterns = routes.map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '\\w+')}$`))
  for (const pattern of patterns)
    assert.ok(
      asked.some((path) => pattern.test(path)),
      String(pattern),
    )
  for (const path of asked)
    assert.ok(
      patterns.some((pattern) => pattern.test(path)),
      path,
    )
  assert.equal(examples.length, routes.length + 1)
})

for (const [, address = '', shown = ''] of examples)
  test(`docs/api.md: GET ${address} answers what stands there`, async () => {
    const response = await site.request(address)
    holds(JSON.parse(shown), await response.json(), address)
  })

const posted = [
  ...text.matchAll(/```http\nPOST (\S+)\nContent-Type: (\S+)\n\n(.*?)\n```\n\n```json\n(.*?)```/gs),
]

test('docs/api.md has an example of every address that is asked with a document, and their limits', () => {
  assert.deepEqual(
    posted.map(([, address = '']) => address.replace(/\?.*/, '')),
    [checkAnswer.path, driftAnswer.path, lineageAnswer.path],
  )
  const { bytes, characters, aMinute } = mostChecked
  assert.ok(
    text.includes(`at most ${bytes >> 20} MB, and its text at most ${characters.toLocaleString('en-US')}`),
  )
  assert.ok(text.includes(`a server checks ${aMinute} documents`))
  const most = `${mostCompared.documents} documents of together ${mostCompared.characters.toLocaleString('en-US')} characters`
  assert.ok(text.includes(`at most ${most}, in a body of at most ${bytes >> 20} MB`))
  assert.match(text, new RegExp(`a server holds\\n${aMinute} documents`))
})

for (const [, address = '', type = '', body = '', shown = ''] of posted)
  test(`docs/api.md: POST ${address} answers what stands there`, async () => {
    const response = await site.request(address, { method: 'POST', headers: { 'content-type': type }, body })
    holds(JSON.parse(shown), await response.json(), address)
  })

/** Whether an answer holds what is shown of it: every field shown, and the first elements of every array. */
function holds(shown: unknown, answer: unknown, where: string): void {
  if (typeof shown !== 'object' || shown === null) {
    assert.deepEqual(answer, shown, where)
    return
  }
  assert.ok(typeof answer === 'object' && answer !== null, where)
  for (const [name, value] of Object.entries(shown))
    holds(value, (answer as Readonly<Record<string, unknown>>)[name], `${where} ${name}`)
}
