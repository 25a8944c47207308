/** What a table holds: its columns, what tells its rows apart, and which columns lead to other tables. */
export interface TableShape {
  readonly name: string
  readonly title: string
  /** What a reader would get wrong, in a sentence or two. */
  readonly about?: string
  readonly columns: readonly PublishedColumn[]
  /** The columns that no two rows share; none where rows may be alike. */
  readonly key?: readonly string[]
  readonly joins?: readonly TableJoin[]
}

/** A column whose values stand in a column of another table. */
export interface TableJoin {
  readonly column: string
  readonly table: string
  readonly to: string
}

/** A table to publish: its shape, and its rows in the order of the columns. */
export interface PublishedTable extends TableShape {
  readonly rows: readonly (readonly Value[])[]
}

/** A column of a published table, with what it holds. */
export interface PublishedColumn {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'boolean'
  readonly description: string
}

/** `null` is unknown or not said; it is never zero and never false. */
export type Value = string | number | boolean | null

/** A table as CSV (RFC 4180): a header, then a line a row; unknown values are empty. */
export function toCsv({ columns, rows }: PublishedTable): string {
  return `${[columns.map(({ name }) => name), ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

/** A table as JSON Lines: an object a row. */
export function toJsonLines({ columns, rows }: PublishedTable): string {
  return rows
    .map(
      (row) =>
        `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`,
    )
    .join('')
}

// A text that a spreadsheet would run as a formula is kept as it stands: the data dictionary says so.
function field(value: Value): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
