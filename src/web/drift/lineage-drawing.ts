import type { Lineage, Rewrite } from '../../check/drift/lineage.js'
import { excerpt } from '../check/shown.js'
import { type Child, el, type PageElement } from '../node.js'
import type { DriftWords } from './shown.js'

const size = { width: 360, row: 58, node: 226 }

/** Shared quotations with the letters that they are drawn under; one that several texts share has one letter. */
export function lettersOf({ rewrites }: Lineage): ReadonlyMap<string, string> {
  const quotes = [...new Set(rewrites.flatMap((rewrite) => rewrite.quotes))]
  return new Map(quotes.map((quote, at) => [quote, letter(at)]))
}

/** A, B, ... Z, A2, B2, ... */
function letter(at: number): string {
  const round = Math.floor(at / 26)
  return `${String.fromCharCode(65 + (at % 26))}${round === 0 ? '' : round + 1}`
}

/** Texts in the order of their days, one below the other, with a line from each source to its rewrite. */
export function lineageDrawing(
  lineage: Lineage,
  nameOf: (document: string) => string,
  letters: ReadonlyMap<string, string>,
  words: DriftWords,
): PageElement {
  const { documents, rewrites } = lineage
  const rows = new Map(documents.map(({ document }, at) => [document as string, at]))
  const y = (document: string) => size.row * ((rows.get(document) ?? 0) + 0.5)
  const name = words.lineage.drawing(documents.length, rewrites.length)
  return el(
    'svg',
    {
      class: 'lineage',
      viewBox: `0 0 ${size.width} ${size.row * documents.length}`,
      width: String(size.width),
      role: 'img',
      'aria-label': name,
    },
    documents.map(({ document, on }) => [
      el('text', { class: 'day', x: '0', y: String(y(document) - 7) }, on ?? words.lineage.noDay),
      el('text', { x: '0', y: String(y(document) + 12) }, excerpt(nameOf(document), 27)),
      el('circle', { cx: String(size.node), cy: String(y(document)), r: '5' }),
    ]),
    rewrites.map((rewrite) => line(rewrite, y, letters)),
  )
}

/** A line that bends to the right, the further the more rows lie between; its arrow points at the rewrite. */
function line(
  { document, of, order, quotes, claims }: Rewrite,
  y: (document: string) => number,
  letters: ReadonlyMap<string, string>,
): Child {
  const [from, to] = [y(of) + 7, y(document) - 7]
  const bend = Math.min(size.node + 30 + (to - from) * 0.22, size.width - 44)
  const named = quotes.flatMap((quote) => letters.get(quote) ?? [])
  const most = 4
  const label = named.length > most ? `${named.slice(0, most).join(' ')} …` : named.join(' ')
  const x = size.node + 7
  return [
    el('path', {
      class: order === 'by day' ? 'told' : 'not-told',
      d: `M${x} ${from} C${bend} ${from} ${bend} ${to} ${x} ${to}`,
    }),
    order === 'by day' ? el('path', { class: 'tip', d: `M${x - 1} ${to} l9 -5 v9 z` }) : undefined,
    el(
      'text',
      { class: 'shared', x: String(Math.round(x + (bend - x) * 0.75 + 7)), y: String((from + to) / 2 + 5) },
      label === '' ? `(${claims})` : label,
    ),
  ]
}
