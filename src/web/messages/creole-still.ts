import type { Messages } from './messages.js'

export const still: Messages['still'] = {
  title: 'Sa ki bezwen Comity k ap mache',
  heading: 'Sa ki bezwen Comity k ap mache',
  text: 'Gen kesyon yo rezoud lè yo poze yo. Yon kopi sit sa a ki fèt ak fichye gen repons yon sèl jou, epi li pa ka rezoud lòt.',
  needs: [
    'Rejis la nan yon lòt jou, oswa jan yo te konnen l nan yon lòt jou',
    'Ajans ou chwazi, youn bò kote lòt nan yon tablo',
    'Lis ak chanjman ant de jou ou chwazi',
    'Yon rezime sou papye, ak kesyon pwogram poze ki pi lwen pase fichye yo ofri yo',
  ],
  howHeading: 'Ki jan pou poze yo',
  how: 'Comity mache sou nenpòt òdinatè ki gen Node 20.19 oswa pi resan, san kont. Nan dosye li:',
  howAfter: 'Apre sa li reponn nan http://127.0.0.1:8287, nan menm adrès yo. Liy kòmand lan reponn tou:',
  hereHeading: 'Sa fichye yo reponn',
  here: {
    search: 'Tout ajans nan anyè nasyonal la, dapre non yo',
    check: 'Yon dokiman, konpare ak rejis la nan navigatè w la',
    lists: 'Tout lis yo te li yo, ranje pa ranje',
    data: 'Tout sa ki nan rejis la, pou telechaje',
  },
  link: 'Sa bezwen Comity k ap mache: fichye sa yo pa reponn li',
  note: (day, link) => [
    'Adrès sa a poze yon kesyon fichye sa yo pa reponn. Sa ki isit la se rejis la nan dat ',
    day,
    '. ',
    link,
    '.',
  ],
  noteLink: 'Ki jan pou poze l',
  searching: 'Y ap chèche…',
  failed: 'Non yo pa t ka chaje.',
  noScript:
    'San JavaScript, rechèch la bezwen Comity k ap mache. Ou ka rive nan tout ajans yo depi paj eta yo.',
}
