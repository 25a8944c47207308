import { join, resolve } from 'node:path'
import { fbiOffenses } from '../../documents/fbi-asked.js'
import { QuestionError, SourceError } from '../../model/errors.js'
import { type Call, textOf } from '../command.js'
import type { Context } from '../context.js'
import { baseFrom, baseOption } from './base.js'
import type { Fetcher } from './fetcher.js'
import { logFetched } from './log-fetched.js'
import { Pages } from './pages.js'
import { saveAll, type Wanted } from './save.js'

const api = 'https://api.usa.gov/crime/fbi/cde'

/** Counts of offenses and of employees, by the FBI's Crime Data Explorer. */
export const fbiFetcher: Fetcher = {
  name: 'fbi',
  usage: '--ori ORI,... --offense CODE,... --from MONTH --to MONTH',
  summary: "counts of offenses and employees, by the FBI's Crime Data Explorer",
  examples: ['fetch fbi --ori FL0130600,FL0131100 --offense HOM,V --from 2020-01 --to 2025-12'],
  options: {
    ori: { type: 'string', value: 'ORI,...', help: 'agencies by their ORI' },
    offense: {
      type: 'string',
      value: 'CODE,...',
      help: `any of ${Object.keys(fbiOffenses).join(', ')}; PE for the number of employees`,
    },
    from: { type: 'string', value: 'MONTH', help: 'the first month, such as 2020-01' },
    to: { type: 'string', value: 'MONTH', help: 'the last month' },
    key: {
      type: 'string',
      value: 'KEY',
      help: 'a key of api.data.gov (default: FBI_API_KEY); it is sent and never stored or printed',
    },
    ...baseOption(api),
    into: {
      type: 'string',
      value: 'DIR',
      help: "keep answers there (default: a folder of the day below the home's fetched/fbi); what is there is not asked for again",
    },
  },
  async run(call, context) {
    const wanted = await wantedFrom(call, context)
    const today = context.now().toISOString().slice(0, 10)
    const folder = resolve(textOf(call, 'into') ?? join(context.home, 'fetched', 'fbi', today))
    return logFetched(await saveAll(folder, wanted), call, context)
  },
}

async function wantedFrom(call: Call, context: Context): Promise<Wanted[]> {
  const key = textOf(call, 'key') ?? context.env['FBI_API_KEY']
  if (key === undefined)
    throw new QuestionError('--key: expected a key of api.data.gov, here or in FBI_API_KEY')
  const base = baseFrom(call, api)
  const [from, to] = [month(call, 'from'), month(call, 'to')]
  if (from > to) throw new QuestionError(`--to: expected a month from ${from} on, found ${to}`)
  const offenses = items(call, 'offense')
  for (const code of offenses)
    if (code !== 'PE' && !Object.hasOwn(fbiOffenses, code))
      throw new QuestionError(
        `--offense: expected any of ${Object.keys(fbiOffenses).join(', ')}, PE; found ${JSON.stringify(code)}`,
      )
  const { directory } = await context.world()
  const pages = new Pages({ headers: { 'x-api-key': key, accept: 'application/json' } })
  const fetched = context.now().toISOString().slice(0, 10)
  return items(call, 'ori').flatMap((ori) => {
    const agency = directory.byOri(ori)
    if (agency?.ori === undefined)
      throw new QuestionError(
        `--ori: expected the ORI of an agency of the directory, found ${JSON.stringify(ori)}`,
      )
    return offenses.map((code) => ({
      name: `${ori}-${code}-${from}-${to}.json`,
      get: async () => {
        const address = `${base}${pathOf(ori, code, from, to)}`
        const { bytes } = await pages.get(address)
        return kept(bytes, { address, fetched, agency: agency.id })
      },
    }))
  })
}

function pathOf(ori: string, code: string, from: string, to: string): string {
  if (code === 'PE') return `/pe/agency/${ori}?from=${from.slice(0, 4)}&to=${to.slice(0, 4)}`
  const printed = (text: string) => text.split('-').reverse().join('-')
  return `/summarized/agency/${ori}/${code}?from=${printed(from)}&to=${printed(to)}`
}

/** The answer with what it does not tell itself: whom it was asked about, at which address, on which day. */
function kept(bytes: Buffer, about: { address: string; fetched: string; agency: string }): string {
  let answer: unknown
  try {
    answer = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new SourceError(about.address, 'JSON', bytes.toString('utf8', 0, 80))
  }
  return `${JSON.stringify({ 'comity-fetched': 'fbi-crime-data', ...about, answer }, undefined, 1)}\n`
}

function items(call: Call, name: string): string[] {
  const found = (textOf(call, name) ?? '')
    .toUpperCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (found.length === 0) throw new QuestionError(`--${name}: expected one or more, with a comma between`)
  return [...new Set(found)]
}

function month(call: Call, name: string): string {
  const text = textOf(call, name) ?? ''
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text
  throw new QuestionError(`--${name}: expected a month such as 2020-01, found ${JSON.stringify(text)}`)
}
