import type { OwnCorrection } from '../model/correction.js'
import { readTop } from '../model/fields.js'

/** The record's own mistakes that its keepers put right, from YAML. */
export function parseOwnCorrections(text: string, file = 'data/own-corrections.yaml'): OwnCorrection[] {
  const { of: top } = readTop(text, file)
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
