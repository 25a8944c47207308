import type { Change, ChangeKind, DriftRelation } from '../../check/drift/drift.js'
import type { DutyTold, Modality, Slots, SourceKind, Step } from '../../check/text-claim.js'
import type { VoteValue } from '../../model/decision.js'
import type { MoneyKind } from '../../model/money.js'

const relations: Readonly<Record<DriftRelation, string>> = {
  quote_verbatim: 'quoted word for word',
  quote_altered: 'quoted with other words',
  quote_to_paraphrase: 'a quotation, told without its quotation marks',
  kept: 'told alike',
  strengthened: 'told more strongly',
  weakened: 'told more weakly',
  changed: 'told otherwise',
  speaker_changed: 'ascribed to somebody else',
  compare: 'alike in words, to be compared',
  dropped: 'in the source alone',
  no_counterpart: 'not found in this source',
  conflicts_with_itself: 'two passages of the document that do not go together',
}

const kinds: Readonly<Record<ChangeKind, string>> = {
  stage: 'Stage of the officers',
  step: 'Step of the agreement',
  source_kind: 'Kind of source',
  certainty: 'Certainty',
  degree: 'Degree',
  number: 'Number',
  speech_act: 'Word for saying it',
  speaker: 'Speaker',
  date: 'Day',
  value: 'What is told',
}

const ways: Readonly<Record<Change['way'], string>> = {
  stronger: 'more',
  weaker: 'less',
  changed: 'neither is more',
}

type Value<Name extends keyof Slots> = NonNullable<Slots[Name]>['value']

/** A word of a scale that a passage may tell otherwise than its source. */
export type SaidValue =
  | Value<'stage'>
  | Step
  | SourceKind
  | Modality
  | DutyTold
  | Value<'outcome'>
  | Value<'direction'>
  | VoteValue
  | MoneyKind

const values: Readonly<Record<SaidValue, string>> = {
  planned: 'planned',
  selected: 'selected',
  nominated: 'nominated',
  'in-training': 'in training',
  trained: 'trained',
  credentialed: 'credentialed',
  assigned: 'assigned',
  active: 'at work',
  proposed: 'proposed',
  approved: 'approved',
  rejected: 'rejected',
  signed: 'signed',
  joined: 'joined',
  pending: 'pending',
  listed: 'listed',
  continues: 'goes on',
  're-evaluated': 're-evaluated',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  statute: 'a statute',
  ruling: 'a ruling',
  order: 'an order',
  party_statement_in_court: 'what a party said in court',
  ag_opinion: 'an opinion of an attorney general',
  letter: 'a letter',
  press: 'the press',
  unspecified: 'a source that is not named',
  asserted: 'said outright',
  presupposed: 'told in passing, as known',
  hedged: 'hedged',
  alleged: 'alleged or feared',
  denied: 'denied',
  at_issue: 'asked, sought or conditional',
  opinion: 'an opinion',
  required: 'required',
  not_required: 'not required',
  barred: 'barred',
  allowed: 'allowed',
  encouraged: 'encouraged',
  passed: 'passed',
  failed: 'failed',
  deferred: 'deferred',
  up: 'up',
  down: 'down',
  same: 'the same',
  for: 'for',
  against: 'against',
  abstained: 'abstained',
  recused: 'recused',
  absent: 'absent',
  offered: 'offered',
  appropriated: 'appropriated',
  applied: 'applied for',
  awarded: 'awarded',
  paid: 'paid',
  'at-risk': 'at risk',
  cost: 'a cost',
}

/** The words of the page that holds texts against one another. */
export const drift = {
  title: 'Hold a text against its sources',
  lead: 'Paste a text and the sources that it may stem from. Each passage stands beside the one that it stems from, with what its wording keeps and what it changes.',
  description:
    'Paste a story and its sources on 287(g) agreements: which quotations were altered, what is told more strongly or more weakly, and which text is a rewrite of which.',
  note: 'Wording that moved is no error. A passage that is not found may stem from a source that is not given here.',
  link: 'Hold a text against its sources',
  check: 'Check a text against the record',
  private:
    'The texts stay in this browser. The record comes to it (some 1.5 MB), and nothing of the texts is sent.',
  posted:
    'Without script, or until it is loaded, the texts are sent to this server, which reads them once and keeps nothing of them.',
  document: 'The document',
  source: (number: number) => `Source ${number}`,
  more: 'More sources',
  text: 'Its text',
  day: 'Day published',
  name: 'Name or address',
  button: 'Compare',
  loading: 'The record is being loaded …',
  reading: 'The texts are being read …',
  failed: (why: string) => `They could not be read: ${why}`,
  tooFew: 'Paste the document and at least one source.',
  passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
  beside: (document: string, source: string) => `${document} beside ${source}`,
  counts: 'How many passages stand in each relation. Each number leads to the first.',
  pairs: 'The passages, pair by pair',
  keys: 'Keys: J and K, or the arrows on a number, go from pair to pair; Enter leads to what is told of it; Escape goes back to the text.',
  numbered: (number: number, relation: string, words: string) => `Pair ${number}, ${relation}: ${words}`,
  inDocument: 'Document',
  inSource: 'Source',
  relation: (relation: DriftRelation) => relations[relation],
  kind: (kind: ChangeKind) => kinds[kind],
  way: (way: Change['way']) => ways[way],
  value: (value: string) => (values as Readonly<Record<string, string>>)[value] ?? value,
  change: (kind: string, from: string, to: string, way: string) =>
    `${kind}: from “${from}” to “${to}” (${way}).`,
  degree: (kind: string, way: string) => `${kind}: ${way}.`,
  asFact: (name: string) => `The source says that ${name} said so; the document says it itself.`,
  range: (from: string, to: string) => `${from} to ${to}`,
  orMore: (from: string) => `${from} or more`,
  leftOut: (words: string) => `Left out: “${words}”.`,
  putIn: (words: string) => `Put in: “${words}”.`,
  saidBy: (name: string) => `said by ${name}`,
  notCheckable: 'No record could settle it.',
  nothing: 'No claim of a kind that this reader knows was found in the texts.',
  lineage: {
    title: 'Which text has the words of which',
    note: 'Drawn from quotations of six words or more that texts share, and from the claims that they have in common, in the order of their days. Shared words do not say who copied whom where the days do not tell.',
    drawing: (texts: number, links: number) =>
      `Texts in the order of their days: ${texts}; with the words of another one: ${links}.`,
    noDay: 'day not known',
    first: (name: string) => `${name}: no text of an earlier day that is given here has its words.`,
    link: (name: string, source: string, quotations: number, claims: number) =>
      `${name} has words of ${source}: ${quotations === 1 ? '1 quotation' : `${quotations} quotations`}${claims === 0 ? '' : ` and ${claims === 1 ? '1 claim' : `${claims} claims`} in common`}.`,
    noOrder: 'Which came first their days do not tell.',
    columns: {
      text: 'Text',
      day: 'Day',
      of: 'Has the words of',
      quotations: 'Shared quotations',
      claims: 'Claims in common',
    },
    noOther: 'none given here',
    none: 'none',
    twice: 'Texts that are the same to the letter are told once.',
    facts: 'How the wording of each fact travelled',
    factsNote: 'The first telling first. Facts whose wording moved come before those that stayed.',
    firstTelling: 'first told here',
    from: (relation: string, source: string) => `${relation}, beside ${source}`,
  },
}
