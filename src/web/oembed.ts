import type { Context } from 'hono'
import { badParameter, Problem } from '../api/problem.js'
import { languageOfPath } from '../model/language.js'
import { stateOf } from '../model/state.js'
import { addressIn } from './address.js'
import type { CountryDrawing } from './country.js'
import { html } from './html.js'
import { messagesIn } from './messages/messages.js'
import { mapTitle } from './pages/embed-map.js'
import { drawnSize } from './parts/country-drawing.js'
import type { View } from './view.js'
import { agencyAt } from './where.js'

const shown =
  'the address of a page of this site such as /agency/us-fl/miami-police-department, /state/fl or /'

/** What a page of another site shows of a page of this one: where it stands, and the room that it wants, in pixels. */
interface Card {
  readonly title: string
  readonly address: string
  readonly width: number
  readonly height: number
}

/** The card of an agency's page, or the map of a state's page or the start, as oEmbed 1.0 tells it. */
export async function oembed(c: Context, view: View, drawing: CountryDrawing | undefined): Promise<Response> {
  const { asked } = view
  asked.only(['url', 'format', 'maxwidth', 'maxheight'])
  if ((asked.text('format') ?? 'json') !== 'json')
    return c.text('only JSON is told\n', 501, { 'cache-control': 'no-store' })
  const own = new URL(c.req.url)
  const page = pageIn(asked.required('url', shown), own)
  const { language, path } = languageOfPath(page.pathname)
  const t = messagesIn(language)
  const card = page.host === own.host ? cardOf({ ...view, t }, path, page, drawing) : undefined
  if (card === undefined) throw notHere(page.href)
  const { title, address, ...size } = card
  const width = asked.wholeNumber('maxwidth', { most: 10_000, otherwise: size.width })
  const height = asked.wholeNumber('maxheight', { most: 10_000, otherwise: size.height })
  const room = { width: Math.min(width, size.width), height: Math.min(height, size.height) }
  const frame =
    await html`<iframe src="${page.origin}${addressIn(language, address)}" width="${room.width}" height="${room.height}" title="${title}" loading="lazy" style="border:0;max-width:100%"></iframe>`
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

function cardOf(view: View, path: string, page: URL, drawing: CountryDrawing | undefined): Card | undefined {
  const [, id] = /^\/agency\/(us-[a-z]{2}\/[a-z0-9-]+)\/?$/.exec(path) ?? []
  if (id !== undefined) {
    const agency = agencyAt(view, id)
    const address = `/embed/agency/${agency.id}${keptOf(page, ['on', 'known-at'])}`
    return { title: view.t.embed.title(agency.name), address, width: 560, height: 400 }
  }
  const [, code] = /^\/state\/([a-z]{2})\/?$/.exec(path) ?? []
  const only = code === undefined ? undefined : stateOf(code)
  if (only === undefined && path !== '/') return undefined
  const level = page.searchParams.get('map') === 'state' ? 'state' : 'county'
  const title = mapTitle(view, { level, by: 'stage' }, only)
  const kept = keptOf(page, only === undefined ? ['map', 'by', 'on', 'known-at'] : ['by', 'on', 'known-at'])
  const drawn = drawing === undefined ? { width: 3, height: 2 } : drawnSize(view, drawing, only)
  // The map takes the height that its frame leaves it; words stand above and below.
  const height = Math.round(Math.min(560, Math.max(280, (690 * drawn.height) / drawn.width))) + 250
  return { title, address: `/embed/map${only === undefined ? '' : `/${code}`}${kept}`, width: 720, height }
}

function pageIn(text: string, own: URL): URL {
  try {
    const page = new URL(text, own)
    if (page.protocol === 'http:' || page.protocol === 'https:') return page
  } catch {
    // What is no address is told below.
  }
  throw badParameter('url', shown, text)
}

/** What the page is asked that its card is asked too: days, where they are days, and which map. */
function keptOf({ searchParams }: URL, names: readonly string[]): string {
  const kept = [...searchParams].filter(
    ([name, value]) => names.includes(name) && /^(\d{4}-\d{2}-\d{2}|state|county|law|stage)$/.test(value),
  )
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}

function notHere(found: string): Problem {
  return new Problem('not-found', {
    detail: 'only the start and the pages of agencies and states of this site have a card',
    expected: shown,
    found: found.slice(0, 120),
  })
}
