import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerLine, type McpOptions, protocolVersions } from '../../src/api/mcp.js'
import { linesOf } from '../../src/cli/lines.js'
import { day } from '../../src/model/day.js'
import { outline } from '../../src/publish/outline.js'
import { Law } from '../../src/rules/law.js'
import { smallWorld } from './small-world.js'

const world = smallWorld()
const reported: unknown[] = []
const options: McpOptions = {
  version: '1',
  held: async () => ({ world, law: new Law([], []), today: day('2026-11-23') }),
  report: (error) => reported.push(error),
}

test('whatever a client sends is answered by one line of JSON-RPC or by none, and is no error of the program', async () => {
  const shape = fc.record(
    {
      jsonrpc: fc.constantFrom('2.0', '1.0', 2),
      id: fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.constant({})),
      method: fc.oneof(
        fc.constantFrom('initialize', 'ping', 'tools/list', 'tools/call'),
        fc.string(),
        fc.integer(),
      ),
      params: fc.oneof(
        fc.record({
          name: fc.constantFrom('status', 'search', 'compare', 'law', 'check', 'changes'),
          arguments: fc.dictionary(
            fc.constantFrom('agency', 'q', 'state', 'text', 'on', 'from', 'limit', 'cursor'),
            fc.anything(),
          ),
        }),
        fc.anything(),
      ),
    },
    { requiredKeys: [] },
  )
  const line = fc.oneof(
    fc.string(),
    shape.map((value) => JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? 1 : one))),
  )
  await fc.assert(
    fc.asyncProperty(line, async (text) => {
      const answer = await answerLine(text, options)
      if (answer === undefined) return
      assert.ok(!answer.includes('\n'))
      const { jsonrpc, result, error } = JSON.parse(answer) as Record<string, unknown>
      assert.equal(jsonrpc, '2.0')
      assert.notEqual(result === undefined, error === undefined)
    }),
    { numRuns: 200 },
  )
  assert.deepEqual(reported, [])
})

test('the version that a client asks for is spoken where it is known, or else the newest', async () => {
  for (const [asked, spoken] of [
    ...protocolVersions.map((one) => [one, one]),
    ['1999-01-01', protocolVersions[0]],
  ]) {
    const line = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: asked },
    })
    const answer = JSON.parse((await answerLine(line, options)) ?? '') as {
      result: { protocolVersion: string }
    }
    assert.equal(answer.result.protocolVersion, spoken)
  }
})

test('an outline names each source once, and only those of the lines that stand', () => {
  const source = (text: string) => ({
    document: 'x',
    file: 'a.xlsx',
    observedOn: '2025-01-01',
    locator: 'S!A1',
    text,
  })
  const answer = {
    sentence: 'Listed.',
    absent: undefined,
    unknown: null,
    empty: [],
    steps: [
      { stage: 'signed', evidence: [source('one'), source('two')] },
      { stage: 'listed', evidence: [source('two')] },
    ],
  }
  assert.equal(
    outline(answer, 1000).text,
    `sentence: Listed.
unknown: not told
empty: none
steps:
  - stage: signed
    evidence: [1] [2]
  - stage: listed
    evidence: [2]

Sources:
[1] a.xlsx, S!A1, of 2025-01-01: "one"
[2] a.xlsx, S!A1, of 2025-01-01: "two"`,
  )
  const short = outline(answer, 60).text
  assert.match(short, /4 more lines/)
  assert.doesNotMatch(short, /Sources/)
})

test('an outline names where law is published as it does any source; an answer that numbers its own keeps its numbers', () => {
  const bill = { publisher: 'Florida Senate', address: 'https://flsenate.gov/908', published: '2019-06-14' }
  const own = { number: 7, publisher: 'ICE', address: 'https://www.ice.gov/', places: ['Sheet1, row 95'] }
  const { text } = outline({ title: 'Best efforts', sources: [bill], again: bill, numbered: [own] }, 1000)
  assert.match(text, /^title: Best efforts\nsources: \[1\]\nagain: \[1\]\nnumbered:\n {2}- number: 7\n/)
  assert.match(text, /\n\nSources:\n\[1\] Florida Senate, of 2019-06-14: https:\/\/flsenate\.gov\/908$/)
})

test('lines are the same however their bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''))),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
        async function* parts() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
        }
        const found: string[] = []
        for await (const one of linesOf(parts(), 10_000)) found.push(one)
        assert.deepEqual(found, lines)
      },
    ),
    { numRuns: 100 },
  )
})
