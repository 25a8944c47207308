import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareWords } from '../../../src/check/compare/same-words.js'
import { isEmptyWord, wordsIn } from '../../../src/check/compare/words.js'
import type { Drift, ReadArticle } from '../../../src/check/drift/drift.js'
import { driftBetween } from '../../../src/check/drift/drift-between.js'
import { lineageOf } from '../../../src/check/drift/lineage.js'
import { sourcesSharing } from '../../../src/check/drift/sources-sharing.js'
import { gazetteerOf, readClaims } from '../../../src/check/read.js'
import { plainArticle } from '../plain-article.js'
import { brief, other, rewrite, third } from './pair.js'

const gazetteer = gazetteerOf(
  ['Ocala', 'Coral Gables'].map((town) => ({
    id: `us-fl/${town.toLowerCase().replace(' ', '-')}-police-department`,
    name: `${town} Police Department`,
    state: 'FL' as const,
    kind: 'municipal-police' as const,
  })),
)

function read(text: string, published?: string): ReadArticle {
  const article = plainArticle(text, 'en', published)
  return { article, reading: readClaims(article, gazetteer) }
}

const source = read(brief, '2025-09-03')
const { drifts } = driftBetween(read(rewrite, '2025-09-05'), source)

function of(type: string, ...words: readonly string[]): Drift[] {
  return drifts.filter(
    ({ derivative }) =>
      derivative?.type === type && words.every((word) => derivative.text.toLowerCase().includes(word)),
  )
}

test('a quotation with all its words is verbatim; one with words left out is altered, and the words are told', () => {
  assert.deepEqual(
    of('statement.quote', 'federal partner').map(({ relation }) => relation),
    ['quote_verbatim'],
  )
  const [altered] = of('statement.quote', 'no quarrel')
  assert.equal(altered?.relation, 'quote_altered')
  assert.deepEqual(altered?.edit, { dropped: ['who', 'hurt', 'others'], added: [] })
})

test('officers selected who become officers assigned are a stronger stage', () => {
  const [count] = of('personnel.count')
  assert.equal(count?.relation, 'strengthened')
  assert.deepEqual(
    count?.changes.find(({ kind }) => kind === 'stage'),
    {
      kind: 'stage',
      from: 'selected',
      to: 'assigned',
      way: 'stronger',
    },
  )
})

test('a party’s words in court that become a ruling are a stronger kind of source', () => {
  const kinds = drifts.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'source_kind')
  assert.ok(kinds.length > 0)
  assert.ok(kinds.every(({ to, way }) => to === 'ruling' && way === 'stronger'))
})

test('historic lows that become a decrease are weaker', () => {
  const [crime] = of('outcome.crime')
  assert.equal(crime?.relation, 'weakened')
})

test('what the source given does not have is told as just that, and what it alone has as dropped', () => {
  assert.deepEqual(
    of('agreement.status', 'coral gables')
      .concat(of('agreement.exists', 'coral gables'))
      .map(({ relation, source }) => [relation, source])[0],
    ['no_counterpart', null],
  )
  assert.ok(
    drifts.filter(({ relation }) => relation === 'dropped').every(({ derivative }) => derivative === null),
  )
})

test('a document against itself is kept, word for word', () => {
  const same = driftBetween(source, source).drifts
  assert.ok(same.length > 4)
  assert.deepEqual([...new Set(same.map(({ relation }) => relation))].sort(), ['kept', 'quote_verbatim'])
})

test('of documents held, those that share six quoted words in a row are found, the closest first', () => {
  const held = [read(other, '2025-09-01'), read(third, '2025-09-06'), source]
  const found = sourcesSharing(read(rewrite, '2025-09-05'), held)
  assert.deepEqual(
    found.map(({ document }) => document),
    [source.article.document, held[1]?.article.document],
  )
  assert.deepEqual(
    found[1]?.shared.map(({ text }) => text),
    ['We answer when a federal partner calls us, and we will go on doing so'],
  )
})

test('among many documents each rewrite is told with what it rewrites, and a fact is followed through them', () => {
  const documents = {
    third: read(third, '2025-09-06'),
    other: read(other, '2025-09-01'),
    brief: source,
    rewrite: read(rewrite, '2025-09-05'),
  }
  const name = (document: string) =>
    Object.entries(documents).find(([, { article }]) => article.document === document)?.[0]
  const found = lineageOf(Object.values(documents))
  assert.deepEqual(
    found.rewrites.map((one) => [name(one.document), name(one.of), one.order]),
    [
      ['rewrite', 'brief', 'by day'],
      ['third', 'rewrite', 'by day'],
    ],
  )
  const officers = found.facts.find(({ tellings }) => tellings[0]?.passage.type === 'personnel.count')
  assert.deepEqual(
    officers?.tellings.map(({ document, relation }) => [name(document), relation]),
    [
      ['brief', null],
      ['rewrite', 'strengthened'],
      ['third', officers?.tellings[2]?.relation],
    ],
  )
  assert.deepEqual(lineageOf(Object.values(documents).reverse()), found)
})

test('two documents of one day: that one has the other’s words is told, and which came first is not', () => {
  const [one] = lineageOf([read(brief, '2025-09-03'), read(rewrite, '2025-09-03')]).rewrites
  assert.equal(one?.order, 'not told')
})

test('words compared with themselves are verbatim, a run of them is contained, and a word more is altered', () => {
  const words = fc.array(
    fc.constantFrom(...wordsIn('officers city council signed agreement police federal law record state')),
    {
      minLength: 6,
      maxLength: 20,
    },
  )
  fc.assert(
    fc.property(words, fc.nat(), (held, at) => {
      const compare = (said: readonly string[]) => compareWords(said, held, isEmptyWord)?.relation
      assert.equal(compare(held), 'verbatim')
      assert.equal(compare(held.slice(1)), 'contained')
      const place = 1 + (at % (held.length - 1))
      assert.equal(compare([...held.slice(0, place), 'unheard', ...held.slice(place)]), 'altered')
    }),
    { numRuns: 100 },
  )
})
