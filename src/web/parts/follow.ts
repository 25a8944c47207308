import { addressIn } from '../address.js'
import { type Html, html, type Part } from '../html.js'
import { link, type View } from '../view.js'

/** A feed that a page offers: its address without the ending, its query, and what it tells. */
export interface Followed {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly title: string
}

/** The feeds of a page, for programs that look in its head. */
export function feedLinks(feeds: readonly Followed[]): Part {
  return feeds.map(
    (feed) =>
      html`<link rel="alternate" type="application/atom+xml" href="${addressOf(feed, 'atom')}" title="${feed.title}">
<link rel="alternate" type="application/feed+json" href="${addressOf(feed, 'json')}" title="${feed.title}">
`,
  )
}

/** Where oEmbed tells what other sites may show of a page, for programs that look in its head. */
export function cardLink(
  view: View,
  path: string,
  title: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): Html {
  const card = new URLSearchParams({ url: addressIn(view.t.language, link(view, path, parameters)) })
  return html`<link rel="alternate" type="application/json+oembed" href="/oembed?${card}" title="${title}">
`
}

/** The feeds of a page, for people. */
export function followList({ t }: View, feeds: readonly Followed[]): Html {
  return html`<ul class="follow">${feeds.map((feed) => html`<li>${feed.title}: <a href="${addressOf(feed, 'atom')}">Atom</a>, <a href="${addressOf(feed, 'json')}">JSON Feed</a></li>`)}</ul>
<p class="quiet">${t.embed.followHelp}</p>`
}

function addressOf({ path, query }: Followed, ending: 'atom' | 'json'): string {
  const text = new URLSearchParams(query).toString().replaceAll('%2F', '/')
  return `${path}.${ending}?${text}`
}
