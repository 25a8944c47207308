import assert from 'node:assert/strict'
import { connector as page } from '../../src/connectors/ice-page.js'
import { connector as participating } from '../../src/connectors/ice-participating.js'
import { connector as pending } from '../../src/connectors/ice-pending.js'
import { SourceDocument } from '../../src/documents/document.js'
import { SourceError } from '../../src/model/errors.js'
import { makeList } from './made-list.js'

/**
 * That a file is read or refused, as a user's file would be: by every connector, with a `SourceError` where
 * it does not read, in bounded time. Returns whether any connector read it.
 */
export function readOrRefused(bytes: Buffer): boolean {
  const started = performance.now()
  let read = false
  try {
    const document = new SourceDocument(bytes, 'any.xlsx')
    for (const connector of [page, participating, pending])
      if (connector.detect(document)) read = connector.read(document).kind === 'list'
    document.describe()
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    assert.ok(error.where.startsWith('any.xlsx'), error.where)
    assert.notEqual(error.expected, '')
  }
  assert.ok(performance.now() - started < 15_000, 'a small file took more than fifteen seconds')
  return read
}

/** What the first connector that knows a file reads in it, but for the name of its bytes. */
export function contentOf(bytes: Buffer): unknown {
  const document = new SourceDocument(bytes, 'any.xlsx')
  const connector = [page, participating, pending].find((one) => one.detect(document))
  return { ...connector?.read(document), document: undefined }
}

/** A list of each form as its publisher would save it. */
export const soundLists: readonly Buffer[] = [
  makeList({
    rows: [
      ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'SIGNED', 'MOA', 'ADDENDUM'],
      [
        'FLORIDA',
        'Miami Police Department ',
        'Municipality',
        { error: '#N/A' },
        'Task Force Model',
        { day: '2025-08-28' },
        { text: 'link', link: 'https://www.ice.gov/a.pdf?x=1&y=2' },
        null,
      ],
      [
        'TEXAS',
        'R&D "N" Sheriff’s',
        'County',
        'A County',
        'Jail Enforcement Model',
        '7/72025',
        'link pending',
      ],
    ],
    more: { Sheet2: '<row r="4"><c r="G4"><v>7</v></c></row>' },
    formats: { 164: 'yyyy-mm-dd' },
    modified: '2025-09-02T18:30:05Z',
  }),
  makeList({
    rows: [
      ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'SUPPORT TYPE'],
      ['OHIO', 'A', 'County', 'TFM'],
    ],
  }),
  makeList({
    inline: true,
    rows: [
      ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE', 'SIGNED', 'MOA'],
      [
        'OHIO',
        'A',
        'TFM',
        '2020-06-08',
        'https://web.archive.org/web/20210113002027/https://www.ice.gov/a.pdf',
      ],
    ],
  }),
]
