import type { AgencyKind } from '../../agencies/agency.js'
import type { Authority, Condition, Confidence, Effect, Force, Provision, Review } from '../../model/law.js'
import type { LawStanding } from '../../query/state-law.js'
import type { Answer } from '../../rules/answer.js'
import type { JoiningClass } from '../../rules/classify.js'
import type { Step } from '../../rules/duty.js'
import { Format } from '../format.js'
import type { Messages } from './messages.js'

const answers: Readonly<Record<Answer, string>> = {
  required: 'Obligatorio',
  'required to attempt': 'Obligatorio procurarlo',
  'best efforts': 'Mejores esfuerzos',
  encouraged: 'Alentado',
  permitted: 'Permitido',
  'needs approval': 'Requiere aprobación',
  limited: 'Limitado',
  prohibited: 'Prohibido',
  contested: 'En disputa',
  unknown: 'Se desconoce',
  'no provision held': 'No consta ninguna disposición',
}

const joining: Readonly<Record<Effect, string>> = {
  prohibits: 'prohíbe incorporarse',
  requires: 'obliga a incorporarse',
  'requires-attempt': 'obliga a tratar de incorporarse',
  'needs-approval': 'incorporarse requiere aprobación',
  limits: 'limita la incorporación',
  'best-efforts': 'pide los mejores esfuerzos',
  encourages: 'alienta a incorporarse',
  permits: 'permite incorporarse',
  none: 'no dice nada de incorporarse',
}

const leaving: Readonly<Record<Effect, string>> = {
  prohibits: 'prohíbe retirarse',
  requires: 'obliga a retirarse',
  'requires-attempt': 'obliga a tratar de retirarse',
  'needs-approval': 'retirarse requiere aprobación',
  limits: 'limita la retirada',
  'best-efforts': 'pide los mejores esfuerzos para retirarse',
  encourages: 'alienta a retirarse',
  permits: 'permite retirarse',
  none: 'no dice nada de retirarse',
}

const forces: Readonly<Record<Force, string>> = {
  constitution: 'constitución',
  statute: 'ley escrita',
  'ruling-that-decides': 'fallo que lo decide',
  rule: 'reglamento',
  'executive-order': 'orden ejecutiva',
  'ruling-that-does-not-reach-it': 'fallo que no llega a decidirlo',
  'attorney-general-opinion': 'dictamen del fiscal general',
  'attorney-general-letter': 'carta del fiscal general',
  'agency-policy': 'política de una agencia',
  'statement-of-a-party-in-court': 'declaración de una parte ante el tribunal',
  pleading: 'escrito procesal',
  'advice-of-counsel': 'dictamen de un abogado',
  'statement-of-an-official': 'declaración de un funcionario',
  'press-phrase': 'expresión de la prensa',
}

const positions: Readonly<Record<Authority['position'], string>> = {
  required: 'dice: obligatorio',
  'not-required': 'dice: no obligatorio',
  barred: 'dice: prohibido',
  permitted: 'dice: permitido',
  undecided: 'lo deja abierto',
}

const sides: Readonly<Record<string, string>> = {
  state: 'Estado',
  city: 'Ciudad',
  county: 'Condado',
  court: 'Tribunal',
  federal: 'Gobierno federal',
  plaintiff: 'Parte demandante',
  press: 'Prensa',
}

const classes: Readonly<Record<JoiningClass, string>> = {
  required: 'Obligatorio',
  chosen: 'Por decisión propia',
  'chosen while officials said it was required':
    'Por decisión propia mientras funcionarios decían que era obligatorio',
  'joined against a bar': 'Se incorporó pese a una prohibición',
  unclear: 'No está claro',
}

const results: Readonly<Record<Step['result'], string>> = {
  applies: 'se aplica',
  'does not apply': 'no le alcanza',
  unknown: 'no se sabe si se aplica',
}

const standings: Readonly<Record<LawStanding, string>> = {
  'in force': 'en vigor',
  'not yet in force': 'todavía no en vigor',
  'no longer in force': 'ya no está en vigor',
  'not enacted': 'no promulgada',
  pending: 'en trámite',
}

const statuses: Readonly<Record<Provision['status'], string>> = {
  'in force': 'en vigor',
  superseded: 'reemplazada por una redacción posterior',
  'not enacted': 'nunca llegó a ser ley',
  pending: 'en trámite',
  enjoined: 'un tribunal prohibió su aplicación',
}

const confidences: Readonly<Record<Confidence, string>> = { high: 'alta', medium: 'media', low: 'baja' }

const reviews: Readonly<Record<Review, string>> = {
  unreviewed: 'todavía sin revisar',
  'checked against the text': 'cotejada con el texto',
  'reviewed by counsel': 'revisada por un abogado',
}

const kinds: Readonly<Record<AgencyKind, string>> = {
  sheriff: 'una oficina del alguacil (sheriff)',
  'municipal-police': 'una policía municipal',
  'county-police': 'una policía del condado',
  'county-corrections': 'una cárcel o un departamento correccional del condado',
  'state-police': 'la policía estatal',
  'state-corrections': 'el departamento correccional del estado',
  'other-state-agency': 'otra agencia estatal',
  campus: 'una policía universitaria o escolar',
  'constable-or-marshal': 'un condestable (constable) o marshal',
  'port-airport-or-transit': 'una policía de puertos, aeropuertos o transporte',
  prosecutor: 'una fiscalía',
  'regional-jail': 'una cárcel regional',
  tribal: 'una policía tribal',
  other: 'una agencia de otro tipo',
}

const format = new Format('es')

/** Texts with `o` between the last two, or `u` before a vowel that sounds the same. */
const either = (texts: readonly string[]) => format.or(texts).replace(/ o (?=h?o)/gi, ' u ')

/** A condition in words: `es una oficina del alguacil (sheriff), y administra una cárcel del condado`. */
function condition(of: Condition, nameOf: (id: string) => string): string {
  const inner = (part: Condition) =>
    'all' in part || 'any' in part ? `(${condition(part, nameOf)})` : condition(part, nameOf)
  if ('every' in of) return 'toda agencia'
  if ('all' in of) return of.all.map(inner).join(', y ')
  if ('any' in of) return of.any.map(inner).join(', o ')
  if ('not' in of) return `no se cumple que ${inner(of.not)}`
  if ('kind' in of) return `es ${either(of.kind.map((kind) => kinds[kind as AgencyKind] ?? kind))}`
  if ('agency' in of) return `es ${either(of.agency.map(nameOf))}`
  if ('operatesCountyJail' in of)
    return of.operatesCountyJail
      ? 'administra una cárcel del condado'
      : 'no administra ninguna cárcel del condado'
  if ('populationAtLeast' in of) return `atiende al menos a ${format.number(of.populationAtLeast)} personas`
  if ('countyPopulationAtLeast' in of)
    return `su condado tiene al menos ${format.number(of.countyPopulationAtLeast)} habitantes`
  return `tiene al menos ${format.number(of.officersAtLeast)} oficiales`
}

/** Whom something binds: `toda agencia`, or `una agencia si administra una cárcel del condado`. */
function binds(of: Condition, nameOf: (id: string) => string): string {
  return 'every' in of ? condition(of, nameOf) : `una agencia si ${condition(of, nameOf)}`
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
