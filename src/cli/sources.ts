import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openZip } from '../documents/zip.js'
import { QuestionError, SourceError } from '../model/errors.js'
import type { Source } from './reader-pool.js'

/** Files to read, and what could not be opened on the way to them. */
export interface Found {
  readonly sources: readonly Source[]
  readonly errors: readonly SourceError[]
  /** Files in folders that are notes and no data. */
  readonly passedOver: readonly string[]
}

/**
 * The files that paths stand for: themselves, those in folders at any depth, and the members of zip archives
 * that are no office documents. In the order of their names, without the labels that archives put before
 * them, so that the lists of one series come in much the order of time.
 */
export function findSources(paths: readonly string[]): Found {
  const found = { errors: [] as SourceError[], passedOver: [] as string[] }
  const sources = paths.flatMap((path) => sourcesAt(path, true, found))
  return {
    sources: sources
      .map((source) => [label(source.name), source] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([, source]) => source),
    ...found,
  }
}

function sourcesAt(
  path: string,
  named: boolean,
  found: { errors: SourceError[]; passedOver: string[] },
): Source[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new QuestionError(`no file or folder ${JSON.stringify(path)}`)
  if (stat.isDirectory())
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => sourcesAt(join(path, name), false, found))
  const name = basename(path)
  // Notes beside the data are no data; a file that was named outright is read whatever it is.
  if (!named && /\.(md|txt|json|jsonl)$/i.test(name)) {
    found.passedOver.push(name)
    return []
  }
  if (!/\.zip$/i.test(name)) return [{ name, path }]
  try {
    return membersOf(path, name)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    found.errors.push(error)
    return []
  }
}

function membersOf(path: string, name: string): Source[] {
  const members = [...openZip(readFileSync(path), name).values()]
  return members
    .filter((member) => !/(^|\/)(\.|__MACOSX\/)/.test(member.name))
    .map((member) => ({ name: basename(member.name), bytes: Uint8Array.from(member.read()) }))
}

function label(name: string): string {
  return name.replace(/^[0-9a-f]{8,64}__/, '')
}
