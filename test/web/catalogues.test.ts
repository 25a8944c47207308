import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { html } from '../../src/web/html.js'
import { creole } from '../../src/web/messages/creole.js'
import { english } from '../../src/web/messages/english.js'
import { spanish } from '../../src/web/messages/spanish.js'
import { root } from '../house/sources.js'

const catalogues = { Spanish: spanish, 'Haitian Creole': creole }

/** Words that are written alike in another language, or are names. */
const alike = new Set(['Comity', 'ICE', '287(g)', 'SHA-256', 'no'])

/** The texts and sentences of a catalogue, by the names that lead to them: `law.entry.from`. */
function leavesOf(value: unknown, path = ''): (readonly [path: string, leaf: unknown])[] {
  if (typeof value === 'function') return [[path, value]]
  if (typeof value === 'string' || value instanceof String) return [[path, String(value)]]
  if (typeof value !== 'object' || value === null || path === 'format') return []
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, path === '' ? name : `${path}.${name}`))
}

function textOf(told: unknown): string {
  return Array.isArray(told) ? told.map(textOf).join('') : String(told)
}

/** Every word of a scale that the English files have words for: `sheriff`, `not yet in force`. */
const folder = join(root, 'src', 'web', 'messages')
const scales = readdirSync(folder)
  .filter((name) => name.startsWith('english'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/Record<[^;]*?> = \{.*?\}/gs) ?? [])
  .flatMap((scale) => [...scale.matchAll(/[{,]\s+(?:'([^']+)'|(\w+)):/g)])
  .flatMap(([, quoted, plain]) => quoted ?? plain ?? [])

const conditions = [
  { every: true },
  { all: [{ kind: ['sheriff', 'tribal'] }, { any: [{ agency: ['Axa'] }, { operatesCountyJail: true }] }] },
  { not: { operatesCountyJail: false } },
  { populationAtLeast: 9000 },
  { countyPopulationAtLeast: 9000 },
  { officersAtLeast: 9000 },
]

const part = html`<b>Axa</b>`
const counts = 'lists participating pending agreements agencies states held inForce'.split(' ')
const names = 'from to day by name state unknown bytes member'.split(' ')
const [many, one] = [7, 1].map((count) =>
  Object.fromEntries([
    ...counts.map((name) => [name, count]),
    ...names.map((name, at) => [name, ['Axa', 'Bebe', 'Cece'][at % 3]]),
  ]),
)

/** Values that some sentence can be told of: names, numbers, facts, conditions. */
const values: readonly (readonly unknown[])[] = [
  ['Axa', 'Bebe', 'Cece', 'Dede'],
  [3, 5, 7, 9],
  [1, 1, 1, 1],
  [3, 5, 0, 0],
  [many],
  [one],
  ['Axa', many],
  ['Axa', one],
  ['Axa', [], 'Dede'],
  ['Axa', ['Bebe', 'Cece'], 'Dede'],
  [['Axa', 'Bebe']],
  [[]],
  [[['Axa', 3]]],
  [undefined, 'Axa'],
  ['Axa', 'Axa'],
  ['Axa', null, null],
  [null],
  [part, part, true],
  [part, part, false],
  [3, part, part],
  ['plaintiff'],
  ['police-officers'],
  ...conditions.map((of) => [of, (id: string) => id]),
]

/** Values among which is a word of a scale. */
const places: readonly ((word: string) => readonly unknown[])[] = [
  (word) => [word, 3],
  (word) => [word, '3'],
  (word) => [word, part],
  (word) => [word, many],
  (word) => ['Axa', word],
  (word) => [word, 3, null, null],
  (word) => [word, 1, 'Axa', 'Bebe'],
  (word) => ['Axa', 'Bebe', word, 'Cece'],
  (word) => ['Axa', undefined, word],
  (word) => [part, part, word],
  (word) => [part, undefined, word],
  (word) => [{ about: word }],
  (word) => [{ about: 'vote', vote: word, member: 'Axa' }],
  (word) => [{ about: 'tally', vote: word }],
  (word) => [{ about: 'named', vote: word }],
]

/** What a sentence says of some values; undefined where it can say nothing of such. */
function said(sentence: unknown, of: readonly unknown[]): string | undefined {
  try {
    const text = textOf((sentence as (...values: readonly unknown[]) => unknown)(...of))
    return /undefined|NaN|\[object/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** Sentences that say in English any value as it is given, and in another language only such as they are given. */
const given: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'agency.steps': [[['Axa', 'Bebe', 'Cece']]],
  'words.state': [['NY'], ['NC']],
  'told.confidence': [['high'], ['medium'], ['low']],
  'stakes.model.hours': [[1], [40]],
  'stakes.money.total': [
    ['Axa', 1],
    ['Axa', 3],
  ],
  'measures.name': [['police-officers'], ['police-civilians']],
}

/** All that a sentence can be told of: any values, and each word of a scale that it has words for. */
function valuesFor(path: string, sentence: unknown): readonly (readonly unknown[])[] {
  const own = given[path]
  if (own !== undefined) return own
  const looking = places.filter((of) => said(sentence, of('Axa')) === undefined)
  const words = looking.flatMap((of) => scales.map(of))
  return [...values, ...words].filter((of) => said(sentence, of) !== undefined)
}

/** A text without the values in it: what is left is language. */
function words(text: string, of: readonly unknown[] = []): string {
  const rest = of.reduce<string>(
    (left, value) => (typeof value === 'string' && value !== '' ? left.replaceAll(value, ' ') : left),
    text,
  )
  return rest
    .replace(/<[^>]*>|\{\w+\}/g, ' ')
    .replace(/Axa|Bebe|Cece|Dede|\b(?:null|FBI|kB|MB|SHA)\b|[^\p{L}]+/gu, ' ')
    .trim()
}

const marks = (text: string): readonly string[] => text.match(/\b(?:Axa|Bebe|Cece|Dede)\b/g) ?? []

for (const [language, catalogue] of Object.entries(catalogues)) {
  const own = new Map(leavesOf(catalogue))

  test(`every text of the pages is told in ${language}, and none is left in English`, () => {
    const left = leavesOf(english).filter(([path, leaf]) => {
      if (typeof leaf !== 'string' || /^(?:language|direction)$|\.id$/.test(path)) return false
      const text = own.get(path)
      return typeof text !== 'string' || (text === leaf && words(leaf) !== '' && !alike.has(leaf))
    })
    assert.deepEqual(left, [])
  })

  test(`every template in ${language} has the places of the English one, and no others`, () => {
    const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const [path, leaf] of leavesOf(english))
      if (typeof leaf === 'string') assert.deepEqual(placesOf(String(own.get(path))), placesOf(leaf), path)
  })

  test(`every sentence is told in ${language} of the same values as in English`, () => {
    const wrong = leavesOf(english).flatMap(([path, sentence]) => {
      if (typeof sentence !== 'function') return []
      const called = valuesFor(path, sentence)
      if (called.length === 0) return [`${path} is never called`]
      return called.flatMap((of) => {
        const text = said(sentence, of) ?? ''
        const other = said(own.get(path), of)
        if (other === undefined) return [`${path} has no words for ${JSON.stringify(of)}`]
        if (other === text && words(text, of) !== '' && !alike.has(text)) return [`${path}: ${text}`]
        const missing = marks(text).filter((mark) => !marks(other).includes(mark))
        return missing.length === 0 ? [] : [`${path} leaves out ${missing.join(', ')}: ${other}`]
      })
    })
    assert.deepEqual(wrong, [])
  })
}
