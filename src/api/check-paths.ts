import answers from './answers.json' with { type: 'json' }
import { checkAnswer, mostChecked } from './check-posted.js'
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

const schemas: Readonly<Record<string, JsonSchema>> = answers.answers

/** The paths that are asked with a document in the body, as OpenAPI tells them. */
export const checkPaths: Readonly<Record<string, JsonSchema>> = {
  '/v1/check': {
    post: {
      operationId: 'check',
      summary: 'what the record holds on each claim of a document',
      description: `At most ${mostChecked.bytes} bytes and ${mostChecked.characters} characters of text; ${mostChecked.aMinute} documents a minute. The document is neither kept nor logged.`,
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
}
