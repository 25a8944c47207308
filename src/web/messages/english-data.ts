import type { Part } from '../html.js'
import { counted } from './english-count.js'

export const dataText = {
  title: 'The data',
  heading: 'All of it, to take away',
  intro:
    'Every table of the record as files: CSV for spreadsheets, Parquet for DuckDB, R and Python, one SQLite file, and the counties as GeoJSON. Nothing needs a key.',
  none: 'This server offers no files. The program writes them on any machine: comity export --all DIR.',
  making: 'The files of the newest release are being made, which takes some seconds.',
  again: 'Look again',
  release: 'Release',
  releaseText: (on: Part, knownAt: Part) => [
    'What was held on ',
    on,
    ', as known at ',
    knownAt,
    '. The hash names these bytes and no others: under it the same files come again, or nothing does.',
  ],
  another: 'This is not the newest release.',
  newest: 'The newest release',
  files: 'Files',
  whole: 'Everything in one file',
  tables: 'Table by table',
  table: 'table',
  rows: 'rows',
  describes: 'What describes and proves them',
  size: (text: string) => text,
  kilobytes: (number: string) => `${number} kB`,
  megabytes: (number: string) => `${number} MB`,
  hash: 'SHA-256',
  sums: 'The hash of every file; the hash of this one names the release',
  manifest: 'The release: its days and files',
  catalog: 'The release as a catalog entry (DCAT)',
  check: 'To check what was taken',
  cite: 'How to cite',
  citation: (on: string, release: string) =>
    `Comity, register of 287(g) agreements, data of ${on}, release ${release}.`,
  licence: 'Licence',
  licenceText: [
    'What the project adds is under ',
    ': say where it is from and what you changed. Lists of ICE, figures of the FBI and shapes of the Census Bureau are works of the U.S. government, free for all.',
  ],
  count: 'Counting a day',
  countText:
    'This gives what the counts of this site give, in DuckDB over the Parquet files and in SQLite alike. It counts the list in force on September 2, 2025.',
  dictionary: 'What every column holds',
  dictionaryText:
    'Empty is unknown or not said; it is never zero and never false. Every value leads back to a cell of a list, a claim with its source, or a line of the law. The words of the data are English.',
  columns: (count: number) => counted(count, 'column'),
  key: 'Key',
  joins: 'Joins',
  column: 'column',
  type: 'type',
  holds: 'what it holds',
}
