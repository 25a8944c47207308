import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gazetteerOf, readClaims } from '../../src/check/read.js'
import type { TextClaim } from '../../src/check/text-claim.js'
import { bundledDirectory } from '../agencies/directory-bundled.js'
import { plainArticle } from './plain-article.js'

const gazetteer = gazetteerOf(bundledDirectory().agencies)

function read(text: string, language: 'en' | 'es' = 'en'): { words: string; claim: TextClaim }[] {
  return readClaims(plainArticle(text, language, '2025-06-18'), gazetteer).claims.map((claim) => ({
    words: text.slice(claim.span.start, claim.span.end),
    claim,
  }))
}

test('a claim is the words that make it, without those that tell who said it', () => {
  const [role, claim] = read(
    'HIALEAH, Fla. - Police Chief Ana Ruiz said that three officers have been trained for the 287(g) program.',
  )
  assert.equal(role?.words, 'Police Chief Ana Ruiz')
  assert.equal(role?.claim.type, 'role.held')
  assert.equal(claim?.words, 'three officers have been trained for the 287(g) program')
  assert.equal(claim?.claim.type, 'personnel.count')
  assert.equal(claim?.claim.attribution.speaker?.name, 'Ana Ruiz')
  assert.equal(claim?.claim.slots.count?.value.max, 3)
  assert.equal(claim?.claim.slots.stage?.value, 'trained')
})

test('a quotation has the speaker whom its sentence names', () => {
  const quotes = read(
    '“We will train two officers,” said Mayor Lee Stone. “That is the law.”\n\nChief Vega disagreed.',
  ).filter(({ claim }) => claim.type === 'statement.quote')
  assert.deepEqual(
    quotes.map(({ words, claim }) => [words, claim.attribution.speaker?.name]),
    [
      ['“We will train two officers,”', 'Lee Stone'],
      ['“That is the law.”', 'Lee Stone'],
    ],
  )
})

test('each member of a list of places makes a claim', () => {
  const places = read(
    'Several cities in Florida, including Doral, Coral Gables and Hialeah, have entered into agreements with ICE.',
  ).filter(({ claim }) => claim.type === 'agreement.exists')
  assert.deepEqual(
    places.map(({ words, claim }) => [words, claim.slots.agency?.value.ids]),
    [
      ['Doral', ['us-fl/doral-police-department']],
      ['Coral Gables', ['us-fl/coral-gables-police-department']],
      ['Hialeah', ['us-fl/hialeah-police-department']],
    ],
  )
})

test('a tally is read in digits and in words, in English and in Spanish', () => {
  const tally = (text: string, language: 'en' | 'es' = 'en') =>
    read(text, language).find(({ claim }) => claim.type === 'vote.result')?.claim.slots.tally?.value
  assert.deepEqual(tally('The commission voted 3-2 to approve the agreement with ICE.'), {
    for: 3,
    against: 2,
  })
  assert.deepEqual(tally('The council voted five to one against the ICE agreement.'), { for: 5, against: 1 })
  assert.deepEqual(tally('La comisión aprobó el acuerdo con ICE por 4 votos contra 1.', 'es'), {
    for: 4,
    against: 1,
  })
})

test('what is asked is not said to be so', () => {
  const claim = read(
    'The city asked a judge whether the law requires it to sign an agreement with ICE.',
  ).find(({ claim }) => claim.type === 'law.mandate')
  assert.equal(claim?.claim.modality, 'at_issue')
})

test('a place that only tells where is not the agency that acts', () => {
  const status = read(
    'CENTER LINE, Mich. - Center Line, a city of 8,500 on the southern edge of Macomb County, withdrew from its agreement with ICE last week.',
  ).find(({ claim }) => claim.type === 'agreement.status')
  assert.equal(status?.claim.slots.step?.value, 'withdrawn')
  assert.match(String(status?.claim.slots.agency?.value.ids), /center-line/)
})
