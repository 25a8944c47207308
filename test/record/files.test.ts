import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordFiles } from '../../src/cli/record.js'
import { systemContext } from '../../src/cli/system.js'
import type { RecordedClaim } from '../../src/model/claim.js'
import type { DecisionClaim } from '../../src/model/decision.js'
import { stateCodes } from '../../src/model/state.js'
import { type Held, ofFlorida, ofMiamiDade, ofTheCountry, ofTheSuit } from './chronology.js'
import { heldIn, record, recordFolder } from './held-in.js'

const place = ({ file, locator }: RecordedClaim) => `${file}, ${locator}`

test('every file of the record reads and holds claims', async () => {
  for (const file of recordFiles(recordFolder)) assert.ok((await heldIn(file)).length > 0, file)
})

test('every claim is about an agency, a state or the country, and so is every agency that an event is linked with', async () => {
  const world = await systemContext('no-such-home').world()
  const agencies = world.now().agencies
  const others = new Set(['us', ...stateCodes.map((code) => `us-${code.toLowerCase()}`)])
  for (const claim of record) {
    const linked = claim.says === 'event' ? claim.linked : []
    for (const id of [claim.subject, ...linked])
      assert.ok(
        agencies.has(id) || world.directory.byId(id) !== undefined || others.has(id),
        `${place(claim)}: ${id}`,
      )
  }
})

test('every source has an address of the web, and a quote is a few words', () => {
  for (const claim of record) {
    assert.match(claim.source.address, /^https?:\/\/[^\s/]+\.[^\s/]+/, place(claim))
    const quotes = [
      claim.quote,
      ...(claim.says === 'decision' ? claim.reasons.map(({ quote }) => quote) : []),
    ]
    for (const quote of quotes)
      assert.ok((quote ?? '').split(/\s+/).length <= 30, `${place(claim)}: ${quote}`)
  }
})

test('what is of low confidence says what is shaky about it', () => {
  for (const claim of record)
    if (claim.confidence === 'low') assert.notEqual(claim.doubt, undefined, place(claim))
})

test('no two files tell the same of one subject and day by one source', () => {
  const files = new Map<string, string>()
  for (const claim of record) {
    const { subject, says, on, source, file } = claim
    const key = `${subject} ${says} ${on} ${source.address}`
    const known = files.get(key) ?? file
    assert.equal(known, file, `${key}: ${place(claim)}`)
    files.set(key, known)
  }
})

for (const [what, rows] of [
  ['state law and litigation of Florida', ofFlorida],
  ["South Miami's suit", ofTheSuit],
  ['the bodies of Miami-Dade', ofMiamiDade],
  ['the country', ofTheCountry],
] as const)
  test(`every dated row on ${what} is held as a claim`, () => {
    for (const row of rows)
      assert.ok(
        record.some((claim) => isHeld(claim, row)),
        row.join(' | '),
      )
  })

function isHeld(claim: RecordedClaim, [subject, on, says, ...words]: Held): boolean {
  if (claim.subject !== subject || claim.says !== says || (claim.written ?? claim.on) !== on) return false
  const text = JSON.stringify(claim)
  return words.every((word) => text.includes(word))
}

function decisions(subject: string): DecisionClaim[] {
  return record.filter(
    (claim): claim is DecisionClaim => claim.says === 'decision' && claim.subject === subject,
  )
}

test('Miami, 17 June 2025: five members by name, three for and two against', () => {
  const vote = decisions('us-fl/miami-police-department').find(({ item }) => item === '17407')
  assert.deepEqual(
    vote?.votes.map(({ member, vote: value }) => `${member}: ${value}`),
    [
      'Joe Carollo: for',
      'Miguel Angel Gabela: for',
      'Ralph Rosado: for',
      'Christine King: against',
      'Damian Pardo: against',
    ],
  )
})

test('Key West: both counts of the first vote are held, each with its source', () => {
  const tallies = decisions('us-fl/key-west-police-department')
    .filter(({ motion }) => motion === 'void')
    .map(({ tally, source }) => [`${tally?.for}-${tally?.against}`, source.address] as const)
  assert.deepEqual([...new Set(tallies.map(([count]) => count))].sort(), ['5-1', '6-1'])
  assert.equal(new Set(tallies.map(([, address]) => address)).size, tallies.length)
})

test('no vote of Miami on leaving is held: what was not found is not told', () => {
  const leaving = decisions('us-fl/miami-police-department').filter(({ motion }) => motion === 'leave')
  assert.deepEqual(leaving, [])
})

test('of a unanimous vote no member is listed whom the source does not name', () => {
  for (const claim of decisions('us-fl/doral-police-department'))
    assert.deepEqual(claim.votes, [], place(claim))
})
