import { writeFileSync } from 'node:fs'
import { QuestionError, SourceError } from '../../model/errors.js'
import { briefPdf } from '../../paper/brief-pdf.js'
import { briefMarkdown } from '../../publish/brief-markdown.js'
import { brief } from '../../query/brief.js'
import type { Brief } from '../../query/brief-form.js'
import { findAgency } from '../../query/find-agency.js'
import { briefFile } from '../../web/pages/brief.js'
import { type Call, type Command, stateOption, textOf, timeOptions } from '../command.js'
import { asOf, stateFrom } from '../context.js'
import { oneName } from '../words.js'

export const briefCommand: Command = {
  name: 'brief',
  summary: 'two pages on an agency to take into a meeting, each sentence with its sources',
  usage: 'AGENCY',
  examples: [
    'brief "Miami Police Department" --state FL',
    'brief us-fl/miami-police-department --on 2025-09-05 --known-at 2025-09-05 --format pdf --out miami.pdf',
  ],
  options: {
    ...stateOption,
    format: { type: 'string', value: 'md|html|pdf', help: 'the form (default md)' },
    out: { type: 'string', value: 'FILE', help: 'write it into this file; a PDF needs one' },
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const [format, out] = [formatOf(call), textOf(call, 'out')]
    if (format === 'pdf' && out === undefined && !call.json)
      throw new QuestionError('a PDF goes into a file: say which with --out FILE')
    const world = await context.world()
    const register = world.asKnownAt(times.knownAt)
    const agency = findAgency(register, world.directory, oneName(call, 'an agency'), stateFrom(call))
    const found = brief({ world, law: await context.law() }, agency, times)
    if (call.json) context.out(JSON.stringify(found, undefined, 2))
    else if (out === undefined) context.out(String(await forms[format](found)).trimEnd())
    else {
      const bytes = Buffer.from(await forms[format](found))
      write(out, bytes)
      context.out(`${out}: ${bytes.length} bytes`)
    }
    return 0
  },
}

function write(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
    throw new SourceError(file, 'a file that can be written', code)
  }
}

type Format = 'md' | 'html' | 'pdf'

const forms: Readonly<Record<Format, (found: Brief) => Promise<string | Uint8Array>>> = {
  md: async (found) => briefMarkdown(found),
  html: async (found) => String(await briefFile(found)),
  pdf: briefPdf,
}

function formatOf(call: Call): Format {
  const text = textOf(call, 'format') ?? 'md'
  const format = Object.keys(forms).find((name) => name === text)
  if (format === undefined)
    throw new QuestionError(`--format: expected md, html or pdf, found ${JSON.stringify(text)}`)
  return format as Format
}
