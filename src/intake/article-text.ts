import type { Article, Block } from '../model/article.js'
import { SourceError } from '../model/errors.js'
import { sha256Of } from '../model/sha256.js'
import { type HandedIn, longestArticle } from './handed-in.js'
import { languageOf } from './language.js'
import { publishedOf } from './published.js'
import { textBlocks } from './text-blocks.js'
import { type WrittenDay, writtenDay } from './written-day.js'

/** A plain text as a document to be read. The text stays as it is, to the last space. */
export function articleOfText(text: string, handedIn: HandedIn): Article {
  if (text.length > longestArticle)
    throw new SourceError(handedIn.where, `a text of at most ${longestArticle} characters`, `${text.length}`)
  const blocks = textBlocks(text)
  if (blocks.length === 0) throw new SourceError(handedIn.where, 'a text to read', 'nothing but white space')
  const { publisher, address } = handedIn
  const [title, author] = [titleOf(text, blocks), authorOf(text, blocks)]
  return {
    document: handedIn.document ?? sha256Of(new TextEncoder().encode(text)),
    media: 'text/plain',
    text,
    blocks,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(address === undefined ? {} : { address }),
    published: publishedOf(handedIn, dayLine(text, blocks), address),
    language: languageOf(text),
  }
}

function titleOf(text: string, [first]: readonly Block[]): string | undefined {
  return first?.kind === 'heading' ? text.slice(first.start, first.end) : undefined
}

/** `By Ana Ruiz`, within the first blocks. */
function authorOf(text: string, blocks: readonly Block[]): string | undefined {
  for (const { start, end } of blocks.slice(0, 5)) {
    if (end - start > 120) continue
    const [, name] = /^(?:by|por)\s+(\p{Lu}[^|•·\n\r]{1,80})/iu.exec(text.slice(start, end)) ?? []
    if (name !== undefined && !/[.!?]$/.test(name.trim())) return name.trim()
  }
  return undefined
}

/** A line near the beginning that tells a day and nothing else, but for words such as `Published`. */
export function dayLine(text: string, blocks: readonly Block[]): (WrittenDay & { from: string }) | undefined {
  for (const { start, end } of blocks.slice(0, 6)) {
    for (const line of end - start > 400 ? [] : text.slice(start, end).split(/[\n\r|]+/)) {
      const found = writtenDay(line)
      if (found === undefined || !isBeside(line.replace(found.words, ' '))) continue
      return { ...found, from: `its line ${JSON.stringify(line.trim())}` }
    }
  }
  return undefined
}

/** What may stand beside the day of a document, on its line. */
const words =
  /published|posted|updated|date|dated|publicado|actualizado|fecha|for immediate release|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\b(?:on|at|el|e[ds]?t|[ap]\.?m)\b|\d{1,2}:\d{2}/gi

function isBeside(text: string): boolean {
  return /^[\s,.:;·•()–—-]*$/.test(text.replace(words, ''))
}
