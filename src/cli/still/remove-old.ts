import { readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Removes the files of an earlier export that this one does not have, and tells how many. Only folders that hold
 * something of this one are looked into, and nothing at the top is removed: what else a person keeps there stays.
 */
export async function removeOld(folder: string, files: readonly string[]): Promise<number> {
  const known = new Set(files)
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))
  let removed = 0
  for (const name of folders) removed += await removeIn(folder, name, known)
  return removed
}

async function removeIn(folder: string, path: string, known: ReadonlySet<string>): Promise<number> {
  let removed = 0
  for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
    const inner = `${path}/${entry.name}`
    if (entry.isDirectory()) removed += await removeIn(folder, inner, known)
    else if (!known.has(inner)) {
      await rm(join(folder, inner))
      removed++
    }
  }
  // A folder that holds more is not removed.
  if (removed > 0) await rmdir(join(folder, path)).catch(() => undefined)
  return removed
}
