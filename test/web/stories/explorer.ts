import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, ConsoleMessage, Page, Request } from 'playwright-core'
import { openBrowser } from '../browser.js'

/** The folder of this run: what the server adds lies in it, and is gone with it. */
const home = mkdtempSync(join(tmpdir(), 'comity-stories-'))
mkdirSync(join(home, 'inbox'))
const program = fileURLToPath(new URL('../../../../bin/comity.mjs', import.meta.url))

/** The program that a newsroom starts, with the data that ships, and a browser beside it: one of each for all stories. */
const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--home', home], {
  env: { ...process.env, COMITY_INBOX: join(home, 'inbox'), DATABASE_URL: '', COMITY_TOKEN: '' },
  stdio: ['ignore', 'pipe', 'pipe'],
})
const [site, browser] = await Promise.all([addressOf(server), openBrowser()])
after(async () => {
  await browser.close()
  server.kill('SIGTERM')
  await new Promise((done) => server.once('exit', done))
  rmSync(home, { recursive: true, force: true })
})

export { browser, site }

/** The width of a small phone, of a tablet, and of a desk. */
export const widths = [360, 768, 1440] as const

/** A reader at a phone, on which no script runs. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  javaScriptEnabled: false,
}

const windows = new Map<string, Promise<Page>>()

/**
 * Opens an address as a reader would. An error of the console, a request that another host would have to answer,
 * and a page that scrolls sideways fail the story. Readers with the same options share a window, one after the
 * other: to open one takes longer than most pages do.
 */
export async function reading(
  address: string,
  options: BrowserContextOptions,
  see: (page: Page) => Promise<void>,
): Promise<void> {
  const asked = { viewport: { width: 1440, height: 900 }, ...options }
  const window = windows.get(JSON.stringify(asked)) ?? opened(asked)
  windows.set(JSON.stringify(asked), window)
  const page = await window
  const wrong: string[] = []
  const logged = (message: ConsoleMessage) => void (message.type() === 'error' && wrong.push(message.text()))
  const thrown = (error: Error) => void wrong.push(String(error))
  const requested = (request: Request) => void (request.url().startsWith(site) || wrong.push(request.url()))
  page.on('console', logged).on('pageerror', thrown).on('request', requested)
  try {
    await page.setViewportSize(asked.viewport ?? { width: 1440, height: 900 })
    await page.emulateMedia({ media: null })
    await page.goto(`${site}${address}`)
    await see(page)
    await scrollsDownOnly(page)
    assert.deepEqual(wrong, [], address)
  } finally {
    page.off('console', logged).off('pageerror', thrown).off('request', requested)
  }
}

async function opened(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(10_000)
  return await context.newPage()
}

/** Nothing of a page stands beside the window. */
export async function scrollsDownOnly(page: Page): Promise<void> {
  const [wide, window] = (await page.evaluate(
    '[document.scrollingElement.scrollWidth, document.documentElement.clientWidth]',
  )) as [number, number]
  assert.ok(wide <= window, `${page.url()} is ${wide} pixels wide in a window of ${window}`)
}

/** What is served at an address, as a program gets it. */
export async function served(address: string): Promise<Response> {
  return await fetch(address.startsWith('http') ? address : `${site}${address}`)
}

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let told = ''
    stderr?.on('data', (text) => {
      told += String(text)
    })
    stdout?.on('data', (text) => {
      told += String(text)
      const [address] = /http:\/\/\S+/.exec(told) ?? []
      if (address !== undefined) done(address)
    })
    stdout?.on('end', () => failed(new Error(`the server did not start:\n${told}`)))
  })
}
