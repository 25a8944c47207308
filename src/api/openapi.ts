import answers from './answers.json' with { type: 'json' }
import { longestValue } from './asked.js'
import { checkPaths } from './check-paths.js'
import { feedForms, feedRoutes } from './feeds.js'
import { longestAddress } from './guard.js'
import { factsIn, factsOf } from './parameters.js'
import { problemSchema } from './problem-schema.js'
import { routes } from './questions.js'
import { forms, formsOf, parametersOf, type Route } from './route.js'
import { sitePaths } from './site-paths.js'
import { submissionPaths } from './submission-paths.js'

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 holds it. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** What a path takes that is read: a question's, or a feed's. */
type Operation = Omit<Route, 'answer'>

const description = `The public record of 287(g) agreements, asked at two times: \`on\`, the day asked about, and
\`known-at\`, the day up to which lists and claims are read. Reading needs no key. A parameter that a question does not
have is an error. Errors are problems after RFC 9457. A value has at most ${longestValue} characters, an address
${longestAddress.toLocaleString('en-US')}. Answers bear an ETag, may be kept for a minute, and can be read by scripts of any
site; there is no limit of requests. Fields are added and not renamed.`

let made: JsonSchema | undefined

/** The API as an OpenAPI 3.1 document, made from the routes themselves. */
export function openApi(): JsonSchema {
  made ??= {
    openapi: '3.1.0',
    info: {
      title: 'Comity',
      version: '1',
      description: description.replaceAll('\n', ' '),
      license: { name: 'CC BY 4.0 (data)', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'questions', description: 'What the record tells' },
      { name: 'feeds', description: 'What is new, to be read again and again' },
      { name: 'documents', description: 'Documents that are held against the record; none is kept' },
      { name: 'submissions', description: 'Corrections and replies, with the token of the server' },
      { name: 'files', description: 'Cards of pages for other sites, and the bulk data as files' },
      { name: 'server', description: 'The server itself' },
    ],
    paths: {
      ...questionPaths(),
      ...feedPaths(),
      ...withReading(submissionPaths),
      ...checkPaths,
      ...sitePaths,
      ...serverPaths,
    },
    components: {
      schemas: { ...answers.schemas, Problem: problemSchema },
      responses: { Problem: problemAnswer },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
  return made
}

/** The path as OpenAPI writes it: `/v1/law/{state}`. */
export function pathTemplate(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}')
}

function questionPaths(): JsonSchema {
  const schemas: Readonly<Record<string, JsonSchema>> = answers.answers
  return Object.fromEntries(
    routes.map((route) => {
      const schema = schemas[route.path]
      if (schema === undefined) throw new Error(`src/api/answers.json has no schema of ${route.path}`)
      return [
        pathTemplate(route.path),
        {
          get: operation(
            { ...route, parameters: parametersOf(route) },
            'questions',
            contentOf(route, schema),
          ),
        },
      ]
    }),
  )
}

/** The answer in each of its forms; only JSON has fields of the answer's own. */
function contentOf(route: Route, schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    formsOf(route).map((form) => [
      forms[form],
      { schema: form === 'json' ? schema : { type: form === 'csv' ? 'string' : 'object' } },
    ]),
  )
}

function feedPaths(): JsonSchema {
  return Object.fromEntries(
    feedRoutes.flatMap((route) =>
      feedForms.map(({ ending, type }) => {
        const path = `${route.path}.${ending}`
        const [media = ''] = type.split(';')
        const schema = { type: ending === 'json' ? 'object' : 'string' }
        const example = route.example.replace(route.path, path)
        return [
          pathTemplate(path),
          { get: operation({ ...route, path, example }, 'feeds', { [media]: { schema } }) },
        ]
      }),
    ),
  )
}

function operation(route: Operation, tag: string, content: JsonSchema): JsonSchema {
  return {
    operationId: operationId(route.path),
    summary: route.summary,
    tags: [tag],
    parameters: parametersIn(route),
    responses: {
      200: { description: 'The answer', headers: answerHeaders, content },
      304: { description: 'The answer that the asker has (If-None-Match) still holds' },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

const answerHeaders: JsonSchema = {
  ETag: { description: 'To be sent as If-None-Match', schema: { type: 'string' } },
  Link: { description: 'Where an answer comes in pages, the next and the first', schema: { type: 'string' } },
  'X-Total-Count': {
    description: 'Where an answer comes in pages, how many there are',
    schema: { type: 'integer' },
  },
}

/** `/v1/corrections/:number` is `corrections-number`. */
export function operationId(path: string): string {
  return path
    .replace(/^\/v1\//, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
}

/** The parameters of a route, those in its path first, each with its value in the route's example. */
function parametersIn(route: Operation): JsonSchema[] {
  const { path, parameters, required = [], example } = route
  const asked = new URL(example, 'http://x')
  const values = pathValues(path, asked.pathname)
  const inPath = [...values].map(([name, value]) => ({
    name,
    in: 'path',
    required: true,
    ...factsOf(path, name),
    example: value,
  }))
  const inQuery = [...parameters, 'on', 'known-at'].map((name) => {
    const told = asked.searchParams.getAll(name)
    const { description, schema } = factsIn(route, name)
    const value = schema['type'] === 'array' ? told : typed(told[0], schema)
    return {
      name,
      in: 'query',
      ...(required.includes(name) ? { required: true } : {}),
      description,
      schema,
      ...(told.length === 0 ? {} : { example: value }),
    }
  })
  return [...inPath, ...inQuery]
}

function typed(value: string | undefined, schema: JsonSchema): unknown {
  return schema['type'] === 'integer' ? Number(value) : value
}

/** The parts of a path that stand for something, with what stands in their place in an address. */
function pathValues(path: string, address: string): Map<string, string> {
  const parts = address.split('/')
  return new Map(
    path
      .split('/')
      .flatMap((part, at) =>
        part.startsWith(':')
          ? [[part.slice(1).replace(/\..*/, ''), decodeURIComponent(parts[at] ?? '')] as const]
          : [],
      ),
  )
}

/** A path that takes submissions may be one that is read too: what is read there stays. */
function withReading(paths: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const read = questionPaths()
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      { ...(read[path] as JsonSchema | undefined), ...item },
    ]),
  )
}

const problemAnswer: JsonSchema = {
  description: 'A question that cannot be answered, told after RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const serverPaths: JsonSchema = {
  '/v1/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'this document',
      tags: ['server'],
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
  '/healthz': {
    get: {
      operationId: 'healthz',
      summary: 'whether questions can be answered',
      tags: ['server'],
      responses: {
        200: { description: 'They can', content: { 'text/plain': { schema: { const: 'ok' } } } },
      },
    },
  },
}
