import { type GroundedClaim, ground, type ProposedClaim, type Ungrounded } from '../check/grounding.js'
import type { Article } from '../model/article.js'
import { QuestionError, SourceError } from '../model/errors.js'
import { sha256Of } from '../model/sha256.js'
import { readBody } from './fetch/body.js'
import { answerSchema, messagesFor } from './model-prompt.js'

/** A language model that somebody runs: the address of an interface like OpenAI's, its name, and a key where it asks for one. */
export interface ModelAt {
  readonly address: string
  readonly name: string
  readonly key: string | undefined
}

/** What a model proposed, apart from what rules read: nothing of it counts before a person accepts it. */
export interface ModelReading {
  readonly name: string
  /** The SHA-256 of what it was told and asked. */
  readonly prompt: string
  /** As it came. */
  readonly answer: string
  readonly proposed: number
  readonly rejected: readonly { readonly reason: Ungrounded; readonly type: string; readonly quote: string }[]
  readonly claims: readonly (GroundedClaim & { readonly text: string; readonly state: 'unreviewed' })[]
}

/** How much of an answer is read, how long it is waited for, and how many claims are looked at. */
export const modelLimits = { bytes: 2 << 20, patience: 120_000, claims: 500, characters: 200_000 } as const

/** The model that the environment names; a `QuestionError` where it names none. */
export function modelAt(env: Readonly<Record<string, string | undefined>>): ModelAt {
  const { COMITY_MODEL_URL: address = '', COMITY_MODEL_NAME: name = '', COMITY_MODEL_KEY: key } = env
  if (!/^https?:\/\/[^\s/]/i.test(address) || name === '')
    throw new QuestionError(
      '--model: set COMITY_MODEL_URL (http or https) and COMITY_MODEL_NAME; COMITY_MODEL_KEY where one is asked for',
    )
  return { address: completionsOf(address), name, key: key === '' ? undefined : key }
}

function completionsOf(address: string): string {
  const base = address.replace(/\/+$/, '')
  return base.endsWith('/chat/completions') ? base : `${base}/chat/completions`
}

/** Asks a model for the claims of a document, and takes those whose words stand in it. The text leaves this machine. */
export async function readWithModel(
  model: ModelAt,
  article: Article,
  patience: number = modelLimits.patience,
): Promise<ModelReading> {
  if (article.text.length > modelLimits.characters)
    throw new SourceError(
      'model',
      `a document of at most ${modelLimits.characters} characters`,
      `${article.text.length}`,
    )
  const messages = messagesFor(article)
  const answer = await asked(model, messages, patience)
  const proposed = proposedIn(answer, model.address)
  const rejected: ModelReading['rejected'][number][] = []
  const claims: ModelReading['claims'][number][] = []
  const seen = new Set<string>()
  for (const one of proposed) {
    const found = ground(one, article)
    if (typeof found === 'string') rejected.push({ reason: found, type: one.type, quote: one.quote })
    else if (!seen.has(`${found.type} ${found.span.start} ${found.span.end}`)) {
      seen.add(`${found.type} ${found.span.start} ${found.span.end}`)
      claims.push({
        ...found,
        text: article.text.slice(found.span.start, found.span.end),
        state: 'unreviewed',
      })
    }
  }
  const prompt = sha256Of(new TextEncoder().encode(JSON.stringify(messages)))
  return { name: model.name, prompt, answer, proposed: proposed.length, rejected, claims }
}

async function asked({ address, name, key }: ModelAt, messages: unknown, patience: number): Promise<string> {
  const format = { type: 'json_schema', json_schema: { name: 'claims', schema: answerSchema } }
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model: name, temperature: 0, messages, response_format: format }),
      signal: AbortSignal.timeout(patience),
    })
    const body = (await readBody(response, address, modelLimits.bytes)).toString('utf8')
    if (!response.ok) throw new SourceError(address, 'an answer of the model', `${response.status}`)
    return contentOf(body, address)
  } catch (error) {
    if (error instanceof SourceError) throw error
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    throw new SourceError(
      address,
      'an answer of the model',
      isLate ? `none within ${patience / 1000} seconds` : 'none',
    )
  }
}

function contentOf(body: string, address: string): string {
  const { choices } = objectIn(body, address) as { choices?: { message?: { content?: unknown } }[] }
  const content = Array.isArray(choices) ? choices[0]?.message?.content : undefined
  if (typeof content === 'string') return content
  throw new SourceError(address, 'choices with the content of a message', body.slice(0, 80))
}

/** What a model proposes, each field checked. A field that there is no place for makes the answer none. */
function proposedIn(answer: string, address: string): ProposedClaim[] {
  const { claims, ...more } = objectIn(answer, address)
  if (!Array.isArray(claims) || Object.keys(more).length > 0)
    throw new SourceError(address, 'a list of claims and nothing else', answer.slice(0, 80))
  if (claims.length > modelLimits.claims)
    throw new SourceError(address, `at most ${modelLimits.claims} claims`, `${claims.length}`)
  return claims.map((one: unknown) => proposedClaim(one, address))
}

const optional = ['speakerQuote', 'prefix', 'suffix'] as const

function proposedClaim(value: unknown, address: string): ProposedClaim {
  const {
    type,
    quote,
    slots = {},
    ...more
  } = (typeof value === 'object' ? { ...value } : {}) as Record<string, unknown>
  const isText = (one: unknown): one is string => typeof one === 'string' && one.length <= 5000
  const texts = Object.entries(more).filter(([, text]) => text !== null)
  const wrong = texts.some(([name, text]) => !optional.some((known) => known === name) || !isText(text))
  const isPlain = typeof slots === 'object' && slots !== null && Object.values(slots).every(isText)
  if (!isText(type) || !isText(quote) || wrong || !isPlain)
    throw new SourceError(
      address,
      'claims of type, quote, speakerQuote, slots, prefix and suffix',
      JSON.stringify(value).slice(0, 80),
    )
  return { type, quote, slots: { ...slots } as Record<string, string>, ...Object.fromEntries(texts) }
}

function objectIn(text: string, address: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Told below.
  }
  throw new SourceError(address, 'a JSON object', text.slice(0, 80))
}
