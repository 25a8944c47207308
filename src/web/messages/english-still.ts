import type { Part } from '../html.js'

/** What a copy of the site made of files says of itself. */
export const still = {
  title: 'What needs a running Comity',
  heading: 'What needs a running Comity',
  text: 'Some questions are worked out when they are asked. A copy of this site that is made of files holds the answers of one day, and cannot work out others.',
  needs: [
    'The record on another day, or as it was known on another day',
    'Agencies of your choice compared in one table',
    'Lists and changes between two days of your choice',
    'A brief on paper, and questions that programs ask beyond the files offered',
  ],
  howHeading: 'How to ask them',
  how: 'Comity runs on any computer with Node 20.19 or later, without an account. In its folder:',
  howAfter: 'It then answers at http://127.0.0.1:8287, at the same addresses. The command line answers too:',
  hereHeading: 'What files answer',
  here: {
    search: 'Every agency of the national directory, by name',
    check: 'A document, held against the record in your browser',
    lists: 'Every list read, row by row',
    data: 'All that is held, to download',
  },
  link: 'Needs a running Comity: these files do not answer it',
  note: (day: Part, link: Part): Part => [
    'This address asks a question that these files do not answer. What stands here is the record on ',
    day,
    '. ',
    link,
    '.',
  ],
  noteLink: 'How to ask it',
  searching: 'Searching ...',
  failed: 'The names could not be loaded.',
  noScript:
    'Without script, the search needs a running Comity. Every agency can be reached from the page of its state.',
}
