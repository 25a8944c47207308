import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { LiveWorld } from '../../src/cli/live-world.js'
import { parseOwnCorrections } from '../../src/cli/parse-own-corrections.js'
import { systemContext } from '../../src/cli/system.js'
import { loadWorld } from '../../src/cli/world.js'
import { SourceError } from '../../src/model/errors.js'
import type { CorrectionsAnswer } from '../../src/query/corrections.js'
import { replyText, requestText } from './correction-home.js'
import { run, runJson } from './run.js'

const home = mkdtempSync(join(tmpdir(), 'comity-corrections-'))
after(() => rmSync(home, { recursive: true, force: true }))

const miami = 'us-fl/miami-police-department'
const signed = { agreement: `${miami}/tfm`, stage: 'signed' }
const file = (name: string, text: string): string => {
  writeFileSync(join(home, name), text)
  return join(home, name)
}

test('a request goes in as a file with its document, is decided, and is listed with all that was said', async () => {
  file('memo.txt', 'A memo')
  const asked = await run(
    ['correct', file('request.yaml', requestText({ about: signed, document: 'memo.txt' }))],
    home,
  )
  assert.equal(asked.code, 0, asked.err)
  assert.match(asked.out, /^correction 1: received; due by 2027-01-04\n/)
  assert.match(asked.out, /the record shows: signed 2025-08-28\n/)
  assert.match(asked.out, /memo\.txt \(6 bytes, SHA-256 [0-9a-f]{64}\), kept and not published/)
  const decided = await run(
    ['decide-correction', '1', '--accept', '--by', 'editor', '--reason', 'The file shows it.'],
    home,
  )
  assert.equal(decided.out, 'correction 1: accepted by editor: The file shows it.')
  const listed = await run(['corrections', '--agency', miami], home)
  assert.match(
    listed.out,
    /^correction 1 {2}accepted\n {2}us-fl\/miami-police-department, signed, Task Force Model: signed 2025-08-28 -> Approved by 4 to 1/,
  )
  assert.match(listed.out, /2026-11-23 {2}accepted by editor: The file shows it\./)
  assert.match(listed.out, /no correction of its own by the keepers of the record/)
  const open = await runJson<CorrectionsAnswer>(['corrections', '--state', 'open'], home)
  assert.deepEqual(open.corrections, [])
})

test('a reply goes in as a file for the agency that is named', async () => {
  const words = JSON.parse(replyText()) as { subject?: string }
  delete words.subject
  const { code, out } = await run(
    ['reply', 'Miami Police Department', '--state', 'FL', file('reply.yaml', JSON.stringify(words))],
    home,
  )
  assert.deepEqual([code, out], [0, `reply 3 stands beside signed, Task Force Model of ${miami}`])
  const verified = await run(['verify'], home)
  assert.match(verified.out, /corrections: sound: 3 entries, 1 documents/)
})

test('what a server has not taken in itself it sees when it looks: a correction of another process', async () => {
  const context = { ...systemContext(home), bundled: false }
  const live = new LiveWorld(await loadWorld(context), context, (error) => assert.fail(String(error)))
  const held = live.world.corrections.log.length
  await run(['correct', file('more.yaml', requestText({ about: { field: 'ori' } }))], home)
  assert.equal(live.world.corrections.log.length, held)
  await live.look()
  assert.equal(live.world.corrections.log.length, held + 1)
})

test('a call that says too little is told what is wanted, and logs nothing', async () => {
  for (const [words, code, message] of [
    [['correct'], 2, /say one file/],
    [['correct', join(home, 'none.yaml')], 1, /none\.yaml: expected a file, found/],
    [
      ['correct', file('lost.yaml', requestText({ document: 'lost.pdf' }))],
      1,
      /lost\.yaml, document: expected a file that is there/,
    ],
    [
      ['correct', file('kind.yaml', requestText({ about: signed, document: 'request.yaml' }))],
      1,
      /a name that ends in/,
    ],
    [['decide-correction', 'one'], 2, /say the number of one correction/],
    [['decide-correction', '1', '--accept'], 2, /needs --by and --reason/],
    [
      ['decide-correction', '1', '--accept', '--reject', '--by', 'editor', '--reason', 'x'],
      2,
      /say one of --review/,
    ],
    [['decide-correction', '1', '--reject', '--by', 'editor', '--reason', 'x'], 2, /is accepted already/],
    [['decide-correction', '99', '--reject', '--by', 'editor', '--reason', 'x'], 2, /no request .* 99/],
    [['corrections', '--state', 'lost'], 2, /--state: expected open, overdue/],
    [['reply', miami], 2, /say the agency, then the file/],
  ] as const) {
    const ran = await run(words, home)
    assert.equal(ran.code, code, words.join(' '))
    assert.match(ran.err, message)
  }
  assert.match((await run(['verify'], home)).out, /corrections: sound: 4 entries/)
})

test('the record’s own corrections read from their file, and a field too many is refused by name', () => {
  assert.deepEqual(parseOwnCorrections('corrections: []'), [])
  const one = { on: '2026-11-20', subject: 'x', what: 'county', was: '#NA', now: 'Y', why: 'z' }
  assert.deepEqual(parseOwnCorrections(JSON.stringify({ corrections: [one] })), [one])
  for (const change of [{ by: 'x' }, { on: 'soon' }, { why: '' }])
    assert.throws(
      () => parseOwnCorrections(JSON.stringify({ corrections: [{ ...one, ...change }] })),
      SourceError,
    )
})
