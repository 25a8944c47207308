import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staleEntries } from '../../src/rules/stale.js'
import { authority, day, law, provision } from './made-law.js'

const today = day('2026-11-23')
const source = (name: string, checked?: string) =>
  `{ publisher: P, address: 'https://example.org/${name}'${checked === undefined ? '' : `, checked: ${checked}`} }`
const fresh = `[${source('1', '2026-11-01')}]`

function reasons(provisions: string[], authorities: string[] = []): Record<string, readonly string[]> {
  const found = staleEntries([law(provisions, authorities)], today, 180)
  return Object.fromEntries(found.map(({ id, reasons }) => [id, reasons]))
}

test('an entry is told with its place and the addresses of its sources', () => {
  const sources = `[${source('1')}, ${source('2')}]`
  assert.deepEqual(staleEntries([law([provision({ sources })])], today, 180), [
    {
      id: 'xx-1',
      state: 'FL',
      citation: 's. 1',
      where: 'law/fl.yaml, line 3, provision xx-1',
      reasons: ['no source of it has been checked against its address'],
      sources: ['https://example.org/1', 'https://example.org/2'],
    },
  ])
})

test('what somebody said grows stale too, and is named by who and when', () => {
  const said = [
    authority({ id: 'old', sources: `[${source('1', '2025-01-01')}]` }),
    authority({ id: 'fresh', sources: fresh }),
    authority({ id: 'low', sources: fresh, confidence: 'low' }),
  ]
  const found = staleEntries([law([provision({ sources: fresh })], said)], today, 180)
  assert.deepEqual(
    found.map(({ citation, reasons }) => [citation, ...reasons]),
    [
      ['The Attorney General, 2025-03-18', 'last checked 2025-01-01, 691 days ago'],
      ['The Attorney General, 2025-03-18', 'confidence is low'],
    ],
  )
})

test('of several sources the one checked last counts, also beside one that was never checked', () => {
  const days = [source('1', '2026-11-01'), source('2', '2025-01-01'), source('3')]
  for (const sources of [days, [...days].reverse()])
    assert.deepEqual(reasons([provision({ sources: `[${sources.join(', ')}]` })]), {})
})

test('a check holds for as many days as asked, and no day longer', () => {
  const checked = (on: string) => reasons([provision({ sources: `[${source('1', on)}]` })])
  assert.deepEqual(checked('2026-05-27'), {})
  assert.deepEqual(checked('2026-05-26'), { 'xx-1': ['last checked 2026-05-26, 181 days ago'] })
})

test('each date that lies ahead is told; one that is today does not', () => {
  const ahead = (from: string, to: string, complyBy: string) =>
    reasons([provision({ sources: fresh, inForce: `{ from: ${from}, to: ${to} }`, complyBy })])
  assert.deepEqual(ahead('2026-12-01', '2027-12-01', '2027-01-01'), {
    'xx-1': [
      'takes effect on 2026-12-01, which lies ahead',
      'ends on 2027-12-01, which lies ahead',
      'is to be complied with on 2027-01-01, which lies ahead',
    ],
  })
  assert.deepEqual(ahead('2026-11-22', '2026-11-23', '2026-11-23'), {})
})
