import type { EventKind } from '../../model/happening.js'
import type { Direction, FindingClaim } from '../../model/research.js'
import type { Part } from '../html.js'
import { counted } from './english-count.js'

const kinds: Readonly<Record<EventKind, string>> = {
  announcement: 'Announcement',
  filing: 'Court filing',
  law: 'Law',
  letter: 'Letter',
  office: 'Change of office',
  operation: 'Operation',
  repatriation: 'Repatriation',
  ruling: 'Ruling',
}

const directions: Readonly<Record<Direction, string>> = {
  more: 'More',
  less: 'Less',
  'no effect found': 'No effect found',
  mixed: 'Mixed',
}

const reads: Readonly<Record<FindingClaim['read'], string>> = {
  study: 'the study itself was read',
  abstract: 'its abstract was read',
  account: 'an account of it was read, not the study',
}

/** Who said what, what happened, what studies found. */
export const told = {
  about: 'about ',
  source: (publisher: Part, day: Part) => [publisher, ', ', day],
  confidence: (of: 'high' | 'medium' | 'low') => `confidence ${of}`,
  doubt: 'Doubt: ',
  asJson: 'The same as data',
  statements: {
    heading: 'Who said what',
    intro:
      'What people in office said in public, in the order of time, in the project’s words and few of theirs.',
    changes: (link: Part) => ['It changes what was said before: ', link, '.'],
    contradicts: (link: Part) => ['It contradicts what was said before: ', link, '.'],
    changedBy: (link: Part) => ['Changed later: ', link, '.'],
    contradictedBy: (link: Part) => ['Contradicted later: ', link, '.'],
    other: (by: string, day: Part) => [`${by}, `, day],
  },
  events: {
    title: 'Events',
    heading: 'What happened',
    text: 'Federal operations, letters, rulings and other events, as sources tell them. An event is shown with an agency only where its source links the two: that both happened near each other links nothing. Where no agency is named, the source links none.',
    agencyText: 'Events that a source itself links with this agency.',
    stateText: (state: string) => `The newest events held of ${state}.`,
    all: (state: string) => `All events held of ${state}`,
    none: 'No such event is held up to this day. That is not to say that there was none.',
    kind: (of: EventKind) => kinds[of],
    linked: (agencies: Part) => ['The source links it with ', agencies, '.'],
    state: 'State',
    allStates: 'All states',
    show: 'Show',
    count: (count: number) => `${counted(count, 'event')}.`,
  },
  research: {
    title: 'Research',
    heading: 'What studies found',
    text: 'Findings on agreements of this kind, by outcome. Those that agree and those that disagree stand side by side. Studies differ in place, period, model and method; nothing here weighs one against another, and none says what an agreement of today does.',
    none: 'No such finding is held. That is not to say that there is none.',
    outcome: 'Outcome',
    allOutcomes: 'All outcomes',
    model: 'Model',
    allModels: 'All models',
    modelHelp: 'a study whose model is not told is of none',
    show: 'Show',
    direction: (of: Direction) => directions[of],
    counts: 'Studies by what they found',
    countsText:
      'How many studies found more or less of it with the program, or no effect, as each study tells it.',
    columns: {
      direction: 'Found',
      study: 'Study',
      what: 'Place, period, model',
      design: 'How it was studied',
      source: 'Source',
    },
    modelNotTold: 'model not told',
    read: (of: FindingClaim['read']) => reads[of],
    count: (findings: number, studies: number) =>
      `${counted(findings, 'finding')} of ${counted(studies, 'study', 'studies')}.`,
  },
}
