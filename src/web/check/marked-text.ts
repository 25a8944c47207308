import type { Block } from '../../model/article.js'
import { type Child, el, type PageElement } from '../node.js'
import { segmentsOf } from './segments.js'
import { excerpt, type Shown, type ShownWords } from './shown.js'

/** The text of a document, its claims marked and numbered, the passages to be read with care underlined. */
export function markedText(document: Shown, words: ShownWords): PageElement {
  const { text, blocks, json } = document
  return el(
    'div',
    { class: 'document', lang: json.language },
    groups(blocks).map((group) => {
      const parts = group.map((block) => markedBlock(document, words, block))
      return group[0]?.kind === 'item' ? el('ul', {}, parts) : parts
    }),
    text.trim() === '' ? words.noClaims : undefined,
  )
}

/** Items that follow one another are one list. */
function groups(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block)
    else found.push([block])
  }
  return found
}

const tags: Readonly<Record<Block['kind'], string>> = {
  heading: 'h3',
  paragraph: 'p',
  item: 'li',
  caption: 'p',
}

function markedBlock({ text, json }: Shown, words: ShownWords, block: Block): PageElement {
  const { claims, flags } = json
  const spans = [...claims.map(({ span }) => span), ...flags.map(({ span }) => span)]
  const children = segmentsOf(block, spans).map(({ start, end, within, begins }): Child => {
    const numbers = begins
      .filter((number) => number < claims.length)
      .map((number) => numberOf(json, words, number))
    const ofClaims = within.filter((number) => number < claims.length)
    // A flag of the whole document lies on its first block, and is no mark there.
    const flagged = within.some((number) => isMarked(flags[number - claims.length]?.kind))
    const part = text.slice(start, end)
    const innermost = claims[ofClaims[0] ?? -1]
    if (innermost === undefined) return [numbers, flagged ? el('span', { class: 'care' }, part) : part]
    const attributes = {
      class: `v-${innermost.verdict.now}${flagged ? ' care' : ''}`,
      'data-c': ofClaims.map((number) => number + 1).join(' '),
    }
    return [numbers, el('mark', attributes, part)]
  })
  return el(tags[block.kind], block.kind === 'caption' ? { class: 'quiet' } : {}, children)
}

function isMarked(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'undated' && kind !== 'no_source_cited'
}

/** The number of a claim, which leads to what is told of it. */
function numberOf({ claims }: Shown['json'], words: ShownWords, at: number): Child {
  const claim = claims[at]
  if (claim === undefined) return undefined
  const label = words.numbered(at + 1, words.verdict(claim.verdict.now), excerpt(claim.text))
  const attributes = {
    class: `n v-${claim.verdict.now}`,
    id: `m${at + 1}`,
    href: `#c${at + 1}`,
    'aria-label': label,
  }
  return el('a', attributes, String(at + 1))
}
