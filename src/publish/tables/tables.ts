import type { PublishedTable } from '../table.js'
import { agencies, directory, names } from './agencies.js'
import { agreements, classes, ladder } from './agreements.js'
import { changes } from './changes.js'
import { claims } from './claims.js'
import { correctionDecisions, corrections, ownCorrections, replies } from './corrections.js'
import { decisions, votes } from './decisions.js'
import { events, findings, statements } from './happenings.js'
import { authorities, provisions } from './law.js'
import { listings, trackerKeys } from './listings.js'
import { lists } from './lists.js'
import type { TableInput, TableMaker } from './maker.js'
import { measures, money, officers, terms } from './stakes.js'

/** Every table of the bulk data, in the order of the dictionary. */
export const tableMakers: readonly TableMaker[] = [
  ...[agencies, agreements, ladder, listings, lists, changes, names, classes, trackerKeys, directory],
  ...[claims, decisions, votes, officers, terms, money, measures, events, statements, findings],
  ...[provisions, authorities, corrections, correctionDecisions, replies, ownCorrections],
]

/** Everything that the register, the record and the law tell on a day, as tables that can be joined. */
export function tables(input: TableInput): PublishedTable[] {
  return tableMakers.map(({ rows, ...shape }) => ({ ...shape, rows: rows(input) }))
}
