import type { Part } from '../html.js'
import { counted } from './english-count.js'

export const home = {
  title: 'Which police agencies have 287(g) agreements with ICE',
  heading: 'Which police agencies have agreements with ICE, and since when',
  intro:
    'Under section 287(g), officers of a police agency may do some of the work of immigration officers. ICE publishes which agencies have an agreement. This is the record of those lists: every date opens the file, the sheet and the cell that it comes from.',
  hint: 'A name, a city, a county or a ZIP code; spelling need not be exact.',
  examples: 'For example',
  newest: 'On the newest list',
  newestOn: 'On the list in force that day',
  listOf: (day: Part) => ['ICE’s list of ', day],
  rows: 'rows',
  agreements: 'agreements',
  agencies: 'agencies',
  states: 'states and territories',
  byModel: 'By model',
  rule: 'How these are counted',
  openList: 'Open this list',
  held: 'What the record holds',
  heldText: (facts: { lists: number; participating: number; pending: number; from: Part; to: Part }) => [
    `${counted(facts.lists, 'list')}: ${facts.participating} of participating and ${facts.pending} of pending agencies, from `,
    facts.from,
    ' to ',
    facts.to,
    '.',
  ],
  heldLast: (day: Part) => [
    'The newest list held is of ',
    day,
    '. What ICE published after it is not in the record.',
  ],
  allLists: 'All lists, and what is odd about some',
  lately: 'What changed last',
  latelyText: (day: Part) => ['Changes on the last lists, up to ', day, '.'],
  allChanges: 'All changes',
  noChanges: 'No change is on record.',
  nothing: 'No list of that day or before is held, so nothing can be said of it.',
  firstHeld: (day: Part): Part => ['The first list held is of ', day, '.'],
  lastHeld: (day: Part): Part => ['The last list held is of ', day, '.'],
}
