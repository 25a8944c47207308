import { counted, number } from './creole-count.js'
import type { Messages } from './messages.js'

export const map: Messages['map'] = {
  heading: 'Ki kote, epi depi kilè',
  text: 'Chak konte, dapre kote akò ajans li yo te rive. Klike sou yon eta pou wè ajans li yo.',
  textState: 'Chak eta dapre konbyen akò ajans li yo ki sou lis la. Klike sou yon eta pou wè ajans li yo.',
  textLaw:
    'Akò ki sou lis la, dapre sa lalwa te mande ajans lan jou li te antre a. Sa ki parèt apre pa chanje anyen.',
  label: (day) => `Kat peyi a nan dat ${day}`,
  by: 'Montre',
  choices: {
    'county stage': 'Konte dapre etap',
    'state stage': 'Eta dapre kantite',
    'county law': 'Konte dapre lalwa',
    'state law': 'Eta dapre lalwa',
  },
  legend: 'Sa koulè yo vle di',
  stage: {
    'm-listed': 'Sou lis ICE la',
    'm-pending': 'Annatant, oswa siyen men poko sou lis la',
    'm-past': 'Soti sou lis la, manke sou lis ki pi resan an, oswa pa annatant ankò',
    none: 'Sou okenn lis jiska jou sa a',
  },
  numbers: 'akò sou lis la',
  law: {
    'm-required': 'Obligatwa',
    'm-chosen': 'Se ajans lan ki chwazi',
    'm-chosen-while': 'Se ajans lan ki chwazi pandan otorite yo t ap di li obligatwa',
    'm-joined-against': 'Antre malgre yon entèdiksyon',
    'm-unclear': 'Lalwa ki nan rejis la pa di l klè',
    'm-mixed': 'Plis pase youn nan yo',
    none: 'Okenn sou lis la',
  },
  wide: 'Ak kontou: yon enstitisyon ki pou tout eta a sou lis la',
  play: 'Jwe',
  pause: 'Poz',
  slider: 'Mwa',
  none: (day) => `${day}: pa gen okenn lis nan rejis la`,
  frame: (day, { agreements, agencies, states }) =>
    `Sou lis ${day} la: ${counted(agreements, 'akò')} pou ${counted(agencies, 'ajans')} nan ${counted(states, states === 1 ? 'eta' : 'eta ak teritwa')}`,
  sentence: (listed, all, pending, past) => {
    const more = [
      pending === 0 ? '' : `nan ${number(pending)} lòt gen youn ki annatant oswa ki gen akò siyen`,
      past === 0 ? '' : `nan ${number(past)} lòt te gen youn anvan`,
    ].filter((part) => part !== '')
    const rest = more.length === 0 ? '' : `; ${more.join('; ')}`
    return `Nan ${number(all)} konte ak ekivalan, ${number(listed)} gen yon ajans sou lis la${rest}.`
  },
  sentenceLaw: (told) =>
    `Akò dapre klas: ${told.map(([name, count]) => `${name.toLowerCase()}, ${number(count)}`).join('; ')}.`,
  sentenceState: (listed, all) =>
    `Nan ${number(all)} eta, teritwa ak Distri Kolonbi, ${number(listed)} gen yon ajans sou lis la.`,
  rule: 'Ki jan kat la fèt',
  ruleText:
    'Yon kote montre pwen ki pi lwen ajans li yo rive: sou lis la pase anvan annatant, annatant pase anvan sa ki fini. Yon ajans ki nan plizyè konte parèt nan chak; nan chif yo li konte yon sèl fwa. Yon enstitisyon ki pou tout yon eta pa parèt nan okenn konte, kèlkeswa kote biwo li ye: se kontou eta a ki make. Liy tan an pran dènye lis chak mwa.',
  table: 'Menm bagay la nan yon tablo',
  months: 'Mwa pa mwa',
  list: 'lis',
  agreements: 'akò',
  agencies: 'ajans',
  states: 'eta ak teritwa',
  state: 'eta',
  beside: 'Sa okenn konte pa montre',
  statewide: (count) => `Enstitisyon ki pou tout yon eta: ${number(count)}`,
  unplaced: (count) => `Ajans rejis la pa gen konte yo: ${number(count)}`,
  placeWords: {
    '': 'sou okenn lis',
    'm-listed': 'sou lis la',
    'm-n1': 'sou lis la',
    'm-n2': 'sou lis la',
    'm-n3': 'sou lis la',
    'm-n4': 'sou lis la',
    'm-pending': 'annatant oswa siyen',
    'm-past': 'soti, manke sou lis ki pi resan an, oswa pa annatant ankò',
    'm-required': 'obligatwa',
    'm-chosen': 'se ajans lan ki chwazi',
    'm-chosen-while': 'se ajans lan ki chwazi pandan otorite yo t ap di li obligatwa',
    'm-joined-against': 'antre malgre yon entèdiksyon',
    'm-unclear': 'lalwa ki nan rejis la pa di l klè',
    'm-mixed': 'obligatwa, chwazi oswa pa klè, dapre ajans lan',
  },
  stages: { listed: 'sou lis la', pending: 'annatant oswa siyen', past: 'anvan' },
}
