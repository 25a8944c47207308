import type { Directory } from '../../agencies/directory.js'
import type { Places } from '../../agencies/places.js'
import type { AsOf } from '../../query/as-of.js'
import type { CorrectionsAnswer } from '../../query/corrections.js'
import type { Register } from '../../register/register.js'
import type { Law } from '../../rules/law.js'
import type { PublishedColumn, TableShape, Value } from '../table.js'

/** What tables are made from: the register as known on a day, and what is held beside it. */
export interface TableInput extends AsOf {
  readonly register: Register
  readonly places: Places
  readonly directory: Directory
  readonly law: Law
  readonly corrections: CorrectionsAnswer
}

/** A table of the bulk data: its shape, which the dictionary prints, and how its rows are made. */
export interface TableMaker extends TableShape {
  rows(input: TableInput): readonly (readonly Value[])[]
}

export function text(name: string, description: string): PublishedColumn {
  return { name, type: 'string', description }
}

export function column(name: string, type: PublishedColumn['type'], description: string): PublishedColumn {
  return { name, type, description }
}

/** Several values as one text; null where there is none. */
export function together(values: readonly (string | undefined)[], between = '; '): string | null {
  const told = values.filter((value) => value !== undefined && value !== '')
  return told.length === 0 ? null : told.join(between)
}
