import { isMap, isScalar, type LineCounter } from 'yaml'
import { SourceError } from '../model/errors.js'
import { Fields, itemText, readTop } from '../model/fields.js'
import { type KeyedSource, readSource } from './source.js'

/** What a column of a table holds; `ignore` is said outright, so that no column is passed over unseen. */
export type ColumnRole =
  | 'agency'
  | 'state'
  | 'period'
  | 'on'
  | 'observed'
  | 'value'
  | 'measure'
  | 'unit'
  | 'population'
  | 'method'
  | 'revision'
  | 'amount'
  | 'kind'
  | 'payer'
  | 'payee'
  | 'program'
  | 'ignore'

const roles: readonly ColumnRole[] = [
  ...(['agency', 'state', 'period', 'on', 'observed', 'value', 'measure', 'unit', 'population'] as const),
  ...(['method', 'revision', 'amount', 'kind', 'payer', 'payee', 'program', 'ignore'] as const),
]

/** A column: what it holds, and what is true of each of its values. */
export interface MappedColumn {
  readonly role: ColumnRole
  readonly measure?: string
  readonly unit?: string
}

/** How a table is read: what its columns hold, and what is true of every row. */
export interface TableMapping {
  readonly says: 'measure' | 'money'
  readonly source: KeyedSource
  readonly confidence: 'high' | 'medium' | 'low'
  readonly doubt?: string
  readonly columns: ReadonlyMap<string, MappedColumn>
  /** What stands in no column, as it is the same for all rows: `state`, `unit`, `payer`, `by`. */
  readonly all: ReadonlyMap<string, string>
  /** Further texts that mean that a value is not known. */
  readonly unknown: readonly string[]
  /** Which agency a cell of the table means, by the cell's text, with its state where there is a column for it. */
  readonly agencies: ReadonlyMap<string, string>
}

const constants = [
  ...['subject', 'state', 'measure', 'unit', 'by', 'method', 'revision', 'kind', 'payer', 'payee'],
  ...['program', 'rule', 'on', 'period'],
]

/** Reads a mapping from its YAML; `marker` is the line that tells what it is. */
export function parseMapping(text: string, file: string, marker: string): TableMapping {
  const { of: top, reading } = readTop(text, file)
  if (top.text(marker) !== '1') throw new SourceError(top.where(marker), '1', 'another form')
  const doubt = top.optionalText('doubt')
  const mapping: TableMapping = {
    says: top.oneOf('says', ['measure', 'money']),
    source: readSource(Fields.of(top.take('source'), reading, 'source')),
    confidence: top.oneOf('confidence', ['high', 'medium', 'low']),
    ...(doubt === undefined ? {} : { doubt }),
    columns: readColumns(Fields.of(top.take('columns'), reading, 'columns')),
    all: new Map(
      constants.flatMap((name) => {
        const value = top.optionalText(name)
        return value === undefined ? [] : [[name, value] as const]
      }),
    ),
    unknown: top.texts('unknown'),
    agencies: new Map([...readTexts(top, 'agencies', reading), ...readTexts(top, 'found', reading)]),
  }
  top.take('table')
  top.close()
  return mapping
}

function readColumns(fields: Fields): Map<string, MappedColumn> {
  return new Map(
    fields.names().map((heading) => {
      const node = fields.take(heading)
      if (!isMap(node))
        return [heading, { role: roleOf(isScalar(node) ? String(node.value) : '', fields, heading) }]
      const own = fields.nested(node, heading)
      const role = roleOf(own.text('is'), own, 'is')
      const [measure, unit] = [own.optionalText('measure'), own.optionalText('unit')]
      own.close()
      return [
        heading,
        { role, ...(measure === undefined ? {} : { measure }), ...(unit === undefined ? {} : { unit }) },
      ]
    }),
  )
}

function roleOf(text: string, fields: Fields, name: string): ColumnRole {
  const found = roles.find((role) => role === text)
  if (found === undefined) throw new SourceError(fields.where(name), `one of ${roles.join(', ')}`, text)
  return found
}

function readTexts(
  top: Fields,
  name: string,
  reading: { file: string; lines: LineCounter },
): Map<string, string> {
  const node = top.take(name)
  if (node === undefined) return new Map()
  const fields = Fields.of(node, reading, name)
  return new Map(fields.names().map((key) => [key, itemText(fields.take(key), reading, `${name}, ${key}`)]))
}
