import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Appearance, Model, PrintedAgency } from '../src/agencies/printed.js'
import { readWorkbook, type SheetRow } from '../src/documents/workbook.js'
import { type Cell, cellText } from '../src/model/cell.js'
import { type Day, dayOf, easternDay, parseDay } from '../src/model/day.js'
import { misspeltState, type StateCode, stateOf } from '../src/model/state.js'

/** One row of a list, as far as folding names needs it. */
export interface Row {
  readonly state: StateCode
  readonly name: string
  readonly model: Model | undefined
  readonly type: string
  readonly county: string
  readonly signed: Day | undefined
  readonly moa: string
}

/** One list of the lists under `rosters/files`. `sha` is the twelve digits that open its file name. */
export interface RosterList {
  readonly sha: string
  readonly series: 'participating' | 'pending'
  readonly on: Day
  readonly order: string
  readonly rows: readonly Row[]
}

/** Reads every list of a folder, in the order of time, from what each file says of itself. */
export function readRosters(folder: string): RosterList[] {
  const lists = readdirSync(folder)
    .filter((name) => name.includes('__'))
    .map((name) => readList(folder, name))
  return lists.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.sha < b.sha ? -1 : 1))
}

/** The names of lists with the runs in which each row stands on them. */
export function printedAgencies(lists: readonly RosterList[]): PrintedAgency[] {
  const names = new Map<string, { state: StateCode; name: string; runs: Map<string, Appearance[]> }>()
  for (const series of ['participating', 'pending'] as const)
    lists
      .filter((list) => list.series === series)
      .forEach((list, position) => {
        for (const row of list.rows) {
          const known = names.get(`${row.state}|${row.name}`) ?? {
            state: row.state,
            name: row.name,
            runs: new Map(),
          }
          names.set(`${row.state}|${row.name}`, known)
          addToRun(known.runs, row, series, position, list.on)
        }
      })
  return [...names.values()].map(({ state, name, runs }) => ({
    state,
    name,
    appearances: [...runs.values()].flat(),
  }))
}

function addToRun(
  runs: Map<string, Appearance[]>,
  row: Row,
  series: RosterList['series'],
  at: number,
  on: Day,
): void {
  const { model, type, county, signed, moa } = row
  const key = [series, model, type, county, signed, moa].join('|')
  const of = runs.get(key) ?? []
  runs.set(key, of)
  const last = of.at(-1)
  if (last !== undefined && last.to >= at - 1) of[of.length - 1] = { ...last, to: at, toDay: on }
  else of.push({ series, model, type, county, signed, moa, from: at, to: at, fromDay: on, toDay: on })
}

function readList(folder: string, name: string): RosterList {
  const book = readWorkbook(readFileSync(join(folder, name)), name)
  const [header, ...rows] = book.sheets[0]?.rows ?? []
  const heads = (header?.cells ?? []).map((cell) => cellText(cell).trim())
  const page = /page-(\d{4}-\d\d-\d\d)-(\d+)/.exec(name)
  const saved = book.modified ?? ''
  const on = parseDay(page?.[1] ?? '') ?? easternDay(saved)
  if (on === undefined) throw new Error(`${name}: neither its name nor the workbook gives a date`)
  return {
    sha: name.slice(0, 12),
    series: heads.includes('SIGNED') ? 'participating' : 'pending',
    on,
    order: page ? `0 ${page[1]} ${page[2]}` : `1 ${saved}`,
    rows: rows.filter(holdsAnything).map((row) => readRow(row, heads, name)),
  }
}

function holdsAnything(row: SheetRow): boolean {
  return row.cells.some((cell) => cellText(cell).trim() !== '')
}

function readRow(row: SheetRow, heads: readonly string[], where: string): Row {
  const cell = (head: string) => row.cells[heads.indexOf(head)] ?? null
  const text = cellText(cell('STATE'))
  const state = stateOf(text) ?? misspeltState(text) ?? stateOf(text.trim().slice(0, -1))
  if (state === undefined) throw new Error(`${where}, row ${row.number}: no state reads "${text}"`)
  return {
    state,
    name: cellText(cell('LAW ENFORCEMENT AGENCY')),
    model: modelOf(cellText(cell('SUPPORT TYPE'))),
    type: cellText(cell('TYPE')).trim(),
    county: countyOf(cellText(cell('COUNTY'))),
    signed: signedOn(cell('SIGNED')),
    moa: fileName(cell('MOA')),
  }
}

function modelOf(text: string): Model | undefined {
  const letter = text.trim().toLowerCase().charAt(0)
  return letter === 't' ? 'TFM' : letter === 'w' ? 'WSO' : letter === 'j' ? 'JEM' : undefined
}

function countyOf(text: string): string {
  const county = text.trim()
  return /^#?n\??\/?a$/i.test(county) ? '' : county
}

function signedOn(cell: Cell): Day | undefined {
  const text = cellText(cell).trim()
  const plain = (typeof cell === 'object' && cell?.day) || parseDay(text)
  const torn = /^(\d{1,2})\/(\d\d?)\/?(\d{4})$/.exec(text)
  return plain || (torn ? dayOf(Number(torn[3]), Number(torn[1]), Number(torn[2])) : undefined)
}

function fileName(cell: Cell): string {
  const address = typeof cell === 'string' ? cell : (cell?.link ?? '')
  if (!/^(https?|chrome-extension):/.test(address)) return ''
  const wrapped = /[?&]url=([^&]+)/.exec(address)?.[1]
  const plain = decode(wrapped === undefined ? address : decode(wrapped)).replace(/[?#].*$/, '')
  return plain
    .slice(plain.lastIndexOf('/') + 1)
    .trim()
    .toLowerCase()
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
