import type { Hono } from 'hono'
import { type AppOptions, createApp } from '../api/app.js'
import type { PrintBrief } from './briefs.js'
import { createPages } from './pages.js'

/** The whole site: the questions of `/v1` and the pages, over one world. */
export function createSite(options: Omit<AppOptions, 'pages'> & { readonly print?: PrintBrief }): Hono {
  return createApp({ ...options, pages: createPages(options) })
}
