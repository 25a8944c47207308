import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ClosedJson } from '../../documents/closed-json.js'
import {
  fieldsAsked,
  readUsaspendingPage,
  type UsaspendingPage,
  usaspendingFields,
} from '../../documents/usaspending-page.js'
import { QuestionError, SourceError } from '../../model/errors.js'
import { findAgency } from '../../query/find-agency.js'
import { type Call, textOf } from '../command.js'
import { type Context, dayOption } from '../context.js'
import { baseFrom, baseOption } from './base.js'
import type { Fetched, Fetcher } from './fetcher.js'
import { logFetched } from './log-fetched.js'
import { Pages } from './pages.js'
import { saveAll } from './save.js'

const api = 'https://api.usaspending.gov/api/v2'

/** The kinds of award; one question asks for one of them. */
const kinds = {
  grants: ['02', '03', '04', '05'],
  payments: ['06', '10'],
  other: ['09', '11'],
  contracts: ['A', 'B', 'C', 'D'],
} as const

/** The most pages of 100 awards that one question may have. */
const mostPages = 50

/** Federal awards to one agency, by USAspending's search; a fetch that stopped goes on. */
export const usaspendingFetcher: Fetcher = {
  name: 'usaspending',
  usage: '--subject ID --recipient NAME --from DAY --to DAY',
  summary: 'federal awards to one agency, by USAspending',
  examples: [
    'fetch usaspending --subject us-fl/miami-police-department --recipient "CITY OF MIAMI" --from 2025-10-01 --to 2026-09-30',
  ],
  options: {
    subject: { type: 'string', value: 'ID', help: 'the agency that the awards are told of' },
    recipient: {
      type: 'string',
      value: 'NAME,...',
      help: 'the recipient, by its UEI or its name as USAspending prints it; awards to others are left out and told',
    },
    kind: { type: 'string', value: 'KIND', help: `${Object.keys(kinds).join(', ')} (default: grants)` },
    from: { type: 'string', value: 'DAY', help: 'the first day of action on an award' },
    to: { type: 'string', value: 'DAY', help: 'the last day' },
    ...baseOption(api),
    into: {
      type: 'string',
      value: 'DIR',
      help: "keep answers there (default: a folder of the day below the home's fetched/usaspending)",
    },
  },
  async run(call, context) {
    const question = await questionFrom(call, context)
    const today = context.now().toISOString().slice(0, 10)
    const folder = resolve(textOf(call, 'into') ?? join(context.home, 'fetched', 'usaspending', today))
    const { leftOut, ...fetched } = await fetchPages(question, folder, today)
    for (const name of leftOut) context.err(`left out, as it is not named with --recipient: ${name}`)
    return logFetched(fetched, call, context)
  },
}

interface Question {
  readonly address: string
  readonly subject: string
  readonly recipients: readonly string[]
  readonly request: { readonly fields: readonly string[] } & Readonly<Record<string, unknown>>
}

async function questionFrom(call: Call, context: Context): Promise<Question> {
  const base = baseFrom(call, api)
  const [from, to] = [dayOption(needed(call, 'from'), '--from'), dayOption(needed(call, 'to'), '--to')]
  if (from > to) throw new QuestionError(`--to: expected a day from ${from} on, found ${to}`)
  const kind = textOf(call, 'kind') ?? 'grants'
  const codes = Object.entries(kinds).find(([name]) => name === kind)?.[1]
  if (codes === undefined)
    throw new QuestionError(
      `--kind: expected one of ${Object.keys(kinds).join(', ')}, found ${JSON.stringify(kind)}`,
    )
  const recipients = needed(call, 'recipient')
    .split(/,(?!\s)/)
    .map((one) => one.trim())
  const world = await context.world()
  const subject = needed(call, 'subject')
  const { id } = world.directory.byId(subject) ?? findAgency(world.now(), world.directory, subject)
  const filters = {
    award_type_codes: codes,
    recipient_search_text: recipients,
    time_period: [{ start_date: from, end_date: to }],
  }
  const fields = kind === 'contracts' ? usaspendingFields : [...usaspendingFields, 'CFDA Number']
  const request = { subawards: false, limit: 100, sort: 'Award ID', order: 'asc', fields, filters }
  return { address: `${base}/search/spending_by_award/`, subject: id, recipients, request }
}

function needed(call: Call, name: string): string {
  const text = textOf(call, name)
  if (text === undefined || text.trim() === '') throw new QuestionError(`--${name} is needed`)
  return text
}

/** Page after page until the last one; a page that is kept is not asked for again. */
async function fetchPages(
  question: Question,
  folder: string,
  today: string,
): Promise<Fetched & { leftOut: ReadonlySet<string> }> {
  const pages = new Pages({ headers: { accept: 'application/json', 'content-type': 'application/json' } })
  const label = createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16)
  const all = { files: [] as string[], held: [] as string[], errors: [] as SourceError[] }
  const leftOut = new Set<string>()
  for (let page = 1; ; page++) {
    const name = `${label}-${page}.json`
    const get = async () => {
      const body = JSON.stringify({ ...question.request, page })
      const { bytes } = await pages.post(question.address, body)
      return kept(bytes.toString('utf8'), question, { page, today })
    }
    const { files, held, errors } = await saveAll(folder, [{ name, get }])
    all.files.push(...files)
    all.held.push(...held)
    all.errors.push(...errors)
    if (errors.length > 0) return { ...all, leftOut }
    const { hasNext, awards } = readKept(join(folder, name))
    for (const { recipient, uei } of awards) if (!isNamed(question, recipient, uei)) leftOut.add(recipient)
    if (!hasNext) return { ...all, leftOut }
    if (page === mostPages)
      return {
        ...all,
        errors: [new SourceError(question.address, `at most ${mostPages} pages`, 'more')],
        leftOut,
      }
  }
}

/** An answer with its question, and which of its recipients are the agency. One that does not read is not kept. */
function kept(text: string, question: Question, { page, today }: { page: number; today: string }): string {
  const { address, subject, request } = question
  const found = readUsaspendingPage(ClosedJson.parse(text, address), request.fields)
  if (found.page !== page)
    throw new SourceError(`${address}, page_metadata, page`, String(page), String(found.page))
  const recipients = Object.fromEntries(
    found.awards.map(({ recipient, uei }) => [
      uei ?? recipient,
      isNamed(question, recipient, uei) ? subject : null,
    ]),
  )
  const about = { address, fetched: today, request: { ...request, page }, recipients }
  const whole = { 'comity-fetched': 'usaspending', ...about, answer: JSON.parse(text) as unknown }
  return `${JSON.stringify(whole, undefined, 1)}\n`
}

function isNamed({ recipients }: Question, recipient: string, uei: string | undefined): boolean {
  const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toUpperCase()
  return recipients.some(
    (name) => folded(name) === folded(recipient) || (uei !== undefined && folded(name) === folded(uei)),
  )
}

function readKept(path: string): UsaspendingPage {
  const whole = ClosedJson.parse(readFileSync(path, 'utf8'), path)
  return readUsaspendingPage(whole.nested('answer'), fieldsAsked(whole.nested('request')))
}
