import type { Part } from '../html.js'

/** The words of the card that other sites frame. */
export const embed = {
  asOf: (on: Part, knownAt: Part): Part => ['As of ', on, ', as known on ', knownAt, '.'],
  lists: (day: Part): Part => ['The newest list read is of ', day, '.'],
  sources: 'Sources of every date',
  title: (agency: string) => `${agency} and 287(g)`,
  mapHere: 'The map, for pages of other sites',
  mapTitle: { county: '287(g) agreements by county', state: '287(g) agreements by state' },
  mapOf: (state: string) => `287(g) agreements in ${state}, by county`,
  provider: 'Comity',
  follow: 'Follow',
  followHelp: 'An entry for each real change, with what stood before, what stands after, and its source.',
  changesOf: (name: string) => `Changes of agreements, ${name}`,
  lawOf: (name: string) => `Changes of law, ${name}`,
  agencyFeed: (name: string) => `Changes of ${name}`,
}
