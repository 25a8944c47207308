import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { OwnCorrection } from '../model/correction.js'
import { SourceError } from '../model/errors.js'
import { Fields } from '../model/fields.js'

/** The record's own mistakes that its keepers put right, from `data/own-corrections.yaml`. */
export function readOwnCorrections(data: string): OwnCorrection[] {
  const path = join(data, 'own-corrections.yaml')
  return existsSync(path) ? parseOwnCorrections(readFileSync(path, 'utf8')) : []
}

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
