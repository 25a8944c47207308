import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readClaims } from '../../src/check/read.js'
import { checkArticle } from '../../src/verdict/check-article.js'
import { gazetteerOfWorld } from '../../src/verdict/check-document.js'
import type { CheckedClaim } from '../../src/verdict/verdict.js'
import { plainArticle } from '../check/plain-article.js'
import { type GoldClaim, readGold } from './gold.js'
import { law, today, world } from './held.js'

const gold = readGold()

function checked(text: string, published: string): readonly CheckedClaim[] {
  const article = plainArticle(text, 'en', published)
  return checkArticle(world, law, article, readClaims(article, gazetteerOfWorld(world)), today).claims
}

test('a text of one’s own is read and held from its words to its citations', () => {
  const text =
    'MIAMI, Fla. – The Miami City Commission voted 3-2 on June 17, 2025 to join the 287(g) program. ' +
    'Police Chief Manuel Morales said that three officers have been assigned to immigration enforcement.\n\n' +
    '“I would always collaborate with a federal agency that requests our assistance,” Morales said.\n'
  const claims = checked(text, '2025-09-03')
  const of = (type: string) => claims.filter((one) => one.claim.type === type).map(({ now }) => now.verdict)
  assert.deepEqual(of('vote.result'), ['agrees'])
  assert.deepEqual(of('personnel.count'), ['differs'])
  assert.deepEqual(of('statement.quote'), ['agrees'])
  assert.ok(
    claims.flatMap(({ now }) => now.evidence).every(({ file, locator }) => file !== '' && locator !== ''),
  )
})

test('the annotated article, read by the program: the verdicts expected, and no difference where none may be', (t) => {
  if (gold === undefined) return t.diagnostic('the annotated article does not lie beside the project')
  const claims = checked(gold.text, '2025-09-03')
  const wrong = claims.flatMap((one) =>
    one.now.verdict === 'differs' || one.then?.verdict === 'differs'
      ? overlapping(one).flatMap(({ id, checkable }) => {
          const expected = gold.expected.get(id)
          const mayDiffer = expected?.then === 'differs' || expected?.now === 'differs'
          return !mayDiffer && (checkable === 'no' || expected !== undefined) ? [`${id}: ${one.text}`] : []
        })
      : [],
  )
  assert.deepEqual(wrong, [])
  const right = [...gold.expected].filter(([id, { then }]) =>
    claims.some((one) => one.then?.verdict === then && overlapping(one).some((each) => each.id === id)),
  )
  t.diagnostic(`${right.length} of ${gold.expected.size - 1} expected verdicts are given from the text alone`)
  assert.ok(right.length >= 17, `${right.length}`)
})

/** The annotated claims of a claim's type that share half of the shorter span with it. */
function overlapping({ claim }: CheckedClaim): GoldClaim[] {
  return (gold?.claims ?? []).filter(({ start, end, type, also }) => {
    const common = Math.min(end, claim.span.end) - Math.max(start, claim.span.start)
    const shorter = Math.min(end - start, claim.span.end - claim.span.start)
    const isType = [claim.type, ...claim.also].some((one) => one === type || also?.includes(one))
    return common >= shorter / 2 && isType
  })
}
