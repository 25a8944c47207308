import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../src/model/day.js'
import { SourceError } from '../../src/model/errors.js'
import { parseReply, parseRequest } from '../../src/record/parse-correction.js'

const on = day('2026-11-23')
const request = (text: string) => parseRequest(text, { file: 'request.yaml', on })
const reply = (text: string, subject?: string) => parseReply(text, { file: 'reply.yaml', on, subject })

const whole = {
  subject: 'us-fl/miami-police-department',
  about: { agreement: 'us-fl/miami-police-department/tfm', stage: 'signed' },
  proposed: 'Signed on 2 September 2025',
  reason: 'The agreement bears that date.',
  by: { office: "Chief's office", organisation: 'Miami Police Department' },
} as const

const refused = (change: object, where: RegExp) =>
  assert.throws(
    () => request(JSON.stringify({ ...whole, ...change })),
    (error) => error instanceof SourceError && where.test(error.message),
  )

test('a request reads from YAML, with its document by name and its claim in the form of the record', () => {
  const { request: read, document } = request(`
comity-correction: 1
subject: us-fl/miami-police-department
about: {file: record/florida/miami.yaml, claim: claim 1}
proposed: Approved by 4 to 1
reason: The minutes were amended.
by: {office: City Clerk, organisation: City of Miami}
document: minutes.pdf
claim:
  says: approved
  model: TFM
  on: 2025-06-17
  text: The commission approved it by 4 to 1.
`)
  assert.equal(document, 'minutes.pdf')
  assert.deepEqual(read.about, { file: 'record/florida/miami.yaml', claim: 'claim 1' })
  assert.deepEqual(
    [read.claim?.says, read.claim?.subject, read.claim?.on, read.claim?.confidence],
    ['approved', 'us-fl/miami-police-department', '2025-06-17', 'medium'],
  )
})

test('the same request in JSON reads the same', () => {
  assert.deepEqual(request(JSON.stringify(whole)).request, { kind: 'request', ...whole, on })
})

for (const [what, text] of [
  ['an e-mail address', 'Write to jane.doe@miami.example'],
  ['an e-mail address', 'jane (at) miami.example'],
  ['a telephone number', 'Call (305) 555-0100'],
  ['a telephone number', 'Call 305.555.0100'],
  ['a telephone number', 'Call +1 305 555 0100 now'],
  ['a telephone number', 'Call 3055550100'],
  ['a telephone number', 'Call +44 20 7946 0000'],
  ['a telephone number', 'Tel. 305'],
  ['a telephone number', 'Call ３０５-５５５-０１００'],
  ['a social security number', 'Badge 078-05-1120'],
] as const)
  for (const field of ['proposed', 'reason'])
    test(`${JSON.stringify(text)} in ${field} is refused as ${what}`, () =>
      refused(
        { [field]: text },
        new RegExp(`${field}: expected a text that can be published, without ${what}`),
      ))

test('days, counts, amounts, item numbers and hashes are no telephone numbers', () => {
  for (const text of [
    'On 2025-08-28 and 2025-09-02, 1,362 officers; $1,234,567.89; item 17407; resolution R-25-0232.',
    `SHA-256 ${'0123456789abcdef'.repeat(4)}`,
    'Sections 908.101 to 908.109; 8 U.S.C. 1357(g); 33130-1234.',
  ])
    assert.equal(request(JSON.stringify({ ...whole, reason: text })).request.reason, text)
})

test('what reaches a person is refused in the office, the organisation and the claim too', () => {
  refused({ by: { ...whole.by, office: 'Chief, 305-555-0100' } }, /by, office/)
  refused({ by: { ...whole.by, organisation: 'a@b.example' } }, /by, organisation/)
  const claim = { says: 'approved', on: '2025-06-17', text: 'Ask clerk@miami.example.' }
  refused({ claim }, /claim: expected a text that can be published/)
})

test('a field that is not known is refused by name: contact details are not taken', () => {
  for (const field of ['contact', 'email', 'phone', 'name', 'on', 'was', 'kind'])
    refused({ [field]: 'x' }, new RegExp(`${field}: expected no other field`))
  refused({ by: { ...whole.by, person: 'x' } }, /by, person: expected no other field/)
})

test('what is missing or wrong is refused with its place', () => {
  refused({ subject: 'us' }, /subject: expected an agency's id/)
  refused({ subject: '../us-fl/x' }, /subject/)
  refused({ about: undefined }, /about: expected agreement and stage, file and claim, or field/)
  refused({ about: { field: 'chief' } }, /about, field: expected one of/)
  refused({ about: { agreement: 'us-fl/doral-police-department/tfm', stage: 'signed' } }, /about, agreement/)
  refused({ about: { ...whole.about, stage: 'ended' } }, /about, stage: expected one of/)
  refused({ about: { ...whole.about, field: 'ori' } }, /about, field: expected no other field/)
  refused({ proposed: ' ' }, /proposed: expected a text/)
  refused({ proposed: 'x'.repeat(201) }, /proposed: expected at most 200 characters/)
  refused({ reason: 'x'.repeat(2001) }, /reason: expected at most 2000 characters/)
  refused({ reason: 'a\u0007b' }, /reason: expected printed characters/)
  refused({ reason: 'a\u202eb' }, /reason: expected printed characters/)
  refused({ by: undefined }, /by: expected office and organisation/)
  refused({ by: { office: 'Chief' } }, /organisation/)
  refused({ 'comity-correction': 2 }, /expected version 1/)
  refused(
    { claim: { says: 'approved', on: '2025-06-17', text: 'x', source: 'me' } },
    /the correction is the source/,
  )
  refused({ claim: { says: 'approved', on: '2027-01-01', text: 'x' } }, /nothing is told before it happens/)
  refused({ claim: { says: 'married', on: '2025-01-01', text: 'x' } }, /says: expected one of/)
})

test('a reply has at most 1,000 characters, and names its agency where nobody else does', () => {
  const { subject, about, by } = whole
  const words = { about, by, text: 'a'.repeat(1000) }
  assert.equal(reply(JSON.stringify(words), subject).text.length, 1000)
  assert.equal(reply(JSON.stringify({ subject, ...words })).subject, subject)
  assert.throws(() => reply(JSON.stringify(words)), /subject: expected a text/)
  assert.throws(() => reply(JSON.stringify({ ...words, text: 'a'.repeat(1001) }), subject), /at most 1000/)
  assert.throws(
    () => reply(JSON.stringify({ ...words, subject: 'us-fl/doral-police-department' }), subject),
    SourceError,
  )
})

test('text that is no submission is refused by a SourceError, however it is made', () => {
  for (const text of [
    '',
    'null',
    '[]',
    '- a',
    'a: &x [*x]',
    '{',
    '\u0000',
    `${'['.repeat(50_000)}`,
    `${'- '.repeat(9000)}`,
    'x'.repeat(70_000),
  ])
    assert.throws(() => request(text), SourceError, text.slice(0, 20))
  assert.throws(() => request(`${JSON.stringify(whole).slice(0, -1)},"reason":"twice"}`), /expected YAML/)
})

test('any text is read or refused by a SourceError', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.integer(),
    fc.constant(null),
    fc.jsonValue(),
  )
  const changed = fc.tuple(fc.constantFrom(...Object.keys(whole), 'claim', 'document', 'x'), value)
  const inputs = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    changed.map(([name, one]) => JSON.stringify({ ...whole, [name]: one })),
    fc.tuple(fc.nat(400), fc.string({ maxLength: 4 })).map(([at, cut]) => {
      const text = JSON.stringify(whole)
      return text.slice(0, at) + cut + text.slice(at + 1)
    }),
  )
  fc.assert(
    fc.property(inputs, (text) => {
      for (const read of [request, reply])
        try {
          read(text)
        } catch (error) {
          assert.ok(error instanceof SourceError, String(error))
        }
    }),
    { numRuns: 200 },
  )
})
