import type { Messages } from './messages.js'

/** Agencies beside one another. */
export const compare: Messages['compare'] = {
  title: (names) => (names.length === 0 ? 'Konpare ajans' : `Konpare: ${names.join(', ')}`),
  heading: 'Ajans kòtakòt',
  lead: 'De a uit ajans nan yon sèl tablo: modèl, etap, lalwa, vòt, ofisye ak lajan nan yon menm jou.',
  text: (day) => [
    'Sa ki te genyen nan dat ',
    day,
    ', nan lòd yo mande a; se pa yon klasman. “Pa nan rejis la” se sa rejis la pa di. Sa a se pa konsèy legal.',
  ],
  columns: {
    agency: 'Ajans',
    model: 'Modèl',
    stage: 'Etap',
    law: 'Lalwa: antre nan akò',
    vote: 'Vòt',
    officers: 'Ofisye',
    money: 'Pwòp lajan li',
  },
  onNoList: (lists) => `sou okenn nan ${lists} lis yo te li`,
  byText: (answer) => `dapre tèks la pou kont li: ${answer}`,
  others: 'Konpare lòt ajans, oswa nan yon lòt jou',
  agency: (number) => `Ajans ${number}`,
  help: 'Yon non tankou “Doral Police Department”, oswa yon idantifyan tankou us-fl/doral-police-department.',
  show: 'Konpare',
  asJson: 'kòm done',
  with: 'Konpare ak lòt ajans',
}
