import {
  type ClaimType,
  claimTypes,
  type FlagKind,
  type Modality,
  type Slots,
} from '../src/check/text-claim.js'
import { SourceError } from '../src/model/errors.js'
import type { AnnotatedClaim, AnnotatedFlag, AnnotatedText } from '../test/check/articles.js'

/** A text whose annotation stands within it, without the style that measured texts have. */
export type MarkedText = Omit<AnnotatedText, 'style' | 'readers'>

/** Reads a text with marks: `[[type; attribute :: the words]]`; learning/README.md has the form. */
export function markedText(name: string, source: string): MarkedText {
  const head = /^style: .+\nlanguage: (en|es)\npublished: (\d{4}-\d\d-\d\d)\n\n/.exec(source)
  if (head === null)
    throw new SourceError(`${name}: 1`, 'style, language, published and an empty line', source.slice(0, 60))
  const marks = marksOf(name, source, head[0].length)
  return {
    name,
    text: marks.text,
    language: head[1] === 'es' ? 'es' : 'en',
    published: head[2] ?? '',
    claims: inOrder(marks.claims),
    flags: inOrder(marks.flags),
  }
}

interface Open {
  readonly at: number
  readonly start: number
  readonly told: readonly string[]
}

function marksOf(name: string, source: string, from: number) {
  const open: Open[] = []
  const claims: AnnotatedClaim[] = []
  const flags: AnnotatedFlag[] = []
  let text = ''
  const where = (at: number) => `${name}: ${source.slice(0, at).split('\n').length}`
  for (let at = from; at < source.length; at++) {
    const two = source.slice(at, at + 2)
    if (two === '[[') {
      const end = source.indexOf(' :: ', at)
      const told = source.slice(at + 2, end < 0 ? at + 40 : end)
      if (end < 0 || /\[\[|\]\]/.test(told))
        throw new SourceError(where(at), 'a type, " :: " and words', told)
      open.push({ at, start: text.length, told: told.split(';').map((part) => part.trim()) })
      at = end + 3
    } else if (two === ']]') {
      const mark = open.pop()
      if (mark === undefined)
        throw new SourceError(where(at), '"[[" before "]]"', source.slice(at - 20, at + 2))
      const span = { start: mark.start, end: text.length }
      const [type = '', ...attributes] = mark.told
      if (type.startsWith('!')) flags.push({ span, kind: type.slice(1) as FlagKind })
      else claims.push({ span, ...claimOf(where(mark.at), type, attributes) })
      at++
    } else if (two === '# ' && /(?:^|\n)$/.test(text)) at++
    else if (two === '**') at++
    else text += source.charAt(at)
  }
  const last = open.at(-1)
  if (last !== undefined) throw new SourceError(where(last.at), '"]]" after "[["', 'none')
  return { text, claims, flags }
}

const modalities: ReadonlySet<string> = new Set<Modality>([
  ...(['asserted', 'presupposed', 'hedged', 'alleged', 'planned', 'denied', 'at_issue', 'opinion'] as const),
])

function claimOf(at: string, types: string, attributes: readonly string[]): Omit<AnnotatedClaim, 'span'> {
  const [type, ...also] = types.split('+').map((one) => typeOf(at, one))
  if (type === undefined) throw new SourceError(at, 'a type', types)
  const slots: Partial<Record<keyof Slots, unknown>> = {}
  let speaker: string | undefined
  for (const [name, value] of attributes
    .flatMap((one) => /^(\w+)=(.+)$/s.exec(one)?.slice(1, 3) ?? [])
    .reduce(inPairs, []))
    if (name === 'by') speaker = value
    else slots[name as keyof Slots] = value
  const modality = attributes.find((one) => modalities.has(one)) as Modality | undefined
  return {
    ...{ type, also, modality: modality ?? 'asserted', slots },
    polarity: attributes.includes('no') ? 'no' : 'yes',
    ...(speaker === undefined ? {} : { speaker }),
  }
}

function inPairs(pairs: [string, string][], part: string, at: number, parts: string[]): [string, string][] {
  return at % 2 === 0 ? [...pairs, [part, parts[at + 1] ?? '']] : pairs
}

function typeOf(at: string, word: string): ClaimType {
  const type = claimTypes.find((one) => one === word)
  if (type === undefined) throw new SourceError(at, 'a type of claim', word)
  return type
}

function inOrder<T extends { readonly span: { readonly start: number; readonly end: number } }>(
  read: readonly T[],
): T[] {
  return [...read].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
