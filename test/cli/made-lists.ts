import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeBook } from '../documents/made-workbook.js'

const headings = [
  'STATE',
  'LAW ENFORCEMENT AGENCY',
  'TYPE',
  'COUNTY',
  'SUPPORT TYPE',
  'SIGNED',
  'MOA',
  'ADDENDUM',
]

/** One row of a made list: state, agency, model, and the day of signature. */
export type MadeRow = readonly [state: string, agency: string, model: string, signed: string]

/** A participating list with these rows, saved on a day, as the bytes of a workbook. */
export function madeList(rows: readonly MadeRow[], savedOn: string): Buffer {
  const lines = [
    headings,
    ...rows.map(([state, agency, model, signed]) => [
      state,
      agency,
      'County',
      '',
      model,
      signed,
      'link pending',
      '',
    ]),
  ]
  const cell = (text: string, column: number, row: number) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`
  const xml = lines.map(
    (line, at) =>
      `<row r="${at + 1}">${line.map((text, column) => cell(text, column, at + 1)).join('')}</row>`,
  )
  return makeBook({ rows: xml.join(''), modified: `${savedOn}T15:00:00Z` })
}

/** Writes `count` lists of growing length into a folder, a day apart, under ICE's kind of names. */
export function writeLists(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let at = 0; at < count; at++) {
    const day = new Date(Date.UTC(2025, 2, 3 + at)).toISOString().slice(0, 10)
    const rows = Array.from(
      { length: 20 + at },
      (_, row): MadeRow => [
        'FLORIDA',
        `Made ${row} County Sheriff's Office`,
        'Task Force Model',
        '2025-03-01',
      ],
    )
    const [year, month, date] = day.split('-')
    writeFileSync(join(folder, `participatingAgencies${month}${date}${year}am.xlsx`), madeList(rows, day))
  }
}
