import type { Context } from 'hono'
import { badParameter, Problem } from '../api/problem.js'
import { languageOfPath } from '../model/language.js'
import { addressIn } from './address.js'
import { html } from './html.js'
import { messagesIn } from './messages/messages.js'
import type { View } from './view.js'
import { agencyAt } from './where.js'

/** The size of a card where the asker has no smaller room, in pixels. */
const size = { width: 560, height: 400 } as const

/** The card of an agency's page, as oEmbed 1.0 tells it to a page that would show it. */
export async function oembed(c: Context, view: View): Promise<Response> {
  const { asked } = view
  asked.only(['url', 'format', 'maxwidth', 'maxheight'])
  if ((asked.text('format') ?? 'json') !== 'json')
    return c.text('only JSON is told\n', 501, { 'cache-control': 'no-store' })
  const own = new URL(c.req.url)
  const page = pageIn(asked.required('url', 'the address of a page of an agency'), own)
  const { language, path } = languageOfPath(page.pathname)
  const t = messagesIn(language)
  const [, id = ''] = /^\/agency\/(us-[a-z]{2}\/[a-z0-9-]+)\/?$/.exec(path) ?? []
  if (id === '' || page.host !== own.host) throw notHere(page.href)
  const agency = agencyAt(view, id)
  const width = asked.wholeNumber('maxwidth', { most: 10_000, otherwise: size.width })
  const height = asked.wholeNumber('maxheight', { most: 10_000, otherwise: size.height })
  const room = { width: Math.min(width, size.width), height: Math.min(height, size.height) }
  const title = t.embed.title(agency.name)
  const frame =
    await html`<iframe src="${page.origin}${addressIn(language, `/embed/agency/${agency.id}`)}${timesOf(page)}" width="${room.width}" height="${room.height}" title="${title}" loading="lazy" style="border:0;max-width:100%"></iframe>`
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t.embed.provider,
    provider_url: `${page.origin}/`,
    cache_age: 3600,
    html: String(frame),
    ...room,
  }
  // It names the host that was asked: it is told to each asker anew.
  return c.json(answer, 200, { 'cache-control': 'no-store' })
}

function pageIn(text: string, own: URL): URL {
  try {
    const page = new URL(text, own)
    if (page.protocol === 'http:' || page.protocol === 'https:') return page
  } catch {
    // What is no address is told below.
  }
  throw badParameter('url', 'the address of a page of an agency', text)
}

/** The days that the page is asked about, where they are days. */
function timesOf({ searchParams }: URL): string {
  const days = [...searchParams].filter(
    ([name, value]) => (name === 'on' || name === 'known-at') && /^\d{4}-\d{2}-\d{2}$/.test(value),
  )
  return days.length === 0 ? '' : `?${new URLSearchParams(days)}`
}

function notHere(found: string): Problem {
  return new Problem('not-found', {
    detail: 'only pages of agencies of this site have a card',
    expected: 'an address such as /agency/us-fl/miami-police-department',
    found: found.slice(0, 120),
  })
}
