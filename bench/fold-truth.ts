import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Fold, foldAgencies } from '../src/agencies/fold.js'
import { spellingId } from '../src/agencies/fold-names.js'
import { foldReader, reattributed } from '../src/agencies/fold-reader.js'
import { parseJudgements } from '../src/agencies/judgement.js'
import { type StateCode, stateOf } from '../src/model/state.js'
import { printedAgencies, type RosterList, readRosters } from './fold-corpus.js'

/**
 * Holds the fold of every list against an independent reading of them: name pairs, pairs that must stay
 * apart, rows under a wrong state, and agreements and agencies on each list.
 */
const rosters = '../shared/rosters'

if (!existsSync(join(rosters, 'truth'))) console.log(`No ${rosters}/truth here: nothing was measured.`)
else measure()

type Csv = Record<string, string>

function measure(): void {
  const lists = readRosters(join(rosters, 'files'))
  const printed = printedAgencies(lists)
  const judgements = parseJudgements(readFileSync('data/judgements.jsonl', 'utf8'), 'data/judgements.jsonl')
  const times = Array.from({ length: 5 }, () => timed(() => foldAgencies(printed, { judgements })))
  const fold = foldAgencies(printed, { judgements })
  console.log(
    `${lists.length} lists, ${printed.length} printed names; folded in ${times.map(Math.round).join(', ')} ms`,
  )
  const find = finder(fold)
  checkVariants(find, fold)
  checkNonpairs(find)
  checkStates(find)
  const listed = holdings(lists, fold, 'participating')
  checkLists(listed)
  checkCounts('agreements', listed, find, table('agreements.csv'), 'captures')
  const pending = holdings(lists, fold, 'pending')
  checkCounts(
    'agreements once pending',
    pending,
    find,
    table('pending_to_participating.csv'),
    'pending_captures',
  )
  checkCounts(
    'requests never listed',
    pending,
    find,
    table('pending_never_participating.csv'),
    'pending_captures',
  )
  console.log(
    `${fold.reattributions.length} agreements moved between bodies; ${fold.undecided.length} pairs left to a person`,
  )
  for (const { state, names, why } of fold.undecided) console.log(`  ${state} ${names.join(' / ')}: ${why}`)
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function table(name: string): Csv[] {
  return parse(readFileSync(join(rosters, 'truth', name)), { columns: true }) as Csv[]
}

function stateIn(text = ''): StateCode {
  const state = stateOf(text)
  if (state === undefined) throw new Error(`no state reads "${text}"`)
  return state
}

type Find = (state: StateCode, name: string) => string | undefined

/** The agency, with its state, that a spelling stands for. */
function finder({ names }: Fold): Find {
  const whole = names.filter(({ model }) => model === undefined)
  const found = new Map(
    whole.map(({ state, name, is }) => [spellingId(state, name), `${is.state} ${is.name}`]),
  )
  return (state, name) => found.get(spellingId(state, name))
}

function checkVariants(find: Find, { reattributions }: Fold): void {
  const moved = new Set(
    reattributions.map(({ state, model, from, to }) => `${model}: ${state} ${from} > ${state} ${to}`),
  )
  const rows = table('name_variants.csv')
  const missed = rows.filter((row) => {
    const state = stateIn(row.state)
    const [a, b] = [find(state, row.variant_as_printed ?? ''), find(state, row.canonical_as_printed ?? '')]
    if (row.relation !== 'same_agreement') return a === undefined || a !== b
    return !moved.has(`${row.model_if_restricted}: ${a} > ${b}`)
  })
  console.log(`true pairs: ${rows.length - missed.length} of ${rows.length} found`)
  for (const row of missed)
    console.log(`  missed ${row.pair_id}: ${row.variant_as_printed} / ${row.canonical_as_printed}`)
}

function checkNonpairs(find: Find): void {
  const rows = table('name_nonpairs.csv').map((row) => {
    const state = stateIn(row.state)
    return { row, a: find(state, row.name_a ?? ''), b: find(state, row.name_b ?? '') }
  })
  const unknown = rows.filter(({ a, b }) => a === undefined || b === undefined)
  const merged = rows.filter(({ a, b }) => a !== undefined && a === b)
  console.log(
    `pairs to keep apart: ${merged.length} of ${rows.length} merged, ${unknown.length} with a name that no list prints`,
  )
  for (const { row } of [...merged, ...unknown])
    console.log(`  ${row.pair_id} ${row.state}: ${row.name_a} / ${row.name_b}`)
}

function checkStates(find: Find): void {
  const rows = table('wrong_state_rows.csv')
  const missed = rows.filter(
    (row) => find(stateIn(row.printed_state), row.name_norm ?? '')?.slice(0, 2) !== stateIn(row.true_state),
  )
  console.log(`rows under a wrong state: ${rows.length - missed.length} of ${rows.length} put right`)
  for (const row of missed)
    console.log(`  missed ${row.name_norm}: ${row.printed_state} for ${row.true_state}`)
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

interface Holding {
  readonly sha: string
  readonly agreements: ReadonlySet<string>
}

function checkLists(held: readonly Holding[]): void {
  const bySha = new Map(held.map(({ sha, agreements }) => [sha, agreements]))
  const rows = table('captures.csv')
  const wrong = rows.flatMap((row) => {
    const agreements = bySha.get(row.sha12 ?? '')
    const agencies = new Set([...(agreements ?? [])].map((key) => key.slice(0, key.indexOf('|'))))
    const same = agreements?.size === Number(row.agreements) && agencies.size === Number(row.agencies)
    return same
      ? []
      : [
          `  ${row.capture_date} ${row.slot}: ${agreements?.size} agreements of ${agencies.size} agencies, expected ${row.agreements} of ${row.agencies}`,
        ]
  })
  console.log(
    `lists with the expected agreements and agencies: ${rows.length - wrong.length} of ${rows.length}`,
  )
  for (const line of wrong) console.log(line)
  const all = held.flatMap(({ agreements }) => [...agreements])
  console.log(
    `ever listed: ${new Set(all).size} agreements of ${new Set(all.map((key) => key.slice(0, key.indexOf('|')))).size} agencies`,
  )
}

/** Holds the number of lists on which each agreement of a table stands against a column of that table. */
function checkCounts(
  what: string,
  held: readonly Holding[],
  find: Find,
  rows: readonly Csv[],
  column: string,
): void {
  const count = new Map<string, number>()
  for (const { agreements } of held) for (const key of agreements) count.set(key, (count.get(key) ?? 0) + 1)
  const counted = rows.map((row) => {
    const agency = find(stateIn(row.state), row.agency ?? '')
    return { row, lists: count.get(`${agency}|${row.model === '?' ? undefined : row.model}`) ?? 0 }
  })
  const wrong = counted.filter(({ row, lists }) => lists !== Number(row[column]))
  console.log(`${what} on the expected number of lists: ${rows.length - wrong.length} of ${rows.length}`)
  for (const { row, lists } of wrong)
    console.log(`  ${row.state} ${row.agency} ${row.model}: ${lists} lists, expected ${row[column]}`)
}
