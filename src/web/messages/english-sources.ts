import type { RecordedClaim } from '../../model/claim.js'
import type { SourceKind } from '../../query/source-documents.js'
import type { Part } from '../html.js'
import { counted } from './english-count.js'

const kinds: Readonly<Record<SourceKind, string>> = {
  minutes: 'minutes',
  agenda: 'agenda or file of a body',
  study: 'study',
  other: 'the record does not say what it is',
}

const forms: Readonly<Record<'pdf' | 'table' | 'page', string>> = {
  pdf: 'a PDF',
  table: 'a table or workbook',
  page: 'a page on the web',
}

const says: Readonly<Record<RecordedClaim['says'], string>> = {
  proposed: 'Proposed',
  approved: 'Approved',
  trained: 'Trained',
  active: 'Active',
  withdrawn: 'Withdrawn',
  named: 'Named as taking part',
  decision: 'Decision',
  officers: 'Officers',
  term: 'Term of a model',
  money: 'Money',
  measure: 'Measure',
  event: 'Event',
  statement: 'Statement',
  finding: 'Finding',
}

/** Sources beside ICE's lists, and all that was drawn from each. */
export const sources = {
  title: 'Sources',
  heading: 'Sources beside ICE’s lists',
  text: 'Every document beside ICE’s lists from which the record and the law held are drawn, by who published it. Each leads to all that was drawn from it.',
  none: 'No source beside the lists is held that tells of these days.',
  figures: { sources: 'sources', publishers: 'publishers', claims: 'claims', law: 'entries of law' },
  publishers: 'By publisher',
  drawn: (claims: number, law: number, facts: number) =>
    [
      ...(claims > 0 ? [counted(claims, 'claim')] : []),
      ...(law > 0 ? [counted(law, 'entry of law', 'entries of law')] : []),
      ...(facts > 0 ? [counted(facts, 'fact')] : []),
    ].join(', '),
  all: 'All sources',
  else: 'What else this source says',
  one: (host: string, id: string) => `Source at ${host} (${id})`,
  facts: 'The document',
  publisher: 'Published by',
  address: 'Address',
  open: 'Open the source',
  saidOn: 'Published, or said so by',
  about: (day: Part) => ['by ', day, ' (it prints no day)'],
  noDay: 'not in the record held',
  read: 'Last looked at',
  notRead: 'not in the record held',
  kind: 'What it is',
  kindOf: (of: SourceKind) => kinds[of],
  form: (of: 'pdf' | 'table' | 'page') => forms[of],
  language: 'Language',
  languageText:
    'Not in the record held. What stands in quotation marks is as printed; all else is told in the record’s own words, in English.',
  held: 'SHA-256 of what is held',
  notHeld: 'The document itself is not held here, only its address and what was drawn from it.',
  claims: 'What the record draws from it',
  noPlace: 'The record does not keep where in the document this stands.',
  place: (number: string) => `Page ${number}`,
  drawnPage: 'See the page',
  columns: { about: 'About', day: 'Day', says: 'What it says', kept: 'Kept in' },
  says: (of: RecordedClaim['says']) => says[of],
  country: 'United States',
  decision: 'The decision',
  more: (shown: number, all: number) => `The first ${shown} of ${counted(all, 'claim')} are shown.`,
  law: 'What the law held draws from it',
  factsHeld: 'Facts about agencies that the law asks for',
  laterThanAsked: (on: string, knownAt: string) =>
    `What this source says is not yet held for these days: it tells of a day after ${on}, or was published after ${knownAt}.`,
  page: {
    title: (publisher: string, number: string) => `${publisher}, page ${number}`,
    heading: (number: string) => `Page ${number}`,
    text: 'Drawn from the text of the document, each line where it stands on the page. A box is around each item that a claim of the record was read from. All other lines are bars: they may name people of whom this record tells nothing. The source has the whole page.',
    drawing: (number: string, boxes: number) =>
      `Page ${number}, drawn; ${counted(boxes, 'box', 'boxes')} around what claims were read from`,
    boxes: 'What was read from this page',
    lines: 'What was read, as text',
    cut: 'The page holds more text than is drawn here.',
    none: 'The page holds no text.',
    before: 'The page before',
    after: 'The page after',
  },
}
