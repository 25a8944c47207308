import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SourceError } from '../../model/errors.js'
import type { Fetched } from './fetcher.js'

/** A file to be had: its name, and how to get its bytes. */
export interface Wanted {
  readonly name: string
  get(): Promise<Uint8Array | string>
}

/**
 * Gets the files that a folder lacks, each written whole or not at all: what stops half-way goes on from there
 * the next time. A page that cannot be had is told, and the next one is asked for.
 */
export async function saveAll(folder: string, wanted: readonly Wanted[]): Promise<Fetched> {
  const fetched = { files: [] as string[], held: [] as string[], errors: [] as SourceError[] }
  for (const { name, get } of wanted) {
    const path = join(folder, name)
    if (existsSync(path)) {
      fetched.held.push(path)
      continue
    }
    try {
      const bytes = await get()
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.part`, bytes)
      renameSync(`${path}.part`, path)
      fetched.files.push(path)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      fetched.errors.push(error)
    }
  }
  return fetched
}
