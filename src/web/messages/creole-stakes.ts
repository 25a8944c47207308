import type { MoneyKind } from '../../model/money.js'
import type { OfficerStage, TermTopic } from '../../model/officers.js'
import type { PeriodStanding } from '../../query/money.js'
import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

const stages: Readonly<Record<OfficerStage, string>> = {
  planned: 'Planifye',
  selected: 'Chwazi',
  nominated: 'Pwopoze',
  'in-training': 'Nan fòmasyon',
  trained: 'Resevwa fòmasyon',
  credentialed: 'Akredite',
  active: 'Aktif',
}

const topics: Readonly<Record<TermTopic, string>> = {
  powers: 'Sa ofisye yo gen dwa fè',
  where: 'Ki kote',
  supervision: 'Sou sipèvizyon kiyès',
  training: 'Fòmasyon',
  duties: 'Sa ajans lan fè',
  cost: 'Kiyès ki peye depans yo',
  duration: 'Pou konbyen tan',
}

const kinds: Readonly<Record<MoneyKind, string>> = {
  offered: 'Ofri',
  appropriated: 'Mete nan bidjè',
  applied: 'Mande',
  awarded: 'Akòde',
  paid: 'Peye',
  'at-risk': 'Ki ka pèdi',
  cost: 'Depans',
}

const noAmount: Readonly<Record<MoneyKind, string>> = {
  offered: 'Rejis la pa gen okenn kantite lajan yo ofri ajans lan pou kont li.',
  appropriated: 'Rejis la pa gen okenn kantite lajan yo mete nan bidjè.',
  applied: 'Rejis la pa gen okenn kantite lajan yo mande.',
  awarded: 'Rejis la pa gen okenn kantite lajan yo akòde.',
  paid: 'Rejis la pa gen okenn kantite lajan yo peye.',
  'at-risk': 'Rejis la pa gen anyen ki ka pèdi dapre yon règ.',
  cost: 'Pa gen okenn depans nan rejis la.',
}

const standings: Readonly<Record<PeriodStanding, string>> = {
  'not begun': 'li pa t ankò kòmanse jou sa a',
  running: 'li t ap kouri jou sa a',
  over: 'li te fini jou sa a',
}

/** Officers, what a model lets them do, and money. */
export const stakes: Messages['stakes'] = {
  noRecord: 'pa nan rejis la',
  disagree: 'Sous yo pa dakò',
  doubt: 'Dout',
  confidence: (text) => `konfyans: ${text}`,
  officers: {
    heading: 'Ofisye',
    text: 'Konbyen ofisye ki nan chak etap, jan sous yo di l. Yo pa dedui okenn etap nan yon lòt.',
    none: 'Rejis la pa di konbyen ofisye ki patisipe.',
    stage: (stage) => stages[stage],
    of: (count, all) => `${count} sou ${all}`,
    bound: { exactly: '', 'at least': 'omwen ', about: 'anviwon ' },
    keep: 'Yo kenbe travay yo fè dabitid.',
    model: (name) => `Sa modèl sa a pèmèt yo fè: ${name}`,
  },
  model: {
    title: (name) => name,
    text: (day) => ['Kondisyon ki te an vigè le ', day, ', jan sous yo di yo. Chak ouvri sous li.'],
    topic: (topic) => topics[topic],
    ended: 'Pa an vigè ankò',
    until: (day) => ['jiska ', day],
    hours: (hours) => counted(hours, 'èdtan'),
    country: 'Ofisye nan peyi a',
    others: 'Lòt modèl',
    asJson: 'Kòm done',
  },
  money: {
    title: 'Lajan',
    ofState: (state) => `Lajan ki gen rapò ak akò yo nan ${state}`,
    heading: 'Lajan ki te an jwèt',
    pageHeading: 'Lajan ki gen rapò ak akò yo',
    text: 'Yo pa janm adisyone diferan kalite lajan. Sa okenn sous pa di pa nan rejis la, epi se pa zewo.',
    pageText: (day) => [
      'Sa yo ofri, sa yo mete sou kote, sa yo akòde ak sa ki ka pèdi, dapre sa yo te di jiska ',
      day,
      '.',
    ],
    kind: (kind) => kinds[kind],
    noAmount: (kind) => noAmount[kind],
    noneOfKinds: (list) => `Rejis la pa gen lajan nan kalite sa yo: ${list}.`,
    tier: (of, name) =>
      of === 'agency' ? name : of === 'state' ? `Sa yo di sou ${name}` : 'Sa yo di sou tout ajans nan peyi a',
    noneTold: 'kantite lajan an pa endike',
    bound: { exactly: '', 'at least': 'omwen ', 'at most': 'pa plis pase ', about: 'anviwon ' },
    own: 'Pwòp lajan li',
    atRisk: 'Sa ki ka pèdi dapre yon règ',
    atRiskText: 'Sa yo ka pèdi oswa sa yo ka enpoze. Chak nonmen règ ki di sa.',
    byState: 'Sa ki ka pèdi, eta pa eta',
    byStateText: 'Eta ki pa parèt isit la pa gen anyen sou sa nan rejis la.',
    total: (amount, count) => `${amount} nan ${counted(count, 'sibvansyon')}`,
    rule: 'Règ',
    payer: 'Kiyès ki peye',
    bears: 'Kiyès ki ta sipòte l',
    payee: 'Kiyès ki resevwa',
    to: (payee) => ['pou ', payee],
    program: 'Pwogram',
    model: 'Modèl',
    periodText: (from, to, standing) => [
      'depi ',
      from,
      to === undefined ? '' : [' jiska ', to],
      ` (${standings[standing]})`,
    ],
    all: 'Nivo federal yo, ak sanksyon eta pa eta',
    asJson: 'Sa a kòm done',
  },
}
