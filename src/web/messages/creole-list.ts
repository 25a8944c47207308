import { counted } from './creole-count.js'
import type { Messages } from './messages.js'

export const list: Messages['list'] = {
  title: (series, day, slot) => `Lis ICE pou ajans ${series}, ${day}${slot === '' ? '' : ` (${slot})`}`,
  heading: (series, day, slot) => [`Lis ICE pou ajans ${series}, `, day, slot],
  undated: (series) => `Yon lis sou ajans ${series}, yo pa ka konnen dat li`,
  slot: (slot) => ` (${slot})`,
  capturedAt: (time) => `yo pran l a ${time} UTC`,
  path: 'Kote paj sa a ye',
  allLists: 'Lis',
  before: 'Lis anvan an',
  after: 'Lis apre a',
  counts: 'Sa ki ladan l',
  rows: 'ranje',
  agreements: 'akò',
  agencies: 'ajans',
  names: 'non jan yo enprime',
  states: 'eta ak teritwa',
  rule: 'Ki jan yo konte yo',
  pendingRule:
    'ranje: ranje nan lis la ki gen kichòy anba antèt la; akò: pè ajans ak modèl diferan ki ladan yo; ajans: ajans diferan, lè yo fin mete ansanm fason diferan yo ekri non yo ak chanjman non yo.',
  inference: 'Dediksyon',
  withHeader: (rows) =>
    `Si yon moun konte ${rows + 1} pou lis sa a, sa t ap egal ${counted(rows, 'ranje')} li yo plis ranje antèt la. Lis la menm pa bay okenn total; sa a se yon dediksyon, se pa yon bagay lis la di.`,
  date: 'Dat li, ak poukisa',
  dated: 'Dat',
  reasons: 'Rezon',
  flags: 'Sa ki pa nòmal',
  file: 'Fichye',
  names2: 'Yo wè l sou non sa yo',
  archives: 'Kote yo kenbe l',
  handed: 'yo bay rejis sa a li dirèkteman',
  saved: 'Anrejistre (so fichye kalkil la menm)',
  created: 'Fichye kalkil la kreye',
  captured: 'Yon achiv pran l',
  sheet: 'Fèy',
  hash: 'SHA-256',
  notes: 'Kaz ki pa di sa yo ta dwe di',
  note: (cell, expected, found) => [cell, `: yo t ap tann ${expected}, yo jwenn `, `“${found}”`],
  moreNotes: (count) => `ak ${counted(count, 'lòt kaz')} menm jan an`,
  table: 'Ranje li yo',
  tableText:
    'Jan yo enprime yo; anyen pa korije isit la. Non yo mennen nan ajans rejis la li yo; mo ki souliye yo mennen nan dokiman kaz yo lye.',
  row: 'Ranje',
  empty: 'Lis la vid: li gen yon antèt epi pa gen okenn ranje.',
  laterThanKnown: (day, knownAt) =>
    `Lis sa a se pou ${day}, apre ${knownAt}, jou jiska kilè lis yo li isit la.`,
}
