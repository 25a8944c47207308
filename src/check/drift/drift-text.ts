import type { Sha256 } from '../../model/entry.js'
import type { Change, Drift, DriftRelation, DriftReport, Passage } from './drift.js'
import type { Lineage } from './lineage.js'

/** The names by which documents are shown. */
export type Names = ReadonlyMap<Sha256, string>

const relations: Readonly<Record<DriftRelation, string>> = {
  quote_verbatim: 'quoted word by word',
  quote_altered: 'quoted with other words',
  quote_to_paraphrase: 'a quotation told without marks',
  kept: 'kept',
  strengthened: 'told more strongly',
  weakened: 'told more weakly',
  changed: 'told otherwise',
  speaker_changed: 'another speaker',
  compare: 'alike in words, to be compared',
  dropped: 'in the source alone',
  no_counterpart: 'not found in the source given',
  conflicts_with_itself: 'two passages of the document that do not go together',
}

/** How a document stands to a source, as lines of plain text. */
export function driftText({ derivative, source, drifts }: DriftReport, names: Names): string[] {
  return [
    `${nameOf(names, derivative)} beside ${nameOf(names, source)}: ${drifts.length} passages.`,
    ...drifts.flatMap(driftLines),
    '',
  ]
}

function driftLines({ relation, derivative, source, changes, edit, checkable }: Drift): string[] {
  const note = relation === 'no_counterpart' && !checkable ? ', and no record could settle it' : ''
  return [
    '',
    `${relations[relation]}${note}`,
    ...(derivative === null ? [] : [`  document: ${quoted(derivative)}`]),
    ...(source === null
      ? []
      : [`  ${relation === 'conflicts_with_itself' ? 'document' : 'source'}: ${quoted(source)}`]),
    ...changes.map(changeLine),
    ...(edit === null
      ? []
      : [`  left out: ${edit.dropped.join(' ') || '-'}; put in: ${edit.added.join(' ') || '-'}`]),
  ]
}

function changeLine({ kind, from, to, way }: Change): string {
  return `  ${kind.replace('_', ' ')}, ${way}: "${one(from)}" to "${one(to)}"`
}

/** Which documents are rewrites of which, and how each fact travelled, as lines of plain text. */
export function lineageText({ documents, rewrites, facts }: Lineage, names: Names): string[] {
  return [
    ...documents.map(({ document, on }) => `${on ?? 'day not known'}  ${nameOf(names, document)}`),
    '',
    ...rewrites.map(
      ({ document, of, order, quotes, claims }) =>
        `${nameOf(names, document)} has words of ${nameOf(names, of)} (${quotes.length} quotations, ${claims} claims in common${order === 'by day' ? '' : '; which came first is not told by their days'})`,
    ),
    ...(rewrites.length === 0 ? ['No document has enough words of another.'] : []),
    ...facts.flatMap(({ tellings }) => [
      '',
      ...tellings.map(
        ({ document, passage, relation }) =>
          `  ${nameOf(names, document)}: ${quoted(passage)}${relation === null ? '' : ` (${relations[relation]})`}`,
      ),
    ]),
  ]
}

function quoted({ text, speaker }: Passage): string {
  return `"${one(text)}"${speaker === null ? '' : `, said by ${speaker}`}`
}

function one(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function nameOf(names: Names, document: Sha256): string {
  return names.get(document) ?? document.slice(0, 12)
}
