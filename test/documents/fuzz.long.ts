import { test } from 'node:test'
import fc from 'fast-check'
import { damagedFile, damagedPart } from './damage.js'
import { readOrRefused } from './sound-lists.js'

const minutes = Number(process.env['COMITY_FUZZ_MINUTES'] ?? 2)

for (const [what, damaged] of [
  ['a list damaged anywhere', damagedFile],
  ['a list with a damaged part', damagedPart],
] as const)
  test(`${what} is read or refused, for ${minutes} minutes`, (t) => {
    let runs = 0
    fc.assert(
      fc.property(damaged, (bytes) => {
        runs++
        readOrRefused(bytes)
      }),
      {
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: minutes * 60_000,
        markInterruptAsFailure: false,
      },
    )
    t.diagnostic(`${runs} files`)
  })
