import type { Lineage, Rewrite, Telling, TravelledFact } from '../../check/drift/lineage.js'
import { excerpt } from '../check/shown.js'
import { type Child, el } from '../node.js'
import { lettersOf, lineageDrawing } from './lineage-drawing.js'
import { type DriftWords, markOf, namesOf, type TextsShown } from './shown.js'
import { toldChanges } from './told-change.js'

type Name = (document: string) => string

/** Which of the texts has the words of which: drawn, in words and as a table; and how each fact travelled. */
export function lineageView(shown: TextsShown, words: DriftWords): Child {
  const { lineage, texts } = shown
  const name = namesOf(shown, words)
  const letters = lettersOf(lineage)
  const languages = new Map(texts.map(({ document, language }) => [document as string, language]))
  const told = words.lineage
  return el(
    'section',
    { class: 'of-all', 'aria-labelledby': 'lineage' },
    el('h2', { id: 'lineage' }, told.title),
    el('p', { class: 'quiet' }, told.note),
    lineage.documents.length < texts.length ? el('p', {}, told.twice) : undefined,
    el(
      'div',
      { class: 'drawn' },
      lineageDrawing(lineage, name, letters, words),
      el('div', {}, sentences(lineage, name, words), table(lineage, name, letters, words)),
    ),
    lineage.facts.length === 0
      ? undefined
      : [
          el('h3', {}, told.facts),
          el('p', { class: 'quiet' }, told.factsNote),
          el(
            'ol',
            { class: 'travelled' },
            movedFirst(lineage.facts).map((fact) => factItem(fact, name, languages, words)),
          ),
        ],
  )
}

function sentences({ documents, rewrites }: Lineage, name: Name, words: DriftWords): Child {
  return el(
    'ul',
    {},
    documents.map(({ document }) => {
      const found = rewrites.find((one) => one.document === document)
      if (found === undefined) return el('li', {}, words.lineage.first(name(document)))
      const { of, quotes, claims, order } = found
      const told = words.lineage.link(name(document), name(of), quotes.length, claims)
      return el('li', {}, told, order === 'by day' ? undefined : ` ${words.lineage.noOrder}`)
    }),
  )
}

function table(
  { documents, rewrites }: Lineage,
  name: Name,
  letters: ReadonlyMap<string, string>,
  words: DriftWords,
): Child {
  const { columns, noDay, noOther } = words.lineage
  const heads = [columns.text, columns.day, columns.of, columns.quotations, columns.claims]
  return el(
    'table',
    { class: 'lineage' },
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        heads.map((head) => el('th', { scope: 'col' }, head)),
      ),
    ),
    el(
      'tbody',
      {},
      documents.map(({ document, on }) => {
        const found = rewrites.find((one) => one.document === document)
        return el(
          'tr',
          {},
          el('th', { scope: 'row' }, name(document)),
          el('td', {}, on ?? noDay),
          el('td', {}, found === undefined ? noOther : name(found.of)),
          el('td', {}, quotations(found, letters, words)),
          el('td', {}, String(found?.claims ?? '')),
        )
      }),
    ),
  )
}

function quotations(
  found: Rewrite | undefined,
  letters: ReadonlyMap<string, string>,
  words: DriftWords,
): Child {
  if (found === undefined) return undefined
  if (found.quotes.length === 0) return words.lineage.none
  return el(
    'ul',
    { class: 'plain-list' },
    found.quotes.map((quote) =>
      el('li', {}, el('b', {}, letters.get(quote) ?? ''), ' ', el('q', {}, excerpt(quote))),
    ),
  )
}

const same = new Set<string | null>([null, 'kept', 'quote_verbatim'])

function movedFirst(facts: readonly TravelledFact[]): TravelledFact[] {
  const moved = ({ tellings }: TravelledFact) => tellings.some(({ relation }) => !same.has(relation))
  return [...facts.filter(moved), ...facts.filter((fact) => !moved(fact))]
}

function factItem(
  { tellings }: TravelledFact,
  name: Name,
  languages: ReadonlyMap<string, string>,
  words: DriftWords,
): Child {
  const item = ({ document, passage, from, relation, changes, edit }: Telling) => {
    const told = toldChanges({ changes, edit }, words)
    return el(
      'li',
      { class: relation === null ? undefined : `v-${markOf(relation)}` },
      el('b', {}, name(document)),
      ' ',
      el(
        'q',
        { lang: languages.get(document) },
        excerpt(passage.text.replace(/^[“”"«]+|[“”"»]+$/g, ''), 240),
      ),
      el(
        'span',
        { class: 'quiet' },
        ' ',
        relation === null || from === null
          ? words.lineage.firstTelling
          : words.lineage.from(words.relation(relation), name(from)),
        told.length === 0 ? '.' : `. ${told.join(' ')}`,
      ),
    )
  }
  return el('li', {}, el('ol', { class: 'plain' }, tellings.map(item)))
}
