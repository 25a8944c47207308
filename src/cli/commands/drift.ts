import type { ReadArticle } from '../../check/drift/drift.js'
import { driftBetween } from '../../check/drift/drift-between.js'
import { driftText, lineageText } from '../../check/drift/drift-text.js'
import { lineageOf } from '../../check/drift/lineage.js'
import { readClaims } from '../../check/read.js'
import { QuestionError } from '../../model/errors.js'
import { gazetteerOfWorld } from '../../verdict/check-document.js'
import { type QuotedSource, quotedSources } from '../../verdict/quoted-sources.js'
import { articleAsked, articleOptions } from '../article-asked.js'
import type { Call, Command } from '../command.js'
import type { Context } from '../context.js'

export const driftCommand: Command = {
  name: 'drift',
  summary:
    'how the wording of a document stands to sources: kept, raised, altered, not found; without one, whom of the record it quotes',
  usage: 'DOCUMENT [SOURCE...]',
  examples: ['drift story.txt brief.txt', 'drift --lineage a.txt@2025-09-03 b.txt@2025-09-04 c.html --json'],
  options: {
    lineage: { type: 'boolean', help: 'tell which of the documents are rewrites of which, all being equal' },
    ...articleOptions,
  },
  async run(call, context) {
    const [only, ...others] = call.words
    if (only === undefined) throw new QuestionError('say the document, and the sources to hold it against')
    if (others.length === 0) return await tellQuoted(only, call, context)
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

/** Tells the sources of the record that a document quotes. */
async function tellQuoted(named: string, call: Call, context: Context): Promise<number> {
  const read = await readNamed(named, call, context)
  const sources = quotedSources(read, (await context.world()).now())
  if (call.json) context.out(JSON.stringify({ document: read.article.document, sources }, undefined, 2))
  else for (const line of quotedText(sources)) context.out(line)
  return 0
}

function quotedText(sources: readonly QuotedSource[]): string[] {
  if (sources.length === 0)
    return [
      'No source of the record is quoted with six words or more in a row. Name a source to hold it against.',
    ]
  return [
    `Quoted words of ${sources.length} source${sources.length === 1 ? '' : 's'} of the record:`,
    ...sources.flatMap(({ publisher, address, on, shared }) => [
      `  ${on} ${publisher}: ${address}`,
      ...shared.map(({ text, span }) => `    ${span.start}-${span.end} "${text}"`),
    ]),
  ]
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
