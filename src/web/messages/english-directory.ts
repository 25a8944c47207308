import { counted } from './english-count.js'

/** The agencies of a state by county, also those on no list. */
export const directory = {
  title: (state: string) => `Police agencies of ${state}`,
  heading: (state: string) => `Police agencies of ${state}, by county`,
  text: (agencies: number, registered: number) =>
    `The national directory and the lists name ${counted(agencies, 'agency', 'agencies')} here; the record tells of an agreement of ${registered} of them. An agency that stands in several counties is named under each. A town that is not named may have no police department of its own: who polices it, often the county’s sheriff, is not in the record held.`,
  noCounty: 'County not in the record held',
  all: 'All of them, by county',
  marked: 'Marked agencies have or had an agreement, or a source tells of one.',
}
