import { SourceError } from '../model/errors.js'
import type { Fields } from '../model/fields.js'

/** The texts of a submission are published: these are the most characters that each may have. */
export const longest = { line: 200, reason: 2000, reply: 1000 } as const

const personal: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an e-mail address', /[^\s@]@[^\s@]|\(at\)|\[at\]/i],
  [
    'a telephone number',
    /(?<![\d-])(?:\+?1[\s.\-–]*)?(?:\(\d{3}\)\s*|\d{3}[\s.\-–]*)\d{3}[\s.\-–]*\d{4}(?![\d-])/,
  ],
  ['a telephone number', /\+\d[\d\s().\-–]{6,}\d/],
  ['a telephone number', /\b(?:tel|phone|fax|mobile|cell)\b[.:\s]*\(?\d{3}/i],
  ['a social security number', /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/],
]

/** Throws where a text that is to be published holds what reaches a person. */
export function refusePersonal(text: string, where: string): void {
  // The digits of a hash are no number to call.
  const plain = text.normalize('NFKC').replace(/\b[0-9a-f]{32,}\b/gi, '#')
  const found = personal.find(([, pattern]) => pattern.test(plain))
  if (found !== undefined)
    throw new SourceError(where, `a text that can be published, without ${found[0]}`, text)
}

/** A text that can be published: of a bounded length, of printed characters, with nothing that reaches a person. */
export function publicText(fields: Fields, name: string, most: number): string {
  const text = fields.text(name)
  return checkedText(text, fields.where(name), most)
}

/** The same of a text that is given in another way than by a file. */
export function checkedText(text: string, where: string, most: number): string {
  const trimmed = text.trim()
  if (trimmed === '') throw new SourceError(where, 'a text', 'nothing')
  if (trimmed.length > most)
    throw new SourceError(where, `at most ${most} characters`, `${trimmed.length} characters`)
  if (/[^\P{C}\n\t]/u.test(trimmed))
    throw new SourceError(where, 'printed characters, spaces and line breaks', trimmed)
  refusePersonal(trimmed, where)
  return trimmed
}
