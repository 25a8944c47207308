import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { htmlLines } from '../documents/html-lines.js'
import { writeMinutes } from '../documents/minutes-capture.js'
import { isPdf, pdfLines } from '../documents/pdf-lines.js'
import { parseDay } from '../model/day.js'
import { QuestionError, SourceError } from '../model/errors.js'
import type { PrintedLine } from '../model/printed-line.js'
import { findAgency } from '../query/find-agency.js'
import { type Call, type Options, textOf } from './command.js'
import { type Context, dayOption } from './context.js'
import type { Source } from './reader-pool.js'

/** The options with which an agenda or minutes are handed in. */
export const minutesOptions: Options = {
  subject: {
    type: 'string',
    value: 'ID',
    help: 'read agendas or minutes (HTML or PDF) of the body that decides for this agency',
  },
  source: { type: 'string', value: 'URL', help: 'with --subject: where the body publishes them' },
  body: { type: 'string', value: 'NAME', help: 'with --subject: the body, where the pages do not say it' },
  on: {
    type: 'string',
    value: 'DAY',
    help: 'with --subject: the day of the meeting, where the pages do not say it',
  },
  published: {
    type: 'string',
    value: 'DAY',
    help: 'with --subject: when they were published (default: the day printed on them, or today)',
  },
}

/** Files of a council with what they do not say themselves, each as one document that a connector reads. */
export async function handedIn(
  sources: readonly Source[],
  call: Call,
  context: Context,
): Promise<{ sources: Source[]; errors: SourceError[] }> {
  const about = await aboutFrom(call, context)
  const found = { sources: [] as Source[], errors: [] as SourceError[] }
  for (const source of sources) {
    const bytes = 'path' in source ? readFileSync(source.path) : Buffer.from(source.bytes)
    try {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const lines = await linesOf(bytes, source.name)
      const text = writeMinutes({ ...about, name: source.name, sha256, lines, bytes })
      found.sources.push({ name: `${source.name}.json`, bytes: Buffer.from(text) })
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      found.errors.push(error)
    }
  }
  return found
}

async function linesOf(bytes: Buffer, name: string): Promise<PrintedLine[]> {
  if (isPdf(bytes)) return await pdfLines(bytes, name)
  if (/<(?:!doctype|html|body|table|div|p)\b/i.test(bytes.toString('utf8', 0, 4096)))
    return htmlLines(bytes.toString('utf8'), name)
  throw new SourceError(
    name,
    'a PDF or an HTML page',
    `a file that begins ${JSON.stringify(bytes.toString('utf8', 0, 40))}`,
  )
}

async function aboutFrom(call: Call, context: Context) {
  const address = textOf(call, 'source') ?? ''
  if (!/^https?:\/\/\S+$/.test(address))
    throw new QuestionError('--source: say where the body publishes them, an address that begins http')
  const seen = parseDay(context.now().toISOString().slice(0, 10))
  if (seen === undefined) throw new QuestionError('the clock shows no day')
  const world = await context.world()
  const named = textOf(call, 'subject') ?? ''
  const subject = (world.directory.byId(named) ?? findAgency(world.now(), world.directory, named)).id
  const body = textOf(call, 'body')
  const on = textOf(call, 'on')
  const published = textOf(call, 'published')
  return {
    subject,
    address,
    seen,
    ...(body === undefined ? {} : { body }),
    ...(on === undefined ? {} : { on: dayOption(on, '--on') }),
    ...(published === undefined ? {} : { published: dayOption(published, '--published') }),
  }
}
