import { readFileSync } from 'node:fs'
import type { ArticleBytes } from '../documents/article.js'
import { pdfLimits } from '../documents/pdf-lines.js'
import { QuestionError, SourceError } from '../model/errors.js'
import { readBody } from './fetch/body.js'

/** How a page is asked for: by name, no longer than this, through no more redirections than these. */
export const asking = {
  agent: 'comity/0.1 (reads one page for a person)',
  patience: 20_000,
  redirections: 5,
} as const

/** A document as handed in, with what it is called in errors and, where it came from the web, its address. */
export interface HandedOver extends ArticleBytes {
  readonly where: string
  readonly address?: string
}

/** The bytes of a file, of a page on the web, or, for `-`, of standard input. */
export async function bytesOf(named: string): Promise<HandedOver> {
  if (named === '-') return { where: 'standard input', bytes: await standardInput() }
  if (/^https?:\/\//i.test(named)) return await pageAt(named)
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(named))
    throw new QuestionError(
      `expected a file, an address that begins with https:// or http://, or -, found ${named}`,
    )
  try {
    return { where: named, bytes: readFileSync(named) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
    throw new SourceError(named, 'a file that can be read', code)
  }
}

async function standardInput(): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    parts.push(part)
    length += part.byteLength
    if (length > pdfLimits.mostBytes)
      throw new SourceError('standard input', `at most ${pdfLimits.mostBytes} bytes`, 'more')
  }
  return Buffer.concat(parts)
}

/** A page, asked for once: each redirection is followed by hand, so that none leads off the web. */
async function pageAt(named: string): Promise<HandedOver> {
  const signal = AbortSignal.timeout(asking.patience)
  let address = named
  for (let followed = 0; ; followed++) {
    const response = await answerAt(address, signal)
    const to = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (to === null) {
      if (!response.ok) {
        await response.body?.cancel()
        throw new SourceError(address, 'a page', `${response.status} ${response.statusText}`.trim())
      }
      const type = response.headers.get('content-type') ?? ''
      return { where: address, address, type, bytes: await bodyOf(response, address) }
    }
    await response.body?.cancel()
    if (followed === asking.redirections)
      throw new SourceError(named, `a page after at most ${asking.redirections} redirections`, 'one more')
    const next = URL.canParse(to, address) ? new URL(to, address) : undefined
    if (next === undefined || !/^https?:$/.test(next.protocol))
      throw new SourceError(address, 'a redirection to a page on the web', to)
    address = next.href
  }
}

async function answerAt(address: string, signal: AbortSignal): Promise<Response> {
  try {
    const headers = { 'user-agent': asking.agent, accept: 'text/html, application/pdf, text/plain' }
    return await fetch(address, { headers, redirect: 'manual', signal })
  } catch (error) {
    throw new SourceError(address, 'an answer', reasonOf(error))
  }
}

async function bodyOf(response: Response, address: string): Promise<Buffer> {
  try {
    return await readBody(response, address, pdfLimits.mostBytes)
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(address, 'a whole page', reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `none within ${asking.patience / 1000} seconds`
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message || error.name
}
