import type { JsonSchema } from './openapi.js'

const notFound: JsonSchema = { $ref: '#/components/responses/Problem' }
const moved: JsonSchema = {
  description: 'Where it stands',
  headers: { Location: { schema: { type: 'string' } } },
}
const release: JsonSchema = {
  name: 'release',
  in: 'path',
  required: true,
  description: 'The hash of a release, or its first twelve letters or more.',
  schema: { type: 'string', pattern: '^[0-9a-f]{12,64}$' },
}
const file: JsonSchema = {
  name: 'file',
  in: 'path',
  required: true,
  description:
    'A file of the release: a table such as agreements.csv, or datapackage.json, which names all of them.',
  schema: { type: 'string' },
}
const pixels = (name: string): JsonSchema => ({
  name,
  in: 'query',
  description: 'The most pixels that there is room for.',
  schema: { type: 'integer', minimum: 1, maximum: 10_000 },
})

const card: JsonSchema = {
  type: 'object',
  properties: {
    version: { const: '1.0' },
    type: { const: 'rich' },
    title: { type: 'string' },
    provider_name: { type: 'string' },
    provider_url: { type: 'string' },
    cache_age: { type: 'integer' },
    html: { type: 'string' },
    width: { type: 'integer' },
    height: { type: 'integer' },
  },
  required: ['version', 'type', 'html', 'width', 'height'],
}

/** What the site answers for programs beside `/v1` and the feeds: cards of pages, and the bulk data as files. */
export const sitePaths: Readonly<Record<string, JsonSchema>> = {
  '/oembed': {
    get: {
      operationId: 'oembed',
      summary: 'the markup that shows an agency or a map on a page of another site, after oEmbed 1.0',
      tags: ['files'],
      parameters: [
        {
          name: 'url',
          in: 'query',
          required: true,
          description: "The address of an agency's page, of a state's page or of the start.",
          schema: { type: 'string' },
          example: '/agency/us-fl/miami-police-department',
        },
        pixels('maxwidth'),
        pixels('maxheight'),
        {
          name: 'format',
          in: 'query',
          description: 'The form of the answer.',
          schema: { type: 'string', enum: ['json'] },
        },
      ],
      responses: {
        200: { description: 'The card', content: { 'application/json': { schema: card } } },
        501: { description: 'Another form than JSON was asked for' },
        default: notFound,
      },
    },
  },
  '/data/latest/{file}': {
    get: {
      operationId: 'data-latest-file',
      summary: 'leads to a file of the newest release of the bulk data',
      tags: ['files'],
      parameters: [file],
      responses: { 302: moved, default: notFound },
    },
  },
  '/data/{release}/{file}': {
    get: {
      operationId: 'data-release-file',
      summary: 'a file of a release of the bulk data: the same bytes for ever, or a problem',
      tags: ['files'],
      parameters: [release, file],
      responses: {
        200: {
          description: 'The bytes',
          headers: { ETag: { schema: { type: 'string' } }, 'Accept-Ranges': { schema: { const: 'bytes' } } },
          content: { '*/*': {} },
        },
        206: { description: 'The run of bytes that Range asks for', content: { '*/*': {} } },
        304: { description: 'The bytes that the asker has (If-None-Match) are those' },
        416: { description: 'Range asks for bytes behind the end' },
        default: notFound,
      },
    },
  },
}
