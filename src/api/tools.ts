import type { Day } from '../model/day.js'
import { QuestionError } from '../model/errors.js'
import { outline } from '../publish/outline.js'
import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import { Asked } from './asked.js'
import { checkTool } from './check-tool.js'
import { driftTool, lineageTool } from './drift-tools.js'
import type { JsonSchema } from './openapi.js'
import { pagedAnswer } from './paging.js'
import { factsIn } from './parameters.js'
import { badParameter, Problem } from './problem.js'
import { routes } from './questions.js'
import { parametersOf, type Route } from './route.js'

/** A question as a tool of an assistant: what it takes, and how it answers. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly inputSchema: JsonSchema
  call(given: Readonly<Record<string, unknown>>, held: ToolsHeld): Promise<ToolAnswer>
}

/** What tools answer from. */
export interface ToolsHeld {
  readonly world: World
  readonly law: Law
  readonly today: Day
}

/** An answer as a text with its sources, and as data. */
export interface ToolAnswer {
  readonly text: string
  readonly data: object
}

/** The most characters of a text before its sources, and how many of a long answer come unasked. */
const most = { characters: 20_000, unasked: 50 } as const

/** Every question of `/v1` as a tool, and what is asked with documents: check, drift and lineage. */
export const tools: readonly Tool[] = [...routes.map(toolOf), checkTool, driftTool, lineageTool]

function toolOf(route: Route): Tool {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const inQuery = parametersOf(route).filter((name) => name !== 'format')
  const names = [...inPath, ...inQuery, 'on', 'known-at']
  const properties = names.map((name) => {
    const { description, schema } = factsIn(route, name)
    return [name, { ...schema, description }]
  })
  return {
    name: toolName(route.path),
    description: `${route.summary[0]?.toUpperCase()}${route.summary.slice(1)}. From the public record of 287(g) agreements, as of the days \`on\` and \`known-at\`; with its sources.`,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: [...inPath, ...(route.required ?? [])],
      additionalProperties: false,
    },
    call: async (given, held) => answered(route, queryOf(given, names), held),
  }
}

/** `/v1/law/:state` is `law`, `/v1/corrections/:number` is `correction`. */
function toolName(path: string): string {
  const [, , name = '', part] = path.split('/')
  return part === undefined ? name : name.replace(/s$/, '')
}

/** What is given, as the query of an address says it. */
export function queryOf(given: Readonly<Record<string, unknown>>, names: readonly string[]): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) throw badParameter(name.slice(0, 80), `one of ${names.join(', ')}`, name)
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one !== 'string' && typeof one !== 'number')
        throw badParameter(name, 'a text or a number', one === null ? 'null' : typeof one)
      query.append(name, String(one))
    }
  }
  return query
}

function answered(route: Route, query: URLSearchParams, { world, law, today }: ToolsHeld): ToolAnswer {
  const part = (name: string) => query.get(name) ?? ''
  if (route.pages !== undefined && !query.has('limit')) query.set('limit', String(most.unasked))
  const asked = new Asked(query, today)
  const times = asked.times()
  const question = { asked, times, world, law, register: world.asKnownAt(times.knownAt) }
  const found = route.answer(question, part)
  if (route.pages === undefined) return told(found, {})
  const { answer, total, next } = pagedAnswer(found, route.pages, asked)
  return told(answer, { total, ...(next === undefined ? {} : { nextCursor: next }) })
}

/** Several answers stand in `items`: data of a tool is one object. */
function told(answer: unknown, page: { total?: number; nextCursor?: string }): ToolAnswer {
  const data = Array.isArray(answer) ? { items: answer, ...page } : { ...(answer as object), ...page }
  const { sentence, ...rest } = data as { sentence?: unknown }
  const head = typeof sentence === 'string' ? `${sentence}\n\n` : ''
  return { text: `${head}${outline(rest, most.characters).text}`, data }
}

/** A problem as a text that says what was expected; anything else is an error of this program. */
export function problemText(error: unknown): string | undefined {
  if (error instanceof QuestionError) return error.message
  if (!(error instanceof Problem)) return undefined
  const { detail, expected, suggestions = [] } = error.facts
  const meant = suggestions.map(({ id, name, state }) => `${name} (${state}): ${id}`)
  return [
    `${error.title}: ${detail}`,
    ...(expected === undefined || detail.includes(expected) ? [] : [`Expected: ${expected}`]),
    ...(meant.length === 0 ? [] : ['Meant may be:', ...meant]),
  ].join('\n')
}
