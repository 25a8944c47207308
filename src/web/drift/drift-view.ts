import type { DriftReport } from '../../check/drift/drift.js'
import { type Child, el, type PageElement } from '../node.js'
import { lineageView } from './lineage-view.js'
import { pairCard } from './pair-card.js'
import { pairedText } from './paired-text.js'
import { type DriftWords, markOf, nameOf, numbered, type TextsShown } from './shown.js'

/** A document beside each of its sources, pair by pair, and which of the texts has the words of which. */
export function driftView(shown: TextsShown, words: DriftWords): PageElement {
  return el(
    'div',
    { class: 'drifted' },
    shown.reports.map((report, place) => reportView(shown, report, place, words)),
    lineageView(shown, words),
  )
}

function reportView(shown: TextsShown, report: DriftReport, place: number, words: DriftWords): Child {
  const [document, source] = [shown.texts[0], shown.texts[place + 1]]
  if (document === undefined || source === undefined) return undefined
  const [name, other] = [nameOf(shown, 0, words), nameOf(shown, place + 1, words)]
  const languages = { d: document.language, s: source.language }
  return el(
    'section',
    { class: 'report', 'aria-labelledby': `r${place}` },
    el('h2', { id: `r${place}`, tabindex: '-1' }, words.beside(name, other)),
    counts(report, place, words),
    report.drifts.length === 0 ? el('p', {}, words.nothing) : el('p', { class: 'quiet keys' }, words.keys),
    el(
      'div',
      { class: 'sides' },
      el(
        'section',
        { class: 'read', 'aria-label': name, tabindex: '0' },
        el('h3', {}, name),
        pairedText(document, report, 'd', place, words),
      ),
      el(
        'section',
        { class: 'read', 'aria-label': other, tabindex: '0' },
        el('h3', {}, other),
        pairedText(source, report, 's', place, words),
      ),
      el(
        'section',
        { class: 'pairs', 'aria-label': words.pairs, tabindex: '0' },
        el('h3', {}, words.pairs),
        el(
          'ol',
          { class: 'plain' },
          numbered(report).map(([number, drift]) => pairCard(drift, number, place, languages, words)),
        ),
      ),
    ),
  )
}

/** Every relation that is found, with how many passages stand in it: no score. */
function counts(report: DriftReport, place: number, words: DriftWords): Child {
  const relations = [...new Set(report.drifts.map(({ relation }) => relation))]
  const all = numbered(report)
  return [
    el('p', { class: 'unseen', id: `counts${place}` }, words.counts),
    el(
      'ul',
      { class: 'verdicts', 'aria-describedby': `counts${place}` },
      relations.map((relation) => {
        const own = all.filter(([, drift]) => drift.relation === relation)
        const told = [el('b', {}, String(own.length)), ' ', words.relation(relation)]
        return el(
          'li',
          { class: `v-${markOf(relation)}` },
          el('a', { href: `#p${place}-${own[0]?.[0] ?? 1}` }, told),
        )
      }),
    ),
  ]
}
