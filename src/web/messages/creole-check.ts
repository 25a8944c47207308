import type { Attribution, ClaimType, FlagKind, Modality } from '../../check/text-claim.js'
import type { SlotName, VerdictWord } from '../../verdict/verdict.js'
import type { ShownWords } from '../check/shown.js'
import { values } from './creole-check-values.js'
import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

const verdicts: Readonly<Record<VerdictWord, string>> = {
  agrees: 'dakò ak rejis la',
  agrees_in_part: 'dakò an pati',
  differs: 'diferan de rejis la',
  record_conflicts: 'sous ki nan rejis la pa dakò youn ak lòt',
  silent: 'rejis la pa di anyen',
  not_checkable: 'okenn rejis pa ta ka rezoud sa',
  not_checked: 'pa verifye',
}

const types: Readonly<Record<ClaimType, string>> = {
  'agreement.exists': 'yon akò',
  'agreement.status': 'yon etap nan yon akò',
  'agreement.motive': 'poukisa yon ajans patisipe',
  'participation.aggregate': 'konbyen ki patisipe',
  'stance.announced': 'sa yon ajans di l ap fè',
  'stance.official': 'pozisyon yon otorite',
  'statement.quote': 'yon sitasyon',
  'statement.reported': 'sa yo di yon moun te di',
  'law.mandate': 'sa lalwa mande',
  'law.ruling': 'sa yon tribinal deside',
  'law.statement': 'sa yo di sou lalwa',
  'law.enacted': 'ke yo te fè yon lwa',
  'law.encouraged': 'sa yon eta ankouraje',
  'law.trend': 'nan ki direksyon eta yo prale',
  'law.penalty': 'yon sanksyon lalwa prevwa',
  'funding.amount': 'yon kantite lajan',
  'funding.risk': 'lajan yo ka pèdi',
  'vote.result': 'yon vòt',
  'vote.member': 'ki jan yon manm te vote',
  'vote.margin': 'ki jan vòt la te sere',
  'personnel.count': 'konbyen ofisye',
  'personnel.training': 'fòmasyon ofisye yo',
  'personnel.authority': 'sa ofisye yo gen dwa fè',
  'personnel.duties': 'sa ofisye yo kontinye fè',
  'program.description': 'sa pwogram nan ye',
  'outcome.crime': 'chif sou krim',
  'event.count': 'yon kantite evènman',
  trend: 'yon tandans',
  demographic: 'ki moun ki rete la',
  'reaction.public': 'sa piblik la te fè',
  'concern.alleged': 'sa moun pè',
  'research.finding': 'sa yon etid jwenn',
  'role.held': 'yon pòs yon moun okipe',
}

const modalities: Readonly<Record<Modality, string>> = {
  asserted: 'di klè',
  presupposed: 'di an pasan, kòm bagay moun konnen',
  hedged: 'di ak rezèv',
  alleged: 'yon akizasyon oswa yon laperèz',
  planned: 'planifye',
  denied: 'demanti',
  at_issue: 'poze kòm kesyon, mande oswa sou kondisyon',
  opinion: 'yon opinyon',
}

const flags: Readonly<Record<FlagKind, string>> = {
  opinion: 'jijman moun ki ekri a',
  prediction: 'yon prediksyon',
  vague_attribution: 'yo di se moun ki pa nonmen ki di l',
  unnamed_research: 'yon etid yo pa nonmen',
  vague_quantity: 'yon kantite san chif',
  unnamed_authority: 'yon tribinal, yon jij oswa yon klarifikasyon yo pa nonmen',
  internal_conflict: 'de pasaj ki pa mache ansanm',
  no_source_cited: 'dokiman an pa site okenn sous',
  undated: 'dokiman an pa gen dat',
}

const slots: Readonly<Record<SlotName, string>> = {
  agreement: 'akò',
  announcement: 'kiyès ki anonse l',
  amount: 'kantite lajan',
  citation: 'referans lalwa',
  content: 'kontni',
  count: 'kantite',
  date: 'dat',
  direction: 'direksyon',
  duty: 'devwa',
  hours: 'èdtan',
  model: 'modèl',
  office: 'pòs',
  outcome: 'rezilta',
  person: 'moun',
  quote: 'mo yo',
  reason: 'rezon',
  rule: 'règ',
  source_kind: 'kalite sous',
  stage: 'etap ofisye yo',
  step: 'etap akò a',
  supervision: 'sipèvizyon',
  powers: 'pouvwa',
  tally: 'kantite vòt',
  training: 'fòmasyon',
  unanimous: 'inanimite',
  vote: 'vòt',
  where: 'ki kote',
}

const resolved: Readonly<Record<NonNullable<Attribution['speaker']>['resolvedBy'], string>> = {
  text: '',
  continued: ', kòm kontinyasyon sitasyon anvan an',
  pronoun: ', dapre yon pwonon',
  person: ', jan yon moun endike l',
}

const searched = { lists: 'lis', record: 'afimasyon nan rejis la', law: 'antre sou lalwa' }

/** The words around a checked document: what is read there, and how to move in it. */
export const shown: ShownWords = {
  verdict: (word) => verdicts[word],
  type: (type) => types[type],
  modality: (modality) => modalities[modality],
  flag: (kind) => flags[kind],
  slot: (slot) => slots[slot],
  claims: (count) => `Yo li ${count} afimasyon`,
  noClaims: 'Yo pa jwenn nan tèks la okenn afimasyon nan yon kalite lektè sa a konnen.',
  text: 'Tèks la, ak afimasyon li yo make',
  panel: 'Afimasyon yo',
  counts: 'Konbyen afimasyon ki gen chak rezilta. Se pa yon nòt: chak chif mennen nan premye a nan yo.',
  numbered: (number, verdict, words) => `Afimasyon ${number}, ${verdict}: ${words}`,
  backToText: (number) => `Tounen nan afimasyon ${number} nan tèks la`,
  saidBy: (name, office, by) =>
    `Se ${name}${office === undefined ? '' : `, ${office}`} ki di l${resolved[by]}`,
  ownWords: 'Se tèks la menm ki di l.',
  vague: 'Yo di se moun ki pa nonmen ki di l.',
  ambiguous: 'Yo pa ka konnen kiyès ki di l.',
  denies: 'Mo yo di se pa konsa.',
  then: (day) => `Jan rejis la te ye le ${day}`,
  now: (on, knownAt) =>
    on === knownAt ? `Jan yo konnen l le ${knownAt}` : `Sa ki te vre le ${on}, jan yo konnen l le ${knownAt}`,
  thenAndNow: (day, knownAt) => `Le ${day}, epi jan yo konnen l le ${knownAt}`,
  dates: (then, knownAt) =>
    then === undefined
      ? `Yo pa konnen dat tèks la, kidonk yo konpare l sèlman ak rejis ${knownAt} la. Bay dat li anlè a pou wè sa moun te ka konnen lè sa a.`
      : `Yo konpare l ak rejis la jan li te ye le ${then}, epi ak sa ki te vre jou sa a jan yo konnen l le ${knownAt}.`,
  whether: (speaker, verdict) => `Èske ${speaker} te di sa: ${verdict}.`,
  slotLine: (said, held, verdict) =>
    `tèks la: ${said}; rejis la: ${held.length === 0 ? 'pa gen anyen' : held.join(' · ')} (${verdict})`,
  slotVerdicts: {
    agrees: 'dakò',
    differs: 'diferan',
    record_conflicts: 'sous yo pa dakò',
    silent: 'pa di anyen',
    not_checkable: 'pa ka verifye',
  },
  coverage: (what, count, from, to) =>
    `Kote yo chèche: ${counted(count, searched[what])}${from === null || to === null ? '' : `, soti ${from} rive ${to}`}.`,
  wouldSettle: (what) => `Sa ki ta rezoud sa: ${what}.`,
  candidates: 'Li ka vle di:',
  evidence: (count) => (count === 1 ? 'Prèv la' : `Prèv yo (${count})`),
  row: 'ouvri ranje a',
  source: 'ouvri sous la',
  care: 'Pasaj pou li ak prekosyon',
  careNote: 'Yo pa fè okenn afimasyon yon rejis ta ka rezoud, oswa yo pa di kiyès ki di l.',
  keys: 'Touch: J ak K, oswa flèch yo sou yon chif, pase soti nan yon afimasyon al nan yon lòt; Enter ouvri youn; Escape tounen nan tèks la.',
  about: (facts) => facts.join(' · '),
  published: {
    declared: 'pibliye le',
    inferred: 'pibliye, dapre adrès li, le',
    unknown: 'dat enkoni',
  },
}

/** The words of the page that checks a document. */
export const check: Messages['check'] = {
  ...shown,
  values,
  title: 'Verifye atik sa a',
  lead: 'Kole yon tèks. Yo konpare chak afimasyon ak rejis la, ak sous chak repons.',
  description:
    'Kole yon nouvèl, yon kominike oswa yon pwosèvèbal: yo konpare chak afimasyon sou akò 287(g) ak rejis piblik la, nan dat tèks la ak jodi a.',
  note: 'Yon rezilta pale sou rejis la, li pa pale sou laverite: “diferan” vle di yon sous ki nan rejis la rakonte l yon lòt jan, epi “pa di anyen” vle di okenn sous pa rakonte l. Pa gen nòt ni pou yon tèks ni pou moun ki pibliye l.',
  private:
    'Tèks la rete nan navigatè sa a. Se rejis la ki vin jwenn li (anviwon 1.5 MB), epi anyen nan tèks la pa voye.',
  posted:
    'San JavaScript, oswa toutotan li poko chaje, tèks la ale nan sèvè sa a, ki li l yon sèl fwa epi ki pa kenbe anyen ladan l.',
  textLabel: 'Tèks la',
  fileLabel: 'Oswa yon fichye (.txt oswa .html)',
  publishedLabel: 'Dat piblikasyon',
  sourceLabel: 'Medya oswa adrès',
  button: 'Verifye',
  loading: 'Rejis la ap chaje…',
  reading: 'Y ap li tèks la…',
  done: (claims) => `${claims}.`,
  failed: (why) => `Yo pa t ka li l: ${why}`,
  save: {
    json: 'Anrejistre kòm JSON',
    annotations: 'Anrejistre kòm Web Annotations',
    claimReviews: 'Anrejistre sa ki konfime kòm ClaimReview',
    reviews: 'Anrejistre revizyon mwen yo',
  },
  review: {
    title: 'Revize l',
    state: (state, on = '') =>
      ({
        unreviewed: 'Pèsonn poko gade l.',
        accepted: `Aksepte le ${on}.`,
        edited: `Korije le ${on}.`,
      })[state],
    accept: 'Yo li l byen',
    edit: 'Korije l',
    reject: 'Se pa yon afimasyon konsa',
    slots: 'Sa li di, pa egzanp count=3, stage=selected',
    speaker: 'Kiyès ki di l',
    words: 'Poukisa',
    by: 'yon lektè',
    load: 'Revizyon pou aplike ankò (.jsonl)',
    note: 'Revizyon yo rete nan navigatè sa a jiskaske yo anrejistre.',
  },
  method: 'Ki jan yo verifye l',
}
