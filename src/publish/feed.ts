/** A feed, whatever it tells of: it is written as Atom and as JSON Feed. */
export interface Feed {
  /** An IRI that stays the feed's own for ever, whichever host serves it. */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Where the feed and its page stand on the host that serves it: `/feeds/agenda.atom`, `/`. */
  readonly self: string
  readonly page: string
  /** Instants in ISO 8601, UTC. */
  readonly updated: string
  readonly author: string
  readonly items: readonly FeedItem[]
}

/** One entry of a feed. An entry whose `updated` grows is shown again by readers; its id stays. */
export interface FeedItem {
  readonly id: string
  readonly title: string
  /** Plain text. */
  readonly content: string
  /** The source, by its whole address. */
  readonly source: string
  readonly published: string
  readonly updated: string
  readonly tags: readonly string[]
  /** What stood before and what stands after, where the entry tells of a change. */
  readonly change?: { readonly before: string | null; readonly after: string | null }
}

/** The feed as Atom (RFC 4287). The same feed gives the same bytes. */
export function atomFeed({ id, title, summary, self, page, updated, author, items }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<subtitle>${escaped(summary)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" href="${escaped(page)}"/>
<updated>${escaped(updated)}</updated>
<author><name>${escaped(author)}</name></author>
${items.map(atomEntry).join('')}</feed>
`
}

function atomEntry({ id, title, content, source, published, updated, tags }: FeedItem): string {
  return `<entry>
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<link rel="alternate" href="${escaped(source)}"/>
<published>${escaped(published)}</published>
<updated>${escaped(updated)}</updated>
${tags.map((tag) => `<category term="${escaped(tag)}"/>\n`).join('')}<content type="text">${escaped(content)}</content>
</entry>
`
}

/** The feed as JSON Feed 1.1. It names no host: a copy of it is the same feed. */
export function jsonFeed({ title, summary, author, items }: Feed): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description: summary,
      language: 'en',
      authors: [{ name: author }],
      items: items.map((item) => ({
        id: item.id,
        url: item.source,
        title: item.title,
        content_text: item.content,
        date_published: item.published,
        date_modified: item.updated,
        tags: item.tags,
        ...(item.change === undefined ? {} : { _comity: item.change }),
      })),
    },
    undefined,
    2,
  )}\n`
}

/** A text as XML holds it; characters that XML 1.0 cannot hold at all become the sign for such. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
