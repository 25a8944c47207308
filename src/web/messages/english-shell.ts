import type { Part } from '../html.js'

export const shell = {
  site: 'Comity',
  tagline: 'The public record of 287(g) agreements',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  languages: 'Language',
  changes: 'Changes',
  lists: 'Lists',
  check: 'Check',
  method: 'Method',
  findAgency: 'Find an agency',
  searchLabel: 'Police agency, sheriff, city or ZIP code',
  search: 'Search',
  footer:
    'Comity reads the lists that U.S. Immigration and Customs Enforcement (ICE) publishes of its agreements with police agencies under section 287(g) of the Immigration and Nationality Act. It takes no side and belongs to no government.',
  lastRead: (day: Part) => ['Lists last read: the newest list held is of ', day, '.'],
  noLists: 'No list is held yet.',
  howCounted: 'How it is counted and dated',
  events: 'Events',
  research: 'Research',
  forPrograms: 'For programs',
  agendaFeed: 'Coming agenda items on agreements',
  asOf: (on: Part, knownAt: Part) => ['The record on ', on, ', from the lists of ', knownAt, ' and before.'],
  kept: 'What sources, laws and the notes of the record say stands in the language in which it is kept.',
  backToToday: 'Read it as of today',
}
