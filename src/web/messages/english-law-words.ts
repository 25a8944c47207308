import type { AgencyKind } from '../../agencies/agency.js'
import type { Authority, Condition, Confidence, Effect, Force, Provision, Review } from '../../model/law.js'
import { joiningEffects } from '../../query/brief-duty.js'
import type { LawStanding } from '../../query/state-law.js'
import type { Answer } from '../../rules/answer.js'
import type { JoiningClass } from '../../rules/classify.js'
import type { Step } from '../../rules/duty.js'

const answers: Readonly<Record<Answer, string>> = {
  required: 'Required',
  'required to attempt': 'Required to seek one',
  'best efforts': 'Best efforts',
  encouraged: 'Encouraged',
  permitted: 'Permitted',
  'needs approval': 'Needs approval',
  limited: 'Limited',
  prohibited: 'Barred',
  contested: 'Contested',
  unknown: 'Unknown',
  'no provision held': 'No provision held',
}

const leaving: Readonly<Record<Effect, string>> = {
  prohibits: 'bars leaving',
  requires: 'requires leaving',
  'requires-attempt': 'requires an attempt to leave',
  'needs-approval': 'leaving needs approval',
  limits: 'limits leaving',
  'best-efforts': 'asks for best efforts to leave',
  encourages: 'encourages leaving',
  permits: 'permits leaving',
  none: 'says nothing of leaving',
}

const forces: Readonly<Record<Force, string>> = {
  constitution: 'constitution',
  statute: 'statute',
  'ruling-that-decides': 'ruling that decides',
  rule: 'rule',
  'executive-order': 'executive order',
  'ruling-that-does-not-reach-it': 'ruling that does not reach it',
  'attorney-general-opinion': 'opinion of the attorney general',
  'attorney-general-letter': 'letter of the attorney general',
  'agency-policy': 'policy of an agency',
  'statement-of-a-party-in-court': 'statement of a party in court',
  pleading: 'pleading',
  'advice-of-counsel': 'advice of counsel',
  'statement-of-an-official': 'statement of an official',
  'press-phrase': 'phrase of the press',
}

const positions: Readonly<Record<Authority['position'], string>> = {
  required: 'says: required',
  'not-required': 'says: not required',
  barred: 'says: barred',
  permitted: 'says: permitted',
  undecided: 'leaves it open',
}

const sides: Readonly<Record<string, string>> = {
  state: 'State',
  city: 'City',
  county: 'County',
  court: 'Court',
  federal: 'Federal',
  plaintiff: 'Plaintiff',
  press: 'Press',
}

const classes: Readonly<Record<JoiningClass, string>> = {
  required: 'Required',
  chosen: 'Chosen',
  'chosen while officials said it was required': 'Chosen while officials said it was required',
  'joined against a bar': 'Joined against a bar',
  unclear: 'Unclear',
}

const results: Readonly<Record<Step['result'], string>> = {
  applies: 'applies',
  'does not apply': 'does not reach it',
  unknown: 'not known whether it applies',
}

const standings: Readonly<Record<LawStanding, string>> = {
  'in force': 'in force',
  'not yet in force': 'not yet in force',
  'no longer in force': 'no longer in force',
  'not enacted': 'not enacted',
  pending: 'pending',
}

const statuses: Readonly<Record<Provision['status'], string>> = {
  'in force': 'in force',
  superseded: 'replaced by a later wording',
  'not enacted': 'never became law',
  pending: 'pending',
  enjoined: 'barred from enforcement by a court',
}

const confidences: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' }

const reviews: Readonly<Record<Review, string>> = {
  unreviewed: 'not yet reviewed',
  'checked against the text': 'checked against the text',
  'reviewed by counsel': 'reviewed by counsel',
}

const kinds: Readonly<Record<AgencyKind, string>> = {
  sheriff: "a sheriff's office",
  'municipal-police': 'city or town police',
  'county-police': 'county police',
  'county-corrections': 'a county jail or corrections department',
  'state-police': 'state police',
  'state-corrections': 'state corrections',
  'other-state-agency': 'another state agency',
  campus: 'campus or school police',
  'constable-or-marshal': 'a constable or marshal',
  'port-airport-or-transit': 'port, airport or transit police',
  prosecutor: "a prosecutor's office",
  'regional-jail': 'a regional jail',
  tribal: 'tribal police',
  other: 'an agency of another kind',
}

const either = new Intl.ListFormat('en-US', { type: 'disjunction' })
const numbers = new Intl.NumberFormat('en-US')

/** A condition in words: `it is a sheriff's office, and it operates a county jail`. */
function condition(of: Condition, nameOf: (id: string) => string): string {
  const inner = (part: Condition) =>
    'all' in part || 'any' in part ? `(${condition(part, nameOf)})` : condition(part, nameOf)
  if ('every' in of) return 'every agency'
  if ('all' in of) return of.all.map(inner).join(', and ')
  if ('any' in of) return of.any.map(inner).join(', or ')
  if ('not' in of) return `it is not so that ${inner(of.not)}`
  if ('kind' in of) return `it is ${either.format(of.kind.map((kind) => kinds[kind as AgencyKind] ?? kind))}`
  if ('agency' in of) return `it is ${either.format(of.agency.map(nameOf))}`
  if ('operatesCountyJail' in of)
    return of.operatesCountyJail ? 'it operates a county jail' : 'it operates no county jail'
  if ('populationAtLeast' in of) return `it serves at least ${numbers.format(of.populationAtLeast)} people`
  if ('countyPopulationAtLeast' in of)
    return `its county has at least ${numbers.format(of.countyPopulationAtLeast)} people`
  return `it has at least ${numbers.format(of.officersAtLeast)} officers`
}

/** Whom something binds: `every agency`, or `an agency where it operates a county jail`. */
function binds(of: Condition, nameOf: (id: string) => string): string {
  return 'every' in of ? condition(of, nameOf) : `an agency where ${condition(of, nameOf)}`
}

/** The words of the law's own scales. */
export const lawWords = {
  answer: (answer: Answer) => answers[answer],
  joining: (effect: Effect) => joiningEffects[effect],
  leaving: (effect: Effect) => leaving[effect],
  force: (force: Force) => forces[force],
  position: (position: Authority['position']) => positions[position],
  side: (side: string) => sides[side] ?? side,
  class: (of: JoiningClass) => classes[of],
  result: (result: Step['result']) => results[result],
  standing: (standing: LawStanding) => standings[standing],
  status: (status: Provision['status']) => statuses[status],
  confidence: (confidence: Confidence) => confidences[confidence],
  review: (review: Review) => reviews[review],
  condition,
  binds,
}
