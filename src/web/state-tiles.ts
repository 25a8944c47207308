import type { StateCode } from '../model/state.js'

/**
 * The states as tiles, about where they lie: a row of the map a line, two letters a tile. The order is that
 * of reading, which is also the order of the keyboard.
 */
const map = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT ..',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  '.. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. TX .. .. .. .. FL .. PR',
  'GU MP AS .. .. .. .. .. .. .. VI',
]

/** Each state's place: row and column, from 1. */
export const stateTiles: readonly {
  readonly state: StateCode
  readonly row: number
  readonly column: number
}[] = map.flatMap((line, row) =>
  line
    .split(' ')
    .flatMap((state, column) =>
      state === '..' ? [] : [{ state: state as StateCode, row: row + 1, column: column + 1 }],
    ),
)
