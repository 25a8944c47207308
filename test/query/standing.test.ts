import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemContext } from '../../src/cli/system.js'
import { standingRows } from '../../src/query/standing.js'

const bundled = (await systemContext('no-such-home').world()).now()

test('the rows of a list are the same ones whether a register is asked once or often', () => {
  for (const series of ['participating', 'pending'] as const)
    for (const { position } of bundled.lists[series].filter((_, at) => at % 40 === 0)) {
      const once = { agreements: new Map(bundled.agreements) }
      const [first, ...others] = Array.from({ length: 5 }, () => standingRows(once, series, position))
      assert.ok((first ?? []).length > 0)
      for (const again of others) assert.deepEqual(again, first)
    }
})
