import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ListReceiver, ListSender } from '../../src/cli/list-courier.js'
import { ListWriter } from '../../src/cli/list-text.js'
import { canonical } from '../../src/log/canonical.js'
import type { Json } from '../../src/model/entry.js'
import { packList } from '../../src/model/packed-list.js'
import type { ListReading } from '../../src/model/reading.js'
import { anyReading } from '../register/any-reading.js'

const anyLists = fc.array(anyReading, { minLength: 1, maxLength: 6 })

/** The same lists, with one array for rows that hold the same. */
function withSharedRows(lists: readonly ListReading[]): ListReading[] {
  const shared = new Map<string, ListReading['rows'][number]['cells']>()
  return lists.map((list) => ({
    ...list,
    rows: list.rows.map(({ number, cells }) => {
      const key = JSON.stringify(cells)
      shared.set(key, shared.get(key) ?? cells)
      return { number, cells: shared.get(key) ?? cells }
    }),
  }))
}

test('lists are written as the canonical text of what they are packed as, whatever was written before', () => {
  fc.assert(
    fc.property(anyLists, fc.boolean(), (lists, shared) => {
      const writer = new ListWriter()
      for (const list of shared ? withSharedRows(lists) : lists)
        assert.equal(
          Buffer.from(writer.write(list)).toString('utf8'),
          canonical(packList(list) as unknown as Json),
        )
    }),
    { numRuns: 300 },
  )
})

test('a list with letters beyond ASCII and row numbers of any length is written whole', () => {
  const list: ListReading = {
    kind: 'list',
    connector: 'x',
    version: 1,
    document: 'a'.repeat(64),
    series: 'pending',
    sheet: 'Añasco',
    columns: [['STATE', 'A']],
    rows: [2, 9, 10, 99, 100, 1_048_576].map((number) => ({ number, cells: [`Añasco ${number} \u{1f6a8}`] })),
    stamps: {},
    notes: [],
  }
  assert.equal(
    Buffer.from(new ListWriter().write(list)).toString('utf8'),
    canonical(packList(list) as unknown as Json),
  )
})

test('what one thread sends arrives as it was, and rows that were one array are one again', () => {
  fc.assert(
    fc.property(anyLists, (lists) => {
      const [sender, receiver] = [new ListSender(), new ListReceiver()]
      const sent = withSharedRows(lists)
      const received = sent.map((list) => receiver.receive(structuredClone(sender.send(list))))
      assert.deepEqual(received, sent)
      const arrays = (of: readonly ListReading[]) =>
        new Set(of.flatMap(({ rows }) => rows.map(({ cells }) => cells)))
      assert.equal(arrays(received).size, arrays(sent).size)
    }),
    { numRuns: 200 },
  )
})

test('a list from another sender is refused, where it tells of rows that were never sent', () => {
  const sender = new ListSender()
  const [list] = fc.sample(
    anyReading.filter(({ rows }) => rows.length > 0),
    1,
  )
  assert.ok(list)
  sender.send(list)
  assert.throws(() => new ListReceiver().receive(sender.send(list)), /row 0 of 0/)
})
