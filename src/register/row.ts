import { cleanAddress } from '../model/address.js'
import { type Model, modelOf } from '../model/agreement.js'
import { type Cell, cellText } from '../model/cell.js'
import { type Day, dayOf, parseDay } from '../model/day.js'
import { editsBetween } from '../model/edits.js'
import { misspeltState, type StateCode, stateCodes, stateName, stateOf } from '../model/state.js'
import type { Content } from './corpus.js'

/** What the cells of a row say, read as values; each absent where the cell is or says nothing of it. */
export interface RowFacts {
  readonly state: StateCode | undefined
  readonly stateText: string
  /** As printed. */
  readonly name: string
  readonly type: string
  /** The county as printed, trimmed; undefined for `#N/A`, `#NA`, `N/A` and empty cells, which name none. */
  readonly county: string | undefined
  readonly model: Model | undefined
  readonly signed: Signed | undefined
  /** The address of the agreement, and of its addendum. */
  readonly moa: string | undefined
  readonly addendum: string | undefined
  /** Its state, agency and model, whatever else its cells say: equal for rows of one agreement as printed. */
  readonly key: string
}

/** A SIGNED cell: the day it names, and by which rule, where it is no plain date. */
export interface Signed {
  readonly day: Day | undefined
  readonly text: string
  readonly rule?: 'missing slash' | 'implausible year'
}

const known = new WeakMap<Content, RowFacts>()

/** The values of a row of a list; each content is read once. */
export function readRow(content: Content): RowFacts {
  const held = known.get(content)
  if (held !== undefined) return held
  const facts = interpret(content)
  known.set(content, facts)
  return facts
}

function interpret(content: Content): RowFacts {
  const cell = (heading: string): Cell => {
    const at = content.columns.findIndex(([found]) => found === heading)
    return at < 0 ? null : (content.cells[at] ?? null)
  }
  const stateText = cellText(cell('STATE'))
  const state = stateOf(stateText) ?? misspeltState(stateText) ?? slippedState(stateText)
  const name = cellText(cell('LAW ENFORCEMENT AGENCY'))
  const model = modelOf(cellText(cell('SUPPORT TYPE')))
  return {
    state,
    stateText,
    name,
    type: cellText(cell('TYPE')).trim(),
    county: countyOf(cellText(cell('COUNTY'))),
    model,
    signed: readSigned(cell('SIGNED')),
    moa: addressOf(cell('MOA')),
    addendum: addressOf(cell('ADDENDUM')),
    key: `${state}|${name.trim().toLowerCase()}|${model}`,
  }
}

/** The one state whose name, however short, is one edit away ("UTAHJ"). Postal codes are too short to tell. */
function slippedState(text: string): StateCode | undefined {
  const folded = text.normalize('NFKC').trim().toUpperCase()
  if (folded.length < 4) return undefined
  const near = stateCodes.filter((code) => editsBetween(folded, stateName(code).toUpperCase(), 1) <= 1)
  return near.length === 1 ? near[0] : undefined
}

/**
 * The day that a SIGNED cell names. `05/082025`, `7/72025` and `8/282025` lack one slash and can be read in
 * one way only; a year such as 5025 is kept as printed, with a rule that says that it cannot be so.
 */
export function readSigned(cell: Cell): Signed | undefined {
  const text = cellText(cell).trim()
  if (text === '') return undefined
  const plain = (typeof cell === 'object' && cell?.day) || parseDay(text)
  if (plain)
    return plain < '1996' || plain >= '2100'
      ? { day: undefined, text, rule: 'implausible year' }
      : { day: plain, text }
  const days = withSlash(text)
  return days.length === 1 ? { day: days[0], text, rule: 'missing slash' } : { day: undefined, text }
}

function withSlash(text: string): Day[] {
  const [, month = '', rest = ''] = /^(\d{1,2})\/(\d{5,6})$/.exec(text) ?? []
  const found = dayOf(Number(rest.slice(-4)), Number(month), Number(rest.slice(0, -4)))
  return found === undefined ? [] : [found]
}

function countyOf(text: string): string | undefined {
  const trimmed = text.trim()
  return trimmed === '' || /^#?n\??\/?a$/i.test(trimmed) ? undefined : trimmed
}

function addressOf(cell: Cell): string | undefined {
  if (cell === null) return undefined
  if (typeof cell === 'string') return /^https?:\/\//.test(cell) ? cleanAddress(cell) : undefined
  return cell.link
}
