import type { Drift, DriftReport, Passage } from '../../check/drift/drift.js'
import { segmentsOf } from '../check/segments.js'
import { excerpt } from '../check/shown.js'
import { type Child, el, type PageElement } from '../node.js'
import { type DriftWords, markOf, numbered, type ShownText } from './shown.js'

/** Which of the two texts of a report is meant. */
export type Side = 'd' | 's'

interface Mark {
  readonly number: number
  readonly relation: Drift['relation']
  readonly passage: Passage
}

/** One of the two texts of a report, with the passages of each pair marked and numbered. */
export function pairedText(
  text: ShownText,
  report: DriftReport,
  side: Side,
  place: number,
  words: DriftWords,
): PageElement {
  const marks = marksOf(report, side)
  const spans = marks.map(({ passage }) => passage.span)
  return el(
    'div',
    { class: 'document', lang: text.language },
    text.blocks.map((block): Child => {
      const parts = segmentsOf(block, spans).map(({ start, end, within, begins }): Child => {
        const numbers = begins.map((at) => numberOf(marks[at], side, place, words))
        const part = text.text.slice(start, end)
        const innermost = marks[within[0] ?? -1]
        if (innermost === undefined) return [numbers, part]
        const pairs = within.map((at) => `${place}-${marks[at]?.number ?? 0}`).join(' ')
        return [numbers, el('mark', { class: `v-${markOf(innermost.relation)}`, 'data-pairs': pairs }, part)]
      })
      return el(block.kind === 'heading' ? 'h4' : 'p', {}, parts)
    }),
  )
}

/** The passages of one side. Both passages of a conflict within the document stand in it. */
function marksOf(report: DriftReport, side: Side): Mark[] {
  return numbered(report).flatMap(([number, { relation, derivative, source }]) => {
    const own = relation === 'conflicts_with_itself'
    const passages = side === 'd' ? [derivative, own ? source : null] : [own ? null : source]
    return passages.flatMap((passage) => (passage === null ? [] : { number, relation, passage }))
  })
}

/** The number of a pair, which leads to what is told of it. */
function numberOf(mark: Mark | undefined, side: Side, place: number, words: DriftWords): Child {
  if (mark === undefined) return undefined
  const { number, relation, passage } = mark
  return el(
    'a',
    {
      class: `n v-${markOf(relation)}`,
      id: `${side}${place}-${number}`,
      href: `#p${place}-${number}`,
      'data-pair': `${place}-${number}`,
      'aria-label': words.numbered(number, words.relation(relation), excerpt(passage.text)),
    },
    String(number),
  )
}
