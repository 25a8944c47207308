import { zipTold, zipUnknown } from '../../query/zip.js'
import type { Part } from '../html.js'
import { counted } from './english-count.js'

/** The search, the lists, the changes, a state. */
export const pages = {
  searchPage: {
    title: (text: string) => (text === '' ? 'Find an agency' : `${text}: agencies`),
    heading: 'Find an agency',
    results: (count: number, text: Part) => [`${counted(count, 'agency', 'agencies')} near `, text],
    none: (text: Part) => ['No agency near ', text, ' is in the national directory or on any list.'],
    noneHelp: [
      'Try the city or the county alone, such as “Hialeah” or “Collier”.',
      'Add the state, such as “Franklin County FL”.',
    ],
    zipHelp: 'Or type the ZIP code, such as “33130”.',
    zip: zipTold,
    zipUnknown,
    zipNone:
      'No police agency of this place or of its county is found in the national directory or on any list.',
    elsewhere:
      'A town that is not named here may have no police department of its own in the national directory. Who polices it, often the sheriff of its county, is not in the record held.',
    onNoList: 'On no list',
    allStates: 'All states',
    state: 'State',
  },
  listsPage: {
    title: 'The lists read',
    heading: 'The lists read',
    text: (count: number, from: Part, to: Part) => [
      `${counted(count, 'list')} as ICE published them, or as archives cut them from its page, from `,
      from,
      ' to ',
      to,
      '. Each date is decided from the file’s name, the workbook’s own stamp, its rows and its neighbours.',
    ],
    flaggedText: (count: number, all: number) =>
      `${count} of ${counted(all, 'list')} about which something is odd: a wrong name, a swap, an older list posted again, cells that do not say what they should.`,
    all: 'All lists',
    flagged: 'Only those with something odd',
    from: 'From',
    to: 'To',
    show: 'Show',
    day: 'Date',
    series: 'List',
    rows: 'Rows',
    file: 'File',
    odd: 'Remarks',
    cells: (count: number) => `${counted(count, 'cell')} in doubt`,
    undated: 'undated',
    none: 'No list of these days is held.',
  },
  changesPage: {
    noneHeld: 'No list of these days is held, so it is not known what changed.',
    title: 'What changed on the lists',
    heading: 'What changed on the lists',
    text: 'A list posted again or a spelling put right is no change. An agreement missing from one list alone has not left: it is marked until a second list confirms it.',
    from: 'From',
    to: 'To',
    state: 'State',
    allStates: 'All states',
    show: 'Show',
    count: (count: number, from: Part, to: Part) => [
      `${counted(count, 'change')} from `,
      from,
      ' to ',
      to,
      '.',
    ],
    cut: (shown: number, all: number) =>
      `The newest ${shown} of ${counted(all, 'change')} are shown. Narrow the days or choose a state to see the others.`,
    none: 'No change on these days.',
    evidence: 'row',
    unconfirmed: 'not confirmed',
    was: (before: Part) => ['before: ', before],
  },
  statePage: {
    title: (state: string) => `${state}: agencies with 287(g) agreements`,
    text: (facts: { agreements: number; agencies: number; day: Part }) => [
      `On ICE’s list: ${counted(facts.agreements, 'agreement')} of ${counted(facts.agencies, 'agency', 'agencies')}. The list is of `,
      facts.day,
      '.',
    ],
    none: (state: string, day: Part) => [`No agency of ${state} stands on ICE’s list of `, day, '.'],
    listed: 'On the participating list',
    pending: 'On the pending list',
    past: 'On earlier lists only',
    recorded: 'On no list, told of by other sources',
    agency: 'Agency',
    county: 'County',
    agreements: 'Agreements',
    since: 'listed since',
    stillThere: 'listed',
    find: (state: string) => `Find an agency of ${state}, also one on no list`,
    changes: 'What changed in this state',
    noneHelp: (agencies: number) =>
      `The national directory holds ${counted(agencies, 'agency', 'agencies')} of this state. Each has a page that says which lists were read.`,
    silent: 'No list of that day or before is held, so nothing can be said of it.',
  },
}
