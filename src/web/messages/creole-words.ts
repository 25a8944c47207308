import type { AgencyKind } from '../../agencies/agency.js'
import type { Model } from '../../model/agreement.js'
import type { Series } from '../../model/reading.js'
import { creoleStates } from '../../model/state-names.js'
import type { ChangeKind } from '../../query/changes.js'
import type { ListFlag } from '../../register/lists.js'
import type { AgreementFlag, Stage } from '../../register/register.js'
import type { Messages } from './messages.js'

const kinds: Readonly<Record<AgencyKind, string>> = {
  sheriff: 'Biwo cherif',
  'municipal-police': 'Polis minisipal',
  'county-police': 'Polis konte',
  'county-corrections': 'Prizon oswa depatman koreksyon konte',
  'state-police': 'Polis eta',
  'state-corrections': 'Depatman koreksyon eta',
  'other-state-agency': 'Lòt ajans eta',
  campus: 'Polis inivèsite oswa lekòl',
  'constable-or-marshal': 'Konstab (constable) oswa marshal',
  'port-airport-or-transit': 'Polis pò, ayewopò oswa transpò',
  prosecutor: 'Biwo pwokirè',
  'regional-jail': 'Prizon rejyonal',
  tribal: 'Polis tribi',
  other: 'Lòt ajans',
}

const stages: Readonly<Record<Stage, string>> = {
  proposed: 'Pwopoze',
  approved: 'Apwouve',
  signed: 'Siyen',
  pending: 'Annatant',
  listed: 'Sou lis la',
  trained: 'Ofisye yo resevwa fòmasyon',
  active: 'An fonksyon',
  left: 'Pa sou lis la ankò',
}

const models: Readonly<Record<Model, string>> = {
  TFM: 'Modèl Gwoup Entèvansyon (Task Force Model)',
  WSO: 'Ofisye pou Egzekite Manda (Warrant Service Officer)',
  JEM: 'Modèl Aplikasyon Lalwa nan Prizon (Jail Enforcement Model)',
}

const shortModels: Readonly<Record<Model, string>> = {
  TFM: 'Gwoup Entèvansyon',
  WSO: 'Egzekisyon Manda',
  JEM: 'Aplikasyon Lalwa nan Prizon',
}

/** What each model lets officers do, after the text of the agreements. */
const modelMeanings: Readonly<Record<Model, string>> = {
  TFM: 'Ofisye ki resevwa fòmasyon gen dwa sèvi ak kèk pouvwa ajan imigrasyon yo nan travay polis yo chak jou, sou direksyon ICE.',
  WSO: 'Ofisye ki resevwa fòmasyon gen dwa egzekite manda administratif ICE sou moun yo kenbe nan prizon ajans lan.',
  JEM: 'Ofisye ki resevwa fòmasyon gen dwa poze moun yo kenbe nan prizon ajans lan kesyon sou imigrasyon epi kòmanse pwosedi, sou direksyon ICE.',
}

const changes: Readonly<Record<ChangeKind, string>> = {
  listed: 'Antre sou lis la',
  unlisted: 'Pa sou lis la ankò',
  pending: 'Annatant',
  'signed-date': 'Dat la chanje',
  renamed: 'Non an chanje',
  returned: 'Tounen sou lis la',
}

const listFlags: Readonly<Record<ListFlag, string>> = {
  misnamed: 'fichye a gen move non',
  swapped: 'pibliye sou non lòt lis la',
  'served-again': 'pibliye ankò pita',
  unchanged: 'menm ranje ak lis anvan an',
  're-post': 'yon ansyen lis yo pibliye ankò',
  truncated: 'li koupe anvan li fini',
  partial: 'gen ranje ki manke',
  'signed-after-list': 'yon siyati ki gen dat apre lis la',
  undated: 'yo pa ka konnen dat la',
}

const agreementFlags: Readonly<Record<AgreementFlag['flag'], string>> = {
  'listed-before-signed': 'Li te sou lis la anvan dat siyati a',
  'signed-long-before-listed': 'Siyen lontan anvan li antre sou lis la',
  'signed-date-unreadable': 'Yon dat siyati yo pa ka li klè',
  'twice-on-one-list': 'Li parèt de fwa sou yon sèl lis',
  'model-not-stated': 'Lis la pa di ki modèl',
  'wrong-state-printed': 'Enprime anba yon lòt eta',
  'moved-between-bodies': 'Pase soti nan yon enstitisyon al nan yon lòt',
}

const series: Readonly<Record<Series, string>> = { participating: 'k ap patisipe', pending: 'ki annatant' }

export const words: Messages['words'] = {
  kind: (kind) => kinds[kind],
  stage: (stage) => stages[stage],
  model: (model) => (model === null ? 'modèl pa endike' : models[model]),
  shortModel: (model) => (model === null ? 'Modèl pa endike' : shortModels[model]),
  modelMeaning: (model) => modelMeanings[model],
  change: (kind) => changes[kind],
  missing: 'Manke',
  listFlag: (flag) => listFlags[flag],
  agreementFlag: (flag) => agreementFlags[flag],
  series: (of) => series[of],
  state: (code) => creoleStates[code],
}
