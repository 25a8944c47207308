import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SourceError } from '../../src/model/errors.js'
import { parseFacts } from '../../src/rules/parse-facts.js'
import { parseLaw } from '../../src/rules/parse-law.js'
import { authority, file, provision } from './made-law.js'

/** Holds the message of a file that does not read. */
function refused(text: string, message: RegExp): void {
  assert.throws(
    () => parseLaw(text, 'law/fl.yaml'),
    (error: unknown) => {
      assert.ok(error instanceof SourceError, String(error))
      assert.match(error.message, message)
      return true
    },
  )
}

test('a file that holds what it should reads, and an entry knows its line', () => {
  const text = file(
    [provision({})],
    [authority({ on: '2025-08-15~', until: '2025-09-01' })],
    'state: FL\nheldFrom: 2025-02-01',
  )
  const { provisions, authorities, heldFrom, state } = parseLaw(text, 'law/fl.yaml')
  assert.deepEqual([state, heldFrom], ['FL', '2025-02-01'])
  assert.equal(provisions[0]?.where, 'law/fl.yaml, line 4, provision xx-1')
  assert.deepEqual(
    [authorities[0]?.on, authorities[0]?.approximate, authorities[0]?.until],
    ['2025-08-15', true, '2025-09-01'],
  )
})

test('a date that the calendar lacks is named with its line and field', () => {
  refused(
    file([provision({ enacted: '2025-02-30' })]),
    /law\/fl\.yaml, line 14, provision xx-1, enacted: expected a day of the calendar such as 2025-02-13, found "2025-02-30"/,
  )
  refused(
    file([provision({ inForce: '{ from: 2025-13-01 }' })]),
    /line 15, provision xx-1, inForce, from: expected a day of the calendar/,
  )
  refused(
    file([provision({})], [authority({ on: 'August 2025' })]),
    /authority xx-a, on: expected a day such as 2025-03-18, with ~/,
  )
  refused(file([provision({})], [authority({ on: '2025~-08-15' })]), /authority xx-a, on: expected a day/)
})

test('a date that is missing is named', () => {
  refused(
    file([provision({ inForce: '' })]),
    /provision xx-1: expected inForce with a day from which it binds, found "none"/,
  )
  refused(
    file([provision({})], [authority({ public: '' })]),
    /authority xx-a, public: expected a day such as 2025-02-13, found "nothing"/,
  )
  refused(
    file([provision({ status: 'superseded' })]),
    /expected the day on which it was superseded \(inForce\.to\)/,
  )
})

test('dates out of order, and an entry that never came into force with one, are refused', () => {
  refused(
    file([provision({ inForce: '{ from: 2025-02-01, to: 2025-02-01 }' })]),
    /expected an end after 2025-02-01, found "2025-02-01"/,
  )
  refused(
    file([provision({ status: 'not enacted' })]),
    /expected no inForce where it is not enacted, found "2025-02-01"/,
  )
  refused(file([provision({ status: 'pending' })]), /expected no inForce where it is pending/)
  refused(
    file([provision({})], [authority({ until: '2025-03-17' })]),
    /expected an end after 2025-03-18, found "2025-03-17"/,
  )
  const withdrawn = file([provision({})], [authority({ until: '2025-03-18' })])
  assert.equal(parseLaw(withdrawn, 'law/fl.yaml').authorities[0]?.until, '2025-03-18')
  refused(
    file([provision({ status: 'enjoined', inForce: '' })]),
    /expected inForce with a day from which it binds, found "none"/,
  )
})

test('a condition that is not known, two side by side, and a wrong value are named', () => {
  refused(
    file([provision({ binds: '{ hasHelicopter: true }' })]),
    /binds.*expected a known condition .*found "hasHelicopter"/,
  )
  refused(
    file([provision({ binds: '{ kind: [sheriff], operatesCountyJail: true }' })]),
    /expected one condition.*found "2 conditions side by side"/,
  )
  refused(file([provision({ binds: '{ kind: [sherif] }' })]), /expected a kind of agency .*found "sherif"/)
  refused(
    file([provision({ binds: '{ operatesCountyJail: maybe }' })]),
    /expected true or false, found "maybe"/,
  )
  refused(file([provision({ binds: '{ populationAtLeast: many }' })]), /expected a number, found "many"/)
  refused(file([provision({ binds: '{ all: [] }' })]), /expected a list of conditions, found "none"/)
  refused(file([provision({ binds: '{ every: false }' })]), /expected true, found "false"/)
  refused(file([provision({ binds: '' })]), /expected one condition/)
  refused(
    file([provision({ binds: '{ all: [{ not: { kind: [sherif] } }] }' })]),
    /^law\/fl\.yaml, line 9, provision xx-1, binds, kind: expected a kind of agency \(sheriff, .*, other\)/,
  )
  refused(
    file([provision({ binds: '{ every: false }' })]).replace('state: FL', `state: FL${'\n'.repeat(10)}`),
    /^law\/fl\.yaml, line 19, provision xx-1, binds, every: expected true/,
  )
})

test('a condition reads as it stands, part by part', () => {
  const read = (binds: string) => parseLaw(file([provision({ binds })]), 'law/fl.yaml').provisions[0]?.binds
  assert.deepEqual(read('{ every: true }'), { every: true })
  assert.deepEqual(read('{ any: [{ agency: [us-fl/a, us-fl/b] }, { not: { kind: [campus] } }] }'), {
    any: [{ agency: ['us-fl/a', 'us-fl/b'] }, { not: { kind: ['campus'] } }],
  })
  assert.deepEqual(read('{ all: [{ operatesCountyJail: false }, { officersAtLeast: 5 }] }'), {
    all: [{ operatesCountyJail: false }, { officersAtLeast: 5 }],
  })
  assert.deepEqual(read('{ countyPopulationAtLeast: 7 }'), { countyPopulationAtLeast: 7 })
})

test('authorities stand in the order of their days, those of one day as the file has them', () => {
  const days = { d: '2025-03-20', b: '2025-03-18', c: '2025-03-18', a: '2025-01-02', e: '2025-04-01' }
  const all = Object.entries(days).map(([id, on]) => authority({ id, on, public: '2025-04-01' }))
  const read = parseLaw(file([provision({})], all), 'law/fl.yaml').authorities
  assert.deepEqual(
    read.map(({ id }) => id),
    ['a', 'b', 'c', 'd', 'e'],
  )
})

test('the law of a state is held from the first day of its first provision, where the file does not say', () => {
  const from = (...days: string[]) =>
    parseLaw(
      file([
        ...days.map((day, at) => provision({ id: `p${at}`, inForce: `{ from: ${day} }` })),
        provision({ id: 'bill', status: 'pending', inForce: '' }),
      ]),
      'law/fl.yaml',
    ).heldFrom
  assert.equal(from('2025-02-01', '2019-07-01', '2022-07-01'), '2019-07-01')
  assert.equal(from(), undefined)
})

test('the nation has a file as the states have, and words are as printed where it does not say', () => {
  const quotes = '[{ text: may enter, source: 0 }]'
  const { state, provisions } = parseLaw(file([provision({ quotes })], [], 'state: US'), 'law/us.yaml')
  assert.deepEqual([state, provisions[0]?.state], ['US', 'US'])
  assert.deepEqual(provisions[0]?.quotes, [{ text: 'may enter', source: 0, origin: 'as printed' }])
})

test('what somebody said keeps its quotes and its sources', () => {
  const said = authority({
    quotes: '[{ text: must enter, source: 0, origin: from memory }]',
    sources: "[{ publisher: A paper, address: 'http://example.org/3', published: 2025-03-19 }]",
  })
  const [read] = parseLaw(file([provision({})], [said]), 'law/fl.yaml').authorities
  assert.deepEqual(read?.quotes, [{ text: 'must enter', source: 0, origin: 'from memory' }])
  assert.deepEqual(read?.sources, [
    { publisher: 'A paper', address: 'http://example.org/3', published: '2025-03-19', checked: undefined },
  ])
})

test('an entry is named by its id as the file prints it, or by its place where it has none', () => {
  refused(file([provision({ id: '908', title: '' })]), /line 3, provision 908, title: expected a text/)
  refused(file([provision({ id: 'null' })]), /line 3, provisions 1, id: expected a text, found "nothing"/)
  refused('state: FL\nprovisions: [text]', /line 2, provisions 1: expected fields with names, found "text"/)
})

test('an amendment in a circle, of itself, or of an entry that is not there is refused', () => {
  const circle = [provision({ id: 'a', amends: 'b' }), provision({ id: 'b', amends: 'a' })]
  refused(
    file(circle),
    /expected amendments that end in a first wording, found "a circle: a amends b amends a"/,
  )
  refused(
    file([provision({ id: 'a', amends: 'a' })]),
    /expected an amendment of another entry, found "a, which is itself"/,
  )
  refused(
    file([provision({ id: 'a', amends: 'z' })]),
    /expected the id of an entry that it amends, found "z"/,
  )
})

test('a quote without its source, and an entry without any, are refused', () => {
  refused(
    file([provision({ quotes: '[{ text: shall enter, source: 3 }]' })]),
    /expected a source for the quote "shall enter" \(0 to 0\), found "3"/,
  )
  refused(
    file([provision({ quotes: '[{ text: shall enter }]' })]),
    /source: expected a number, found "nothing"/,
  )
  refused(file([provision({ sources: '[]' })]), /expected at least one source, found "none"/)
  refused(
    file([provision({ sources: '[{ publisher: A, address: somewhere }]' })]),
    /expected an address that begins http, found "somewhere"/,
  )
  for (const address of ['see https://example.org', 'https://example.org and more', 'ftp://example.org'])
    refused(
      file([provision({ sources: `[{ publisher: A, address: '${address}' }]` })]),
      /expected an address that begins http/,
    )
  const long = 'a'.repeat(50)
  refused(
    file([provision({ quotes: `[{ text: ${long}, source: 1 }]` })]),
    /a source for the quote "a{40}" \(0 to 0\)/,
  )
  refused(
    file([provision({})], [authority({ sources: '[]' })]),
    /authority xx-a: expected at least one source/,
  )
})

test('a field that nobody knows, an id given twice and an unknown word are refused', () => {
  refused(file([provision({ efect: 'requires' })]), /efect: expected no other field, found "efect"/)
  refused(file([provision({}), provision({})]), /expected an id that no other entry has, found "xx-1"/)
  refused(file([provision({})], [authority({ id: 'xx-1' })]), /expected an id that no other entry has/)
  refused(
    file([provision({ joining: 'compels' })]),
    /joining: expected one of prohibits, requires, .*found "compels"/,
  )
  refused(file([provision({ models: '[TFM, XYZ]' })]), /expected TFM, WSO or JEM, found "XYZ"/)
  refused(file([provision({ models: '[]' })]), /expected the models that it is about/)
  refused(
    file([provision({})], [authority({ of: '[yy-9]' })]),
    /expected the id of a provision of law\/fl\.yaml, found "yy-9"/,
  )
  refused(file([provision({ title: '' })]), /title: expected a text, found "nothing"/)
})

test('a state without provisions says what was searched', () => {
  refused('state: FL\nprovisions: []', /expected what was searched, where no provision is held/)
  assert.equal(
    parseLaw('state: FL\nsearched: The dossier.\nprovisions: []', 'law/fl.yaml').searched,
    'The dossier.',
  )
})

test('text that is no YAML is named with its line', () => {
  refused('state: FL\nprovisions: [', /^law\/fl\.yaml, line 2: expected YAML, found ".*end with a \]"$/)
})

test('a fact about an agency stands once, with its source', () => {
  const fact =
    '  - { agency: us-fl/a, operatesCountyJail: false, summary: s, publisher: p, address: "https://example.org", observed: 2025-03-05 }'
  assert.equal(parseFacts(`facts:\n${fact}`, 'law/facts.yaml')[0]?.operatesCountyJail, false)
  assert.throws(
    () => parseFacts(`facts:\n${fact}\n${fact}`, 'law/facts.yaml'),
    /expected each agency once, found "us-fl\/a"/,
  )
})
