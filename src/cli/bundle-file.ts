import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { canonical } from '../log/canonical.js'
import { entryHash } from '../log/hash.js'
import type { Verification } from '../log/verify.js'
import { genesis } from '../model/entry.js'
import { type Bundle, bundledEntries, readBundle, writeBundle } from '../publish/bundle.js'

const fileName = 'history.jsonl.gz'

/** The history that ships with the program; undefined where there is none. */
export function readBundleFile(data: string): Bundle | undefined {
  const path = join(data, fileName)
  return existsSync(path) ? readBundle(gunzipSync(readFileSync(path)).toString('utf8')) : undefined
}

/** Writes the history to ship. The same bundle gives the same bytes. */
export function writeBundleFile(data: string, bundle: Bundle): { path: string; bytes: number } {
  const path = join(data, fileName)
  const bytes = gzipSync(writeBundle(bundle), { level: 9 })
  // The header names the system that compressed; without it the same data is the same file everywhere.
  bytes[9] = 255
  writeFileSync(path, bytes)
  return { path: fileName, bytes: bytes.length }
}

/** Hashes every bundled entry again, with its body unpacked, and follows the chain. */
export async function verifyBundle(data: string): Promise<Verification> {
  const bundle = readBundleFile(data)
  let last = { number: 0, hash: genesis }
  if (bundle === undefined) return { kind: 'sound', entries: 0, documents: 0, head: last }
  for (const entry of bundledEntries(bundle)) {
    const where = `bundled entry ${last.number + 1}`
    const found = entryHash({ ...entry, body: Buffer.from(canonical(entry.body)) })
    if (entry.previous !== last.hash)
      return { kind: 'damaged', where, expected: `the hash before it, ${last.hash}`, found: entry.previous }
    if (found !== entry.hash) return { kind: 'damaged', where, expected: `hash ${entry.hash}`, found }
    last = { number: entry.number, hash: entry.hash }
  }
  return { kind: 'sound', entries: last.number, documents: 0, head: last }
}
