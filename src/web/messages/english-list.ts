import type { Part } from '../html.js'
import { counted } from './english-count.js'

export const list = {
  title: (series: string, day: string, slot: string) =>
    `ICE’s ${series} list of ${day}${slot === '' ? '' : ` (${slot})`}`,
  heading: (series: string, day: Part, slot: Part) => [`ICE’s ${series} list of `, day, slot],
  undated: (series: string) => `A ${series} list whose date cannot be told`,
  slot: (slot: string) => ` (${slot})`,
  capturedAt: (time: string) => `captured ${time} UTC`,
  path: 'Where this page stands',
  allLists: 'Lists',
  before: 'The list before',
  after: 'The list after',
  counts: 'What it holds',
  rows: 'rows',
  agreements: 'agreements',
  agencies: 'agencies',
  names: 'names as printed',
  states: 'states and territories',
  rule: 'How these are counted',
  pendingRule:
    'rows: rows of the list that hold anything below its header; agreements: different pairs of agency and model among them; agencies: different agencies, once spellings and renames are folded.',
  inference: 'Inference',
  withHeader: (rows: number) =>
    `A count of ${rows + 1} for this list would equal its ${counted(rows, 'row')} with the header row. The list itself states no total; this is an inference, not something that it says.`,
  date: 'Its date, and why',
  dated: 'Dated',
  reasons: 'Reasons',
  flags: 'What is odd',
  file: 'File',
  names2: 'Seen under the names',
  archives: 'Kept by',
  handed: 'given to this record directly',
  saved: 'Saved (the workbook’s own stamp)',
  created: 'Workbook made',
  captured: 'Captured by an archive',
  sheet: 'Sheet',
  hash: 'SHA-256',
  notes: 'Cells that do not say what they should',
  note: (cell: Part, expected: string, found: string) => [
    cell,
    `: expected ${expected}, found `,
    `“${found}”`,
  ],
  moreNotes: (count: number) => `and ${counted(count, 'cell')} more alike`,
  table: 'Its rows',
  tableText:
    'As printed; nothing is corrected here. Names lead to the agency that the record reads them as, underlined words to the documents that the cells link.',
  row: 'Row',
  empty: 'The list is empty: it has a header and no rows.',
  laterThanKnown: (day: string, knownAt: string) =>
    `This list is of ${day}, later than ${knownAt}, the day up to which lists are read here.`,
}
