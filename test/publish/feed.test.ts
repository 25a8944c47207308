import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atomFeed, type Feed, jsonFeed } from '../../src/publish/feed.js'
import { atomHolds, jsonHolds, named } from './feed-rules.js'

const feed: Feed = {
  id: 'urn:comity:feed:made',
  title: 'Made & <told>',
  summary: 'What is made.',
  self: '/feeds/made.atom?state=FL&x="1"',
  page: '/',
  updated: '2026-11-20T00:00:00Z',
  author: 'Comity',
  items: [
    {
      id: 'urn:comity:decision:us-fl/made/2026-12-09-join-scheduled',
      title: 'An item & "more"',
      content: '<script>alert(1)</script>',
      source: 'https://council.example/?a=1&b=2',
      published: '2026-11-19T00:00:00Z',
      updated: '2026-11-20T00:00:00Z',
      tags: ['us-fl/made', 'join'],
    },
  ],
}

test('a feed is Atom as RFC 4287 has it, and marks in it are text', () => {
  const { entries } = atomHolds(atomFeed(feed))
  assert.deepEqual(
    entries.map((entry) => [named(entry, 'title')[0]?.text, named(entry, 'content')[0]?.text]),
    [['An item & "more"', '<script>alert(1)</script>']],
  )
})

test('a feed is JSON Feed 1.1', () => {
  const [item] = jsonHolds(jsonFeed(feed))
  assert.equal(item?.['content_text'], '<script>alert(1)</script>')
  assert.equal(item?.['url'], 'https://council.example/?a=1&b=2')
})

test('a feed without entries is a feed', () => {
  assert.deepEqual(atomHolds(atomFeed({ ...feed, items: [] })).entries, [])
  assert.deepEqual(jsonHolds(jsonFeed({ ...feed, items: [] })), [])
})

test('any text in a feed leaves it well-formed, and comes out as it went in but for characters that XML lacks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      (title, content) => {
        const [only] = feed.items
        assert.ok(only !== undefined)
        const made = { ...feed, title, items: [{ ...only, title, content }] }
        const { entries } = atomHolds(atomFeed(made))
        const clean = title.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        assert.equal(entries.map((entry) => named(entry, 'title')[0]?.text).join(), clean)
        assert.equal(jsonHolds(jsonFeed(made))[0]?.['content_text'], content)
      },
    ),
    { numRuns: 300 },
  )
})
