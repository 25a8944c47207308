import type { AgencyKind } from '../agencies/agency.js'
import { agencyKinds } from '../agencies/kind.js'
import { modelOf } from '../model/agreement.js'
import { briefSentences } from './messages/english-brief-sentences.js'
import { sentences } from './messages/english-sentences.js'
import type { Messages } from './messages/messages.js'
import { type Shape, shapesOf } from './sentence-shapes.js'

/** A piece of a text: words of the reader's language, or a text that stays as the record keeps it. */
export type Piece = string | { readonly kept: string }

/**
 * A sentence that the record makes itself, in the words of a language: its template tells which sentence it is
 * and what its values are. Undefined for any other text, which stays as it is kept.
 */
export function told(t: Messages, text: string): Piece[] | undefined {
  return read({ t, own: pageShapes, values: valueShapes, bare: [] }, text)
}

/** The same of the sentences and cells of a brief. */
export function toldInBrief(t: Messages, text: string): Piece[] | undefined {
  return inBrief({ t, own: briefShapes, values: briefShapes, bare: bareShapes }, text)
}

/** What a text is read with: the words of a language, the sentences, and what stands within sentences. */
interface Reading {
  readonly t: Messages
  readonly own: readonly Shape[]
  readonly values: readonly Shape[]
  /** Sentences that are little but their values: they are tried last. */
  readonly bare: readonly Shape[]
}

const isValue = ([code]: readonly [string, string]) => code.startsWith('of-')
const pageShapes = shapesOf(Object.fromEntries(Object.entries(sentences).filter((one) => !isValue(one))))
const valueShapes = shapesOf(Object.fromEntries(Object.entries(sentences).filter(isValue)))
const allShapes = shapesOf({ ...sentences, ...briefSentences })
const briefShapes = allShapes.filter(({ isBare }) => !isBare)
const bareShapes = allShapes.filter(({ isBare }) => isBare)

function read(reading: Reading, text: string): Piece[] | undefined {
  return (
    by(reading, text, reading.own) ??
    several(reading, text, '; ') ??
    several(reading, text, ', ') ??
    by(reading, text, reading.bare)
  )
}

function inBrief(reading: Reading, text: string): Piece[] | undefined {
  return by(reading, text, reading.own) ?? sentencesIn(reading, text) ?? read(reading, text)
}

/** The first shape that a text has, where words of the language come of it. */
function by(reading: Reading, text: string, shapes: readonly Shape[]): Piece[] | undefined {
  const { t } = reading
  const templates = templatesOf(t)
  for (const { code, starts, longest, shape, names } of shapes) {
    if (!text.startsWith(starts) || !text.includes(longest)) continue
    const found = shape.exec(text)
    if (found === null) continue
    const held = new Map(names.map((name, at) => [name, found[at + 1] ?? '']))
    const pieces = filled(reading, templates[code] ?? '', held)
    if (pieces?.some((piece) => typeof piece === 'string' && /\p{L}/u.test(piece))) return pieces
  }
  return undefined
}

function templatesOf(t: Messages): Readonly<Record<string, string>> {
  const held = templates.get(t) ?? { ...t.sentences, ...t.briefSentences }
  templates.set(t, held)
  return held
}

const templates = new WeakMap<Messages, Readonly<Record<string, string>>>()

/** Sentences side by side; after the first, which must be one, a text of the record may stand. */
function several(reading: Reading, text: string, between: string): Piece[] | undefined {
  const [first = '', ...rest] = text.split(between)
  if (rest.length === 0) return undefined
  const start = within(reading, first)
  if (start === undefined) return undefined
  const others = rest.map((one) => within(reading, one))
  if (between === ', ' && others.includes(undefined)) return undefined
  return [...start, ...others.flatMap((one, at) => [between, ...(one ?? [{ kept: rest[at] ?? '' }])])]
}

/** Whole sentences after each other, of which the first is one of the record's own. */
function sentencesIn(reading: Reading, text: string): Piece[] | undefined {
  for (const { index } of text.matchAll(/\. (?=[\p{Lu}\d])/gu)) {
    const start = read(reading, text.slice(0, index + 1))
    if (start === undefined) continue
    const rest = text.slice(index + 2)
    return [...start, ' ', ...(inBrief(reading, rest) ?? [{ kept: rest }])]
  }
  return undefined
}

/** What stands as a value within a sentence, or beside one. */
function within(reading: Reading, text: string): Piece[] | undefined {
  if (!text.includes('; ')) return oneWithin(reading, text)
  const parts = text.split('; ').map((part) => oneWithin(reading, part))
  if (!parts.includes(undefined))
    return parts.flatMap((part, at) => [...(at === 0 ? [] : ['; ']), ...(part ?? [])])
  return oneWithin(reading, text)
}

function oneWithin(reading: Reading, text: string): Piece[] | undefined {
  return by(reading, text, reading.values) ?? read(reading, text)
}

/** A template with its values; undefined where one of them should be a sentence and is none. */
function filled(
  reading: Reading,
  template: string,
  values: ReadonlyMap<string, string>,
): Piece[] | undefined {
  const parts = template.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part === '' ? [] : [part]
    return valueIn(reading, part, values.get(part) ?? '')
  })
  return parts.some((one) => one === undefined) ? undefined : parts.flatMap((one) => one ?? [])
}

/** What a value is, by the name of its place. */
function valueIn(reading: Reading, name: string, value: string): Piece[] | undefined {
  const { t } = reading
  const of = name.replace(/\d+$/, '')
  if (of === 'kept') return [{ kept: value }]
  if (of === 'n') return [t.format.number(Number(value.replaceAll(',', '')))]
  if (of === 'kind' && isKind(value)) return [t.words.kind(value)]
  if (of === 'series' && (value === 'participating' || value === 'pending')) return [t.words.series(value)]
  const model = of === 'model' ? modelOf(value) : undefined
  if (model !== undefined) return [t.words.model(model)]
  if (of === 'reason') return within(reading, value) ?? [{ kept: value }]
  if (of !== 'say') return [value]
  return within(reading, value) ?? (/\p{L}/u.test(value) ? undefined : [value])
}

function isKind(text: string): text is AgencyKind {
  return (agencyKinds as readonly string[]).includes(text)
}
