import type { AgencyKind } from '../../agencies/agency.js'
import type { Authority, Condition, Confidence, Effect, Force, Provision, Review } from '../../model/law.js'
import type { LawStanding } from '../../query/state-law.js'
import type { Answer } from '../../rules/answer.js'
import type { JoiningClass } from '../../rules/classify.js'
import type { Step } from '../../rules/duty.js'
import { Format } from '../format.js'
import type { Messages } from './messages.js'

const answers: Readonly<Record<Answer, string>> = {
  required: 'Obligatwa',
  'required to attempt': 'Obligatwa pou chèche youn',
  'best efforts': 'Pi gwo efò posib',
  encouraged: 'Ankouraje',
  permitted: 'Pèmèt',
  'needs approval': 'Bezwen apwobasyon',
  limited: 'Limite',
  prohibited: 'Entèdi',
  contested: 'Konteste',
  unknown: 'Enkoni',
  'no provision held': 'Pa gen dispozisyon nan rejis la',
}

const joining: Readonly<Record<Effect, string>> = {
  prohibits: 'entèdi antre nan akò',
  requires: 'oblije antre nan akò',
  'requires-attempt': 'oblije eseye antre nan akò',
  'needs-approval': 'antre nan akò bezwen apwobasyon',
  limits: 'limite antre nan akò',
  'best-efforts': 'mande pi gwo efò posib',
  encourages: 'ankouraje antre nan akò',
  permits: 'pèmèt antre nan akò',
  none: 'pa di anyen sou antre nan akò',
}

const leaving: Readonly<Record<Effect, string>> = {
  prohibits: 'entèdi soti nan akò',
  requires: 'oblije soti nan akò',
  'requires-attempt': 'oblije eseye soti nan akò',
  'needs-approval': 'soti nan akò bezwen apwobasyon',
  limits: 'limite soti nan akò',
  'best-efforts': 'mande pi gwo efò posib pou soti nan akò',
  encourages: 'ankouraje soti nan akò',
  permits: 'pèmèt soti nan akò',
  none: 'pa di anyen sou soti nan akò',
}

const forces: Readonly<Record<Force, string>> = {
  constitution: 'konstitisyon',
  statute: 'lwa ekri',
  'ruling-that-decides': 'desizyon tribinal ki rezoud kesyon an',
  rule: 'règleman',
  'executive-order': 'lòd egzekitif',
  'ruling-that-does-not-reach-it': 'desizyon tribinal ki pa rive rezoud kesyon an',
  'attorney-general-opinion': 'opinyon pwokirè jeneral la',
  'attorney-general-letter': 'lèt pwokirè jeneral la',
  'agency-policy': 'politik yon ajans',
  'statement-of-a-party-in-court': 'deklarasyon yon pati nan tribinal',
  pleading: 'papye pwosè',
  'advice-of-counsel': 'konsèy yon avoka',
  'statement-of-an-official': 'deklarasyon yon otorite',
  'press-phrase': 'fraz laprès',
}

const positions: Readonly<Record<Authority['position'], string>> = {
  required: 'di: obligatwa',
  'not-required': 'di: pa obligatwa',
  barred: 'di: entèdi',
  permitted: 'di: pèmèt',
  undecided: 'kite kesyon an louvri',
}

const sides: Readonly<Record<string, string>> = {
  state: 'Eta',
  city: 'Vil',
  county: 'Konte',
  court: 'Tribinal',
  federal: 'Gouvènman federal',
  plaintiff: 'Pati ki pote plent',
  press: 'Laprès',
}

const classes: Readonly<Record<JoiningClass, string>> = {
  required: 'Obligatwa',
  chosen: 'Se ajans lan ki chwazi',
  'chosen while officials said it was required':
    'Se ajans lan ki chwazi pandan otorite yo t ap di li obligatwa',
  'joined against a bar': 'Antre malgre yon entèdiksyon',
  unclear: 'Pa klè',
}

const results: Readonly<Record<Step['result'], string>> = {
  applies: 'li aplike',
  'does not apply': 'pa konsène l',
  unknown: 'yo pa konnen si li aplike',
}

const standings: Readonly<Record<LawStanding, string>> = {
  'in force': 'an vigè',
  'not yet in force': 'poko an vigè',
  'no longer in force': 'pa an vigè ankò',
  'not enacted': 'pa janm adopte',
  pending: 'annatant',
}

const statuses: Readonly<Record<Provision['status'], string>> = {
  'in force': 'an vigè',
  superseded: 'ranplase pa yon tèks ki vin apre',
  'not enacted': 'li pa janm vin lwa',
  pending: 'annatant',
  enjoined: 'yon tribinal entèdi aplike l',
}

const confidences: Readonly<Record<Confidence, string>> = { high: 'wo', medium: 'mwayen', low: 'ba' }

const reviews: Readonly<Record<Review, string>> = {
  unreviewed: 'poko revize',
  'checked against the text': 'verifye ak tèks la',
  'reviewed by counsel': 'revize pa yon avoka',
}

const kinds: Readonly<Record<AgencyKind, string>> = {
  sheriff: 'yon biwo cherif',
  'municipal-police': 'yon polis minisipal',
  'county-police': 'yon polis konte',
  'county-corrections': 'yon prizon oswa yon depatman koreksyon konte',
  'state-police': 'polis eta a',
  'state-corrections': 'depatman koreksyon eta a',
  'other-state-agency': 'yon lòt ajans eta',
  campus: 'yon polis inivèsite oswa lekòl',
  'constable-or-marshal': 'yon konstab (constable) oswa marshal',
  'port-airport-or-transit': 'yon polis pò, ayewopò oswa transpò',
  prosecutor: 'yon biwo pwokirè',
  'regional-jail': 'yon prizon rejyonal',
  tribal: 'yon polis tribi',
  other: 'yon lòt kalite ajans',
}

const format = new Format('ht')

/** A condition in words: `li se yon biwo cherif, epi li dirije yon prizon konte`. */
function condition(of: Condition, nameOf: (id: string) => string): string {
  const inner = (part: Condition) =>
    'all' in part || 'any' in part ? `(${condition(part, nameOf)})` : condition(part, nameOf)
  if ('every' in of) return 'tout ajans'
  if ('all' in of) return of.all.map(inner).join(', epi ')
  if ('any' in of) return of.any.map(inner).join(', oswa ')
  if ('not' in of) return `se pa vre ke ${inner(of.not)}`
  if ('kind' in of) return `li se ${format.or(of.kind.map((kind) => kinds[kind as AgencyKind] ?? kind))}`
  if ('agency' in of) return `li se ${format.or(of.agency.map(nameOf))}`
  if ('operatesCountyJail' in of)
    return of.operatesCountyJail ? 'li dirije yon prizon konte' : 'li pa dirije okenn prizon konte'
  if ('populationAtLeast' in of) return `li sèvi omwen ${format.number(of.populationAtLeast)} moun`
  if ('countyPopulationAtLeast' in of)
    return `konte li a gen omwen ${format.number(of.countyPopulationAtLeast)} moun`
  return `li gen omwen ${format.number(of.officersAtLeast)} ofisye`
}

/** Whom something binds: `tout ajans`, or `yon ajans si li dirije yon prizon konte`. */
function binds(of: Condition, nameOf: (id: string) => string): string {
  return 'every' in of ? condition(of, nameOf) : `yon ajans si ${condition(of, nameOf)}`
}

/** The words of the law's own scales. */
export const lawWords: Messages['lawWords'] = {
  answer: (answer) => answers[answer],
  joining: (effect) => joining[effect],
  leaving: (effect) => leaving[effect],
  force: (force) => forces[force],
  position: (position) => positions[position],
  side: (side) => sides[side] ?? side,
  class: (of) => classes[of],
  result: (result) => results[result],
  standing: (standing) => standings[standing],
  status: (status) => statuses[status],
  confidence: (confidence) => confidences[confidence],
  review: (review) => reviews[review],
  condition,
  binds,
}
