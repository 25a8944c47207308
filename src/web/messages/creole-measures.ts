import type { Step } from '../../model/period.js'
import type { Messages } from './messages.js'

const names: Readonly<Record<string, string>> = {
  'police-officers': 'Ofisye polis',
  'police-civilians': 'Anplwaye polis ki pa ofisye',
  crime: 'Krim',
  deportations: 'Depòtasyon',
  homicides: 'Omisid',
  murders: 'Asasina',
  arrests: 'Arestasyon',
  robberies: 'Vòl ak vyolans',
  burglaries: 'Vòl nan kay oswa biznis',
  'violent-crimes': 'Krim vyolan',
  'property-crimes': 'Krim kont byen',
  'motor-vehicle-thefts': 'Vòl machin',
  'agreements-in-force': 'Akò an vigè',
  'states-taking-part': 'Eta k ap patisipe',
  'agencies-with-jail-model': 'Ajans ki gen modèl prizon an',
}

/** What is counted, where the record names it in one of these words. */
const units: Readonly<Record<string, string>> = {
  homicides: 'omisid',
  officers: 'ofisye',
  civilians: 'anplwaye sivil',
  employees: 'anplwaye',
  people: 'moun',
  persons: 'moun',
  agreements: 'akò',
  states: 'eta',
  agencies: 'ajans',
  'county jails': 'prizon konte',
}

const unitWords = (unit: string) => units[unit] ?? unit

const steps: Readonly<Record<Step, string>> = { year: 'pa ane', quarter: 'pa trimès', month: 'pa mwa' }

/** What was counted of an agency, and what stands beside it. Never why a number is as it is. */
export const measures: Messages['measures'] = {
  heading: 'Chif',
  title: (agency) => `Chif sou ${agency}`,
  lead: 'Sa yo konte, ki moun ki konte l, peryòd pa peryòd. Sa pa di anyen sou poukisa yon chif jan li ye a.',
  none: 'Pa gen anyen nan rejis la: okenn chif sou ajans sa a.',
  /** `motor-vehicle-thefts` as words. */
  name: (measure) =>
    names[measure] ?? `${measure.charAt(0).toUpperCase()}${measure.slice(1)}`.replaceAll('-', ' '),
  head: (measure, unit, step, publisher) =>
    `${unit === measure ? '' : `an ${unitWords(unit)}, `}${steps[step]}, jan ${publisher} konte l`,
  span: (from, to) => (from === to ? `pou ${from}` : `soti ${from} rive ${to}`),
  chart: (name, unit, from, to) =>
    `${name}, ${unitWords(unit)}, soti ${from} rive ${to}; tablo a gen chak valè`,
  gaps: (periods, count) =>
    `Pa gen done nan rejis la pou ${periods}: ${count === 1 ? 'li rete vid, epi li pa zewo' : 'yo rete vid, epi yo pa zewo'}.`,
  andMore: (count) => `${count} lòt`,
  unit: unitWords,
  broken: (at, from, to) =>
    `// Depi ${at} yo konte l yon lòt jan (${from ?? 'san non'}, apre sa ${to ?? 'san non'}): valè anvan ak apre pa konparab.`,
  table: 'Chak valè ak sous li',
  columns: {
    period: 'Peryòd',
    value: 'Valè',
    rate: 'Pou 100,000 moun',
    method: 'Fason yo konte',
    said: 'Dat sous la',
    about: 'anviwon ',
    source: 'Sous',
  },
  doubt: (count, text) => [`${count === 1 ? 'Dout sou yon valè' : `Dout sou ${count} valè`}: `, text],
  other: (edition, value, saidOn, source) => [
    edition === 'earlier' ? 'anvan: ' : 'yo bay tou: ',
    value,
    ', dat sous la: ',
    saidOn,
    ` (${source})`,
  ],
  beside: 'Sa ki bò kote l',
  besideText:
    'Chak gen pwòp echèl pa l. Si de liy monte oswa desann ansanm, sa pa di anyen sou youn ni sou lòt.',
  peers: 'Ajans ki gen menm gwosè',
  peersUnit: (basis, unit) =>
    basis === 'value' ? `${unitWords(unit)}: medyàn ak entèval` : 'pou 100,000 moun: medyàn ak entèval',
  noPeers: 'Pa gen anyen nan rejis la: okenn ajans menm gwosè pa gen valè pou chif sa a.',
  unsized: 'Rejis la pa di konbyen moun ajans lan sèvi: pa gen gwosè pou chèche ajans ki sanble avè l.',
  peersNamed: (count) => `${count} ajans yo, ak chak peryòd`,
  persons: (count) => `${count} moun`,
  median: 'Medyàn',
  least: 'Pi piti',
  greatest: 'Pi gwo',
  of: 'Konbyen ajans',
  state: (name) => `${name}, antou`,
  country: 'Etazini',
  csv: 'Tout valè yo kòm CSV',
  json: 'kòm JSON',
  all: 'Tout chif yo, ak valè, edisyon ak sa ki bò kote yo',
}
