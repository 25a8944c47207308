import { agencyKinds } from '../agencies/kind.js'
import { models } from '../model/agreement.js'
import { correctionFilters } from '../query/corrections.js'
import { longestValue } from './asked.js'
import { mostClassified } from './law-questions.js'
import type { JsonSchema } from './openapi.js'
import { forms, formsOf, type Route } from './route.js'

/** What is to be known of a parameter: what it says, and which values it takes. */
export interface ParameterFacts {
  readonly description: string
  readonly schema: JsonSchema
}

const text: JsonSchema = { type: 'string', maxLength: longestValue }
const day: JsonSchema = { type: 'string', format: 'date' }
const whole = (most: number, otherwise: number): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  maximum: most,
  default: otherwise,
})

/** Parameters by name, or by path and name where one means something else there. */
const facts: Readonly<Record<string, ParameterFacts>> = {
  on: { description: 'The day asked about; without it today (UTC).', schema: day },
  'known-at': {
    description: 'Only what was public by this day is read; without it today (UTC).',
    schema: day,
  },
  agency: {
    description: 'The id of an agency, such as us-fl/miami-police-department, or its name.',
    schema: text,
  },
  '/v1/compare agency': {
    description: 'The ids or names of two to eight agencies, each as a parameter of its own.',
    schema: { type: 'array', items: text, minItems: 2, maxItems: 8 },
  },
  state: { description: 'A state by its postal code or its name.', schema: text },
  '/v1/law/:state state': {
    description: 'A state by its postal code or its name, or US for federal law.',
    schema: text,
  },
  '/feeds/law state': {
    description: 'A state by its postal code or its name, or US for federal law.',
    schema: text,
  },
  '/v1/corrections state': {
    description: 'Only requests in this state.',
    schema: { type: 'string', enum: [...correctionFilters] },
  },
  model: { description: 'One model of agreement.', schema: { type: 'string', enum: [...models] } },
  from: { description: 'The first day.', schema: day },
  to: { description: 'The last day; without it the day of `on`.', schema: day },
  by: {
    description: 'What agreements and agencies are counted by as well.',
    schema: { type: 'string', enum: ['state', 'model', 'kind'] },
  },
  kind: { description: 'One kind of agency.', schema: { type: 'string', enum: [...agencyKinds] } },
  flagged: {
    description: 'Only lists about which something is odd.',
    schema: { type: 'string', enum: ['1', '0', 'true', 'false'] },
  },
  outcome: { description: 'One outcome, of those that `outcomesHeld` names.', schema: text },
  publisher: { description: 'Only sources of a publisher, by a part of its name.', schema: text },
  id: { description: 'The id of a source, as `/v1/sources` tells it.', schema: text },
  number: { description: 'The number of a request.', schema: { type: 'string', pattern: '^[0-9]{1,9}$' } },
  q: { description: 'A name or a part of one, typing errors forgiven, or an ORI.', schema: text },
  '/v1/search limit': { description: 'How many agencies at most.', schema: whole(100, 10) },
  limit: {
    description: 'How many of the answer at most; the Link header tells where the rest is. Without it all.',
    schema: { type: 'integer', minimum: 1 },
  },
  cursor: {
    description: 'Where a page begins, as the Link header of the page before tells.',
    schema: { type: 'string', maxLength: 30 },
  },
  format: {
    description: 'The form of the answer; without it the one that Accept names, or else JSON.',
    schema: { type: 'string', enum: Object.keys(forms) },
  },
  '/v1/classify limit': {
    description: 'How many rows at most.',
    schema: whole(mostClassified.atAll, mostClassified.unasked),
  },
}

/** The same of a parameter of a route, with what the route itself makes of it. */
export function factsIn(route: Pick<Route, 'path' | 'pages' | 'table' | 'linked' | 'places'>, name: string) {
  const { description, schema } = factsOf(route.path, name)
  if (name === 'format') return { description, schema: { ...schema, enum: formsOf(route) } }
  if (name === 'limit' && route.pages !== undefined)
    return { description, schema: { ...schema, maximum: route.pages.most } }
  return { description, schema }
}

/** What a parameter of a path says; one of which nothing is told is an error of this program. */
export function factsOf(path: string, name: string): ParameterFacts {
  const found = facts[`${path.replace(/\.\w+$/, '')} ${name}`] ?? facts[name]
  if (found === undefined) throw new Error(`src/api/parameters.ts tells nothing of ${name} of ${path}`)
  return found
}
