import { QuestionError } from '../../model/errors.js'
import { type Call, type Command, textOf } from '../command.js'
import { loadConnectors } from '../connectors.js'
import type { Context } from '../context.js'
import { type IngestSummary, ingest } from '../ingest.js'
import { mapTables } from '../mapped-table.js'
import { handedIn, minutesOptions } from '../minutes.js'
import { Readers, type Source } from '../reader-pool.js'
import { type Found, findSources } from '../sources.js'

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'read files, folders or zip archives into the log; the same file twice adds nothing',
  usage: 'PATH...',
  examples: [
    'ingest ~/Downloads/participatingAgencies05182026am.xlsx',
    'ingest lists/ more-lists.zip --json',
    'ingest homicides.csv --mapping homicides.yaml',
    'ingest minutes.pdf --subject us-fl/miami-police-department --source https://www.miami.gov/minutes.pdf',
  ],
  options: {
    mapping: {
      type: 'string',
      value: 'FILE',
      help: 'the paths are tables in CSV; this file says what their columns hold (docs/record.md)',
    },
    ...minutesOptions,
  },
  async run(call, context) {
    if (call.words.length === 0) throw new QuestionError('say which files, folders or zip archives to read')
    const { sources, errors, passedOver } = await foundIn(call, context)
    const summary = await takeIn(sources, context)
    const unopened = errors.map(({ where, expected, found }) => ({ name: where, where, expected, found }))
    const all = { ...summary, passedOver, errors: [...unopened, ...summary.errors] }
    if (call.json) context.out(JSON.stringify(all, undefined, 2))
    else print(all, context)
    return all.errors.length === 0 ? 0 : 1
  },
}

async function takeIn(sources: readonly Source[], context: Context): Promise<IngestSummary> {
  // They load what they need while the log is opened.
  const readers = new Readers(sources.length)
  try {
    const log = await context.openLog()
    try {
      const progress = progressOf(sources.length, context)
      return await ingest(sources, await loadConnectors(), log, { progress, readers })
    } finally {
      await log.close()
    }
  } finally {
    await readers.close()
  }
}

/** The files themselves; or what they stand for, as tables with a mapping or as papers of a council. */
async function foundIn(call: Call, context: Context): Promise<Found> {
  const mapping = textOf(call, 'mapping')
  const isMinutes = textOf(call, 'subject') !== undefined
  const alone = Object.keys(minutesOptions).find((name) => textOf(call, name) !== undefined)
  if (alone !== undefined && !isMinutes) throw new QuestionError(`--${alone} needs --subject`)
  if (mapping !== undefined && isMinutes)
    throw new QuestionError('--mapping and --subject: a file is a table or a paper of a council, not both')
  if (mapping !== undefined)
    return { ...mapTables(call.words, mapping, await context.world()), passedOver: [] }
  const found = findSources(call.words)
  if (!isMinutes) return found
  const { sources, errors } = await handedIn(found.sources, call, context)
  return { ...found, sources, errors: [...found.errors, ...errors] }
}

function progressOf(total: number, { interactive, err }: Context): (done: number) => void {
  let told = 0
  return (done) => {
    if (!interactive || total < 100 || done - told < 100) return
    told = done
    err(`  ${done} of ${total} files`)
  }
}

function print(
  {
    files,
    documents,
    entries,
    unchanged,
    notes,
    errors,
    passedOver,
  }: IngestSummary & { passedOver: readonly string[] },
  { out, err }: Context,
): void {
  for (const { name, where, expected, found } of errors)
    err(`${name}: ${where === name ? '' : `${where}: `}expected ${expected}, found ${found}`)
  out(
    `${files} files read: ${documents} new documents, ${entries} new entries, ${unchanged} files held already, ${errors.length} that could not be read`,
  )
  if (passedOver.length > 0)
    out(
      `${passedOver.length} notes passed over: ${passedOver.slice(0, 5).join(', ')}${passedOver.length > 5 ? ', ...' : ''}`,
    )
  if (notes > 0) out(`${notes} cells do not say what their column should; comity lists --flagged names them`)
}
