import type { Messages } from './messages.js'

/** The words of the card that other sites frame. */
export const embed: Messages['embed'] = {
  asOf: (on, knownAt) => ['Nan dat ', on, ', jan yo te konnen l le ', knownAt, '.'],
  lists: (day) => ['Lis ki pi resan yo te li se pou ', day, '.'],
  sources: 'Sous chak dat',
  title: (agency) => `${agency} ak pwogram 287(g)`,
  mapHere: 'Kat la, pou paj lòt sit',
  mapTitle: { county: 'Akò 287(g) pa konte', state: 'Akò 287(g) pa eta' },
  mapOf: (state) => `Akò 287(g) nan ${state}, pa konte`,
  provider: 'Comity',
  follow: 'Swiv',
  followHelp: 'Yon antre pou chak chanjman reyèl, ak sa ki te la anvan, sa ki la apre, ak sous li.',
  changesOf: (name) => `Chanjman akò, ${name}`,
  lawOf: (name) => `Chanjman lalwa, ${name}`,
  agencyFeed: (name) => `Chanjman pou ${name}`,
}
