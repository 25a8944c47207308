import type { EventKind } from '../../model/happening.js'
import type { Direction, FindingClaim } from '../../model/research.js'
import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

const kinds: Readonly<Record<EventKind, string>> = {
  announcement: 'Anons',
  filing: 'Papye tribinal',
  law: 'Lwa',
  letter: 'Lèt',
  office: 'Chanjman pòs',
  operation: 'Operasyon',
  repatriation: 'Rapatriman',
  ruling: 'Desizyon tribinal',
}

const directions: Readonly<Record<Direction, string>> = {
  more: 'Plis',
  less: 'Mwens',
  'no effect found': 'Yo pa jwenn efè',
  mixed: 'Melanje',
}

const reads: Readonly<Record<FindingClaim['read'], string>> = {
  study: 'yo li etid la menm',
  abstract: 'yo li rezime li',
  account: 'yo li yon tèks ki pale sou li, yo pa li etid la',
}

const confidences: Readonly<Record<'high' | 'medium' | 'low', string>> = {
  high: 'wo',
  medium: 'mwayen',
  low: 'ba',
}

/** Who said what, what happened, what studies found. */
export const told: Messages['told'] = {
  about: 'anviwon ',
  source: (publisher, day) => [publisher, ', ', day],
  confidence: (of) => `konfyans: ${confidences[of]}`,
  doubt: 'Dout: ',
  asJson: 'Menm bagay la kòm done',
  statements: {
    heading: 'Kiyès ki di kisa',
    intro:
      'Sa moun ki gen yon pòs piblik te di an piblik, nan lòd tan an, ak mo pwojè a ak kèk nan mo pa yo.',
    changes: (link) => ['Sa chanje sa yo te di anvan: ', link, '.'],
    contradicts: (link) => ['Sa kontredi sa yo te di anvan: ', link, '.'],
    changedBy: (link) => ['Chanje pita: ', link, '.'],
    contradictedBy: (link) => ['Kontredi pita: ', link, '.'],
    other: (by, day) => [`${by}, `, day],
  },
  events: {
    title: 'Evènman',
    heading: 'Sa ki te pase',
    text: 'Operasyon federal, lèt, desizyon tribinal ak lòt evènman, jan sous yo rakonte yo. Yo montre yon evènman ak yon ajans sèlman kote sous la fè lyen ant yo: si tou de rive youn toupre lòt, sa pa fè okenn lyen. Kote okenn ajans pa nonmen, sous la pa fè lyen ak okenn.',
    agencyText: 'Evènman yon sous fè lyen ak ajans sa a.',
    stateText: (state) => `Evènman ki pi resan nan rejis la pou ${state}.`,
    all: (state) => `Tout evènman ki nan rejis la pou ${state}`,
    none: 'Pa gen okenn evènman konsa nan rejis la jiska jou sa a. Sa pa vle di pa t genyen.',
    kind: (of) => kinds[of],
    linked: (agencies) => ['Sous la fè lyen ant li ak ', agencies, '.'],
    state: 'Eta',
    allStates: 'Tout eta yo',
    show: 'Montre',
    count: (count) => `${counted(count, 'evènman')}.`,
  },
  research: {
    title: 'Etid',
    heading: 'Sa etid yo jwenn',
    text: 'Rezilta etid sou akò konsa, dapre sa yo mezire. Sa ki dakò ak sa ki pa dakò kòtakòt. Etid yo diferan nan kote, peryòd, modèl ak metòd; anyen isit la pa bay youn plis pwa pase lòt, epi okenn pa di sa yon akò jodi a fè.',
    none: 'Pa gen okenn rezilta konsa nan rejis la. Sa pa vle di pa genyen.',
    outcome: 'Sa yo mezire',
    allOutcomes: 'Tout sa yo mezire',
    model: 'Modèl',
    allModels: 'Tout modèl',
    modelHelp: 'yon etid ki pa di modèl li pa nan okenn',
    show: 'Montre',
    direction: (of) => directions[of],
    counts: 'Etid yo dapre sa yo jwenn',
    countsText:
      'Konbyen etid ki jwenn plis oswa mwens ladan l ak pwogram nan, oswa okenn efè, jan chak etid di l.',
    columns: {
      direction: 'Jwenn',
      study: 'Etid',
      what: 'Kote, peryòd, modèl',
      design: 'Ki jan yo etidye l',
      source: 'Sous',
    },
    modelNotTold: 'modèl pa endike',
    read: (of) => reads[of],
    count: (findings, studies) => `${counted(findings, 'rezilta')} nan ${counted(studies, 'etid')}.`,
  },
}
