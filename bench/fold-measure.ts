import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Fold, foldAgencies } from '../src/agencies/fold.js'
import { spellingId } from '../src/agencies/fold-names.js'
import { foldReader, reattributed } from '../src/agencies/fold-reader.js'
import { parseJudgements } from '../src/agencies/judgement.js'
import { type StateCode, stateOf } from '../src/model/state.js'
import { printedAgencies, type RosterList, readRosters } from './fold-corpus.js'

/** One table held against a fold: how many rows it has, and which of them the fold does not bear out. */
export interface Check {
  readonly what: string
  readonly rows: number
  readonly wrong: readonly string[]
}

export interface Measured {
  readonly lists: number
  readonly names: number
  readonly milliseconds: readonly number[]
  readonly fold: Fold
  readonly checks: readonly Check[]
}

/** Where the lists and an independent reading of them lie beside the repository, where they do. */
export const rosters = '../shared/rosters'

export function haveRosters(): boolean {
  return existsSync(join(rosters, 'truth'))
}

/** Folds every list and holds the fold against the independent reading. */
export function measure(runs: number): Measured {
  const lists = readRosters(join(rosters, 'files'))
  const printed = printedAgencies(lists)
  const judgements = parseJudgements(readFileSync('data/judgements.jsonl', 'utf8'), 'data/judgements.jsonl')
  const milliseconds = Array.from({ length: runs }, () => timed(() => foldAgencies(printed, { judgements })))
  const fold = foldAgencies(printed, { judgements })
  const find = finder(fold)
  const listed = holdings(lists, fold, 'participating')
  const pending = holdings(lists, fold, 'pending')
  const checks = [
    checkPairs(find, fold),
    checkApart(find),
    checkStates(find),
    checkLists(listed),
    checkCounts('agreements listed', listed, find, 'agreements.csv', 'captures'),
    checkCounts('agreements once pending', pending, find, 'pending_to_participating.csv', 'pending_captures'),
    checkCounts(
      'requests never listed',
      pending,
      find,
      'pending_never_participating.csv',
      'pending_captures',
    ),
  ]
  return { lists: lists.length, names: printed.length, milliseconds, fold, checks }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

type Csv = Record<string, string>

function table(name: string): Csv[] {
  return parse(readFileSync(join(rosters, 'truth', name)), { columns: true }) as Csv[]
}

function stateIn(text = ''): StateCode {
  const state = stateOf(text)
  if (state === undefined) throw new Error(`no state reads "${text}"`)
  return state
}

/** The agency, with its state, that a spelling stands for. */
type Find = (state: string | undefined, name: string | undefined) => string | undefined

function finder({ names }: Fold): Find {
  const whole = names.filter(({ model }) => model === undefined)
  const found = new Map(
    whole.map(({ state, name, is }) => [spellingId(state, name), `${is.state} ${is.name}`]),
  )
  return (state, name) => found.get(spellingId(stateIn(state), name ?? ''))
}

function checkPairs(find: Find, { reattributions }: Fold): Check {
  const moved = new Set(
    reattributions.map(({ state, model, from, to }) => `${model}: ${state} ${from} > ${state} ${to}`),
  )
  const rows = table('name_variants.csv')
  const missed = rows.filter((row) => {
    const [a, b] = [find(row.state, row.variant_as_printed), find(row.state, row.canonical_as_printed)]
    if (row.relation !== 'same_agreement') return a === undefined || a !== b
    return !moved.has(`${row.model_if_restricted}: ${a} > ${b}`)
  })
  const wrong = missed.map((row) => `${row.pair_id}: ${row.variant_as_printed} / ${row.canonical_as_printed}`)
  return { what: 'pairs that are one', rows: rows.length, wrong }
}

function checkApart(find: Find): Check {
  const rows = table('name_nonpairs.csv')
  const merged = rows.filter((row) => {
    const [a, b] = [find(row.state, row.name_a), find(row.state, row.name_b)]
    return a === undefined || a === b
  })
  const wrong = merged.map((row) => `${row.pair_id} ${row.state}: ${row.name_a} / ${row.name_b}`)
  return { what: 'pairs that are two', rows: rows.length, wrong }
}

function checkStates(find: Find): Check {
  const rows = table('wrong_state_rows.csv')
  const missed = rows.filter(
    (row) => !find(row.printed_state, row.name_norm)?.startsWith(stateIn(row.true_state)),
  )
  const wrong = missed.map((row) => `${row.name_norm}: ${row.printed_state} for ${row.true_state}`)
  return { what: 'names under a wrong state', rows: rows.length, wrong }
}

interface Holding {
  readonly sha: string
  readonly agreements: ReadonlySet<string>
}

/** For each list of a series its agreements, as agency and model. */
function holdings(lists: readonly RosterList[], fold: Fold, wanted: RosterList['series']): Holding[] {
  const reader = foldReader(fold)
  return lists
    .filter(({ series }) => series === wanted)
    .map(({ sha, rows, series }, list) => {
      const agreements = rows.map(({ model, ...row }) => {
        const { state, name } = reader(row.state, row.name, model)?.is ?? row
        const moved = reattributed(fold, { state, name, model, series, list })
        return `${state} ${moved?.to ?? name}|${model}`
      })
      return { sha, agreements: new Set(agreements) }
    })
}

function checkLists(held: readonly Holding[]): Check {
  const bySha = new Map(held.map(({ sha, agreements }) => [sha, agreements]))
  const rows = table('captures.csv')
  const wrong = rows.flatMap((row) => {
    const agreements = [...(bySha.get(row.sha12 ?? '') ?? [])]
    const agencies = new Set(agreements.map((key) => key.slice(0, key.indexOf('|'))))
    const [found, expected] = [
      `${agreements.length} of ${agencies.size}`,
      `${row.agreements} of ${row.agencies}`,
    ]
    return found === expected
      ? []
      : [`${row.capture_date} ${row.slot}: agreements ${found} agencies, expected ${expected}`]
  })
  return { what: 'agreements and agencies of a list', rows: rows.length, wrong }
}

/** Holds the number of lists on which each agreement of a table stands against a column of that table. */
function checkCounts(
  what: string,
  held: readonly Holding[],
  find: Find,
  name: string,
  column: string,
): Check {
  const count = new Map<string, number>()
  for (const { agreements } of held) for (const key of agreements) count.set(key, (count.get(key) ?? 0) + 1)
  const rows = table(name)
  const wrong = rows.flatMap((row) => {
    const model = row.model === '?' ? undefined : row.model
    const lists = count.get(`${find(row.state, row.agency)}|${model}`) ?? 0
    const expected = Number(row[column])
    return lists === expected
      ? []
      : [`${row.state} ${row.agency} ${row.model}: ${lists} lists, expected ${expected}`]
  })
  return { what, rows: rows.length, wrong }
}
