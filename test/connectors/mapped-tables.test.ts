import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { connector } from '../../src/connectors/mapped-table.js'
import { SourceDocument } from '../../src/documents/document.js'
import { SourceError } from '../../src/model/errors.js'
import { cases, documentOf } from './case.js'

const whole = cases('mapped-table')
  .filter(({ name }) => !name.startsWith('refused'))
  .map((one) => documentOf(one).text())

test('a table with any stretch replaced is read or refused by name, and no value is told that no cell prints', async () => {
  const by = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', '"', ',', '\n', '...', '0', '-1', '\n...\n'),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.nat(),
      fc.nat({ max: 8 }),
      by,
      async (text, start, length, part) => {
        const at = start % text.length
        const damaged = `${text.slice(0, at)}${part}${text.slice(at + length)}`
        try {
          const { claims } = await connector.read(new SourceDocument(Buffer.from(damaged), 'table.csv'))
          for (const claim of claims)
            if (claim.says === 'measure') {
              const digits = String(Math.abs(claim.value))
              assert.ok(damaged.replaceAll(',', '').includes(digits), `${claim.locator}: ${digits}`)
            }
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
          assert.match(error.where, /table\.csv|the mapping/)
        }
      },
    ),
    { numRuns: 200 },
  )
})
