import type { Part } from '../html.js'

/** Agencies beside one another. */
export const compare = {
  title: (names: readonly string[]) =>
    names.length === 0 ? 'Compare agencies' : `Compare ${names.join(', ')}`,
  heading: 'Agencies beside one another',
  lead: 'Two to eight agencies in one table: model, stage, law, vote, officers and money on one day.',
  text: (day: Part) => [
    'What stood on ',
    day,
    ', in the order asked for; nothing is ranked. “No record” is what the record held does not tell. This is not legal advice.',
  ],
  columns: {
    agency: 'Agency',
    model: 'Model',
    stage: 'Stage',
    law: 'Law: joining',
    vote: 'Vote',
    officers: 'Officers',
    money: 'Its own money',
  },
  onNoList: (lists: string) => `on none of ${lists} lists read`,
  byText: (answer: string) => `by the text alone: ${answer}`,
  others: 'Compare others, or on another day',
  agency: (number: number) => `Agency ${number}`,
  help: 'A name such as “Doral Police Department”, or an id such as us-fl/doral-police-department.',
  show: 'Compare',
  asJson: 'as data',
  with: 'Compare with other agencies',
}
