// One step of the benchmark of lists, in a process of its own: prints its figures as JSON.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const [name, folder, home] = process.argv.slice(2)
const steps = { baseline, rebuild, 'one-list': oneList, status: statusStep }
console.log(JSON.stringify(await steps[name]()))

async function baseline() {
  const { default: xlsx } = await import('xlsx')
  const start = performance.now()
  let rows = 0
  for (const file of readdirSync(folder)) {
    const book = xlsx.read(readFileSync(join(folder, file)), { cellDates: true })
    rows += xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, blankrows: false }).length
  }
  return { seconds: (performance.now() - start) / 1000, rows }
}

async function rebuild() {
  const start = performance.now()
  const { summary, world } = await build('empty', [folder])
  const register = world.now()
  const seconds = (performance.now() - start) / 1000
  const rows = [...register.lists.participating, ...register.lists.pending].reduce(
    (sum, { contents }) => sum + contents.length,
    0,
  )
  return { files: summary.files, rows, seconds, peakMB: Math.round(process.resourceUsage().maxRSS / 1024) }
}

/**
 * The three newest lists, added one after the other to all before them, as they come to a program that runs: each
 * read, logged, and asked about. The first one finds readers that have read nothing in this process yet.
 */
async function oneList() {
  const { counts } = await import('../dist/src/query/counts.js')
  const { reloadWorld } = await import('../dist/src/cli/world.js')
  const files = readdirSync(folder)
  const newest = files
    .filter((file) => /participatingAgencies05\d\d2026/.test(file))
    .sort(byDay)
    .slice(-3)
  const rest = files.filter((file) => !newest.includes(file)).map((file) => join(folder, file))
  const { world: before, context } = await build('one', rest)
  before.now()
  let world = before
  const times = []
  let agreements
  for (const file of newest) {
    const start = performance.now()
    await ingestFile(join(folder, file), context)
    world = await reloadWorld(world, context)
    agreements = counts(world.now(), { on: '2026-11-23', knownAt: '2026-11-23' })?.agreements
    times.push(performance.now() - start)
  }
  const [first = Number.NaN] = times
  return { ms: [...times].sort((a, b) => a - b)[1], first, lists: newest.length, agreements }
}

/** As `comity ingest FILE` does it. */
async function ingestFile(path, context) {
  const { findSources } = await import('../dist/src/cli/sources.js')
  const { loadConnectors } = await import('../dist/src/cli/connectors.js')
  const { ingest } = await import('../dist/src/cli/ingest.js')
  const log = await context.openLog()
  try {
    await ingest(findSources([path]).sources, await loadConnectors(), log)
  } finally {
    await log.close()
  }
}

/** By the day in the name of a list, then by its time of day. */
function byDay(a, b) {
  const nameOf = (file) => file.replace(/^[0-9a-f]+__/, '')
  return nameOf(a) < nameOf(b) ? -1 : 1
}

async function statusStep() {
  const { systemContext } = await import('../dist/src/cli/system.js')
  const { findAgency } = await import('../dist/src/query/find-agency.js')
  const { status } = await import('../dist/src/query/status.js')
  const world = await systemContext(join(home, 'none')).world()
  const names = [...world.now().agencies.values()].map(({ id }) => id)
  const times = { on: '2026-11-23', knownAt: '2026-11-23' }
  const run = () => {
    for (const id of names)
      JSON.stringify(
        status(world.asKnownAt(times.knownAt), findAgency(world.now(), world.directory, id), times),
      )
  }
  run()
  const start = performance.now()
  run()
  return { ms: (performance.now() - start) / names.length, questions: names.length }
}

/** A home with these files and nothing else: read, kept on disk, and gathered into a world as they come. */
async function build(label, paths) {
  const { findSources } = await import('../dist/src/cli/sources.js')
  const { systemContext } = await import('../dist/src/cli/system.js')
  const { ingestIntoWorld } = await import('../dist/src/cli/ingest-world.js')
  const place = join(home, label)
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  const context = { ...systemContext(place), bundled: false }
  return { context, ...(await ingestIntoWorld(findSources(paths).sources, context)) }
}
