import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mentionOf } from '../../src/record/mentions.js'
import { modelIn, motionOf } from '../../src/record/motion.js'

const about: readonly (readonly [title: string, quote: string])[] = [
  ['A resolution on the 287(g) program', '287(g)'],
  ['Discussion of a 287 (g) agreement', '287 (g)'],
  ['Participation in the 287g program', '287g'],
  ['Delegation under 8 U.S.C. § 1357(g)', '1357(g)'],
  [
    'Memorandum of Agreement Between the United States Immigration and Customs Enforcement (ICE) and the City',
    'Memorandum of Agreement Between the United States Immigration and Customs Enforcement',
  ],
  ['Execute Memorandum of Agrmnt - United States ICE - Dept of Homeland Security DHS', 'Memorandum'],
  ['Agreement with ICE for the training of officers', 'Agreement with ICE'],
  ['RESOLUTION TERMINATING THE AGREEMENT WITH ICE, AN AGENCY OF HOMELAND SECURITY', 'AGREEMENT WITH ICE'],
  ['Task force agreement on immigration enforcement functions', 'agreement on immigration enforcement'],
  [
    'Resolución que autoriza un acuerdo con el Servicio de Inmigración y Control de Aduanas',
    'acuerdo con el Servicio de Inmigración y Control de Aduanas',
  ],
  ['Convenio con el ICE sobre leyes migratorias', 'Convenio con el ICE'],
  ['Contract with Immigration & Customs\nEnforcement', 'Contract with Immigration & Customs Enforcement'],
]

for (const [title, quote] of about)
  test(`speaks of an agreement with ICE: ${JSON.stringify(title)}`, () => {
    assert.ok(mentionOf(title)?.quote.includes(quote), JSON.stringify(mentionOf(title)))
  })

const others: readonly string[] = [
  'NOTICE OF AN AGREEMENT FOR POLICE SERVICE WITH THE OFFICE OF THE JUSTICE',
  'Agreement for serv-ice of vehicles; customs brokerage is not included',
  'AGREEMENT FOR SERV-\nICE OF CUSTOMS EQUIPMENT',
  'Contract for an ICE RINK, with customs duties paid by the vendor',
  'AGREEMENT WITH POLAR ICE COMPANY FOR ICE MACHINES',
  'Agreement with ICE Holdings LLC for parking data',
  'Proclamation on the immigration heritage of the city',
  'Amending section 287(g) of the City Code on fences',
  'Section 2-287(g), land development',
  'Parcel 287-G-12, rezoning',
  'An agreement for a street light; ICE STORM recovery',
  'Police overtime agreement',
  '',
]

for (const title of others)
  test(`does not speak of one: ${JSON.stringify(title)}`, () => {
    assert.equal(mentionOf(title), undefined)
  })

test('no run of words with the letters of ICE inside them is taken for ICE', () => {
  const word = fc.constantFrom(
    ...['notice', 'NOTICE', 'service', 'SERVICES', 'police', 'POLICE', 'office', 'price', 'juice', 'twice'],
    ...['agreement', 'with', 'MOU', 'customs', 'immigrant', 'Vice', 'mayor', 'icE', 'iCe', 'contract'],
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      assert.equal(mentionOf(words.join(' ')), undefined)
    }),
    { numRuns: 400 },
  )
})

test('a mention is found wherever it stands, in any text, and its place holds its words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (before, after) => {
      const text = `${before}\nthe 287(g) program\n${after}`
      const found = mentionOf(text)
      assert.ok(found !== undefined)
      assert.match(text.slice(found.start, found.end), /287|ICE|immigra/i)
      assert.ok(found.quote.length <= 140)
    }),
    { numRuns: 300 },
  )
})

test('a long text is searched in a short time', () => {
  const text = 'immigration agreement with U.S. notice; '.repeat(5_000)
  const start = performance.now()
  mentionOf(text)
  const apart = `${'an agreement; '.repeat(9_000)}${'.'.repeat(400)}${'immigration enforcement; '.repeat(9_000)}`
  assert.equal(mentionOf(apart), undefined)
  assert.ok(performance.now() - start < 5000)
})

const motions: readonly (readonly [title: string, motion: string, said: boolean])[] = [
  ['A resolution authorizing the City Manager to execute a Memorandum of Agreement with ICE', 'join', true],
  ['Memorandum of Agreement between the City and ICE', 'join', false],
  ['Authorizing the manager to terminate the 287(g) agreement', 'leave', true],
  ['Rescinding participation in the 287(g) program', 'leave', true],
  ['Declaring the 287(g) agreement void', 'void', true],
  ['Renewal of the 287(g) agreement', 'keep', true],
  ['Discussion of the 287(g) agreement', 'other', false],
  ['Urging the sheriff to terminate the 287(g) agreement', 'other', false],
  ['Authorizing an intergovernmental service agreement with ICE', 'other', false],
  ['Terminating, or renewing, the 287(g) agreement', 'other', false],
  ['Autorizando al administrador a firmar un acuerdo con el ICE', 'join', true],
]

for (const [title, motion, said] of motions)
  test(`what it would do: ${JSON.stringify(title)} is ${motion}`, () => {
    assert.deepEqual(motionOf(title), { motion, said })
  })

test('a text names one model of agreement, or none is taken', () => {
  assert.equal(modelIn('participation in the 287(g) Task Force\nModel'), 'TFM')
  assert.equal(modelIn('the Warrant Service Officer program'), 'WSO')
  assert.equal(modelIn('Task Force Model or Jail Enforcement Model'), undefined)
  assert.equal(modelIn('the 287(g) program'), undefined)
})
