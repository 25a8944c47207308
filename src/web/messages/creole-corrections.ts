import type { CorrectionEffect, CorrectionFilter } from '../../query/corrections.js'
import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

const states: Readonly<Record<CorrectionFilter, string>> = {
  open: 'Louvri',
  overdue: 'Dele a pase',
  received: 'Resevwa',
  'under-review': 'Y ap egzamine l',
  'needs-more': 'Y ap tann plis enfòmasyon nan men moun ki mande a',
  accepted: 'Aksepte',
  rejected: 'Pa aksepte',
  withdrawn: 'Moun ki te mande a retire l',
}

const effects: Readonly<Record<CorrectionEffect, string>> = {
  'withdraws the claim': 'Si yo aksepte l, afimasyon an pa konte ankò; li rete vizib isit la.',
  'replaces the claim': 'Si yo aksepte l, yon lòt afimasyon pran plas li; ansyen an rete vizib isit la.',
  'adds a claim': 'Si yo aksepte l, yo ajoute yon afimasyon nan rejis la, ak koreksyon sa a kòm sous.',
  'marks as disputed':
    'Si yo aksepte l, yo make enfòmasyon an kòm konteste. Sa yon lis enprime rete jan li enprime a.',
}

/** Corrections and replies: the public log, one request, and what stands beside a fact. */
export const correctionsText: Messages['correctionsText'] = {
  title: 'Koreksyon ak repons',
  heading: 'Koreksyon ak repons',
  text: (days) =>
    `Yon biwo piblik gen dwa mande pou yo korije yon enfòmasyon, nan yon fichye oswa pa API a, ak yon dokiman. Chak demann gen yon nimewo ak yon dat limit: yo deside sou li nan ${counted(days, 'jou ouvrab')} (lendi rive vandredi; jou ferye yo konte). Ansyen valè a rete vizib ak kiyès ki mande, poukisa, ak kilè. Yo kenbe dokiman ki vini ak yon demann, yo pa pibliye yo.`,
  ofAgency: (name) => ['Pou ', name, '. '],
  all: 'Tout ajans yo',
  state: (state) => states[state],
  filter: (filter) => states[filter],
  stateLabel: 'Sitiyasyon',
  anyState: 'Nenpòt',
  show: 'Montre',
  requests: 'Demann',
  none: 'Pèsonn poko mande okenn koreksyon.',
  noneHere: 'Pa gen okenn demann nan sitiyasyon sa a.',
  number: (number) => `Koreksyon ${number}`,
  overdue: 'dele a pase',
  due: (day) => ['dele jiska ', day],
  wasDue: (day) => ['dele a pase depi ', day],
  agency: 'Ajans',
  fact: 'Enfòmasyon',
  was: 'Rejis la te montre',
  wasStruck: 'Anvan',
  silent: 'anyen: rejis la pa t di anyen',
  proposed: 'Sa yo mande',
  now: 'Kounye a',
  why: 'Poukisa',
  by: 'Kiyès',
  received: 'Resevwa',
  askedOn: (day) => ['mande le ', day],
  dueLabel: 'Dele',
  document: 'Dokiman',
  documentText: (facts) => `${facts.name}, ${facts.bytes} oktè, pa pibliye; SHA-256 `,
  claim: 'Afimasyon yo pote a',
  effect: 'Sa li fè',
  effectText: (effect) => effects[effect],
  steps: 'Sa ki rive l',
  noSteps: 'Poko gen anyen ki deside.',
  step: (state, role) => `${state}, pa ${role}`,
  office: (office, organisation) => `${office}, ${organisation}`,
  replies: 'Repons',
  repliesText:
    'Sa ajans yo di sou yon enfòmasyon, ak pwòp mo pa yo. Yon repons pa chanje anyen nan enfòmasyon an.',
  noReplies: 'Okenn ajans poko reponn sou yon enfòmasyon.',
  replyBy: (who, day) => ['Repons ', who, ', ', day, ':'],
  replaced: (number) => `Yon repons ki vin apre (${number}) pran plas li.`,
  own: 'Koreksyon rejis la fè sou tèt li',
  ownText:
    'Valè moun ki kenbe rejis sa a te jwenn ki pa bon ladan l, epi yo korije yo. Sa lis ICE yo enprime mal, yo di l bò kote lis la.',
  noOwn: 'Okenn jiska kounye a.',
  back: 'Tout koreksyon ak repons yo',
  here: 'Koreksyon ak repons',
  openHere: (number, fact, due) => [number, ' louvri (', fact, '; ', due, ').'],
  asJson: 'Menm bagay la kòm done',
  beside: {
    open: (number, due) => [number, ' mande yon lòt valè: ', due, '.'],
    disputed: (who, says) => [`Konteste. ${who} di: “`, says, '”'],
    decided: (number, day, role, reason) => [number, ', ', day, `, ${role}: `, reason],
    instead: (was, now, who) => ['Anvan: ', was, ' Kounye a: ', now, `. Sou demann ${who}.`],
    added: (now, who) => ['Ajoute: ', now, `. Sou demann ${who}.`],
  },
}
