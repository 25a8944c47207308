import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

export const home: Messages['home'] = {
  title: 'Ki ajans polis ki gen akò 287(g) ak ICE',
  heading: 'Ki ajans polis ki gen akò ak ICE, epi depi kilè',
  intro:
    'Dapre seksyon 287(g), ofisye yon ajans polis gen dwa fè yon pati nan travay ajan imigrasyon yo. ICE pibliye ki ajans ki gen akò. Sa a se rejis lis sa yo: chak dat ouvri fichye a, fèy la ak kaz kote li soti.',
  hint: 'Yon non, yon vil, yon konte oswa yon kòd postal; ou pa bezwen ekri l san fot.',
  examples: 'Pa egzanp',
  newest: 'Sou lis ki pi resan an',
  newestOn: 'Sou lis ki te an vigè jou sa a',
  listOf: (day) => ['Lis ICE nan dat ', day],
  rows: 'ranje',
  agreements: 'akò',
  agencies: 'ajans',
  states: 'eta ak teritwa',
  byModel: 'Dapre modèl',
  rule: 'Ki jan yo konte yo',
  openList: 'Ouvri lis sa a',
  held: 'Sa ki nan rejis la',
  heldText: (facts) => [
    `${counted(facts.lists, 'lis')}: ${facts.participating} sou ajans k ap patisipe ak ${facts.pending} sou ajans ki annatant, soti `,
    facts.from,
    ' rive ',
    facts.to,
    '.',
  ],
  heldLast: (day) => [
    'Lis ki pi resan nan rejis la se pou ',
    day,
    '. Sa ICE pibliye apre sa pa nan rejis la.',
  ],
  allLists: 'Tout lis yo, ak sa ki pa nòmal nan kèk ladan yo',
  lately: 'Dènye chanjman yo',
  latelyText: (day) => ['Chanjman sou dènye lis yo, jiska ', day, '.'],
  allChanges: 'Tout chanjman yo',
  noChanges: 'Pa gen okenn chanjman nan rejis la.',
  nothing: 'Pa gen okenn lis jou sa a, ni anvan, nan rejis la, kidonk yo pa ka di anyen sou li.',
  firstHeld: (day) => ['Premye lis ki nan rejis la se pou ', day, '.'],
  lastHeld: (day) => ['Dènye lis ki nan rejis la se pou ', day, '.'],
}
