import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

/** The search, the lists, the changes, a state. */
export const pages: Pick<Messages, 'searchPage' | 'listsPage' | 'changesPage' | 'statePage'> = {
  searchPage: {
    title: (text) => (text === '' ? 'Chèche yon ajans' : `${text}: ajans`),
    heading: 'Chèche yon ajans',
    results: (count, text) => [`${counted(count, 'ajans')} ki gen non ki sanble ak `, text],
    none: (text) => [
      'Okenn ajans ki gen non ki sanble ak ',
      text,
      ' pa nan anyè nasyonal la ni sou okenn lis.',
    ],
    noneHelp: [
      'Eseye ak vil la oswa konte a sèlman, pa egzanp “Hialeah” oswa “Collier”.',
      'Ajoute eta a, pa egzanp “Franklin County FL”.',
    ],
    zipHelp: 'Oswa ekri kòd postal la (ZIP), pa egzanp “33130”.',
    zip: (zip, where) =>
      `Kòd postal ${zip}: ${where}, nan lis GeoNames la. Yon kòd postal se yon wout lapòs; li ka janbe limit vil ak konte.`,
    zipUnknown: (zip) =>
      `Rejis la pa gen okenn kote pou kòd postal ${zip}. Lis ki la a, lis GeoNames la, pa gen kòd teritwa yo ni kòd biwo lapòs militè yo.`,
    zipNone: 'Okenn ajans polis kote sa a ni konte li pa nan anyè nasyonal la ni sou okenn lis.',
    elsewhere:
      'Yon vil ki pa parèt isit la ka pa gen pwòp polis li nan anyè nasyonal la. Ki moun ki siveye l, souvan cherif konte li, pa nan rejis la.',
    onNoList: 'Sou okenn lis',
    allStates: 'Tout eta yo',
    state: 'Eta',
  },
  listsPage: {
    title: 'Lis yo te li yo',
    heading: 'Lis yo te li yo',
    text: (count, from, to) => [
      `${counted(count, 'lis')} jan ICE te pibliye yo, oswa jan achiv yo te pran yo sou paj li a, soti `,
      from,
      ' rive ',
      to,
      '. Yo deside chak dat dapre non fichye a, so fichye kalkil la menm, ranje li yo ak lis ki bò kote l yo.',
    ],
    flaggedText: (count, all) =>
      `${count} nan ${counted(all, 'lis')} ki gen yon bagay ki pa nòmal: yon move non, yon echanj, yon ansyen lis yo pibliye ankò, kaz ki pa di sa yo ta dwe di.`,
    all: 'Tout lis yo',
    flagged: 'Sèlman sa ki gen yon bagay ki pa nòmal',
    from: 'Depi',
    to: 'Jiska',
    show: 'Montre',
    day: 'Dat',
    series: 'Lis',
    rows: 'Ranje',
    file: 'Fichye',
    odd: 'Remak',
    cells: (count) => `${counted(count, 'kaz')} ki gen dout`,
    undated: 'san dat',
    none: 'Pa gen okenn lis jou sa yo nan rejis la.',
  },
  changesPage: {
    noneHeld: 'Pa gen okenn lis jou sa yo nan rejis la, kidonk yo pa konnen sa ki chanje.',
    title: 'Sa ki chanje sou lis yo',
    heading: 'Sa ki chanje sou lis yo',
    text: 'Yon lis yo pibliye ankò oswa yon non yo korije se pa yon chanjman. Yon akò ki manke sou yon sèl lis pa soti: li make jiskaske yon dezyèm lis konfime l.',
    from: 'Depi',
    to: 'Jiska',
    state: 'Eta',
    allStates: 'Tout eta yo',
    show: 'Montre',
    count: (count, from, to) => [`${counted(count, 'chanjman')} soti `, from, ' rive ', to, '.'],
    cut: (shown, all) =>
      `Yo montre ${shown} ki pi resan nan ${counted(all, 'chanjman')}. Chwazi mwens jou oswa yon eta pou wè lòt yo.`,
    none: 'Pa gen chanjman jou sa yo.',
    evidence: 'ranje',
    unconfirmed: 'pa konfime',
    was: (before) => ['anvan: ', before],
  },
  statePage: {
    title: (state) => `${state}: ajans ki gen akò 287(g)`,
    text: (facts) => [
      `Sou lis ICE la: ${counted(facts.agreements, 'akò')} pou ${counted(facts.agencies, 'ajans')}. Lis la se pou `,
      facts.day,
      '.',
    ],
    none: (state, day) => [`Okenn ajans ${state} pa sou lis ICE ki pou `, day, '.'],
    listed: 'Sou lis ajans k ap patisipe yo',
    pending: 'Sou lis annatant la',
    past: 'Sèlman sou lis ki te la anvan',
    recorded: 'Sou okenn lis, men lòt sous pale sou yo',
    agency: 'Ajans',
    county: 'Konte',
    agreements: 'Akò',
    since: 'sou lis la depi',
    stillThere: 'sou lis la',
    find: (state) => `Chèche yon ajans ${state}, menm si li pa sou okenn lis`,
    changes: 'Sa ki chanje nan eta sa a',
    noneHelp: (agencies) =>
      `Anyè nasyonal la gen ${counted(agencies, 'ajans')} nan eta sa a. Chak gen yon paj ki di ki lis yo te li.`,
    silent: 'Pa gen okenn lis jou sa a, ni anvan, nan rejis la, kidonk yo pa ka di anyen sou li.',
  },
}
