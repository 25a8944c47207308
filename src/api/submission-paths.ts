import type { JsonSchema } from './openapi.js'
import { longestBody } from './take-in.js'

const text: JsonSchema = { type: 'string', maxLength: 64_000 }

const paper: JsonSchema = {
  description: 'A document that shows it.',
  type: 'object',
  properties: { name: text, base64: { type: 'string', contentEncoding: 'base64' } },
  required: ['name', 'base64'],
  additionalProperties: false,
}

/** What a correction or a reply says beside its own words; docs/corrections.md tells what each field is. */
const fields = {
  subject: { ...text, description: 'The id of the agency that it is about.' },
  about: {
    type: 'object',
    description: 'The fact: an agreement and a stage, or a file of the record and a claim.',
  },
  by: {
    type: 'object',
    description: 'Who says it: an office, not a person.',
    properties: { office: text, organisation: text },
    required: ['office', 'organisation'],
  },
}

/** The paths that take something in, as OpenAPI tells them. */
export const submissionPaths: Readonly<Record<string, JsonSchema>> = {
  '/v1/corrections': {
    post: taking('request-correction', 'ask that a fact be put right', 'CorrectionTold', {
      type: 'object',
      properties: { ...fields, proposed: text, reason: text, document: paper },
      required: ['subject', 'about', 'proposed', 'reason', 'by'],
    }),
  },
  '/v1/corrections/{number}/decision': {
    post: {
      ...taking('decide-correction', 'tell what is decided of a request', 'CorrectionTold', {
        type: 'object',
        properties: { state: text, by: { ...text, description: 'A role, not a person.' }, reason: text },
        required: ['state', 'by', 'reason'],
        additionalProperties: false,
      }),
      parameters: [{ name: 'number', in: 'path', required: true, schema: { type: 'string' }, example: '1' }],
    },
  },
  '/v1/replies': {
    post: taking('reply', "put an agency's own words beside a fact", 'ReplyTold', {
      type: 'object',
      properties: { ...fields, text },
      required: ['subject', 'about', 'text', 'by'],
    }),
  },
}

function taking(operationId: string, summary: string, told: string, body: JsonSchema): JsonSchema {
  return {
    operationId,
    summary,
    description: `The body has at most ${longestBody >> 20} MB.`,
    tags: ['submissions'],
    security: [{ token: [] }],
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: {
      201: {
        description: 'What was logged',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${told}` } } },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}
