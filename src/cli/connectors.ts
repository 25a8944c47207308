import { readdirSync } from 'node:fs'
import type { Connector } from '../connectors/connector.js'
import type { SourceDocument } from '../documents/document.js'
import { SourceError } from '../model/errors.js'

const folder = new URL('../connectors/', import.meta.url)

/** Every connector: the folder is the list. In the order of their ids. */
export async function loadConnectors(): Promise<Connector[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== 'connector.js')
    .sort()
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, folder).href) as Promise<{ connector: Connector }>),
  )
  return modules.map(({ connector }) => connector)
}

/** The one connector that reads a document; a `SourceError` where none does, or more than one. */
export function connectorOf(document: SourceDocument, connectors: readonly Connector[]): Connector {
  const found = connectors.filter((connector) => connector.detect(document))
  const [connector] = found
  if (connector !== undefined && found.length === 1) return connector
  const known = connectors.map(({ title }) => title).join('; ')
  if (connector === undefined)
    throw new SourceError(document.name, `a document of a known source (${known})`, document.describe())
  throw new SourceError(document.name, 'a document of one source', found.map(({ id }) => id).join(' and '))
}
