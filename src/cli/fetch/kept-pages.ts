import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** A page as served, by the address that it was asked for at. */
export interface KeptPage {
  readonly address: string
  readonly fetched: string
  readonly body: string
}

/** How long a kept page stands in for a new one, in milliseconds. */
const freshFor = 24 * 60 * 60 * 1000

/**
 * Pages that were fetched and not yet made into a document, a line of JSON each: a fetch that was interrupted
 * goes on where it stopped. A line that was not written to its end is passed over.
 */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>()

  constructor(
    private readonly file: string,
    now: Date,
  ) {
    if (!existsSync(file)) return
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const page = pageOf(line)
      if (page !== undefined && now.getTime() - Date.parse(page.fetched) < freshFor)
        this.pages.set(page.address, page)
    }
  }

  get(address: string): KeptPage | undefined {
    return this.pages.get(address)
  }

  add(page: KeptPage): void {
    mkdirSync(dirname(this.file), { recursive: true })
    // A line that was cut off by an interruption must not swallow this one.
    appendFileSync(this.file, `\n${JSON.stringify(page)}\n`)
    this.pages.set(page.address, page)
  }

  /** Forgets them: what they held is in a document now. */
  clear(): void {
    rmSync(this.file, { force: true })
    this.pages.clear()
  }
}

function pageOf(line: string): KeptPage | undefined {
  try {
    const { address, fetched, body } = JSON.parse(line) as Partial<KeptPage>
    return typeof address === 'string' && typeof fetched === 'string' && typeof body === 'string'
      ? { address, fetched, body }
      : undefined
  } catch {
    return undefined
  }
}
