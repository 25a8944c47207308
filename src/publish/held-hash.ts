import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import { sha256 } from './edition.js'

const hashes = new WeakMap<World, WeakMap<Law, Promise<string>>>()

/**
 * A hash of all that answers are drawn from: every list read, every claim of the record, every correction and
 * every line of the law. The same holdings give the same hash on every machine; it is reckoned once for a world.
 */
export function heldHash(world: World, law: Law): Promise<string> {
  const known = hashes.get(world) ?? new WeakMap<Law, Promise<string>>()
  hashes.set(world, known)
  const found = known.get(law) ?? sha256(new TextEncoder().encode(JSON.stringify(heldBy(world, law))))
  known.set(law, found)
  return found
}

function heldBy({ sources: { corpus, record }, corrections }: World, { states, facts }: Law): unknown {
  const lists = corpus.lists.map(({ document, connector, version }) => `${document} ${connector} ${version}`)
  return [lists.sort(), record, corrections.log.map(({ hash }) => hash), states, facts]
}
