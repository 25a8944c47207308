import { MemoryStore, memoryLog } from '../../src/log/memory.js'
import { type Damage, noon, type Store } from './store.js'
import { suite } from './suite.js'

suite('memory', async (): Promise<Store> => {
  const store = new MemoryStore()
  return {
    open: async ({ name = 'claims', clock = noon } = {}) => memoryLog({ name, clock, store }),
    damage: damageOf(store),
  }
})

function damageOf(store: MemoryStore): Damage {
  const { entries } = store.rows('claims')
  const indexOf = (number: number) => entries.findIndex((entry) => entry.number === number)
  return {
    async setEntry(number, { recorded_at, body, ...change }) {
      const entry = entries[indexOf(number)]
      if (!entry) throw new Error(`no entry ${number}`)
      const time = recorded_at === undefined ? {} : { recordedAt: String(recorded_at) }
      const text = body === undefined ? {} : { body: Buffer.from(body) }
      Object.assign(entry, change, time, text)
    },
    async removeEntry(number) {
      entries.splice(indexOf(number), 1)
    },
    async setDocument(name, bytes) {
      store.documents.set(name, bytes)
    },
    async removeDocument(name) {
      store.documents.delete(name)
    },
  }
}
