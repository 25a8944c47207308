import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { day } from '../../src/model/day.js'
import { brief } from '../../src/query/brief.js'
import type { Brief } from '../../src/query/brief-form.js'

const home = mkdtempSync(join(tmpdir(), 'comity-brief-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
const world = await context.world()
const law = await context.law()

/** The brief of an agency on a day, as known on that day or another. */
function asked(id: string, on: string, knownAt = on): Brief {
  const register = world.asKnownAt(day(knownAt))
  const agency = register.agencies.get(id) ?? world.directory.byId(id)
  assert.ok(agency !== undefined, id)
  return brief({ world, law }, agency, { on: day(on), knownAt: day(knownAt) })
}

/** What a reader sees of a brief, a line a row. */
function linesOf({ sections }: Brief): string {
  return sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(' | '))),
    ])
    .join('\n')
}

const miami = 'us-fl/miami-police-department'

/** What the chronology tells of Miami's police by a day, and what lay ahead then. */
const chronology: readonly { on: string; told: readonly RegExp[]; ahead: readonly RegExp[] }[] = [
  {
    on: '2025-09-05',
    told: [
      /^approved \| 2025-06-17/m,
      /^pending \| 2025-08-27/m,
      /^signed \| 2025-08-28/m,
      /^listed \| 2025-08-29/m,
      /under the Task Force Model: first on ICE's participating list on 2025-08-29, and still on the last list read, of 2025-09-05/,
      /Miami City Commission, 2025-06-17, special meeting, item 17407: passed, 3 for, 2 against/,
      /^for: 3 \| Joe Carollo \(Vice Chair, District 3\); Miguel Angel Gabela \(District 1\); Ralph Rosado \(District 4\)$/m,
      /^against: 2 \| Christine King \(Chair, District 5\); Damian Pardo \(District 2\)$/m,
      /Miami City Commission, 2025-04-24: deferred/,
      /^selected \| 3 \(2025-09-03\)/m,
      /^nominated \| 3 \(2025-09-03\)/m,
      /^in-training, trained, credentialed, active \| no record/m,
      /^Contested: .*By the text alone: best efforts .*Not found to be required by s\. 908\.11/m,
      /s\. 908\.103, Fla\. Stat\. .* No state entity, local government or law enforcement agency may adopt or keep/,
      /public 2025-09-03 Attorneys for the State .*a party in court, no ruling.*says: not required/,
      /No ruling held decides it/,
      /^applied, awarded, paid \| no record/m,
      /The minutes of the Miami City Commission, 2025-06-17, in full/,
      /^How many officers are trained, active \| The agency’s letter of nomination/m,
    ],
    ahead: [
      /Sjostrom|dismiss/i,
      /^trained \|/m,
      /\bassigned\b/i,
      /Higgins|Escalona/,
      /voted on leaving/,
      /14,073,042/,
    ],
  },
  {
    on: '2026-02-15',
    told: [
      /^listed \| 2025-08-29/m,
      /still on the last list read, of 2026-02-13/,
      /item 17407: passed, 3 for, 2 against/,
      /^nominated \| 3 \(2025-09-03\)/m,
      /^trained \| 3 \(2026-02-11\)/m,
      /^in-training, credentialed, active \| no record/m,
      /Eileen Higgins, Mayor, Miami \| .*support legislation to end the agreement, but does not sponsor it/,
      /Three of the five commissioners now oppose the agreement; none has proposed a vote to end it/,
      /Commissioner Escalona, .*legal risks of ending the agreement/,
      /Whether the Miami City Commission voted on leaving: no such vote is in the record up to 2026-02-15/,
      /The agendas and minutes of the Miami City Commission up to 2026-02-15/,
      /^about 2025-10-22 Judge Jonathan Sjostrom, .*a ruling that does not reach it\), leaves it open/m,
      /public 2025-09-03 Attorneys for the State/,
    ],
    ahead: [/2026-05-18/, /motion to (leave|void)/, /^active \| \d/m, /2026-02-28/],
  },
]

for (const { on, told, ahead } of chronology)
  test(`the brief of Miami's police on ${on} tells what had happened by then, and nothing else`, () => {
    const text = linesOf(asked(miami, on))
    for (const one of told) assert.match(text, one)
    for (const one of ahead) assert.doesNotMatch(text, one)
  })

test('a brief reads only what was known: in September 2025 nothing of February is', () => {
  const text = linesOf(asked(miami, '2026-02-15', '2025-09-05'))
  assert.match(text, /^nominated \| 3/m)
  assert.doesNotMatch(text, /^trained \|/m)
  assert.doesNotMatch(text, /Higgins|Sjostrom/)
  assert.match(text, /Whether anything changed on ICE’s lists after 2025-09-05/)
})

test('asked of a day before the vote, the brief has no vote', () => {
  const text = linesOf(asked(miami, '2025-06-16', '2026-11-23'))
  assert.match(text, /On none of [\d,]+ lists read/)
  assert.doesNotMatch(text, /passed|^approved/m)
  assert.match(text, /Miami City Commission, 2025-04-24: deferred/)
})

test('Doral: approved 16 April 2025, listed only from 7 January 2026, and members left out rather than guessed', () => {
  const text = linesOf(asked('us-fl/doral-police-department', '2026-11-23'))
  assert.match(text, /^approved \| 2025-04-16/m)
  assert.match(text, /^listed \| 2026-01-07/m)
  assert.match(
    text,
    /Doral City Council, 2025-04-16: passed, unanimous\. How each member voted is not in the record held\./,
  )
  assert.match(
    text,
    /How each member of the Doral City Council voted, 2025-04-16 \| The minutes of the Doral City Council, 2025-04-16/,
  )
})

test('Homestead: on no list, with the story that names it, and the record that would tell', () => {
  const text = linesOf(asked('us-fl/homestead-police-department', '2026-11-23'))
  assert.match(
    text,
    /On none of [\d,]+ lists read between 2021-01-13 and 2026-05-18; last checked 2026-05-18/,
  )
  assert.match(text, /CBS News Miami .* No list confirms it/)
  assert.match(text, /Whether an agreement was asked for, signed or refused up to 2026-11-23/)
})

test('where sources count a vote differently the brief shows both counts, and asks for the minutes', () => {
  const text = linesOf(asked('us-fl/key-west-police-department', '2026-11-23'))
  assert.match(text, /motion to void passed, 6 or 5 for, 1 against/)
  assert.match(text, /^for: 6 or 5 \| Donie Lee; 4 or 5 not in the record held$/m)
  assert.match(text, /2025-06-30, tally for: 6 \(.*\) against 5 \(/)
  assert.match(text, /^approved \| 2025-07-08/m)
})

test('what stands on an agenda of a later day is to come, and is no decision yet', () => {
  const county = 'us-fl/miami-dade-corrections-and-rehabilitation'
  const text = linesOf(asked(county, '2025-06-08', '2025-06-09'))
  assert.match(
    text,
    /^To come, 2025-06-09, Board of County Commissioners, Miami-Dade \| A different item comes/m,
  )
  assert.doesNotMatch(linesOf(asked(county, '2025-06-30')), /^To come/m)
})

test('a vote of which only a month is told has no day in the brief', () => {
  const text = linesOf(asked('us-fl/tallahassee-police-department', '2026-11-23'))
  assert.match(text, /Tallahassee City Commission, 2025-06: passed, 3 for, 2 against/)
  assert.match(text, /^against: 2 \| 2 not in the record held$/m)
  assert.doesNotMatch(text, /2025-06-01/)
})

test('where no law of a state is held the brief says so, and what was searched', () => {
  const text = linesOf(asked('us-ak/anchorage-police-department', '2026-11-23'))
  assert.match(text, /No provision of law on joining is held for that day/)
  assert.match(text, /Searched: .*names nothing of Alaska/)
})

const several = [
  [miami, '2025-09-05'],
  [miami, '2026-02-15'],
  [miami, '2026-11-23'],
  ['us-fl/doral-police-department', '2026-11-23'],
  ['us-fl/homestead-police-department', '2026-11-23'],
  ['us-fl/key-west-police-department', '2026-11-23'],
  ['us-ky/butler-county-sheriffs-office', '2026-11-23'],
  ['us-ak/anchorage-police-department', '2026-11-23'],
  ['us-tx/harris-county-sheriffs-office', '2026-11-23'],
] as const

test('every sentence and row has a source, save those that say that there is none', () => {
  for (const [id, on] of several) {
    const bare = asked(id, on)
      .sections.filter((section) => section.id !== 'unknown')
      .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
      .filter(({ cells, sources }) => sources.length === 0 && !cells.includes('no record'))
    assert.deepEqual(bare, [], `${id} on ${on}`)
  }
})

test('sources are numbered in the order in which they are met, each once, and each is used', () => {
  for (const [id, on] of several) {
    const { sections, sources } = asked(id, on)
    const used = sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) => rows.flatMap((row) => row.sources)),
    )
    const numbers = sources.map(({ number }) => number)
    assert.deepEqual(
      numbers,
      numbers.map((_, at) => at + 1),
    )
    assert.deepEqual(
      [...new Set(used)].sort((a, b) => a - b),
      numbers,
      `${id} on ${on}`,
    )
    const addresses = sources.flatMap(({ address }) => address ?? [])
    assert.equal(new Set(addresses).size, addresses.length, `${id} on ${on}`)
  }
})

test('what is cut is counted, by section and in all', () => {
  for (const [id, on] of several) {
    const { sections, cut } = asked(id, on)
    assert.equal(
      sections.reduce((sum, section) => sum + section.cut, 0),
      cut,
    )
  }
  assert.ok(asked(miami, '2026-02-15').cut > 0)
})
