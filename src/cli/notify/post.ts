import { createHmac } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { QuestionError } from '../../model/errors.js'
import { type Target, targetOf } from './public-address.js'

/** What is posted, and how it is tried. */
export interface Post {
  readonly address: URL
  readonly allowPrivate: boolean
  readonly body: string
  readonly secret: string
  readonly delivery: string
  readonly now: () => Date
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** How a post ended: taken, refused for good, or not taken this time. */
export type Outcome =
  | { readonly state: 'taken'; readonly attempts: number }
  | { readonly state: 'refused' | 'failed'; readonly attempts: number; readonly why: string }

/** How often a post is tried, how long it waits before the second time (each time after that twice as long), and for an answer. */
export const tries = { most: 5, firstWait: 1_000, longestWait: 60_000, answer: 10_000 } as const

/** Posts until it is taken, refused, or was tried as often as it may be. Nothing is followed elsewhere. */
export async function post(one: Post): Promise<Outcome> {
  let why = ''
  for (let attempts = 1; ; attempts++) {
    let wait = Math.min(tries.firstWait * 2 ** (attempts - 1), tries.longestWait)
    try {
      const { status, retryAfter } = await send(one, await targetOf(one.address, one.allowPrivate))
      if (status >= 200 && status < 300) return { state: 'taken', attempts }
      why = `status ${status}`
      if (!mayPass(status)) return { state: 'refused', attempts, why }
      wait = Math.max(wait, Math.min(retryAfter * 1000, tries.longestWait))
    } catch (error) {
      // An address that may not be called is not called again.
      if (error instanceof QuestionError) return { state: 'failed', attempts, why: error.message }
      why = error instanceof Error ? error.message : String(error)
    }
    if (attempts >= tries.most) return { state: 'failed', attempts, why }
    await one.sleep(wait)
  }
}

/** The value of the header `comity-signature`: the second of the posting, and HMAC-SHA256 of it and the body. */
export function signature(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

/** What the other side may answer otherwise the next time. */
function mayPass(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429
}

function send(
  { body, secret, delivery, now }: Post,
  { address, ip, family }: Target,
): Promise<{ status: number; retryAfter: number }> {
  const request = address.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((done, failed) => {
    const sent = request(address, {
      method: 'POST',
      // What was looked up and checked is what is called, whatever the name stands for by now.
      lookup: (_name, options, found) =>
        options.all ? found(null, [{ address: ip, family }]) : found(null, ip, family),
      timeout: tries.answer,
      agent: false,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'comity',
        'comity-delivery': delivery,
        'comity-signature': signature(secret, Math.floor(now().getTime() / 1000), body),
      },
    })
    sent.on('response', (response) => {
      response.resume()
      done({
        status: response.statusCode ?? 0,
        retryAfter: Number(response.headers['retry-after'] ?? 0) || 0,
      })
    })
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${tries.answer / 1000} s`)))
    sent.on('error', failed)
    sent.end(body)
  })
}
