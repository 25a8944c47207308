import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { day } from '../../src/model/day.js'
import { checkArticle } from '../../src/verdict/check-article.js'
import { checkedJson } from '../../src/verdict/checked-json.js'
import { checkedText } from '../../src/verdict/checked-text.js'
import { articleOf, type GoldClaim, readGold, readingOf } from './gold.js'

const gold = readGold()
const isThere = gold === undefined ? 'the annotated article does not lie beside the project' : false

const context = systemContext('no-such-home')
const today = day('2026-11-23')

async function checked(published: string | undefined) {
  assert.ok(gold !== undefined)
  const article = articleOf(gold.text, published)
  return checkArticle(await context.world(), await context.law(), article, readingOf(gold), today)
}

async function byId(published = '2025-09-03') {
  const { claims } = await checked(published)
  const ids = new Map(
    gold?.claims.map((claim): [string, GoldClaim] => [`${claim.start}-${claim.end}`, claim]),
  )
  return claims.map((one) => {
    const { start, end } = one.claim.span
    const claim = ids.get(`${start}-${end}`)
    assert.ok(claim !== undefined)
    return { id: claim.id, gold: claim, one }
  })
}

test('every verdict that is expected of the annotated article is given, then and now', async (t) => {
  if (isThere !== false) return t.diagnostic(isThere)
  const found = await byId()
  const wrong: string[] = []
  for (const [id, { then, now, slot }] of gold?.expected ?? []) {
    if (id === 'note') continue
    const one = found.find((claim) => claim.id === id)?.one
    const differing = [one?.then, one?.now].map((verdict) =>
      verdict?.slots.filter((each) => each.verdict === 'differs').map((each) => each.slot as string),
    )
    if (one?.then?.verdict !== then) wrong.push(`${id} then: expected ${then}, found ${one?.then?.verdict}`)
    if (now !== undefined && one?.now.verdict !== now)
      wrong.push(`${id} now: expected ${now}, found ${one?.now.verdict}`)
    if (slot !== undefined && !differing.some((slots) => slots?.includes(slot)))
      wrong.push(`${id}: expected to differ in ${slot}, found ${JSON.stringify(differing)}`)
  }
  assert.deepEqual(wrong, [])
})

test('nothing differs of which the annotation says that the record is silent or that it cannot be checked', async (t) => {
  if (isThere !== false) return t.diagnostic(isThere)
  for (const published of ['2025-06-18', '2025-09-03', '2025-12-15', '2026-05-01'])
    for (const { id, gold: claim, one } of await byId(published)) {
      const expected = published === '2025-09-03' ? gold?.expected.get(id) : undefined
      const words = [one.then?.verdict, one.now.verdict]
      if (claim.checkable === 'no') assert.ok(!words.includes('differs'), `${id} ${published}`)
      if (expected?.then === 'silent' || expected?.then === 'not_checkable')
        assert.notEqual(one.then?.verdict, 'differs', id)
      if (published === '2025-09-03' && one.now.verdict === 'differs')
        assert.ok(
          [expected?.then, expected?.now].includes('differs'),
          `${id} differs, and is not expected to`,
        )
    }
})

test('the two passages of a conflict within the article are flagged together', async (t) => {
  if (isThere !== false) return t.diagnostic(isThere)
  const { flags } = await checked('2025-09-03')
  const words = flags
    .filter(({ kind }) => kind === 'internal_conflict')
    .map(({ span, other }) =>
      [span, other].map((one) => gold?.text.slice(one?.start, (one?.start ?? 0) + 20)),
    )
  assert.deepEqual(words, [
    ['Miami Police Vow Con', 'a point that has led'],
    ['three officers have ', 'These officers will '],
  ])
})

test('without its day the article is held against the record as it stands now only, and the reason is told once', async (t) => {
  if (isThere !== false) return t.diagnostic(isThere)
  const { then, whyNoThen, claims } = await checked(undefined)
  assert.equal(then, null)
  assert.equal(whyNoThen?.code, 'no-day')
  assert.ok(claims.length > 40 && claims.every((one) => one.then === null))
})

test('every verdict of silence says what was searched and what would settle it; every other one is cited', async (t) => {
  if (isThere !== false) return t.diagnostic(isThere)
  for (const { id, one } of await byId())
    for (const verdict of [one.then, one.now]) {
      assert.ok(verdict !== null)
      if (verdict.verdict === 'silent') assert.ok(verdict.coverage !== null, `${id} has no coverage`)
      if (['agrees', 'differs', 'record_conflicts', 'agrees_in_part'].includes(verdict.verdict))
        assert.ok(verdict.evidence.length > 0, `${id} has no evidence`)
    }
})

test('the same document gives the same bytes twice', async (t) => {
  if (isThere !== false) return t.diagnostic(isThere)
  const twice = [await checked('2025-09-03'), await checked('2025-09-03')].map((one) =>
    JSON.stringify(checkedJson(one)),
  )
  assert.equal(twice[0], twice[1])
  assert.ok(checkedText(await checked('2025-09-03')).some((line) => line.includes('would settle it')))
})
