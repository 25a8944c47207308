import { base } from './base.js'
import { brief } from './brief.js'
import { check } from './check.js'
import { corrections } from './corrections.js'
import { data } from './data.js'
import { decided } from './decided.js'
import { drift } from './drift.js'
import { forms } from './forms.js'
import { ladder } from './ladder.js'
import { law } from './law.js'
import { measures } from './measures.js'
import { overview } from './overview.js'
import { parts } from './parts.js'
import { print } from './print.js'
import { sources } from './sources.js'
import { stakes } from './stakes.js'
import { tables } from './tables.js'

/** The one stylesheet of the site. */
export const style: string = [
  base,
  forms,
  ladder,
  tables,
  overview,
  law,
  decided,
  corrections,
  stakes,
  sources,
  measures,
  check,
  drift,
  data,
  parts,
  print,
  brief,
]
  .join('\n')
  .replace(/\s*\n\s*/g, '\n')
  .trim()

/** A short hash of the style: another style has another address. */
export const styleVersion: string = hashOf(style)

export const styleAddress = `/style.css?v=${styleVersion}`

/** FNV-1a; enough to tell two versions of one file apart. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
