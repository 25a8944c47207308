import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectorOf, loadConnectors } from '../../src/cli/connectors.js'
import { SourceDocument } from '../../src/documents/document.js'
import { SourceError } from '../../src/model/errors.js'
import type { ListRow } from '../../src/model/reading.js'
import { type MadeList, makeList } from '../documents/made-list.js'

/** One folder of `test/connectors/<id>/`: an input, and what the connector is expected to read in it. */
export interface Case {
  readonly connector: string
  readonly name: string
  readonly folder: string
}

/** An `input.json`: a workbook, cell by cell, and the file name under which it comes. */
export interface ListInput extends MadeList {
  readonly name: string
}

const root = fileURLToPath(new URL('../../../test/connectors/', import.meta.url))

/** The folders that hold a case, of one connector or of all. */
export function cases(connector?: string): Case[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (connector === undefined || entry.name === connector))
    .flatMap(({ name: id }) =>
      readdirSync(join(root, id)).map((name) => ({ connector: id, name, folder: join(root, id, name) })),
    )
}

/** The document of a case: made from `input.json`, or the bytes of any other `input`. */
export function documentOf({ folder }: Case, otherName?: string): SourceDocument {
  const file = readdirSync(folder).find((name) => name.startsWith('input.'))
  if (file === undefined) throw new Error(`${folder}: expected an input, found none`)
  const bytes = readFileSync(join(folder, file))
  if (file !== 'input.json') return new SourceDocument(bytes, otherName ?? file)
  const { name, ...list } = JSON.parse(bytes.toString('utf8')) as ListInput
  return new SourceDocument(makeList(list), otherName ?? name)
}

/** What is read in a document, and by which connector; or what stops the reading. */
export async function answer(document: SourceDocument): Promise<unknown> {
  try {
    const connector = connectorOf(document, await loadConnectors())
    const { version: _, ...reading } = await connector.read(document)
    return plain(
      reading.kind === 'list' ? { ...reading, rows: reading.rows.map(asPrinted) } : reading,
      document,
    )
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    const { where, expected, found } = error
    return { refused: { where: where.replace(document.name, 'input'), expected, found } }
  }
}

/** A row in one line: its number, then its cells. */
function asPrinted({ number, cells }: ListRow): unknown[] {
  return [number, ...cells]
}

/** As JSON holds it; the hash of the input stands in expectations as the word `input`. */
function plain(value: unknown, { sha256, name }: SourceDocument): unknown {
  const text = JSON.stringify(value).replaceAll(`"${sha256}"`, '"input"').replaceAll(`"${name}"`, '"input"')
  return JSON.parse(text) as unknown
}

/** An answer as a person can read it: a row, a claim or a sighting a line. */
export function printed(value: unknown): string {
  const lines = Object.entries(value as Record<string, unknown>).map(([key, part]) => {
    const items = Array.isArray(part) ? part.map((item) => `    ${JSON.stringify(item)}`) : []
    const text = items.length === 0 ? JSON.stringify(part) : `[\n${items.join(',\n')}\n  ]`
    return `  ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}
