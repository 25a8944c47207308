import type { Attribution, ClaimType, FlagKind, Modality } from '../../check/text-claim.js'
import type { SlotName, VerdictWord } from '../../verdict/verdict.js'

const verdicts: Readonly<Record<VerdictWord, string>> = {
  agrees: 'agrees with the record',
  agrees_in_part: 'agrees in part',
  differs: 'differs from the record',
  record_conflicts: 'the sources held disagree',
  silent: 'the record is silent',
  not_checkable: 'no record could settle it',
  not_checked: 'not checked',
}

const types: Readonly<Record<ClaimType, string>> = {
  'agreement.exists': 'an agreement',
  'agreement.status': 'a step of an agreement',
  'agreement.motive': 'why an agency takes part',
  'participation.aggregate': 'how many take part',
  'stance.announced': 'what an agency says it will do',
  'stance.official': 'where an official stands',
  'statement.quote': 'a quotation',
  'statement.reported': 'what somebody is told to have said',
  'law.mandate': 'what the law asks',
  'law.ruling': 'what a court decided',
  'law.statement': 'what was said of the law',
  'law.enacted': 'that a law was made',
  'law.encouraged': 'what a state encourages',
  'law.trend': 'where states push',
  'law.penalty': 'a penalty of law',
  'funding.amount': 'an amount of money',
  'funding.risk': 'money that may be lost',
  'vote.result': 'a vote',
  'vote.member': 'how a member voted',
  'vote.margin': 'how close a vote was',
  'personnel.count': 'how many officers',
  'personnel.training': 'training of officers',
  'personnel.authority': 'what officers may do',
  'personnel.duties': 'what officers go on doing',
  'program.description': 'what the programme is',
  'outcome.crime': 'crime figures',
  'event.count': 'a count of events',
  trend: 'a trend',
  demographic: 'who lives there',
  'reaction.public': 'what the public did',
  'concern.alleged': 'what people fear',
  'research.finding': 'what research found',
  'role.held': 'an office that somebody holds',
}

const modalities: Readonly<Record<Modality, string>> = {
  asserted: 'said outright',
  presupposed: 'told in passing, as known',
  hedged: 'hedged',
  alleged: 'alleged or feared',
  planned: 'planned',
  denied: 'denied',
  at_issue: 'asked, sought or conditional',
  opinion: 'an opinion',
}

const flags: Readonly<Record<FlagKind, string>> = {
  opinion: 'the writer’s own judgement',
  prediction: 'a prediction',
  vague_attribution: 'ascribed to people who are not named',
  unnamed_research: 'research that is not named',
  vague_quantity: 'a quantity without a number',
  unnamed_authority: 'a court, judge or clarification that is not named',
  internal_conflict: 'two passages that do not fit together',
  no_source_cited: 'the document names no source',
  undated: 'the document bears no day',
}

const slots: Readonly<Record<SlotName, string>> = {
  agreement: 'agreement',
  announcement: 'announced by',
  amount: 'amount',
  citation: 'citation',
  content: 'content',
  count: 'number',
  date: 'date',
  direction: 'direction',
  duty: 'duty',
  hours: 'hours',
  model: 'model',
  office: 'office',
  outcome: 'outcome',
  person: 'person',
  quote: 'words',
  reason: 'reason',
  rule: 'rule',
  source_kind: 'kind of source',
  stage: 'stage',
  step: 'step',
  supervision: 'supervision',
  powers: 'powers',
  tally: 'tally',
  training: 'training',
  unanimous: 'unanimous',
  vote: 'vote',
  where: 'where',
}

const resolved: Readonly<Record<NonNullable<Attribution['speaker']>['resolvedBy'], string>> = {
  text: '',
  continued: ', going on from the quotation before',
  pronoun: ', inferred from a pronoun',
  person: ', as a person put it',
}

/** The words around a checked document: what is read there, and how to move in it. */
export const shown = {
  verdict: (word: VerdictWord) => verdicts[word],
  type: (type: ClaimType) => types[type],
  modality: (modality: Modality) => modalities[modality],
  flag: (kind: FlagKind) => flags[kind],
  slot: (slot: SlotName) => slots[slot],
  claims: (count: number) => (count === 1 ? '1 claim was read' : `${count} claims were read`),
  noClaims: 'No claim of a kind that this reader knows was found in the text.',
  text: 'The text, with its claims marked',
  panel: 'The claims',
  counts: 'How many claims have each verdict. It is no score: each number leads to its first claim.',
  numbered: (number: number, verdict: string, words: string) => `Claim ${number}, ${verdict}: ${words}`,
  backToText: (number: number) => `Back to claim ${number} in the text`,
  saidBy: (name: string, office: string | undefined, by: NonNullable<Attribution['speaker']>['resolvedBy']) =>
    `Said by ${name}${office === undefined ? '' : `, ${office}`}${resolved[by]}`,
  ownWords: 'The text says it itself.',
  vague: 'Ascribed to people who are not named.',
  ambiguous: 'Who says it cannot be told.',
  denies: 'The words say that it is not so.',
  then: (day: string) => `As the record stood on ${day}`,
  now: (on: string, knownAt: string) =>
    on === knownAt ? `As known on ${knownAt}` : `The facts of ${on}, as known on ${knownAt}`,
  thenAndNow: (day: string, knownAt: string) => `On ${day}, and as known on ${knownAt}`,
  dates: (then: string | undefined, knownAt: string) =>
    then === undefined
      ? `The text’s day is not known, so it is held against the record of ${knownAt} only. Give its day above to see what could be known then.`
      : `Held against the record as it stood on ${then}, and against the facts of that day as known on ${knownAt}.`,
  whether: (speaker: string, verdict: string) => `Whether ${speaker} said so: ${verdict}.`,
  slotLine: (said: string, held: readonly string[], verdict: string) =>
    `the text: ${said}; the record: ${held.length === 0 ? 'nothing held' : held.join(' · ')} (${verdict})`,
  slotVerdicts: {
    agrees: 'agrees',
    differs: 'differs',
    record_conflicts: 'sources disagree',
    silent: 'silent',
    not_checkable: 'cannot be checked',
  },
  coverage: (what: 'lists' | 'record' | 'law', count: number, from: string | null, to: string | null) =>
    `Searched: ${count} ${{ lists: 'lists', record: 'claims of the record', law: 'entries of the law' }[what]}${from === null || to === null ? '' : `, ${from} to ${to}`}.`,
  wouldSettle: (what: string) => `What would settle it: ${what}.`,
  candidates: 'It may mean:',
  evidence: (count: number) => (count === 1 ? 'The evidence' : `The evidence (${count})`),
  row: 'open the row',
  source: 'open the source',
  care: 'Passages to be read with care',
  careNote: 'They make no claim that a record could settle, or do not say who says so.',
  keys: 'Keys: J and K, or the arrows on a number, go from claim to claim; Enter opens one; Escape goes back to the text.',
  about: (facts: readonly string[]) => facts.join(' · '),
  published: {
    declared: 'published',
    inferred: 'published, as inferred from its address,',
    unknown: 'of unknown day',
  },
}

/** The words of the page that checks a document. */
export const check = {
  ...shown,
  /** Words of the record's own that slots hold: in English as they are. */
  values: {} as Readonly<Record<string, string>>,
  title: 'Check this article',
  lead: 'Paste a text. Each claim in it is held against the record, with the source of every answer.',
  description:
    'Paste a news story, a release or minutes: each claim on 287(g) agreements is held against the public record, at the text’s day and today.',
  note: 'A verdict is about the record, not about truth: “differs” says that a source held tells it otherwise, and “silent” that none held tells it. There is no score for a text or its publisher.',
  private:
    'The text stays in this browser. The record comes to it (some 1.5 MB), and nothing of the text is sent.',
  posted:
    'Without script, or until it is loaded, the text is sent to this server, which reads it once and keeps nothing of it.',
  textLabel: 'The text',
  fileLabel: 'Or a file (.txt or .html)',
  publishedLabel: 'Day published',
  sourceLabel: 'Publisher or address',
  button: 'Check',
  loading: 'The record is being loaded …',
  reading: 'The text is being read …',
  done: (claims: string) => `${claims}.`,
  failed: (why: string) => `It could not be read: ${why}`,
  save: {
    json: 'Save as JSON',
    annotations: 'Save as Web Annotations',
    claimReviews: 'Save the confirmed as ClaimReview',
    reviews: 'Save my reviews',
  },
  review: {
    title: 'Review it',
    state: (state: 'unreviewed' | 'accepted' | 'edited', on = '') =>
      ({
        unreviewed: 'Nobody has looked at it yet.',
        accepted: `Accepted ${on}.`,
        edited: `Put right ${on}.`,
      })[state],
    accept: 'It is read rightly',
    edit: 'Put it right',
    reject: 'It is no such claim',
    slots: 'What it tells, such as count=3, stage=selected',
    speaker: 'Who says it',
    words: 'Why',
    by: 'a reader',
    load: 'Reviews to replay (.jsonl)',
    note: 'Reviews stay in this browser until they are saved.',
  },
  method: 'How it is checked',
}
