import type { JsonSchema } from './openapi.js'
import { problemKinds } from './problem.js'

/** A problem as `application/problem+json` holds it. */
export const problemSchema: JsonSchema = {
  description: 'What was expected and what was found, after RFC 9457.',
  type: 'object',
  properties: {
    type: { enum: Object.keys(problemKinds).map((kind) => `/api#${kind}`) },
    title: { type: 'string' },
    status: { enum: [...new Set(Object.values(problemKinds).map(([status]) => status))] },
    detail: { type: 'string' },
    parameter: { type: 'string', description: 'The parameter or field that it is about.' },
    expected: { type: 'string' },
    found: { type: 'string' },
    suggestions: {
      type: 'array',
      description: 'Agencies that may have been meant.',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, name: { type: 'string' }, state: { type: 'string' } },
        required: ['id', 'name', 'state'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail'],
}
