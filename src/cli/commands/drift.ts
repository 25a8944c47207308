import type { ReadArticle } from '../../check/drift/drift.js'
import { driftBetween } from '../../check/drift/drift-between.js'
import { driftText, lineageText } from '../../check/drift/drift-text.js'
import { lineageOf } from '../../check/drift/lineage.js'
import { readClaims } from '../../check/read.js'
import { QuestionError } from '../../model/errors.js'
import { gazetteerOfWorld } from '../../verdict/check-document.js'
import { articleAsked, articleOptions } from '../article-asked.js'
import type { Call, Command } from '../command.js'
import type { Context } from '../context.js'

export const driftCommand: Command = {
  name: 'drift',
  summary:
    'how the wording of a document stands to sources: kept, raised, altered, not found; no word on error',
  usage: 'DOCUMENT SOURCE...',
  examples: ['drift story.txt brief.txt', 'drift --lineage a.txt@2025-09-03 b.txt@2025-09-04 c.html --json'],
  options: {
    lineage: { type: 'boolean', help: 'tell which of the documents are rewrites of which, all being equal' },
    ...articleOptions,
  },
  async run(call, context) {
    if (call.words.length < 2) throw new QuestionError('say two documents or more: the one asked about leads')
    const documents: { named: string; read: ReadArticle }[] = []
    for (const named of call.words) documents.push({ named, read: await readNamed(named, call, context) })
    const names = new Map(documents.map(({ named, read }) => [read.article.document, named]))
    const [first, ...sources] = documents.map(({ read }) => read)
    if (first === undefined) return 1
    if (call.values['lineage'] === true) {
      const found = lineageOf([first, ...sources])
      if (call.json) context.out(JSON.stringify(found, undefined, 2))
      else for (const line of lineageText(found, names)) context.out(line)
      return 0
    }
    const reports = sources.map((source) => driftBetween(first, source))
    if (call.json) context.out(JSON.stringify(reports, undefined, 2))
    else for (const line of reports.flatMap((report) => driftText(report, names))) context.out(line)
    return 0
  },
}

/** A document read for claims; `FILE@2025-09-03` tells its day. */
async function readNamed(named: string, call: Call, context: Context): Promise<ReadArticle> {
  const [, file, published] = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(named) ?? []
  const article = await articleAsked(
    file ?? named,
    published === undefined ? call : { ...call, values: { ...call.values, published } },
  )
  return { article, reading: readClaims(article, gazetteerOfWorld(await context.world())) }
}
