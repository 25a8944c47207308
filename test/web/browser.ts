import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const own = '@sparticuz/chromium'
const patience = 30_000
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu']

/**
 * A browser to look at pages with: the one that COMITY_BROWSER names, one of this machine, or the one that
 * comes with the development packages. An error says what was tried where none opens.
 */
export async function openBrowser(): Promise<Browser> {
  const tried: string[] = []
  for (const [where, path] of candidates()) {
    try {
      return await launched(path, where === own ? patience : 0)
    } catch (error) {
      tried.push(`${where}: ${String(error).split('\n')[0]}`)
    }
  }
  throw new Error(`no browser opens, so pages cannot be looked at:\n  ${tried.join('\n  ')}`)
}

/** On a new machine another process may be unpacking the packaged browser: until it is whole, it does not start. */
async function launched(path: () => Promise<string>, wait: number): Promise<Browser> {
  for (const until = Date.now() + wait; ; ) {
    try {
      return await chromium.launch({ executablePath: await path(), args })
    } catch (error) {
      if (Date.now() > until) throw error
      await sleep(500)
    }
  }
}

function candidates(): (readonly [where: string, path: () => Promise<string>])[] {
  const named = process.env['COMITY_BROWSER']
  const packed = [own, packaged] as const
  if (named === 'packaged') return [packed]
  const found = named === undefined ? installed() : [named]
  return [...found.map((path) => [path, async () => path] as const), packed]
}

function installed(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(canRun)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The packaged browser brings its libraries along, and unpacks them where it takes the machine to be bare. */
async function packaged(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const path = await packed.executablePath()
  process.env['FONTCONFIG_FILE'] ??= fontsFile()
  return path
}

/** Without one font the packaged browser ends at the first form: its own are named where they were unpacked. */
function fontsFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'comity-fonts-'))
  const file = join(folder, 'fonts.conf')
  const folders = [join(tmpdir(), 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`)
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>`,
  )
  return file
}
