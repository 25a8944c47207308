import { readDirectory } from '../agencies/directory-file.js'
import { identifier } from '../agencies/identify.js'
import { type Judgement, parseJudgements } from '../agencies/judgement.js'
import { judgementsByName, readOriJudgements } from '../agencies/ori-judgements.js'
import { readPlaces } from '../agencies/places.js'
import type { RecordedClaim } from '../model/claim.js'
import type { StateLaw } from '../model/law.js'
import { type Sources, World } from '../query/world.js'
import { Law } from '../rules/law.js'
import type { CuratedFact } from '../rules/parse-facts.js'
import { type Bundle, readBundle } from './bundle.js'

/** The published files that a world is made of, each as its text. */
export interface WorldTexts {
  readonly directory: string
  readonly judgements: string
  readonly oriJudgements: string
  readonly places: string
}

/** Published lists, agencies and claims as the sources of a world. */
export function sourcesFrom(
  texts: WorldTexts,
  bundle: Bundle | undefined,
  record: readonly RecordedClaim[],
  /** Judgements that a home or server adds to the published ones. */
  judged: readonly Judgement[] = [],
): Sources {
  const directory = readDirectory(texts.directory)
  const judgements = parseJudgements(texts.judgements, 'data/judgements.jsonl')
  const oris = judgementsByName(readOriJudgements(texts.oriJudgements))
  return {
    corpus: bundle?.corpus ?? { contents: [], lists: [] },
    sightings: bundle?.sightings.flatMap((reading) => reading.sightings) ?? [],
    record,
    directory,
    places: readPlaces(texts.places),
    identify: identifier({ directory, judgements: [...judgements, ...judged], oris }),
    upTo: 0,
  }
}

/** The names of the files that a browser reads, to make of them the world that the server has. */
export const heldFiles = [
  'history',
  'directory',
  'judgements',
  'oriJudgements',
  'places',
  'record',
  'law',
] as const

/** The texts of all files that a browser reads. */
export type HeldTexts = Readonly<Record<(typeof heldFiles)[number], string>>

/** The world and the law that published files hold. */
export function heldIn(texts: HeldTexts): { readonly world: World; readonly law: Law } {
  const { claims } = JSON.parse(texts.record) as { claims: RecordedClaim[] }
  const { states, facts } = JSON.parse(texts.law) as { states: StateLaw[]; facts: CuratedFact[] }
  return {
    world: new World(sourcesFrom(texts, readBundle(texts.history), claims)),
    law: new Law(states, facts),
  }
}
