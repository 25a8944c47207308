import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StateLaw } from '../../src/model/law.js'
import { type Duty, duty } from '../../src/rules/duty.js'
import { authority, day, facts, law, nation, provision } from './made-law.js'

const city = facts({ kind: 'municipal-police' })

function asked(state: StateLaw, on = '2025-04-01'): Duty {
  return duty(city, { state, nation }, { on: day(on), knownAt: day(on) })
}

test('a step says whether its provision applies, does not, or turns on what is not held', () => {
  const { trace, provisions } = asked(
    law([
      provision({ id: 'all' }),
      provision({ id: 'others', binds: '{ kind: [sheriff] }' }),
      provision({ id: 'open', binds: '{ officersAtLeast: 5 }' }),
    ]),
  )
  assert.deepEqual(
    trace.map(({ provision, result }) => [provision, result]),
    [
      ['all', 'applies'],
      ['others', 'does not apply'],
      ['open', 'unknown'],
      ['us-1', 'applies'],
    ],
  )
  assert.deepEqual(provisions, ['all', 'us-1'])
})

test('a step has from when to when its provision binds, and by when it is to be met', () => {
  const spans = { inForce: '{ from: 2025-02-01, to: 2026-01-01 }', complyBy: '2025-07-01' }
  const [step] = asked(law([provision({ ...spans, consequences: 'A fine.', doubts: 'Some.' })])).trace
  assert.deepEqual(step, {
    provision: 'xx-1',
    citation: 's. 1',
    title: 'A title',
    result: 'applies',
    condition: 'every agency',
    facts: [],
    joining: 'none',
    leaving: 'none',
    summary: 'What it does.',
    quotes: [],
    inForce: { from: '2025-02-01', to: '2026-01-01', complyBy: '2025-07-01' },
    consequences: 'A fine.',
    sources: [
      {
        publisher: 'A publisher',
        address: 'https://example.org/1',
        published: undefined,
        checked: undefined,
      },
    ],
    confidence: 'high',
    doubts: 'Some.',
  })
})

test('who said what it means stands with side, force and days', () => {
  const said = authority({ on: '2025-03-18~', public: '2025-03-20', doubts: 'Told by one paper.' })
  assert.deepEqual(asked(law([provision({})], [said])).positions, [
    {
      id: 'xx-a',
      by: 'The Attorney General',
      side: 'state',
      force: 'attorney-general-letter',
      on: '2025-03-18',
      approximate: true,
      madePublic: '2025-03-20',
      position: 'required',
      summary: 'Says so.',
      quotes: [],
      sources: [
        {
          publisher: 'A publisher',
          address: 'https://example.org/2',
          published: undefined,
          checked: undefined,
        },
      ],
      confidence: 'high',
      doubts: 'Told by one paper.',
    },
  ])
})

test('the review told is the least that a provision which applies has had', () => {
  const reviewed = (...reviews: string[]) => {
    const own = reviews.map((review, at) => provision({ id: `p${at}`, review }))
    const others = provision({ id: 'others', review: 'unreviewed', binds: '{ kind: [sheriff] }' })
    const none = { ...nation, provisions: [] }
    const state = law([...own, others])
    return duty(city, { state, nation: none }, { on: day('2025-04-01'), knownAt: day('2025-04-01') }).review
  }
  assert.equal(reviewed('reviewed by counsel', 'checked against the text'), 'checked against the text')
  assert.equal(reviewed('reviewed by counsel'), 'reviewed by counsel')
  assert.equal(reviewed('checked against the text', 'unreviewed'), 'unreviewed')
  assert.equal(reviewed(), 'unreviewed')
})
