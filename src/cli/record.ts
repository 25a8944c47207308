import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordedClaim } from '../model/claim.js'

/** The record as one file of JSON: what it was compiled from, and the claims. */
interface CompiledRecord {
  readonly files: readonly string[]
  readonly claims: RecordedClaim[]
}

/**
 * The record kept by hand that ships with the program: every YAML file below a folder. As with the law, a
 * compiled copy is read instead where it is as young as every file, and was made of the same files.
 */
export async function readRecord(folder: string, compiled: string): Promise<RecordedClaim[]> {
  const files = recordFiles(folder)
  return fresh(folder, files, compiled) ?? (await parseFiles(folder, files))
}

/** Compiles the record of a folder into one file of JSON. */
export async function compileRecord(folder: string, compiled: string): Promise<void> {
  const files = recordFiles(folder)
  const record: CompiledRecord = { files, claims: await parseFiles(folder, files) }
  writeFileSync(compiled, JSON.stringify(record))
}

/** The YAML files of the record, below its folder. */
export function recordFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

function fresh(folder: string, files: readonly string[], compiled: string): RecordedClaim[] | undefined {
  if (!existsSync(compiled)) return undefined
  const made = statSync(compiled).mtimeMs
  if (files.some((name) => statSync(join(folder, name)).mtimeMs > made)) return undefined
  const held = JSON.parse(readFileSync(compiled, 'utf8')) as CompiledRecord
  return held.files.join('\n') === files.join('\n') ? held.claims : undefined
}

/** The reader of YAML is loaded only where files are read by it. */
async function parseFiles(folder: string, files: readonly string[]): Promise<RecordedClaim[]> {
  if (files.length === 0) return []
  const [{ connector }, { SourceDocument }] = await Promise.all([
    import('../connectors/record.js'),
    import('../documents/document.js'),
  ])
  const read = files.map((name) =>
    connector.read(new SourceDocument(readFileSync(join(folder, name)), `record/${name}`)),
  )
  return (await Promise.all(read)).flatMap(({ claims }) => claims)
}
