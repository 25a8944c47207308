import assert from 'node:assert/strict'
import { type Element, strictXml } from './strict-xml.js'

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const whole = /^(urn:[a-z0-9][a-z0-9-]{1,31}:\S+|https?:\/\/\S+)$/

/** What RFC 4287 asks of a feed: what must be there once, what may be there once, and ids that are whole and apart. */
export function atomHolds(text: string): { readonly feed: Element; readonly entries: readonly Element[] } {
  const feed = strictXml(text)
  assert.equal(feed.name, 'feed')
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom')
  assert.equal(feed.text.trim(), '')
  for (const name of ['id', 'title', 'updated']) assert.equal(named(feed, name).length, 1, name)
  assert.ok(named(feed, 'author').length >= 1)
  for (const author of named(feed, 'author')) assert.equal(named(author, 'name').length, 1)
  assert.ok(named(feed, 'subtitle').length <= 1)
  holdsIdAndDays(feed)
  assert.equal(links(feed, 'self').length, 1)
  const entries = named(feed, 'entry')
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated']) assert.equal(named(entry, name).length, 1, name)
    for (const name of ['published', 'content', 'summary', 'rights', 'source'])
      assert.ok(named(entry, name).length <= 1, name)
    assert.equal(links(entry, 'alternate').length, 1)
    assert.match(links(entry, 'alternate')[0]?.attributes['href'] ?? '', /^https?:\/\//)
    for (const category of named(entry, 'category')) assert.ok(Object.hasOwn(category.attributes, 'term'))
    for (const content of named(entry, 'content')) {
      assert.ok(['text', 'html', 'xhtml'].includes(content.attributes['type'] ?? 'text'))
      assert.deepEqual(content.children, [])
    }
    holdsIdAndDays(entry)
  }
  const ids = entries.map((entry) => named(entry, 'id')[0]?.text)
  assert.equal(new Set(ids).size, ids.length)
  return { feed, entries }
}

function holdsIdAndDays(element: Element): void {
  assert.match(named(element, 'id')[0]?.text ?? '', whole)
  for (const name of ['updated', 'published'])
    for (const { text } of named(element, name)) {
      assert.match(text, instant)
      assert.ok(!Number.isNaN(Date.parse(text)))
    }
  for (const link of named(element, 'link')) assert.ok(link.attributes['href'], 'a link leads somewhere')
}

export function named({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.name === name)
}

function links(element: Element, rel: string): Element[] {
  return named(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel)
}

/** A JSON Feed as version 1.1 has it; what is given back are its items. */
export function jsonHolds(text: string): readonly Readonly<Record<string, unknown>>[] {
  const feed = JSON.parse(text) as Record<string, unknown>
  assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1')
  assert.equal(typeof feed['title'], 'string')
  assert.ok(Array.isArray(feed['items']))
  for (const name of ['home_page_url', 'feed_url', 'next_url', 'icon'])
    if (name in feed) assert.match(String(feed[name]), /^https?:\/\//)
  assert.ok(Array.isArray(feed['authors']))
  const items = feed['items'] as Record<string, unknown>[]
  for (const item of items) {
    assert.ok(typeof item['id'] === 'string' && item['id'] !== '')
    assert.ok(typeof item['content_text'] === 'string' || typeof item['content_html'] === 'string')
    assert.match(String(item['url']), /^https?:\/\//)
    for (const name of ['date_published', 'date_modified']) assert.match(String(item[name]), instant)
    assert.ok(Array.isArray(item['tags']) && item['tags'].every((tag) => typeof tag === 'string'))
    assert.ok(!('author' in item), 'author is of version 1')
  }
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
  return items
}
