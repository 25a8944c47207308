import { LineCounter, parseDocument } from 'yaml'
import type { OwnCorrection } from '../model/correction.js'
import { SourceError } from '../model/errors.js'
import { Fields } from '../model/fields.js'

/** The record's own mistakes that its keepers put right, from YAML. */
export function parseOwnCorrections(text: string, file = 'data/own-corrections.yaml'): OwnCorrection[] {
  const lines = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false })
  const [error] = parsed.errors
  if (error !== undefined)
    throw new SourceError(`${file}, line ${lines.linePos(error.pos[0]).line}`, 'YAML', error.message)
  const top = Fields.of(parsed.contents, { file, lines }, '')
  const found = top.maps('corrections', (fields) => ({
    on: fields.day('on'),
    subject: fields.text('subject'),
    what: fields.text('what'),
    was: fields.text('was'),
    now: fields.text('now'),
    why: fields.text('why'),
  }))
  top.close()
  return found
}
