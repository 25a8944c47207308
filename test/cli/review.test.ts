import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { parseReviews } from '../../src/check/review.js'
import { SourceError } from '../../src/model/errors.js'
import type { DocumentJson } from '../../src/verdict/check-document.js'
import { run, runJson } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'comity-review-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const home = join(folder, 'home')

const story = `𝐀 Hialeah Signs

The Hialeah Police Department signed a 287(g) agreement with ICE. “We will go on,” Police Chief Ana Ruiz said.

In Miami, the commission voted 3-1 on June 17, 2025 for the agreement.
`
const file = join(folder, 'story.txt')
writeFileSync(file, story)
const asked = [file, '--published', '2025-09-03', '--source', 'https://post.example/a']
const check = (...more: string[]) => runJson<DocumentJson>(['check', ...asked, ...more], home)
const review = (...words: string[]) => run(['review', ...asked, '--by', 'editor', ...words], home)

test('a review is kept and replayed: accepted, put right, taken away; the last one counts', async () => {
  const before = await check()
  assert.ok(before.claims.every((claim) => claim.review.state === 'unreviewed'))
  const at = (type: string) => String(before.claims.findIndex((claim) => claim.type === type) + 1)
  assert.equal(
    (await review('--claim', at('vote.result'), '--slots', 'tally=3-2', '--words', 'Misread.')).code,
    0,
  )
  assert.equal((await review('--claim', at('agreement.status'), '--accept')).code, 0)
  assert.equal((await review('--claim', at('statement.quote'), '--reject')).code, 0)
  const found = await check()
  assert.equal(found.claims.length, before.claims.length - 1)
  const [vote] = found.claims.filter(({ type }) => type === 'vote.result')
  assert.deepEqual(vote?.review, { state: 'edited', by: 'editor', words: 'Misread.', on: '2026-11-23' })
  assert.deepEqual(vote?.slots['tally'], { value: { for: 3, against: 2 } })
  assert.equal(vote?.verdict.now, 'agrees')
  assert.equal(found.reviews.rejected.length, 1)
  writeFileSync(join(folder, 'other.txt'), `${story}More.`)
  const other = await runJson<DocumentJson>(['check', join(folder, 'other.txt')], home)
  assert.ok(other.claims.every((claim) => claim.review.state === 'unreviewed'))
})

test('a file of reviews is replayed elsewhere; one of a claim that is not read is told, one that is none is refused', async () => {
  const copy = join(folder, 'copy.jsonl')
  copyFileSync(join(home, 'reviews.jsonl'), copy)
  const [first] = parseReviews(`${(await import('node:fs')).readFileSync(copy, 'utf8')}`, copy)
  appendFileSync(copy, JSON.stringify({ ...first, claim: { ...first?.claim, start: 1, end: 2 } }))
  const elsewhere = join(folder, 'elsewhere')
  const found = await runJson<DocumentJson>(['check', ...asked, '--reviews', copy], elsewhere)
  assert.equal(found.reviews.rejected.length, 1)
  assert.equal(found.reviews.unmatched.length, 1)
  appendFileSync(copy, '\n{"document": 1}\n')
  const { code, err } = await run(['check', ...asked, '--reviews', copy], elsewhere)
  assert.equal(code, 1)
  assert.match(err, /copy\.jsonl, line 5.*expected/)
})

test('what is no review is not kept', async () => {
  const told = async (...words: string[]) => {
    const { code, err } = await review(...words)
    return `${code} ${err}`
  }
  assert.match(await told('--claim', '99', '--accept'), /^2 .*a number from 1 to/)
  assert.match(await told('--claim', '1'), /^2 .*say one/)
  assert.match(await told('--claim', '1', '--accept', '--reject'), /^2 .*say one/)
  assert.match(await told('--claim', '1', '--slots', 'tally=much'), /^1 .*slot tally: expected a value/)
  assert.match(await told('--claim', '1', '--slots', 'truth=none'), /^1 .*expected one of agency/)
})

test('annotations quote the words, and count code points', async () => {
  const { out } = await run(['check', ...asked, '--annotations'], home)
  const page = JSON.parse(out) as {
    items: {
      target: {
        source: string
        selector: { exact: string; prefix: string; suffix: string; start: number; end: number }[]
      }
    }[]
  }
  const points = [...story]
  assert.ok(page.items.length >= 2)
  for (const { target } of page.items) {
    const [quote, position] = target.selector
    assert.equal(target.source, 'https://post.example/a')
    assert.equal(points.slice(position?.start, position?.end).join(''), quote?.exact)
    assert.ok(story.includes(`${quote?.prefix}${quote?.exact}${quote?.suffix}`))
  }
})

test('ClaimReview has only what a person confirmed and the record settles, and no number', async () => {
  const { out } = await run(['check', ...asked, '--claim-reviews'], home)
  const found = JSON.parse(out) as { claimReviewed: string; reviewRating: object }[]
  assert.equal(found.length, 2)
  for (const { reviewRating } of found)
    assert.deepEqual(reviewRating, { '@type': 'Rating', alternateName: 'Agrees with the record held' })
  assert.deepEqual(
    JSON.parse((await run(['check', ...asked, '--claim-reviews'], join(folder, 'none'))).out),
    [],
  )
})

test('any lines are reviews or are refused by name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        parseReviews(text, 'file')
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error))
      }
    }),
  )
})
