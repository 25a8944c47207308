import { articleOf, type Written } from '../intake/take-in.js'
import type { Article } from '../model/article.js'
import { type Day, day, parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { Problem } from './problem.js'

/** The most bytes of a body with documents in it, and the most characters of a text that is read for claims. */
export const mostRead = { bytes: 2 << 20, characters: 100_000 } as const

/** What a sender tells of a document. */
export interface Given {
  readonly published?: string
  readonly publisher?: string
  readonly address?: string
}

/** A document as it was sent, and what was told of it. */
export interface Sent {
  readonly written: Written
  readonly given: Given
  /** Where in the body it stands, where several do: `sources 2`. */
  readonly place?: string
}

/** The document that was sent; what is wrong with it is told as the sender's problem, with its place. */
export async function articlePosted({ written, given, place }: Sent): Promise<Article> {
  const { published, publisher, address } = given
  try {
    const article = await articleOf(written, {
      where: place ?? 'document',
      ...(published === undefined ? {} : { published: dayIn(published, place) }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(address === undefined ? {} : { address }),
    })
    if (article.text.length > mostRead.characters) throw tooLong(article.text.length)
    return article
  } catch (error) {
    if (error instanceof SourceError) throw badBody(error.where, error.expected, error.found.slice(0, 80))
    throw error
  }
}

/** A text, or several together, of more characters than are read. */
export function tooLong(characters: number, most: number = mostRead.characters): Problem {
  return new Problem('body-too-large', {
    detail: `expected at most ${most} characters of text, found ${characters}`,
    expected: `at most ${most} characters`,
  })
}

const fields = ['text', 'html', 'published', 'publisher', 'address'] as const

/** The document that an object of JSON holds. */
export function documentIn(values: Readonly<Record<string, unknown>>, place?: string): Sent {
  for (const [name, value] of Object.entries(values)) {
    if (!fields.some((field) => field === name))
      throw badBody(at(name.slice(0, 80), place), `one of ${fields.join(', ')}`, name.slice(0, 80))
    if (typeof value !== 'string') throw badBody(at(name, place), 'a text', typeof value)
  }
  const { text, html, ...given } = values as { [name in (typeof fields)[number]]?: string }
  const where = place === undefined ? {} : { place }
  if (text !== undefined && html === undefined) return { written: { text }, given, ...where }
  if (html !== undefined && text === undefined) return { written: { html }, given, ...where }
  throw badBody(place ?? 'body', 'either text or html', text === undefined ? 'neither' : 'both')
}

/** The object that a body of JSON is. */
export function objectIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body)
    if (isObject(value)) return value
  } catch {
    // What is no JSON is told below; of the text nothing is repeated.
  }
  throw badBody('body', 'a JSON object', 'something else')
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A part of a body that does not say what is expected. */
export function badBody(parameter: string, expected: string, found: string): Problem {
  const detail = `${parameter}: expected ${expected}, found ${JSON.stringify(found)}`
  return new Problem('bad-submission', { detail, parameter, expected, found })
}

function dayIn(text: string, place: string | undefined): Day {
  if (parseDay(text) === undefined)
    throw badBody(at('published', place), 'a day such as 2025-09-02', text.slice(0, 80))
  return day(text)
}

function at(name: string, place: string | undefined): string {
  return place === undefined ? name : `${place}, ${name}`
}
