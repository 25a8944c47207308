import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { matchAgency } from '../../src/agencies/match.js'
import { readOriJudgements } from '../../src/agencies/ori-judgements.js'
import { stateOf } from '../../src/model/state.js'
import { bundledDirectory, bundledJudgements } from './directory-bundled.js'

interface Judged {
  readonly state: string
  readonly name: string
  readonly county: string
  readonly ori: string
  readonly verdict: 'same' | 'part' | 'none'
  readonly drawn: 'random' | 'hard' | 'none'
}

/**
 * Listed names judged one by one by a person against the directory: 300 drawn at random from all matches,
 * every match that needed more than its name, and names that have no ORI.
 */
const sample: Judged[] = parse(readFileSync('test/agencies/ori-sample.csv', 'utf8'), { columns: true })
const directory = bundledDirectory()
const judgements = bundledJudgements()

function found({ state, name, county }: Judged): string {
  const code = stateOf(state)
  assert.ok(code, state)
  return matchAgency({ state: code, name, counties: [county] }, directory, judgements).ori ?? 'none'
}

function precision(rows: readonly Judged[]): number {
  const given = rows.filter((row) => found(row) !== 'none')
  return given.filter((row) => found(row) === row.ori).length / given.length
}

test('of 300 matches drawn at random at least 99.5 % are right', () => {
  const random = sample.filter(({ drawn }) => drawn === 'random')
  assert.equal(random.length, 300)
  assert.ok(precision(random) >= 0.995, `${precision(random)}`)
})

test('of the matches that need more than a name at least 99.5 % are right', () => {
  const hard = sample.filter(({ drawn }) => drawn === 'hard')
  assert.ok(hard.length > 50)
  assert.ok(precision(hard) >= 0.995, `${precision(hard)}`)
})

test('no name that has no ORI is given one', () => {
  const wrong = sample.filter(({ drawn }) => drawn === 'none').filter((row) => found(row) !== 'none')
  assert.deepEqual(wrong, [])
})

test('at least 99 % of the judged agencies that have an ORI are given it', () => {
  const having = sample.filter(({ ori }) => ori !== 'none')
  assert.ok(having.filter((row) => found(row) === row.ori).length / having.length >= 0.99)
})

test('every ORI that a person gave is in the directory', () => {
  for (const { ori, name } of readOriJudgements(readFileSync('data/ori-judgements.csv', 'utf8'))) {
    if (ori !== undefined) assert.ok(directory.byOri(ori), `${name}: ${ori}`)
  }
})
