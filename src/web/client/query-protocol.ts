/** What the page that takes SQL asks of its worker. */
export type QueryRequest =
  | { readonly kind: 'open'; readonly sqlite: string; readonly tables: string }
  | { readonly kind: 'run'; readonly sql: string }

/** A value of a cell: numbers and words as SQLite holds them, null where it is empty. */
export type CellValue = string | number | null

/** What the worker answers. */
export type QueryAnswer =
  | { readonly kind: 'opened' }
  | {
      readonly kind: 'rows'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly CellValue[])[]
      readonly more: boolean
    }
  | { readonly kind: 'no-file'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }

/** Rows are read no further than this. */
export const mostRows = 5_000
