import type { Hono } from 'hono'
import { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { type SmallOptions, smallWorld } from './small-world.js'

/** The instant at which the sites of these tests stand. */
export const now = () => new Date('2026-11-23T12:00:00Z')

/** A site over a small world, and the law given; without one it holds none. It needs no port. */
export function smallSite({ law = new Law([], []), ...options }: SmallOptions & { law?: Law } = {}): Hono {
  return createSite({ world: smallWorld(options), law, now })
}

/** The JSON at an address. */
export async function json<T>(site: Hono, address: string): Promise<T> {
  const response = await site.request(address)
  return (await response.json()) as T
}

/** The page at an address. */
export async function pageAt(site: Hono, address: string): Promise<string> {
  const response = await site.request(address)
  return await response.text()
}

/** What a reader sees of a page: its text, without marks, with single spaces. */
export function textOf(page: string): string {
  return page
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
}
