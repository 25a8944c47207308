import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

type Sources = Messages['sources']

const kinds: Readonly<Record<Parameters<Sources['kindOf']>[0], string>> = {
  minutes: 'pwosèvèbal',
  agenda: 'ajanda oswa dosye yon kò',
  study: 'etid',
  other: 'rejis la pa di kisa li ye',
}

const forms: Readonly<Record<Parameters<Sources['form']>[0], string>> = {
  pdf: 'yon PDF',
  table: 'yon tablo oswa yon fichye kalkil',
  page: 'yon paj sou entènèt',
}

const says: Readonly<Record<Parameters<Sources['says']>[0], string>> = {
  proposed: 'Pwopoze',
  approved: 'Apwouve',
  trained: 'Resevwa fòmasyon',
  active: 'Aktif',
  withdrawn: 'Retire',
  named: 'Site kòm patisipan',
  decision: 'Desizyon',
  officers: 'Ofisye',
  term: 'Kondisyon yon modèl',
  money: 'Lajan',
  measure: 'Mezi',
  event: 'Evènman',
  statement: 'Deklarasyon',
  finding: 'Rezilta etid',
}

export const sources: Sources = {
  title: 'Sous',
  heading: 'Sous ki pa lis ICE yo',
  text: 'Tout dokiman, apa lis ICE yo, kote rejis la ak lwa nou genyen yo soti, selon kiyès ki pibliye yo. Chak mennen nan tout sa ki soti ladan l.',
  none: 'Nou pa gen okenn sous apa lis yo ki pale de jou sa yo.',
  figures: { sources: 'sous', publishers: 'piblikatè', claims: 'afimasyon', law: 'antre sou lwa' },
  publishers: 'Selon piblikatè',
  drawn: (claims, law, facts) =>
    [
      ...(claims > 0 ? [counted(claims, 'afimasyon')] : []),
      ...(law > 0 ? [counted(law, 'antre sou lwa')] : []),
      ...(facts > 0 ? [counted(facts, 'enfòmasyon')] : []),
    ].join(', '),
  all: 'Tout sous yo',
  else: 'Ki lòt bagay sous sa a di',
  one: (host, id) => `Sous nan ${host} (${id})`,
  facts: 'Dokiman an',
  publisher: 'Kiyès ki pibliye l',
  address: 'Adrès',
  open: 'Louvri sous la',
  saidOn: 'Pibliye, oswa di pa pita pase',
  about: (day) => ['pa pita pase ', day, ' (pa gen dat ki enprime sou li)'],
  noDay: 'pa nan rejis nou genyen an',
  read: 'Dènye fwa yo gade l',
  notRead: 'pa nan rejis nou genyen an',
  kind: 'Kisa li ye',
  kindOf: (of) => kinds[of],
  form: (of) => forms[of],
  language: 'Lang',
  languageText:
    'Pa nan rejis nou genyen an. Sa ki ant gimè parèt jan yo enprime l; tout rès la di ak mo rejis la menm, an anglè.',
  held: 'SHA-256 sa nou kenbe a',
  notHeld: 'Nou pa kenbe dokiman an menm isit la, sèlman adrès li ak sa ki soti ladan l.',
  claims: 'Sa rejis la pran ladan l',
  noPlace: 'Rejis la pa kenbe ki kote nan dokiman an sa ye.',
  place: (number) => `Paj ${number}`,
  drawnPage: 'Gade paj la',
  columns: { about: 'Sou', day: 'Jou', says: 'Sa li di', kept: 'Kenbe nan' },
  says: (of) => says[of],
  country: 'Etazini',
  decision: 'Desizyon an',
  more: (shown, all) => `Nou montre premye ${shown} nan ${counted(all, 'afimasyon')}.`,
  law: 'Sa lwa nou genyen yo pran ladan l',
  factsHeld: 'Enfòmasyon sou ajans lalwa mande',
  laterThanAsked: (on, knownAt) =>
    `Sa sous sa a di poko la pou jou sa yo: li pale de yon jou apre ${on}, oswa yo pibliye l apre ${knownAt}.`,
  page: {
    title: (publisher, number) => `${publisher}, paj ${number}`,
    heading: (number) => `Paj ${number}`,
    text: 'Desine apati tèks dokiman an, chak liy kote li ye sou paj la. Gen yon bwat otou chak pwen kote yo li yon afimasyon rejis la. Tout lòt liy yo se ba: yo ka nonmen moun rejis sa a pa di anyen sou yo. Sous la gen tout paj la.',
    drawing: (number, boxes) =>
      `Paj ${number}, desine; ${counted(boxes, 'bwat')} otou sa yo li pou afimasyon yo`,
    boxes: 'Sa yo li nan paj sa a',
    lines: 'Sa yo te li, kòm tèks',
    cut: 'Paj la gen plis tèks pase sa ki desine isit la.',
    none: 'Paj la pa gen tèks.',
    before: 'Paj anvan an',
    after: 'Paj apre a',
  },
}
