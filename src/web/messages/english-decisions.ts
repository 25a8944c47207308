import type { Motion, Outcome, StatedReason, VoteValue } from '../../model/decision.js'
import type { Conflict } from '../../query/decision-conflicts.js'
import type { Part } from '../html.js'

const outcomes: Readonly<Record<Outcome, string>> = {
  scheduled: 'Scheduled',
  discussed: 'Discussed',
  deferred: 'Deferred',
  revived: 'Brought back',
  passed: 'Passed',
  failed: 'Failed',
  withdrawn: 'Withdrawn',
  'signed-without-vote': 'Signed without a vote',
}

const motions: Readonly<Record<Motion, string>> = {
  join: 'on joining',
  leave: 'on leaving',
  keep: 'on keeping the agreement',
  void: 'on voiding the agreement',
  defer: 'on putting it off',
  other: 'on another matter',
}

const votes: Readonly<Record<VoteValue, string>> = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  recused: 'Recused',
  absent: 'Absent',
}

const sides: Readonly<Record<StatedReason['side'], string>> = {
  for: 'for it',
  against: 'against it',
  neither: 'for neither side',
}

const conflicts: Readonly<Record<Exclude<Conflict['about'], 'tally' | 'named' | 'vote'>, string>> = {
  day: 'The day',
  outcome: 'The outcome',
  unanimous: 'Whether it was unanimous',
  mover: 'Who moved it',
  seconder: 'Who seconded it',
}

/** Who decided, and how each voted. */
export const decisions = {
  heading: 'Who decided',
  intro:
    'What bodies decided, as sources beside ICE’s lists tell it. Each opens to the votes, the reasons given, and the sources.',
  none: (name: Part, day: Part) => [
    'The record holds no decision of a body on ',
    name,
    ' up to ',
    day,
    '. That is not to say that there was none.',
  ],
  outcome: (of: Outcome) => outcomes[of],
  deferralFailed: 'Motion to put it off failed',
  motion: (of: Motion) => motions[of],
  vote: (of: VoteValue) => votes[of],
  item: (item: string) => `item ${item}`,
  unanimous: 'unanimous',
  count: (vote: VoteValue, count: string) => `${count} ${votes[vote].toLowerCase()}`,
  or: ' or ',
  notHeld: 'How each member voted is not in the record held.',
  noVote: 'No source held tells of a vote on it.',
  missing: (counts: string) => `Not in the record held: the names of ${counts}.`,
  votes: 'Votes',
  columns: { vote: 'Vote', counted: 'Counted', members: 'Members, as named by sources' },
  notCounted: 'not counted by any source',
  nobodyNamed: 'not in the record held',
  more: (counts: string) => `${counts} not in the record held`,
  elsewhere: 'told differently',
  silentKinds: (kinds: Part) => ['No source counts who was ', kinds, ': that is unknown, not none.'],
  movedBy: 'Moved by',
  secondedBy: 'Seconded by',
  reasons: 'Reasons given',
  side: (of: StatedReason['side']) => sides[of],
  differs: 'The sources tell this differently',
  conflict: ({ about, vote, member = '' }: Conflict) => {
    const kind = vote === undefined ? '' : votes[vote].toLowerCase()
    if (about === 'vote') return `The vote of ${member}`
    if (about === 'tally') return `How many ${kind}`
    return about === 'named' ? `More members are named ${kind} than are counted` : conflicts[about]
  },
  maybe: 'It may be the same as what is told here:',
  doubts: 'Doubts',
  sources: 'Sources',
  kinds: { minutes: 'minutes', agenda: 'agenda or file', other: '' },
  saidOn: (day: Part) => ['said on ', day],
  open: 'Open the source',
  ownPage: 'This decision on a page of its own',
  rule: 'How sources are joined to one decision',
  pageTitle: (body: string, day: string) => `${body}, ${day}`,
  backTo: 'All decisions on',
  asJson: 'The same as data',
  ref: (number: number) => `source ${number}`,
}
