import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { writeBundle } from '../publish/bundle.js'
import type { heldFiles } from '../publish/world-texts.js'
import type { Sources } from '../query/world.js'
import type { Law } from '../rules/law.js'
import type { CheckAssets, HeldFile } from '../web/checks.js'

/** Where the build puts the scripts of the pages. */
const scripts = fileURLToPath(new URL('../../web/', import.meta.url))

/**
 * The scripts of `/check`, and the record as it stands when the server starts, for a browser to hold a text against;
 * undefined where the scripts were not built.
 */
export function checkAssets(data: string, sources: Sources, law: Law): CheckAssets | undefined {
  const manifest = join(scripts, 'manifest.json')
  if (!existsSync(manifest)) return undefined
  const names = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, string>>
  const files = new Map<string, () => HeldFile>()
  for (const name of readdirSync(scripts).filter((one) => one.endsWith('.js')))
    files.set(`/script/${name}`, () => ({
      bytes: Uint8Array.from(readFileSync(join(scripts, name))),
      type: 'text/javascript; charset=utf-8',
    }))
  for (const name of readdirSync(scripts).filter((one) => one.endsWith('.wasm')))
    files.set(`/script/${name}`, () => ({
      bytes: Uint8Array.from(readFileSync(join(scripts, name))),
      type: 'application/wasm',
    }))
  const held: Record<string, string> = {}
  for (const [name, one] of Object.entries(heldBytes(data, sources, law))) {
    const hash = createHash('sha256').update(one.bytes).digest('hex').slice(0, 12)
    held[name] = `/held/${name}-${hash}.gz`
    const packed = () => Uint8Array.from(one.packed ? one.bytes : gzipSync(one.bytes))
    files.set(held[name], () => ({ bytes: packed(), type: 'application/gzip' }))
  }
  const page = `/script/${names['check-page']}`
  const drift = `/script/${names['drift-page']}`
  const worker = `/script/${names['check-worker']}`
  const own = { search: `/script/${names['search-page']}`, note: `/script/${names['still-page']}` }
  return {
    files: { page, drift, worker, held },
    scripts: own,
    query: {
      page: `/script/${names['query-page']}`,
      worker: `/script/${names['query-worker']}`,
      sqlite: `/script/${names['sqlite']}`,
      tables: '/data/latest/comity.sqlite',
    },
    paths: [...files.keys()],
    at: (path) => files.get(path)?.(),
  }
}

interface Held {
  readonly bytes: Uint8Array
  readonly packed: boolean
}

function heldBytes(data: string, sources: Sources, law: Law): Record<(typeof heldFiles)[number], Held> {
  const file = (name: string) => ({ bytes: readFileSync(join(data, name)), packed: name.endsWith('.gz') })
  const made = (text: string) => ({ bytes: Buffer.from(text), packed: false })
  const { corpus, sightings, record, upTo } = sources
  const reading = { kind: 'sightings', connector: 'none', version: 1, document: '', sightings } as const
  return {
    // Where nothing was added, the history that ships is the one that is held.
    history:
      upTo === 0 && corpus.lists.length > 0
        ? file('history.jsonl.gz')
        : made(writeBundle({ corpus, sightings: [reading], entries: [] })),
    directory: file('agencies.csv.gz'),
    judgements: file('judgements.jsonl'),
    oriJudgements: file('ori-judgements.csv'),
    places: file('places.csv'),
    record: made(JSON.stringify({ claims: record })),
    law: made(JSON.stringify({ states: law.states, facts: law.facts })),
  }
}
