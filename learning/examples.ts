import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { signsOf } from '../src/check/likeness/signs.js'
import { type Gazetteer, readByRule } from '../src/check/read.js'
import { meets } from '../src/check/spans.js'
import { type ClaimType, claimTypes } from '../src/check/text-claim.js'
import { annotatedTexts } from '../test/check/articles.js'
import { unscored } from '../test/check/measure.js'
import { phrases } from '../test/check/phrases.js'
import { plainArticle } from '../test/check/plain-article.js'
import { type MarkedText, markedText } from './marked-text.js'
import type { Example } from './weighed.js'

const folderOf = (name: string) => fileURLToPath(new URL(`../../learning/${name}/`, import.meta.url))

/** The types that likeness reads: those that are scored and that other rules do not read better. */
export const likenessTypes: readonly ClaimType[] = claimTypes.filter(
  (type) =>
    !unscored.has(type) && type !== 'statement.quote' && type !== 'role.held' && type !== 'vote.member',
)

/** The texts to learn from, by name. */
export function textsToLearnFrom(): MarkedText[] {
  return textsIn(folderOf('texts'))
}

/** Texts written to be hard to read, by name: nothing is learned from them. */
export function hardTexts(): MarkedText[] {
  return textsIn(folderOf('hard'))
}

/** Every third of some texts: of these only totals are looked at. */
export function heldApart<Text>(texts: readonly Text[]): Text[] {
  return texts.filter((_, at) => at % 3 === 2)
}

function textsIn(folder: string): MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => markedText(file.slice(0, -4), readFileSync(`${folder}${file}`, 'utf8')))
}

/** The clauses of texts, with what people read in them. */
export function examplesOf(texts: readonly MarkedText[], gazetteer: Gazetteer): Example[] {
  return texts.flatMap((text) => clausesOf(text, gazetteer, { worth: 1, rulesMadeByThem: false }))
}

/** Of the texts that rules were made by, whose rules read them better than others: what rules read in them is left out. */
export function examplesOfRules(gazetteer: Gazetteer): Example[] {
  return [
    ...annotatedTexts('tune').flatMap((text) =>
      clausesOf(text, gazetteer, { worth: 1, rulesMadeByThem: true }),
    ),
    ...phrases().flatMap((text) => clausesOf(text, gazetteer, { worth: 0.5, rulesMadeByThem: true })),
  ]
}

function clausesOf(
  { text, language, published, claims }: MarkedText,
  gazetteer: Gazetteer,
  { worth, rulesMadeByThem }: { readonly worth: number; readonly rulesMadeByThem: boolean },
): Example[] {
  const { seen } = readByRule(plainArticle(text, language, published), gazetteer)
  return seen.map((clause) => {
    const here = claims.filter(({ span }) => meets(span, clause.clause))
    const all = signsOf(clause)
    const rules = rulesMadeByThem ? new Set(rulesOnly(clause, all)) : new Set<number>()
    return {
      signs: all.filter((sign) => !rules.has(sign)),
      types: new Set(here.map(({ type }) => type)),
      also: new Set(here.flatMap(({ also }) => also)),
      worth,
    }
  })
}

/** The signs that a clause has by what rules read in it. */
function rulesOnly(clause: Parameters<typeof signsOf>[0], all: readonly number[]): readonly number[] {
  const without = new Set(signsOf({ ...clause, words: [], before: [], read: clause.read }))
  const plain = new Set(signsOf({ ...clause, words: [], before: [], read: ['trend'] }))
  return all.filter((sign) => without.has(sign) && !plain.has(sign))
}
