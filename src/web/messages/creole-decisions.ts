import type { Motion, Outcome, StatedReason, VoteValue } from '../../model/decision.js'
import type { Conflict } from '../../query/decision-conflicts.js'
import type { Messages } from './messages.js'

const outcomes: Readonly<Record<Outcome, string>> = {
  scheduled: 'Pwograme',
  discussed: 'Diskite',
  deferred: 'Ranvwaye',
  revived: 'Reprann',
  passed: 'Vote pase',
  failed: 'Vote pa pase',
  withdrawn: 'Retire',
  'signed-without-vote': 'Siyen san vòt',
}

const motions: Readonly<Record<Motion, string>> = {
  join: 'sou antre nan akò a',
  leave: 'sou soti nan akò a',
  keep: 'sou kenbe akò a',
  void: 'sou anile akò a',
  defer: 'sou ranvwaye l',
  other: 'sou yon lòt sijè',
}

const votes: Readonly<Record<VoteValue, string>> = {
  for: 'Pou',
  against: 'Kont',
  abstained: 'Abstansyon',
  recused: 'Rekizasyon',
  absent: 'Absan',
}

const sides: Readonly<Record<StatedReason['side'], string>> = {
  for: 'pou',
  against: 'kont',
  neither: 'pou okenn bò',
}

const conflicts: Readonly<Record<Exclude<Conflict['about'], 'tally' | 'named' | 'vote'>, string>> = {
  day: 'Jou a',
  outcome: 'Rezilta a',
  unanimous: 'Si se te alinanimite',
  mover: 'Kiyès ki prezante mosyon an',
  seconder: 'Kiyès ki segonde l',
}

/** Who decided, and how each voted. */
export const decisions: Messages['decisions'] = {
  heading: 'Kiyès ki deside',
  intro:
    'Sa diferan konsèy ak òganis deside, jan sous ki pa lis ICE yo di l. Chak desizyon ouvri vòt yo, rezon yo bay yo ak sous yo.',
  none: (name, day) => [
    'Rejis la pa gen okenn desizyon yon konsèy sou ',
    name,
    ' jiska ',
    day,
    '. Sa pa vle di pa t genyen.',
  ],
  outcome: (of) => outcomes[of],
  deferralFailed: 'Mosyon pou ranvwaye l la pa pase',
  motion: (of) => motions[of],
  vote: (of) => votes[of],
  item: (item) => `pwen ${item}`,
  unanimous: 'alinanimite',
  count: (vote, count) => `${count} ${votes[vote].toLowerCase()}`,
  or: ' oswa ',
  notHeld: 'Ki jan chak manm te vote pa nan rejis la.',
  noVote: 'Okenn sous ki nan rejis la pa pale sou yon vòt sou sa.',
  missing: (counts) => `Sa ki pa nan rejis la, se non: ${counts}.`,
  votes: 'Vòt',
  columns: { vote: 'Vòt', counted: 'Kantite', members: 'Manm, jan sous yo nonmen yo' },
  notCounted: 'okenn sous pa konte yo',
  nobodyNamed: 'pa nan rejis la',
  more: (counts) => `${counts} pa nan rejis la`,
  elsewhere: 'yon lòt sous di yon lòt bagay',
  silentKinds: (kinds) => [
    'Okenn sous pa bay kantite pou: ',
    kinds,
    '. Sa vle di yo pa konnen, sa pa vle di pa t genyen.',
  ],
  movedBy: 'Kiyès ki prezante mosyon an',
  secondedBy: 'Kiyès ki segonde l',
  reasons: 'Rezon yo bay',
  side: (of) => sides[of],
  differs: 'Sous yo pa rakonte sa menm jan',
  conflict: ({ about, vote, member = '' }) => {
    const kind = vote === undefined ? '' : votes[vote].toLowerCase()
    if (about === 'vote') return `Vòt ${member}`
    if (about === 'tally') return `Konbyen vòt (${kind})`
    return about === 'named' ? `Yo nonmen plis manm pase sa yo konte (${kind})` : conflicts[about]
  },
  maybe: 'Li ka menm ak sa yo rakonte isit la:',
  doubts: 'Dout',
  sources: 'Sous',
  kinds: { minutes: 'pwosèvèbal', agenda: 'ajanda oswa dosye', other: '' },
  saidOn: (day) => ['nan dat ', day],
  open: 'Ouvri sous la',
  ownPage: 'Desizyon sa a sou pwòp paj li',
  rule: 'Ki jan yo mete sous ansanm nan yon sèl desizyon',
  pageTitle: (body, day) => `${body}, ${day}`,
  backTo: 'Tout desizyon sou',
  asJson: 'Menm bagay la kòm done',
  ref: (number) => `sous ${number}`,
}
