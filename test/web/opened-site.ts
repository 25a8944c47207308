import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core'
import type { Context } from '../../src/cli/context.js'
import { systemContext } from '../../src/cli/system.js'
import type { World } from '../../src/query/world.js'
import type { Law } from '../../src/rules/law.js'
import { createSite } from '../../src/web/site.js'
import { now } from '../api/asking.js'
import { openBrowser } from './browser.js'

/** What a site is made of: the data that ships, and a folder that is gone with the tests. */
export interface Held {
  readonly context: Context
  readonly home: string
  readonly world: World
  readonly law: Law
}

type Parts = Partial<Parameters<typeof createSite>[0]>
type See = (page: Page, asked: readonly Request[]) => Promise<void>

/** A site with the data that ships, what a file of tests adds to it, and a browser beside it. */
export async function openSite(more: (held: Held) => Parts | Promise<Parts> = () => ({})) {
  const home = mkdtempSync(join(tmpdir(), 'comity-site-'))
  const context = systemContext(home)
  const held = { context, home, world: await context.world(), law: await context.law() }
  const app = createSite({ world: held.world, law: held.law, now, ...(await more(held)) })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  after(async () => {
    await browser.close()
    server.close()
    rmSync(home, { recursive: true, force: true })
  })

  /** Opens an address in a browser that was never here, and closes it after. Errors of the console fail the test. */
  async function lookAfresh(address: string, options: BrowserContextOptions, see: See): Promise<void> {
    const fresh = await browser.newContext(options)
    try {
      await seen(await fresh.newPage(), address, see)
    } finally {
      await fresh.close()
    }
  }

  const open = new Map<string, Promise<Page>>()

  /** The same in the window that the last look with these options left: a new one takes longer than most pages. */
  async function look(address: string, options: BrowserContextOptions, see: See): Promise<void> {
    const key = JSON.stringify(options)
    const window = open.get(key) ?? browser.newContext(options).then((one) => one.newPage())
    open.set(key, window)
    await seen(await window, address, see)
  }

  async function seen(page: Page, address: string, see: See): Promise<void> {
    const { asked, errors, stop } = heard(page, page.context())
    try {
      await page.goto(`${site}${address}`)
      await see(page, asked)
      assert.deepEqual(errors, [])
    } finally {
      stop()
    }
  }

  return { ...held, app, site, browser, look, lookAfresh }
}

/** What a page asks for and which errors it logs, from now until it is told to stop. */
function heard(page: Page, context: BrowserContext) {
  const [errors, asked]: [string[], Request[]] = [[], []]
  const logged = (message: { type(): string; text(): string }) =>
    void (message.type() === 'error' && errors.push(message.text()))
  const thrown = (error: Error) => void errors.push(String(error))
  const requested = (request: Request) => void asked.push(request)
  page.on('console', logged).on('pageerror', thrown)
  context.on('request', requested)
  const stop = () => {
    page.off('console', logged).off('pageerror', thrown)
    context.off('request', requested)
  }
  return { asked, errors, stop }
}
