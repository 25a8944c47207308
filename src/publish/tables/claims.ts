import type { RecordedClaim } from '../../model/claim.js'
import type { Register } from '../../register/register.js'
import type { PublishedColumn, TableShape, Value } from '../table.js'
import { column, type TableMaker, text } from './maker.js'

/** The claim's place in the record, which no other claim has. */
export function claimId({ file, locator }: Pick<RecordedClaim, 'file' | 'locator'>): string {
  return `${file}#${locator}`
}

/** Every claim of the record by the order of subjects, then of days. */
export function claimsIn(register: Register): RecordedClaim[] {
  return [...register.recorded.keys()].sort().flatMap((subject) => register.recorded.get(subject) ?? [])
}

export const claims: TableMaker = {
  name: 'claims',
  title: 'Claims of the record beside the lists, each with its source',
  about:
    'What one source says of one subject. What a claim says in figures stands in the table of its kind, joined by `claim`; two claims of one thing are not two things.',
  columns: [
    text('claim', 'file and place of the claim in the record'),
    text('subject', 'id of an agency, a state such as us-fl, or the country, us'),
    text('says', 'kind of claim, which names its table: decision, officers, money, measure ...'),
    column('on', 'date', 'day that it is about; the first one of a month or a year'),
    column('latest', 'date', 'last day that it can be about, where the source tells no plain day'),
    column('approximate', 'boolean', 'whether the source says about'),
    column('observed_on', 'date', 'day on which the source said so'),
    text('text', 'what is claimed, in the words of this project'),
    text('quote', 'a few words of the source'),
    text('confidence', 'high, medium or low'),
    text('doubt', 'what is shaky about it'),
    text('publisher', 'who published it'),
    text('source', 'where it is published'),
    text('document', 'SHA-256 of the file that holds it'),
    text('file', 'that file'),
    text('locator', 'place in it'),
  ],
  key: ['claim'],
  rows: ({ register }) =>
    claimsIn(register).map((claim): Value[] => [
      claimId(claim),
      claim.subject,
      claim.says,
      claim.on,
      claim.latest ?? null,
      claim.approximate,
      claim.observedOn,
      claim.text,
      claim.quote ?? null,
      claim.confidence,
      claim.doubt ?? null,
      claim.source.publisher,
      claim.source.address,
      claim.document,
      claim.file,
      claim.locator,
    ]),
}

type Says = RecordedClaim['says']
type ClaimOf<S extends Says> = Extract<RecordedClaim, { says: S }>

/** A column of a table of claims of one kind, with how its value is read. */
export interface ClaimColumn<S extends Says> extends PublishedColumn {
  readonly value: (claim: ClaimOf<S>) => Value | undefined
}

/** A table of the claims of one kind: what each is about and when, then its own columns, then its source. */
export function claimTable<S extends Says>(
  says: S,
  shape: Omit<TableShape, 'columns' | 'key' | 'joins'>,
  own: readonly ClaimColumn<S>[],
): TableMaker {
  return {
    ...shape,
    columns: [
      text('claim', 'file and place of the claim in the record'),
      text('subject', 'id of an agency, a state such as us-fl, or the country, us'),
      column('on', 'date', 'day that it is about; the first one of a month or a year'),
      ...own.map(({ name, type, description }) => ({ name, type, description })),
      text('source', 'where it is published'),
    ],
    key: ['claim'],
    joins: [{ column: 'claim', table: 'claims', to: 'claim' }],
    rows: ({ register }) =>
      claimsIn(register)
        .filter((claim): claim is ClaimOf<S> => claim.says === says)
        .map((claim) => [
          claimId(claim),
          claim.subject,
          claim.on,
          ...own.map(({ value }) => value(claim) ?? null),
          claim.source.address,
        ]),
  }
}

/** A column that holds a field of its claim. */
export function of<S extends Says>(
  [name, type, description]: readonly [string, PublishedColumn['type'], string],
  value: ClaimColumn<S>['value'],
): ClaimColumn<S> {
  return { name, type, description, value }
}
