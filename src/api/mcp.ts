import { problemText, type Tool, type ToolsHeld, tools } from './tools.js'

/** The versions of the Model Context Protocol that are spoken, the newest first. */
export const protocolVersions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'] as const

const instructions =
  'The public record of 287(g) agreements between US police agencies and ICE. It takes no side. Every value has its source; where the record is silent it says so, and silence is not a no. Ask about another day with `on`, and about what was public by a day with `known-at`. What the law asked of an agency is not legal advice. Quote an answer with its day and its source.'

/** What a server of tools needs: what it answers from, and who is told of its own errors. */
export interface McpOptions {
  readonly version: string
  held(): Promise<ToolsHeld>
  report(error: unknown): void
}

type Id = string | number | null

interface Request {
  readonly id: Id | undefined
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

/** An error of the protocol, told to the client with its number. */
class ProtocolError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message)
  }
}

/** Answers one line of a client as one line; undefined where a notification needs no answer. */
export async function answerLine(line: string, options: McpOptions): Promise<string | undefined> {
  let id: Id = null
  try {
    const message = parsed(line)
    id = idOf(message)
    const request = requestIn(message)
    if (request === undefined) return undefined
    const result = await resultOf(request, options)
    return request.id === undefined ? undefined : JSON.stringify({ jsonrpc: '2.0', id: request.id, result })
  } catch (error) {
    if (!(error instanceof ProtocolError)) options.report(error)
    const { code, message } =
      error instanceof ProtocolError ? error : { code: -32603, message: 'an error of this program' }
    return JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new ProtocolError(-32700, 'expected a line of JSON')
  }
  if (isObject(value)) return value
  throw new ProtocolError(-32600, 'expected one message of JSON-RPC 2.0')
}

/** The number of a request, also of one that is not understood. */
function idOf({ id }: Readonly<Record<string, unknown>>): Id {
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** The request of a message; undefined for the answer to a question that was never asked. */
function requestIn(message: Readonly<Record<string, unknown>>): Request | undefined {
  const { jsonrpc, id, method, params = {} } = message
  if (jsonrpc === '2.0' && method === undefined && ('result' in message || 'error' in message))
    return undefined
  const known = id === undefined || typeof id === 'string' || typeof id === 'number'
  if (jsonrpc !== '2.0' || typeof method !== 'string' || !known)
    throw new ProtocolError(-32600, 'expected a request of JSON-RPC 2.0')
  if (!isObject(params)) throw new ProtocolError(-32602, 'params: expected an object')
  return { id, method, params }
}

async function resultOf({ id, method, params }: Request, options: McpOptions): Promise<object> {
  if (id === undefined) return {}
  switch (method) {
    case 'initialize':
      return initialized(params, options)
    case 'ping':
      return {}
    case 'tools/list':
      return { tools: tools.map(toolTold) }
    case 'tools/call':
      return called(params, options)
    default:
      throw new ProtocolError(-32601, `no method ${JSON.stringify(method.slice(0, 80))}`)
  }
}

/** The version that the client asks for where it is spoken, or else the newest. */
function initialized({ protocolVersion }: Request['params'], { version }: McpOptions): object {
  const spoken = protocolVersions.find((one) => one === protocolVersion) ?? protocolVersions[0]
  return {
    protocolVersion: spoken,
    capabilities: { tools: {} },
    serverInfo: { name: 'comity', title: 'Comity', version },
    instructions,
  }
}

function toolTold({ name, description, inputSchema }: Tool): object {
  return { name, description, inputSchema, annotations: { readOnlyHint: true, openWorldHint: false } }
}

/** What a tool answers. A question that cannot be answered is told to the assistant, which may ask better. */
async function called(
  { name, arguments: given = {} }: Request['params'],
  options: McpOptions,
): Promise<object> {
  const tool = tools.find((one) => one.name === name)
  if (tool === undefined)
    throw new ProtocolError(-32602, `no tool ${JSON.stringify(String(name).slice(0, 80))}`)
  if (!isObject(given)) throw new ProtocolError(-32602, 'arguments: expected an object')
  try {
    const { text, data } = await tool.call(given, await options.held())
    return { content: [{ type: 'text', text }], structuredContent: data }
  } catch (error) {
    const text = problemText(error)
    if (text === undefined) options.report(error)
    return { content: [{ type: 'text', text: text ?? 'an error of this program' }], isError: true }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
