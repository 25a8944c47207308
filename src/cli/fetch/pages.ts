import { setTimeout as sleep } from 'node:timers/promises'
import { SourceError } from '../../model/errors.js'
import { readBody } from './body.js'

/** How pages are asked for; what is not given has a value that suits a public server. */
export interface PagesOptions {
  /** Headers of every request, as a key; they are never printed. */
  readonly headers?: Readonly<Record<string, string>>
  /** The least time between two requests, in milliseconds. */
  readonly pause?: number
  /** How often one page is asked for before it is given up. */
  readonly tries?: number
  /** The longest that one answer may take, and that a server may ask to be waited for, in milliseconds. */
  readonly patience?: number
  readonly mostBytes?: number
}

/** What a server answered with, where it answered with a page. */
export interface Page {
  readonly address: string
  readonly bytes: Buffer
  /** The type that the server gives it: `application/json`. */
  readonly type: string
}

/** A page that could not be had. `status` is the server's answer; undefined where there was none. */
export class PageError extends SourceError {
  constructor(
    address: string,
    expected: string,
    found: string,
    readonly status?: number,
  ) {
    super(address, expected, found)
  }
}

/** Asks public servers for pages: one after the other, with a pause, and again where that may help. */
export class Pages {
  private free = 0
  private readonly options: Required<PagesOptions>

  constructor(options: PagesOptions = {}) {
    this.options = {
      headers: {},
      pause: 500,
      tries: 4,
      patience: 60_000,
      mostBytes: 64 * 1024 * 1024,
      ...options,
    }
  }

  /** The page at an address; a `PageError` says what stands there instead. */
  async get(address: string): Promise<Page> {
    return this.asked(address)
  }

  /** What a server answers to a question that is sent to it; asking twice must do no harm there. */
  async post(address: string, body: string): Promise<Page> {
    return this.asked(address, body)
  }

  private async asked(address: string, body?: string): Promise<Page> {
    const { tries, pause, patience } = this.options
    for (let tried = 1; ; tried++) {
      await sleep(Math.max(0, this.free - Date.now()))
      const asked = await this.ask(address, body)
      this.free = Date.now() + pause
      if ('bytes' in asked) return asked
      const { error, again } = asked
      if (again === undefined || tried >= tries) throw error
      const wait = again === 'soon' ? pause * 2 ** tried : again
      if (wait > patience)
        throw new PageError(
          address,
          `to be asked again within ${patience / 1000} seconds`,
          `${error.found}, to be asked again after ${Math.ceil(wait / 1000)} seconds`,
          error.status,
        )
      await sleep(wait)
    }
  }

  /** Asks once. `again` says when it may help to ask anew. */
  private async ask(address: string, body?: string): Promise<Page | Failure> {
    const { headers, patience, mostBytes } = this.options
    try {
      const sent = body === undefined ? {} : { method: 'POST', body }
      const response = await fetch(address, { ...sent, headers, signal: AbortSignal.timeout(patience) })
      if (!response.ok) {
        const found = `${response.status} ${response.statusText}`.trim()
        await response.body?.cancel()
        return {
          error: new PageError(address, 'a page', found, response.status),
          again: passing.has(response.status) ? waitAsked(response) : undefined,
        }
      }
      const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? ''
      return { address, bytes: await readBody(response, address, mostBytes), type }
    } catch (error) {
      if (error instanceof SourceError)
        return { error: new PageError(error.where, error.expected, error.found), again: undefined }
      return { error: new PageError(address, 'an answer', reason(error)), again: 'soon' }
    }
  }
}

interface Failure {
  readonly error: PageError
  readonly again: 'soon' | number | undefined
}

/** Answers that another time may be others. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** The milliseconds for which a server asks to be left alone, by `Retry-After`. */
function waitAsked({ headers }: Response): number | 'soon' {
  const text = headers.get('retry-after')
  if (text === null) return 'soon'
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : 'soon'
}

/** Why there was no answer: the innermost reason, as the outer one only says `fetch failed`. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'none in time'
  return error.cause instanceof Error ? reason(error.cause) : error.message || error.name
}
