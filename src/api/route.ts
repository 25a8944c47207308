import type { CountyPoints } from '../publish/agencies-geojson.js'
import type { PublishedTable } from '../publish/table.js'
import type { World } from '../query/world.js'
import type { Register } from '../register/register.js'
import type { Law } from '../rules/law.js'
import type { Asked, Times } from './asked.js'

/** A question as asked: its parameters, its times, and the register as known at the second of them. */
export interface Question {
  readonly asked: Asked
  readonly times: Times
  readonly world: World
  readonly law: Law
  readonly register: Register
}

/** A part of the path asked for, by its name. */
export type PathPart = (name: string) => string

/** A question that `/v1` answers: its address, the parameters it takes beside the two times, its answer. */
export interface Route<Answer = unknown> {
  readonly path: string
  /** What it answers, in one line. */
  readonly summary: string
  readonly parameters: readonly string[]
  /** Those of the parameters without which there is no answer. */
  readonly required?: readonly string[]
  /** A question of this kind, as its whole address. */
  readonly example: string
  /** Where the answer is long: what of it comes in pages. */
  readonly pages?: Pages
  answer(question: Question, part: PathPart): Answer
  /** The answer as a table, where it has one; it is served as CSV. */
  table?(answer: Answer): PublishedTable
  /** The answer as linked data, where it has such a form. */
  linked?(answer: Answer): object
  /** The answer as GeoJSON, where it has places. */
  places?(answer: Answer, points: CountyPoints): object
}

/** What of an answer comes in pages: a field of it, or the answer itself, and how many of it at most. */
export interface Pages {
  readonly of?: string
  readonly most: number
  /** How many where none are asked for; without it all. */
  readonly unasked?: number
}

/** A route whose answer's type is known to its other forms. */
export function route<Answer>(one: Route<Answer>): Route {
  return one as Route
}

/** Every parameter that a route takes beside the two times. */
export function parametersOf({ parameters, pages, ...route }: Route): readonly string[] {
  return [
    ...parameters,
    ...(pages === undefined ? [] : ['limit', 'cursor']),
    ...(formsOf(route).length > 1 ? ['format'] : []),
  ]
}

/** The forms of answers, by the name that `format` takes. */
export const forms = {
  json: 'application/json',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
} as const

export type Form = keyof typeof forms

/** The forms that a route's answer has; JSON is always one. */
export function formsOf({ table, linked, places }: Pick<Route, 'table' | 'linked' | 'places'>): Form[] {
  return [
    'json',
    ...(table === undefined ? [] : (['csv'] as const)),
    ...(linked === undefined ? [] : (['jsonld'] as const)),
    ...(places === undefined ? [] : (['geojson'] as const)),
  ]
}

/** The form that `Accept` names before all others that an answer may have; JSON where it names none. */
export function formAccepted(accept: string | undefined): Form {
  const named = (accept ?? '').split(',').map((one) => {
    const [type = '', ...parameters] = one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    return { type, quality: q === undefined ? 1 : Number(q.slice(2)) || 0 }
  })
  const best = named.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)
  const all = Object.entries(forms) as [Form, string][]
  for (const { type } of best) {
    const found = all.find(([, media]) => media === type)
    if (found !== undefined) return found[0]
    if (type === '*/*' || type === 'text/html') return 'json'
  }
  return 'json'
}
