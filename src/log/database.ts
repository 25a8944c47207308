/** A database of either dialect, as a log uses it. */
export interface Database {
  readonly dialect: Dialect
  /** What errors call it; never a password. */
  readonly place: string
  readonly query: Query
  /**
   * Runs work in one transaction, alone among all processes that name the same lock, and after the
   * transactions asked for before it: all that it writes is on disk when the promise resolves, and none of
   * it is kept when the work throws.
   */
  transaction<Result>(lock: string, work: (query: Query) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/**
 * The rows that one statement answers with. Its parameters are written `$1`, `$2`, ... and first appear in
 * that order, which lets SQLite take them by place as PostgreSQL does.
 */
export type Query = <Row>(sql: string, values?: readonly Value[]) => Promise<Row[]>

export type Value = string | number | Uint8Array

/** What the two dialects spell differently. */
export interface Dialect {
  /** The type of a column of bytes. */
  readonly bytes: 'blob' | 'bytea'
  /** A query for `found`: whether the table `log_migration` exists. */
  readonly migrated: string
}
