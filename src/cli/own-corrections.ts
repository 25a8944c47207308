import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnCorrection } from '../model/correction.js'

/** The record's own mistakes that its keepers put right, from `data/own-corrections.yaml`. */
export async function readOwnCorrections(data: string): Promise<OwnCorrection[]> {
  const path = join(data, 'own-corrections.yaml')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  // The reader of YAML is loaded only where there is something to read.
  if (/^(\s*(#.*)?\n)*(corrections: \[\]\s*)?$/.test(text)) return []
  const { parseOwnCorrections } = await import('./parse-own-corrections.js')
  return parseOwnCorrections(text)
}
