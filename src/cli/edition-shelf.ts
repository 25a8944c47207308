import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogPath, type Edition, type EditionShelf, editionPath, sumsPath } from '../publish/edition.js'

/** Makes an edition in a folder, and returns its hash. */
type Make = (folder: string) => Promise<void>

/** The editions of a home, each in a folder that bears its hash. None is ever changed; a person may remove one. */
export class DiskShelf implements EditionShelf {
  private made: { readonly version: string; readonly edition: Promise<Edition> } | undefined

  constructor(
    private readonly folder: string,
    /** What the newest edition is made of: another value, and it is made anew. */
    private readonly version: () => string,
    private readonly make: Make,
  ) {}

  async newest(): Promise<Edition> {
    const version = this.version()
    if (this.made?.version !== version) {
      const edition = this.take()
      this.made = { version, edition }
      // What could not be made is tried again when the next one asks.
      edition.catch(() => {
        if (this.made?.edition === edition) this.made = undefined
      })
    }
    return await this.made.edition
  }

  async find(release: string): Promise<Edition | undefined> {
    if (!/^[0-9a-f]{12,64}$/.test(release) || !existsSync(this.folder)) return undefined
    const found = readdirSync(this.folder).filter((name) => name.startsWith(release))
    const [only] = found
    return only === undefined || found.length > 1 ? undefined : editionIn(join(this.folder, only))
  }

  async read(edition: Edition, path: string): Promise<Uint8Array | undefined> {
    const known = [sumsPath, editionPath, catalogPath, ...edition.files.map((file) => file.path)]
    return known.includes(path) ? await readFile(join(this.folder, edition.release, path)) : undefined
  }

  private async take(): Promise<Edition> {
    mkdirSync(this.folder, { recursive: true })
    const making = mkdtempSync(join(this.folder, '.making-'))
    try {
      await this.make(making)
      const edition = editionIn(making)
      const own = join(this.folder, edition.release)
      if (!existsSync(own)) settle(making, own)
      return edition
    } finally {
      rmSync(making, { recursive: true, force: true })
    }
  }
}

/** Gives a folder its lasting name, unless another process has made the same edition meanwhile. */
function settle(making: string, own: string): void {
  try {
    renameSync(making, own)
  } catch (error) {
    if (!existsSync(own)) throw error
  }
}

/** Makes an edition in a process of its own: a server goes on answering meanwhile. */
export function exportingTo(home: string): Make {
  const program = fileURLToPath(new URL('../../../bin/comity.mjs', import.meta.url))
  return (folder) =>
    new Promise((done, failed) => {
      const words = [program, 'export', '--all', folder, '--home', home]
      const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
      const told: Buffer[] = []
      child.stderr.on('data', (chunk: Buffer) => told.push(chunk))
      child.once('error', failed)
      child.once('close', (code) =>
        code === 0
          ? done()
          : failed(new Error(`comity export ended with ${code}: ${Buffer.concat(told).toString('utf8')}`)),
      )
    })
}

function editionIn(folder: string): Edition {
  return JSON.parse(readFileSync(join(folder, editionPath), 'utf8')) as Edition
}
