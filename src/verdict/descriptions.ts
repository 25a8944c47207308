import { type Model, models } from '../model/agreement.js'
import type { TermTopic } from '../model/officers.js'
import type { Term } from '../query/terms.js'
import type { Asked } from './asked.js'
import { type Finding, slot } from './finding.js'
import { ofTerms, termsHeld } from './terms.js'
import type { SlotName } from './verdict.js'

/** A thing that a passage on a model may say: the words that say it, and those by which a term tells it. */
interface Facet {
  readonly slot: SlotName
  /** In a word, for what is said. */
  readonly name: string
  readonly topic: TermTopic
  readonly words: RegExp
  /** The words of the term; absent where any term on the topic tells it. */
  readonly told?: RegExp
  readonly models: readonly Model[]
}

const facets: readonly Facet[] = [
  {
    slot: 'supervision',
    name: 'supervision by ICE',
    topic: 'supervision',
    words: /supervis|direction of|oversight|supervisi[oó]n/i,
    models,
  },
  {
    slot: 'powers',
    name: 'functions of immigration officers',
    topic: 'powers',
    words:
      /immigration (?:enforcement )?(?:functions|authority|agents?|officers?|powers|duties)|enforce(?:ment of)? (?:federal )?immigration law|act as immigration|funciones de inmigraci[oó]n|leyes de inmigraci[oó]n/i,
    models,
  },
  {
    slot: 'powers',
    name: 'questioning',
    topic: 'powers',
    words: /\bquestion|interview|interrog|\bask(?:ing)? about|preguntar/i,
    told: /\bquestion|interview/i,
    models,
  },
  {
    slot: 'powers',
    name: 'warrants',
    topic: 'powers',
    words: /\bwarrants?\b|[oó]rdenes/i,
    told: /\bwarrants?\b/i,
    models,
  },
  {
    slot: 'powers',
    name: 'arrest',
    topic: 'powers',
    words: /\barrest|\bdetain\b|\bdetener|arrestar/i,
    told: /\barrest/i,
    models,
  },
  {
    slot: 'powers',
    name: 'detainers',
    topic: 'powers',
    words: /\bdetainers?\b|retenciones/i,
    told: /\bdetainers?\b/i,
    models,
  },
  {
    slot: 'where',
    name: 'in jail',
    topic: 'where',
    words: /\bjails?\b|in custody|behind bars|detention (?:center|facilit)|c[aá]rcel/i,
    models: ['WSO', 'JEM'],
  },
  {
    slot: 'where',
    name: 'in the field',
    topic: 'where',
    words: /routine (?:patrol|police|duties)|\bin the field\b|\bstreets?\b|traffic stop|on patrol/i,
    models: ['TFM'],
  },
  {
    slot: 'training',
    name: 'training',
    topic: 'training',
    words: /\btrain|capacit|entrena/i,
    models,
  },
]

/** `personnel.authority` and `program.description`: each thing that the words tell and that terms of a model tell too. */
export function checkDescription(asked: Asked): Finding {
  const found = facets
    .filter(({ words }) => words.test(asked.text))
    .map((facet) => ({ facet, terms: termsOf(asked, facet) }))
  // That officers are trained says nothing of what they may do.
  const telling = found.filter(
    ({ facet }) => facet.slot !== 'training' || asked.claim.type !== 'personnel.authority',
  )
  if (telling.length === 0)
    return { ...ofTerms(asked, [], 'powers'), slots: [slot('content', 'terms', 'silent')] }
  const all = [...new Set(found.flatMap(({ terms }) => terms))]
  const slots = telling.map(({ facet, terms }) =>
    slot(
      facet.slot,
      facet.name,
      terms.length > 0 ? 'agrees' : 'silent',
      terms.map(({ on }) => `${facet.topic} ${on}`),
    ),
  )
  const isCompared = /\b(?:similar|same|like|equal|full)\b/i.test(asked.text)
  return {
    ...ofTerms(asked, all, 'powers'),
    slots: isCompared ? [...slots, slot('content', 'comparison', 'not_checkable')] : slots,
  }
}

function termsOf(asked: Asked, { topic, told, models }: Facet): Term[] {
  return termsHeld(asked, topic, models).filter(({ text }) => told === undefined || told.test(text))
}
