import type { Context, Hono } from 'hono'
import { Problem } from '../api/problem.js'
import { type CountryDrawing, mapAsked } from './country.js'
import { html } from './html.js'
import { mapFrames } from './map-frames.js'
import type { PageFacts } from './parts/shell.js'
import { map } from './style/map.js'
import { hashOf } from './style/style.js'
import type { View } from './view.js'

const style = map.replace(/\s*\n\s*/g, '\n').trim()

/** What the head of a page with the map links: its script and its style, under addresses that bear their hashes. */
export function mapHead(drawing: CountryDrawing | undefined): Pick<PageFacts, 'script' | 'alternates'> {
  if (drawing === undefined) return {}
  return {
    script: `/map.js?v=${hashOf(drawing.script)}`,
    alternates: html`<link rel="stylesheet" href="${mapStyleAddress}">`,
  }
}

/** The address of the map's style. */
export const mapStyleAddress = `/map.css?v=${hashOf(style)}`

/** The files of the map: its style and its script. */
export function addMapFiles(routes: Hono, drawing: CountryDrawing | undefined): void {
  if (drawing === undefined) return
  const file = (path: string, type: string, text: string) =>
    routes.get(path, (c) => {
      const own = c.req.query('v') === hashOf(text)
      return c.body(text, 200, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': own ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
    })
  file('/map.css', 'text/css', style)
  file('/map.js', 'text/javascript', drawing.script)
}

/** The map through time, told in the language of the page that asks for it. */
export function addMapFrames(
  routes: Hono,
  viewOf: (c: Context) => View,
  drawing: CountryDrawing | undefined,
): void {
  if (drawing === undefined) return
  routes.get('/map.json', (c) => {
    const view = viewOf(c)
    if (view.register.lists.participating.length === 0)
      throw new Problem('nothing-held', { detail: 'no participating list of that day or before is held' })
    return c.json(mapFrames(view, mapAsked(view)))
  })
}
