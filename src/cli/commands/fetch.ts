import { QuestionError } from '../../model/errors.js'
import type { Command, Options } from '../command.js'
import { fbiFetcher } from '../fetch/fbi.js'
import type { Fetcher } from '../fetch/fetcher.js'
import { legistarFetcher } from '../fetch/legistar.js'
import { usaspendingFetcher } from '../fetch/usaspending.js'

/** Every source that can be fetched, in the order in which help lists them. */
const fetchers: readonly Fetcher[] = [fbiFetcher, legistarFetcher, usaspendingFetcher]

export const fetchCommand: Command = {
  name: 'fetch',
  summary: 'get documents from a publisher’s server and read them into the log',
  usage: fetchers.map(({ name, usage }) => `${name} ${usage}`).join(' | '),
  examples: fetchers.flatMap(({ examples }) => examples),
  options: fetchers.reduce(merged, {}),
  async run(call, context) {
    const [name, ...words] = call.words
    const fetcher = fetchers.find((one) => one.name === name)
    if (fetcher === undefined)
      throw new QuestionError(`say from where: ${fetchers.map((one) => one.name).join(' or ')}`)
    const foreign = Object.keys(call.values).find(
      (option) => !shared.has(option) && !Object.hasOwn(fetcher.options, option),
    )
    if (foreign !== undefined) throw new QuestionError(`--${foreign}: ${fetcher.name} takes no such option`)
    return fetcher.run({ ...call, words }, context)
  },
}

const shared: ReadonlySet<string> = new Set(['json', 'home', 'help'])

/** Options of one name are one option; its help says what each source takes it for. */
function merged(options: Options, { name, options: own }: Fetcher): Options {
  const told = Object.entries(own).map(([option, one]) => {
    const known = options[option]
    const help = `${name}: ${one.help}`
    return [option, { ...one, help: known === undefined ? help : `${known.help}; ${help}` }] as const
  })
  return { ...options, ...Object.fromEntries(told) }
}
