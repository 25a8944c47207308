import type { AgencyKind } from '../agencies/agency.js'
import { agencyKinds } from '../agencies/kind.js'
import { modelOf } from '../model/agreement.js'
import { sentences as english } from './messages/english-sentences.js'
import type { Messages } from './messages/messages.js'

/** A piece of a text: words of the reader's language, or a text that stays as the record keeps it. */
export type Piece = string | { readonly kept: string }

/**
 * A sentence that the record makes itself, in the words of a language: its template tells which sentence it is
 * and what its values are. Undefined for any other text, which stays as it is kept.
 */
export function told(t: Messages, text: string): Piece[] | undefined {
  return toldBy(t, text, own) ?? several(t, text, '; ') ?? several(t, text, ', ')
}

function toldBy(t: Messages, text: string, shapes: readonly Shape[]): Piece[] | undefined {
  for (const { code, starts, shape, names } of shapes) {
    if (!text.startsWith(starts)) continue
    const found = shape.exec(text)
    if (found === null) continue
    const held = new Map(names.map((name, at) => [name, found[at + 1] ?? '']))
    return filled(t, (t.sentences as Readonly<Record<string, string>>)[code] ?? '', held)
  }
  return undefined
}

/** Sentences side by side; after the first, which must be one, a text of the record may stand. */
function several(t: Messages, text: string, between: string, read = told): Piece[] | undefined {
  const [first = '', ...rest] = text.split(between)
  if (rest.length === 0) return undefined
  const start = read(t, first)
  const others = rest.map((one) => read(t, one))
  if (start === undefined || (between === ', ' && others.includes(undefined))) return undefined
  return [...start, ...others.flatMap((one, at) => [between, ...(one ?? [{ kept: rest[at] ?? '' }])])]
}

/** What stands as a value within a sentence. */
function within(t: Messages, text: string): Piece[] | undefined {
  return (
    toldBy(t, text, values) ??
    toldBy(t, text, own) ??
    several(t, text, '; ', within) ??
    several(t, text, ', ', within)
  )
}

function filled(t: Messages, template: string, values: ReadonlyMap<string, string>): Piece[] {
  return template.split(/\{(\w+)\}/).flatMap((part, at) => {
    if (at % 2 === 0) return part === '' ? [] : [part]
    return valueIn(t, part, values.get(part) ?? '')
  })
}

/** What a value is, by the name of its place. */
function valueIn(t: Messages, name: string, value: string): Piece[] {
  const of = name.replace(/\d+$/, '')
  if (of === 'n') return [t.format.number(Number(value.replaceAll(',', '')))]
  if (of === 'kind' && isKind(value)) return [t.words.kind(value)]
  if (of === 'series' && (value === 'participating' || value === 'pending')) return [t.words.series(value)]
  const model = of === 'model' ? modelOf(value) : undefined
  if (model !== undefined) return [t.words.model(model)]
  if (asPrinted.has(of)) return [value]
  return within(t, value) ?? (prose.has(of) ? [{ kept: value }] : [value])
}

function isKind(text: string): text is AgencyKind {
  return (agencyKinds as readonly string[]).includes(text)
}

const asPrinted: ReadonlySet<string> = new Set(['name', 'file', 'day', 'row'])
const prose: ReadonlySet<string> = new Set(['kept', 'say'])

/** A template as what texts that it makes look like; those with the most words of their own are tried first. */
interface Shape {
  readonly code: string
  readonly starts: string
  readonly shape: RegExp
  readonly names: readonly string[]
}

const isValue = (code: string) => code.startsWith('of-')
const own = shapesOf(english, (code) => !isValue(code))
const values = shapesOf(english, isValue)

function shapesOf(told: Readonly<Record<string, string>>, isMeant: (code: string) => boolean): Shape[] {
  return Object.entries(told)
    .filter(([code]) => isMeant(code))
    .map(([code, template]) => ({ code, template, words: template.replace(/\{\w+\}/g, '').length }))
    .sort((a, b) => b.words - a.words)
    .map(({ code, template }) => shapeOf(code, template))
}

function shapeOf(code: string, template: string): Shape {
  const parts = template.split(/\{(\w+)\}/)
  const text = parts.map((part, at) =>
    at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : valueShape(part.replace(/\d+$/, '')),
  )
  return {
    code,
    starts: parts[0] ?? '',
    shape: new RegExp(`^${text.join('')}$`, 's'),
    names: parts.filter((_, at) => at % 2 === 1),
  }
}

function valueShape(name: string): string {
  if (name === 'day') return '(\\d{4}-\\d{2}-\\d{2})'
  if (name === 'n') return '([\\d,]+)'
  return name === 'kept' ? '(.+)' : '(.+?)'
}
