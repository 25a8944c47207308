import type { Messages } from './messages.js'

export const shell: Messages['shell'] = {
  site: 'Comity',
  tagline: 'Rejis piblik akò 287(g) yo',
  skip: 'Ale dirèk nan kontni an',
  mainNavigation: 'Meni prensipal',
  languages: 'Lang',
  changes: 'Chanjman',
  lists: 'Lis',
  check: 'Verifye',
  method: 'Metòd',
  findAgency: 'Chèche yon ajans',
  searchLabel: 'Ajans polis, cherif, vil oswa kòd postal',
  search: 'Chèche',
  footer:
    'Comity li lis Sèvis Imigrasyon ak Ladwàn Etazini (ICE) pibliye sou akò li genyen ak ajans polis, dapre seksyon 287(g) Lwa sou Imigrasyon ak Nasyonalite a. Li pa pran pati pou pèsonn, epi li pa pou okenn gouvènman.',
  lastRead: (day) => ['Dènye fwa lis yo te li: lis ki pi resan nan rejis la se pou ', day, '.'],
  noLists: 'Poko gen okenn lis nan rejis la.',
  howCounted: 'Ki jan yo konte epi ki jan yo mete dat',
  events: 'Evènman',
  research: 'Etid',
  forPrograms: 'Pou pwogram enfòmatik',
  agendaFeed: 'Pwochen pwen ki sou ajanda a konsènan akò',
  asOf: (on, knownAt) => ['Rejis la nan dat ', on, ', dapre lis ', knownAt, ' yo ak lis anvan yo.'],
  kept: 'Sa sous yo, lwa yo ak nòt rejis la di parèt nan lang yo konsève l la, prèske toujou anglè.',
  backToToday: 'Li l jan li ye jodi a',
}
