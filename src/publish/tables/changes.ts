import { changes as changesBetween } from '../../query/changes.js'
import type { Value } from '../table.js'
import { column, type TableMaker, text } from './maker.js'

export const changes: TableMaker = {
  name: 'changes',
  title: 'What changed, list by list',
  columns: [
    column('on', 'date', 'day of the list that shows the change'),
    text('kind', 'pending, listed, unlisted, returned, signed-date or renamed'),
    text('agreement', 'stable id of the agreement'),
    text('before', 'what stood before'),
    text('after', 'what stands after'),
    text('sentence', 'the change in words'),
    text('document', 'SHA-256 of the document that shows it'),
    text('file', 'name under which the document was published'),
    text('locator', 'sheet and cell'),
  ],
  joins: [{ column: 'agreement', table: 'agreements', to: 'agreement' }],
  rows: ({ register, on }) => {
    const first = register.lists.participating[0]?.on ?? on
    return changesBetween(register, { from: first, to: on }).map(({ evidence, ...change }): Value[] => [
      change.on,
      change.kind,
      change.agreement,
      change.before,
      change.after,
      change.sentence,
      evidence.at(-1)?.document ?? null,
      evidence.at(-1)?.file ?? null,
      evidence.at(-1)?.locator ?? null,
    ])
  },
}
