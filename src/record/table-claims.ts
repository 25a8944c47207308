import type { ClaimBase, RecordedClaim } from '../model/claim.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import { moneyKinds } from '../model/money.js'
import { daysOf } from '../model/period.js'
import { optional } from './optional.js'
import { centsIn, isUnknown, numberOf, periodIn, whenIn } from './table-cell.js'
import type { ColumnRole, TableMapping } from './table-mapping.js'
import { cellOf, type TableCell, type TableRow } from './table-rows.js'
import type { When } from './when.js'

/** The document that a table stands in. */
export interface TableFile {
  readonly document: Sha256
  readonly file: string
}

/** The claims of one row: one for each cell with a value, or one amount. A cell without a value makes none. */
export function claimsOf(row: TableRow, mapping: TableMapping, file: TableFile): RecordedClaim[] {
  return mapping.says === 'money' ? [moneyOf(row, mapping, file)] : measuresOf(row, mapping, file)
}

function measuresOf(row: TableRow, mapping: TableMapping, file: TableFile): RecordedClaim[] {
  const values = row.cells.filter(({ role }) => role === 'value')
  return values.flatMap((cell) => {
    if (isUnknown(cell.text, mapping.unknown)) return []
    const printed = needed(row, mapping, 'period', file)
    const period = periodIn(printed.text, printed.where)
    const { first, last } = daysOf(period)
    const value = numberOf(cell.text, cell.where)
    const unit = cell.unit ?? needed(row, mapping, 'unit', file).text
    const measure = cell.measure ?? needed(row, mapping, 'measure', file).text
    const people = cellOf(row, 'population')
    const base = baseOf(row, mapping, file, {
      locator: cell.locator,
      when: { on: first, latest: last, approximate: false, written: period },
      text: `${measure}, ${period}: ${value} ${unit}.`,
    })
    return [
      {
        ...base,
        says: 'measure',
        measure,
        unit,
        ...optional('by', mapping.all.get('by')),
        period,
        value,
        ...optional('method', told(row, mapping, 'method')?.text),
        ...optional('revision', told(row, mapping, 'revision')?.text),
        ...optional(
          'population',
          people === undefined || isUnknown(people.text) ? undefined : numberOf(people.text, people.where),
        ),
      },
    ]
  })
}

function moneyOf(row: TableRow, mapping: TableMapping, file: TableFile): RecordedClaim {
  const printed = needed(row, mapping, 'kind', file)
  const kind = moneyKinds.find((one) => one === printed.text)
  if (kind === undefined)
    throw new SourceError(printed.where, `one of ${moneyKinds.join(', ')}`, printed.text)
  const rule = mapping.all.get('rule')
  if (kind === 'at-risk' && rule === undefined)
    throw new SourceError(printed.where, 'a rule in the mapping by which it is at risk', 'none')
  const amount = cellOf(row, 'amount')
  const cents =
    amount === undefined || isUnknown(amount.text, mapping.unknown)
      ? undefined
      : centsIn(amount.text, amount.where)
  const span = told(row, mapping, 'period')
  const period = span === undefined ? undefined : whenIn(span.text, span.where)
  const on = told(row, mapping, 'on')
  const payer = needed(row, mapping, 'payer', file).text
  const published = mapping.source.published?.observedOn
  const when =
    on !== undefined
      ? whenIn(on.text, on.where)
      : (period ?? (published && { on: published, approximate: true }))
  if (when === undefined)
    throw new SourceError(`${file.file}, row ${row.number}`, 'a column for the day', 'none')
  const shown =
    cents === undefined ? 'an amount that the table does not tell' : `$${(cents / 100).toFixed(2)}`
  const base = baseOf(row, mapping, file, {
    locator: amount?.locator ?? `row ${row.number}`,
    when,
    text: `${payer}: ${shown}, ${kind}.`,
  })
  return {
    ...base,
    says: 'money',
    kind,
    ...optional('cents', cents === undefined ? undefined : { from: cents, to: cents }),
    bound: 'exactly',
    ...optional(
      'period',
      period === undefined ? undefined : { from: period.on, to: period.latest ?? period.on },
    ),
    payer,
    ...optional('payee', told(row, mapping, 'payee')?.text),
    ...optional('program', told(row, mapping, 'program')?.text),
    ...optional('rule', rule),
  }
}

function baseOf(
  row: TableRow,
  mapping: TableMapping,
  { document, file }: TableFile,
  { locator, when, text }: { locator: string; when: When; text: string },
): ClaimBase {
  const where = `${file}, row ${row.number}`
  const observed = cellOf(row, 'observed')
  const { published, publisher, address } = mapping.source
  const observedOn =
    observed === undefined || isUnknown(observed.text)
      ? published?.observedOn
      : whenIn(observed.text, observed.where).on
  if (observedOn === undefined) throw new SourceError(where, 'the day on which the source said so', 'none')
  return {
    subject: subjectOf(row, mapping, where),
    ...when,
    observedOn,
    text,
    source: { publisher, address },
    confidence: mapping.confidence,
    ...optional('doubt', mapping.doubt),
    document,
    file,
    locator,
  }
}

/** Whom a row is about, as a key of the mapping's `agencies`: the text of its cell, and the state where it has one. */
export function agencyPrinted(row: TableRow, mapping: TableMapping): string | undefined {
  const text = cellOf(row, 'agency')?.text.trim()
  const state = told(row, mapping, 'state')?.text
  return text === undefined || state === undefined ? text : `${text}, ${state}`
}

function subjectOf(row: TableRow, mapping: TableMapping, where: string): string {
  const printed = agencyPrinted(row, mapping)
  if (printed === undefined) {
    const subject = mapping.all.get('subject')
    if (subject !== undefined) return subject
    throw new SourceError(where, 'a column for the agency, or a subject in the mapping', 'neither')
  }
  const found = mapping.agencies.get(printed)
  if (found !== undefined) return found
  throw new SourceError(where, 'an agency that `agencies` tells', printed)
}

/** What a row says of something: its cell, or what the mapping says of all rows. */
function told(row: TableRow, { all, unknown }: TableMapping, role: ColumnRole): Said | undefined {
  const cell: TableCell | undefined = cellOf(row, role)
  if (cell !== undefined)
    return isUnknown(cell.text, unknown) ? undefined : { text: cell.text.trim(), where: cell.where }
  const text = all.get(role)
  return text === undefined ? undefined : { text, where: `the mapping, ${role}` }
}

interface Said {
  readonly text: string
  readonly where: string
}

function needed(row: TableRow, mapping: TableMapping, role: ColumnRole, { file }: TableFile): Said {
  const found = told(row, mapping, role)
  if (found !== undefined) return found
  throw new SourceError(
    `${file}, row ${row.number}`,
    `a column for ${role}, or ${role} in the mapping`,
    'nothing',
  )
}
