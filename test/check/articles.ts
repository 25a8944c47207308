import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import {
  type ClaimType,
  claimTypes,
  type FlagKind,
  type Modality,
  type Slots,
} from '../../src/check/text-claim.js'
import type { Span } from '../../src/model/article.js'
import { SourceError } from '../../src/model/errors.js'
import { agreedOf, type Reader } from './readers.js'

/** `tune`: rules may be made by looking at these texts; of `report` only totals are ever looked at. */
export type TextSet = 'tune' | 'report'

export const textSets: readonly TextSet[] = ['tune', 'report']

export const styles = [
  'news wire',
  'local paper',
  'advocacy',
  'police release',
  'council minutes',
  'Spanish local news',
] as const

export type TextStyle = (typeof styles)[number]

/** A text and what readers found in it: before any program did, or without seeing what it read. */
export interface AnnotatedText {
  readonly name: string
  readonly text: string
  readonly style: TextStyle
  readonly language: 'en' | 'es'
  readonly published: string
  /** In the order of the text; what two of three readers agree on, where three have read it. */
  readonly claims: readonly AnnotatedClaim[]
  readonly flags: readonly AnnotatedFlag[]
  /** What each of them read. */
  readonly readers: readonly Reader[]
}

export interface AnnotatedClaim {
  readonly span: Span
  readonly type: ClaimType
  readonly also: readonly ClaimType[]
  readonly modality: Modality
  readonly polarity: 'yes' | 'no'
  /** In full as the text names it; `vague` for people without a name; absent where the text says it itself. */
  readonly speaker?: string
  readonly slots: Readonly<Partial<Record<keyof Slots, unknown>>>
}

export interface AnnotatedFlag {
  readonly span: Span
  readonly kind: FlagKind
}

const modalities: readonly Modality[] = [
  'asserted',
  'presupposed',
  'hedged',
  'alleged',
  'planned',
  'denied',
  'at_issue',
  'opinion',
]

const flagKinds: readonly FlagKind[] = [
  'opinion',
  'prediction',
  'vague_attribution',
  'unnamed_research',
  'vague_quantity',
  'unnamed_authority',
  'internal_conflict',
  'no_source_cited',
  'undated',
]

// A record of the names, so that the compiler holds the list to the slots that there are.
const slotNames: Readonly<Record<keyof Slots, true>> = {
  agency: true,
  place: true,
  model: true,
  step: true,
  on: true,
  count: true,
  stage: true,
  sourceKind: true,
  duty: true,
  reaches: true,
  citation: true,
  body: true,
  outcome: true,
  tally: true,
  unanimous: true,
  vote: true,
  amount: true,
  moneyKind: true,
  hours: true,
  person: true,
  office: true,
  quote: true,
  measure: true,
  direction: true,
  actor: true,
  reason: true,
}

const folder = fileURLToPath(new URL('../../../test/check/articles/', import.meta.url))

/** The annotated texts of a set, by name. What is wrong with one is told with its file and claim. */
export function annotatedTexts(set: TextSet): AnnotatedText[] {
  const files = readdirSync(join(folder, set))
    .filter((file) => !file.startsWith('.'))
    .sort()
  const names = files.filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4))
  for (const file of files)
    if (!names.includes(file.replace(/\.txt$|(?:\.\d)?\.yaml$/, '')))
      throw new SourceError(`${set}/${file}`, 'a .txt and a .yaml of one name', 'one alone')
  return names.map((name) => {
    const source = (file: string) => readFileSync(join(folder, set, file), 'utf8')
    const text = annotatedText(`${set}/${name}.yaml`, name, source(`${name}.txt`), source(`${name}.yaml`))
    const others = files.filter((file) => file.startsWith(`${name}.`) && /\.\d\.yaml$/.test(file))
    const readers = others.map((file) => readerOf(`${set}/${file}`, parse(source(file)), text.text))
    return readers.length === 0 ? text : readBy([...text.readers, ...readers], text)
  })
}

function readBy(readers: readonly Reader[], text: AnnotatedText): AnnotatedText {
  return { ...text, ...agreedOf(readers), readers }
}

/** A text with its annotation; `at` is where the annotation stands. */
export function annotatedText(at: string, name: string, text: string, annotation: string): AnnotatedText {
  const head = ['style', 'language', 'published', 'invented']
  const { claims, flags, ...fields } = fieldsOf(at, parse(annotation), [...head, 'claims', 'flags'])
  const reader = readerOf(at, { claims, flags }, text)
  const published = stringOf(`${at}: published`, fields['published'])
  if (!/^\d{4}-\d\d-\d\d$/.test(published))
    throw new SourceError(`${at}: published`, 'a day such as 2025-06-18', published)
  return {
    name,
    text,
    style: oneOf(`${at}: style`, styles, fields['style']),
    language: oneOf(`${at}: language`, ['en', 'es'], fields['language']),
    published,
    ...reader,
    readers: [reader],
  }
}

function readerOf(at: string, annotation: unknown, text: string): Reader {
  const fields = fieldsOf(at, annotation, ['claims', 'flags'])
  return {
    claims: inOrder(listOf(at, 'claims', fields).map(([where, value]) => claimOf(where, value, text))),
    flags: inOrder(listOf(at, 'flags', fields).map(([where, value]) => flagOf(where, value, text))),
  }
}

function claimOf(at: string, value: unknown, text: string): AnnotatedClaim {
  const names = ['exact', 'nth', 'type', 'also', 'modality', 'polarity', 'speaker', 'slots']
  const fields = fieldsOf(at, value, names)
  const { speaker, also = [] } = fields
  if (!Array.isArray(also)) throw new SourceError(`${at}: also`, 'a list of types', typeof also)
  const slots = fieldsOf(`${at}: slots`, fields['slots'] ?? {}, Object.keys(slotNames))
  return {
    span: spanOf(at, fields, text),
    type: oneOf(`${at}: type`, claimTypes, fields['type']),
    also: also.map((type) => oneOf(`${at}: also`, claimTypes, type)),
    modality: oneOf(`${at}: modality`, modalities, fields['modality'] ?? 'asserted'),
    polarity: oneOf(`${at}: polarity`, ['yes', 'no'], fields['polarity'] ?? 'yes'),
    ...(speaker === undefined ? {} : { speaker: stringOf(`${at}: speaker`, speaker) }),
    slots,
  }
}

function flagOf(at: string, value: unknown, text: string): AnnotatedFlag {
  const fields = fieldsOf(at, value, ['exact', 'nth', 'kind'])
  return { span: spanOf(at, fields, text), kind: oneOf(`${at}: kind`, flagKinds, fields['kind']) }
}

function spanOf(at: string, fields: Fields, text: string): Span {
  const exact = stringOf(`${at}: exact`, fields['exact'])
  const starts = placesOf(exact, text)
  const nth = fields['nth']
  if (starts.length === 0) throw new SourceError(at, 'words that stand in the text', exact)
  if (nth === undefined && starts.length > 1)
    throw new SourceError(at, `an nth from 1 to ${starts.length}`, `none for ${exact}`)
  const start = starts[Number(nth ?? 1) - 1]
  if (start === undefined) throw new SourceError(at, `an nth from 1 to ${starts.length}`, String(nth))
  return { start, end: start + exact.length }
}

function placesOf(exact: string, text: string): number[] {
  const starts: number[] = []
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) starts.push(start)
  return starts
}

function inOrder<T extends { readonly span: Span }>(read: readonly T[]): T[] {
  return [...read].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(at: string, value: unknown, names: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SourceError(at, 'names with values', JSON.stringify(value))
  for (const name of Object.keys(value))
    if (!names.includes(name)) throw new SourceError(at, `one of ${names.join(', ')}`, name)
  return value as Fields
}

function listOf(at: string, name: string, fields: Fields): [where: string, value: unknown][] {
  const values = fields[name] ?? []
  if (!Array.isArray(values)) throw new SourceError(`${at}: ${name}`, 'a list', typeof values)
  return values.map((value, index) => [`${at}: ${name} ${index + 1}`, value])
}

function stringOf(at: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new SourceError(at, 'a text', JSON.stringify(value))
  return value
}

function oneOf<T extends string>(at: string, all: readonly T[], value: unknown): T {
  const found = all.find((one) => one === value)
  if (found === undefined) throw new SourceError(at, `one of ${all.join(', ')}`, String(value))
  return found
}
