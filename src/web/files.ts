import type { Hono } from 'hono'
import { icon } from './style/icon.js'
import { style, styleVersion } from './style/style.js'

/** The few files beside the pages: the style, the icon, what crawlers may read. */
export function addFiles(routes: Hono): void {
  routes.get('/style.css', (c) => {
    // The address that pages link bears the style's own hash: it can be kept for ever.
    const own = c.req.query('v') === styleVersion
    return c.body(style, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': own ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
  routes.get('/icon.svg', (c) =>
    c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  )
  // Browsers ask for this where an answer is no page that could name its icon.
  routes.get('/favicon.ico', (c) => c.redirect('/icon.svg', 301))
  routes.get('/robots.txt', (c) => c.text(robots))
}

/** Each day of knowledge is a register of its own: crawlers need not ask for all of them. */
export const robots = `User-agent: *
Disallow: /*known-at=
Disallow: /*on=
`
