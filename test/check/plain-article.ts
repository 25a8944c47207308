import { createHash } from 'node:crypto'
import type { Article, Block } from '../../src/model/article.js'
import type { Day } from '../../src/model/day.js'
import type { Sha256 } from '../../src/model/entry.js'

/** A plain text as an article: its blocks are what blank lines part. */
export function plainArticle(text: string, language: 'en' | 'es', published?: string): Article {
  return {
    document: createHash('sha256').update(text).digest('hex') as Sha256,
    media: 'text/plain',
    text,
    blocks: blocksOf(text),
    published:
      published === undefined
        ? { how: 'unknown' }
        : { how: 'declared', on: published as Day, from: 'the person who hands it in' },
    language,
  }
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ index, 0: words }) => {
    const end = index + words.trimEnd().length
    return { start: index, end, kind: kindOf(words.trim()) }
  })
}

function kindOf(words: string): Block['kind'] {
  if (/^(?:[-•*]|\d+\.) /.test(words)) return 'item'
  const short = words.length < 120 && !words.includes('\n')
  return short && !/[.!?:,]["”’»]?$/.test(words) ? 'heading' : 'paragraph'
}
