import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recordFiles } from '../../src/cli/record.js'
import { connector } from '../../src/connectors/record.js'
import { SourceDocument } from '../../src/documents/document.js'
import type { RecordedClaim } from '../../src/model/claim.js'

export const recordFolder = fileURLToPath(new URL('../../../record/', import.meta.url))

/** The claims of each file of the record that ships, read from its YAML. */
export async function heldIn(file: string): Promise<readonly RecordedClaim[]> {
  const document = new SourceDocument(readFileSync(join(recordFolder, file)), `record/${file}`)
  return (await connector.read(document)).claims
}

/** Every claim of the record that ships. */
export const record: readonly RecordedClaim[] = (
  await Promise.all(recordFiles(recordFolder).map(heldIn))
).flat()
