import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Paper } from '../../api/submissions.js'
import { longestPaper } from '../../documents/paper.js'
import { day } from '../../model/day.js'
import { QuestionError, SourceError } from '../../model/errors.js'
import type { CorrectionTold } from '../../query/corrections.js'
import { longestSubmission, parseRequest } from '../../record/parse-correction.js'
import type { Command } from '../command.js'
import type { Context } from '../context.js'
import { CorrectionDesk } from '../correction-desk.js'
import { loadWorld } from '../world.js'

export const correctCommand: Command = {
  name: 'correct',
  summary:
    'ask that a fact be put right: a request from a public office, with its document, gets a number and a due date',
  usage: 'FILE.yaml',
  examples: ['correct request.yaml', 'correct request.yaml --json'],
  options: {},
  async run(call, context) {
    const file = oneFile(call.words)
    const text = readText(file)
    const told = await deskOf(context).request(text, paperBeside(file, text, context), basename(file))
    if (call.json) context.out(JSON.stringify(told, undefined, 2))
    else tell(told, context)
    return 0
  },
}

/** Where this home or server takes in submissions. Each is held against the log as it is at that moment. */
export function deskOf(context: Context): CorrectionDesk {
  return new CorrectionDesk(context, { current: () => loadWorld(context) })
}

/** The one file that a command was given. */
export function oneFile(words: readonly string[]): string {
  const [file] = words
  if (file === undefined || words.length > 1)
    throw new QuestionError(`say one file, found ${words.length === 0 ? 'none' : words.join(' ')}`)
  return file
}

export function readText(file: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) throw new SourceError(file, 'a file', 'none')
  const { size } = statSync(file)
  if (size > 4 * longestSubmission)
    throw new SourceError(file, `at most ${longestSubmission} characters`, `${size} bytes`)
  return readFileSync(file, 'utf8')
}

/** The document that a request names, from beside the request's own file. */
function paperBeside(file: string, text: string, context: Context): Paper | undefined {
  const on = day(context.now().toISOString().slice(0, 10))
  const { document: name } = parseRequest(text, { file: basename(file), on })
  if (name === undefined) return undefined
  const path = resolve(dirname(file), name)
  if (!existsSync(path) || !statSync(path).isFile())
    throw new SourceError(`${basename(file)}, document`, 'a file that is there', name)
  if (statSync(path).size > longestPaper)
    throw new SourceError(name, `a document of 1 to ${longestPaper} bytes`, `${statSync(path).size} bytes`)
  return { name: basename(path), bytes: readFileSync(path) }
}

function tell(told: CorrectionTold, { out }: Context): void {
  const { number, agency, fact, was, proposed, state, dueBy, effect, document } = told
  out(`correction ${number}: ${state}; due by ${dueBy}`)
  out(`  ${agency.name} (${agency.id}), ${fact}`)
  out(`  the record shows: ${was ?? 'nothing (the record is silent)'}`)
  out(`  it should say: ${proposed}; where accepted, this ${effect}`)
  if (document !== null)
    out(
      `  with ${document.name} (${document.bytes} bytes, SHA-256 ${document.sha256}), kept and not published`,
    )
}
