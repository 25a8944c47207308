import { suite as group } from 'node:test'
import { appendFacts } from './append-facts.js'
import { databaseFacts } from './database-facts.js'
import { processFacts } from './process-facts.js'
import { readFacts } from './read-facts.js'
import type { DurableStore, Store } from './store.js'
import { verifyFacts } from './verify-facts.js'

/** What every log does, whatever it is stored in. */
export function suite(name: string, newStore: () => Promise<Store>): void {
  group(`${name}: appending`, () => appendFacts(newStore))
  group(`${name}: reading`, () => readFacts(newStore))
  group(`${name}: verifying`, () => verifyFacts(newStore))
}

/** What a log does besides when its store outlives the process. */
export function durableSuite(name: string, newStore: () => Promise<DurableStore>): void {
  suite(name, newStore)
  group(`${name}: its database`, () => databaseFacts(newStore))
  group(`${name}: several processes`, () => processFacts(newStore))
}
