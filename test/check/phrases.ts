import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, stringify } from 'yaml'
import { SourceError } from '../../src/model/errors.js'
import { type AnnotatedText, annotatedText } from './articles.js'

const folder = fileURLToPath(new URL('../../../test/check/phrases/', import.meta.url))

/** The phrase book, a text for each phrase. Rules may be made by looking at it, as at the set `tune`. */
export function phrases(): AnnotatedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => phrasesOf(file, readFileSync(join(folder, file), 'utf8')))
}

/** The phrases of one file, which are named after it and counted from 1. */
export function phrasesOf(file: string, source: string): AnnotatedText[] {
  const book: { readonly language?: unknown; readonly phrases?: unknown } = parse(source) ?? {}
  const { language, phrases } = book
  if (!Array.isArray(phrases)) throw new SourceError(`${file}: phrases`, 'a list', typeof phrases)
  return phrases.map((phrase: unknown, index) => {
    const name = `${file.replace(/\.yaml$/, '')}-${index + 1}`
    const { text, claims, flags } = fieldsOf(name, phrase)
    if (typeof text !== 'string') throw new SourceError(`${name}: text`, 'a text', typeof text)
    const annotation = { style: 'local paper', language, published: '2025-09-03', claims, flags }
    return annotatedText(name, name, text, stringify(annotation))
  })
}

function fieldsOf(at: string, phrase: unknown): Readonly<Record<string, unknown>> {
  const names = ['text', 'claims', 'flags']
  if (typeof phrase !== 'object' || phrase === null)
    throw new SourceError(at, 'a phrase', JSON.stringify(phrase))
  const other = Object.keys(phrase).find((name) => !names.includes(name))
  if (other !== undefined) throw new SourceError(at, `one of ${names.join(', ')}`, other)
  return { ...phrase }
}
