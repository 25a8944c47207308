import answers from './answers.json' with { type: 'json' }
import { checkAnswer, mostChecked } from './check-posted.js'
import { driftAnswer, lineageAnswer, mostCompared } from './drift-posted.js'
import type { JsonSchema } from './openapi.js'

const written: JsonSchema = {
  type: 'object',
  description: 'The document, as text or as the markup of a page, with what is known of it.',
  properties: {
    text: { type: 'string' },
    html: { type: 'string' },
    published: { type: 'string', format: 'date' },
    publisher: { type: 'string' },
    address: { type: 'string' },
  },
  additionalProperties: false,
}

/** What a document and its sources are sent as. */
export const driftBody: JsonSchema = {
  document: written,
  sources: { type: 'array', items: written, minItems: 1, maxItems: mostCompared.documents - 1 },
}

/** What documents that are all equal are sent as. */
export const lineageBody: JsonSchema = {
  documents: { type: 'array', items: written, minItems: 2, maxItems: mostCompared.documents },
}

const schemas: Readonly<Record<string, JsonSchema>> = answers.answers

/** The paths that are asked with a document in the body, as OpenAPI tells them. */
export const checkPaths: Readonly<Record<string, JsonSchema>> = {
  '/v1/check': {
    post: {
      operationId: 'check',
      summary: 'what the record holds on each claim of a document',
      description: `Takes no on: the days asked about are those that its claims tell of. At most ${mostChecked.bytes} bytes and ${mostChecked.characters} characters of text; ${mostChecked.aMinute} documents a minute. The document is neither kept nor logged.`,
      tags: ['documents'],
      parameters: [
        {
          name: 'known-at',
          in: 'query',
          description: 'only lists and claims of this day and before are read (default: today)',
          schema: { type: 'string', format: 'date' },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: written },
          'text/plain': { schema: { type: 'string' } },
          'text/html': { schema: { type: 'string' } },
        },
      },
      responses: {
        200: {
          description: 'Each claim with its verdicts',
          content: { 'application/json': { schema: schemas[checkAnswer.path] } },
        },
        default: { $ref: '#/components/responses/Problem' },
      },
    },
  },
  '/v1/drift': {
    post: together({
      operationId: 'drift',
      summary: 'how the wording of a document stands to that of its sources',
      properties: driftBody,
      answered: 'For each source, every passage of both with its relation',
      path: driftAnswer.path,
    }),
  },
  '/v1/lineage': {
    post: together({
      operationId: 'lineage',
      summary: 'which of several documents are rewrites of which, and how each fact travelled',
      properties: lineageBody,
      answered: 'The documents in the order of their days, rewrites, and the tellings of each fact',
      path: lineageAnswer.path,
    }),
  },
}

interface Together {
  readonly operationId: string
  readonly summary: string
  readonly properties: JsonSchema
  readonly answered: string
  readonly path: string
}

/** A path that takes several documents at once. */
function together({ operationId, summary, properties, answered, path }: Together): JsonSchema {
  const schema = {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
  return {
    operationId,
    summary,
    description: `Takes neither on nor known-at: documents are held against one another, and not against the record. At most ${mostCompared.documents} documents of together ${mostCompared.characters} characters of text; ${mostChecked.aMinute} documents a minute. They are neither kept nor logged.`,
    tags: ['documents'],
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: {
      200: { description: answered, content: { 'application/json': { schema: schemas[path] } } },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}
