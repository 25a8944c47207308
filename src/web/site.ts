import type { Hono } from 'hono'
import { type AppOptions, createApp } from '../api/app.js'
import { createPages, type PagesOptions } from './pages.js'

/** The whole site: the questions of `/v1` and the pages, over one world. */
export function createSite(options: Omit<AppOptions, 'pages'> & PagesOptions): Hono {
  return createApp({ ...options, pages: createPages(options) })
}
