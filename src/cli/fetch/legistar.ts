import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type LegistarCapture, writeCapture } from '../../documents/legistar-capture.js'
import { QuestionError } from '../../model/errors.js'
import { findAgency } from '../../query/find-agency.js'
import { type Call, textOf } from '../command.js'
import { loadConnectors } from '../connectors.js'
import { type Context, dayOption } from '../context.js'
import { ingest } from '../ingest.js'
import { baseFrom, baseOption } from './base.js'
import { captureLegistar, type LegistarQuestion, limits } from './capture-legistar.js'
import type { Fetcher } from './fetcher.js'
import { KeptPages } from './kept-pages.js'
import { Pages } from './pages.js'

const api = 'https://webapi.legistar.com/v1'
const agent = 'Comity/0.1 (a public record of 287(g) agreements)'

/** A council's agenda items and votes on agreements, by Legistar's Web API; a fetch that stopped goes on. */
export const legistarFetcher: Fetcher = {
  name: 'legistar',
  usage: 'CLIENT --subject ID --from DAY --to DAY',
  summary: "a council's agenda items and votes on agreements, by Legistar's Web API",
  examples: [
    'fetch legistar psl --subject us-fl/port-st-lucie-police-department --from 2025-01-01 --to 2026-12-31',
  ],
  options: {
    subject: { type: 'string', value: 'ID', help: 'the agency that the council decides for' },
    from: { type: 'string', value: 'DAY', help: 'the first day of meetings' },
    to: { type: 'string', value: 'DAY', help: 'the last day of meetings; it may lie ahead' },
    body: { type: 'string', value: 'NAME', help: 'only the meetings of this body, as Legistar names it' },
    ...baseOption(api),
    out: { type: 'string', value: 'FILE', help: 'write what was fetched to a file, and log nothing' },
  },
  async run(call, context) {
    const question = await questionFrom(call, context)
    const kept = new KeptPages(keptFile(question, context), context.now())
    const capture = await captureLegistar(question, {
      ...limits,
      kept,
      pages: new Pages({ headers: { accept: 'application/json', 'user-agent': agent }, pause: 200 }),
      now: context.now,
      progress: (pages) => {
        if (context.interactive && pages % 20 === 0) context.err(`  ${pages} pages`)
      },
    })
    const code = await keep(capture, call, context)
    if (code === 0) kept.clear()
    return code
  },
}

async function questionFrom(call: Call, context: Context): Promise<LegistarQuestion> {
  const [client, ...more] = call.words
  if (client === undefined || more.length > 0)
    throw new QuestionError('say which client of Legistar, for example legistar psl')
  const base = baseFrom(call, api)
  const [from, to] = [dayOption(needed(call, 'from'), '--from'), dayOption(needed(call, 'to'), '--to')]
  if (from > to) throw new QuestionError(`--to: expected a day from ${from} on, found ${to}`)
  const world = await context.world()
  const subject = needed(call, 'subject')
  // An id of the directory needs no list to be read.
  const { id } = world.directory.byId(subject) ?? findAgency(world.now(), world.directory, subject)
  const body = textOf(call, 'body')
  return { base, client, subject: id, from, to, ...(body === undefined ? {} : { body }) }
}

function needed(call: Call, name: string): string {
  const text = textOf(call, name)
  if (text === undefined) throw new QuestionError(`--${name} is needed`)
  return text
}

function keptFile(question: LegistarQuestion, { home }: Context): string {
  const label = createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16)
  return join(home, 'fetch', `legistar-${label}.jsonl`)
}

async function keep(capture: LegistarCapture, call: Call, context: Context): Promise<number> {
  const text = writeCapture(capture)
  const told = countsOf(capture)
  const out = textOf(call, 'out')
  if (out !== undefined) {
    writeFileSync(resolve(out), text)
    print({ ...told, file: out }, call, context)
    return 0
  }
  const log = await context.openLog()
  try {
    const name = `legistar-${capture.client}-${capture.from}-${capture.to}.json`
    const { documents, errors } = await ingest(
      [{ name, bytes: Buffer.from(text) }],
      await loadConnectors(),
      log,
    )
    for (const { where, expected, found } of errors)
      context.err(`${where}: expected ${expected}, found ${found}`)
    print({ ...told, newDocuments: documents }, call, context)
    return errors.length === 0 ? 0 : 1
  } finally {
    await log.close()
  }
}

interface Told {
  readonly client: string
  readonly pagesOfMeetings: number
  readonly pagesOfItems: number
  readonly pagesAbout: number
  readonly file?: string
  readonly newDocuments?: number
}

function countsOf({ client, pages, passed }: LegistarCapture): Told {
  const about = pages.filter(({ kind }) => kind === 'items').length
  return {
    client,
    pagesOfMeetings: pages.filter(({ kind }) => kind === 'events').length,
    pagesOfItems: about + passed.length,
    pagesAbout: about,
  }
}

function print(told: Told, { json }: Call, { out }: Context): void {
  if (json) {
    out(JSON.stringify(told, undefined, 2))
    return
  }
  const { client, pagesOfMeetings, pagesOfItems, pagesAbout, file, newDocuments } = told
  out(
    `${client}: ${pagesOfMeetings} pages of meetings and ${pagesOfItems} of items read; ${pagesAbout} speak of an agreement; ${file === undefined ? `${newDocuments} new documents` : `written to ${file}`}`,
  )
}
