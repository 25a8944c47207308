import { counted } from './english-count.js'

/** The brief, apart from what it says. */
export const brief = {
  name: 'Brief',
  link: 'A brief for a meeting: two pages, each sentence with its sources',
  forms: 'To take along:',
  sources: 'Sources',
  more: (rows: number) => `${counted(rows, 'line')} more on the agency’s page`,
}
