import type { Change, Drift } from '../../check/drift/drift.js'
import { excerpt } from '../check/shown.js'
import type { DriftWords } from './shown.js'

/** What moved between two passages, a sentence for each. */
export function toldChanges({ changes, edit }: Pick<Drift, 'changes' | 'edit'>, words: DriftWords): string[] {
  return [
    ...(edit === null || edit.dropped.length === 0 ? [] : [words.leftOut(edit.dropped.join(' '))]),
    ...(edit === null || edit.added.length === 0 ? [] : [words.putIn(edit.added.join(' '))]),
    ...changes.map((change) => toldChange(change, words)),
  ]
}

function toldChange({ kind, from, to, way }: Change, words: DriftWords): string {
  const named = words.kind(kind)
  // What a named speaker said, told as a fact.
  if (kind === 'certainty' && to === '') return words.asFact(from)
  if (kind === 'degree' || from === '') return words.degree(named, words.way(way))
  return words.change(named, value(from, words), value(to, words), words.way(way))
}

/** A value in words: a number with what it takes in, a word of a scale, or what stands in the text. */
function value(text: string, words: DriftWords): string {
  const [, from, to] = /^(\d[\d.]*) (?:to (\d[\d.]*)|or more)$/.exec(text) ?? []
  if (from !== undefined) return to === undefined ? words.orMore(from) : words.range(from, to)
  return words.value(excerpt(text))
}
