import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Judgement, parseJudgement } from '../agencies/judgement.js'
import type { Log } from '../log/log.js'
import type { CorrectionBody, LoggedCorrection } from '../model/correction.js'
import { sourcesFrom } from '../publish/world-texts.js'
import { type Sources, World } from '../query/world.js'
import { type CorrectionsHeld, noCorrections } from '../register/corrections.js'
import { readBundleFile } from './bundle-file.js'
import type { Context, LogName } from './context.js'
import { Gathering } from './gathering.js'
import { readOwnCorrections } from './own-corrections.js'
import { readRecord } from './record.js'
import { zipCodesIn } from './zip-source.js'

/** The bundled data, and on top of it what the logs of this home or server hold. */
export async function loadWorld(context: Context): Promise<World> {
  const sources = await besideClaims(context)
  if (!context.hasLog()) return new World(sources)
  return new World(await withLog(context, 'claims', (log) => addClaims(log, sources)))
}

/** What the world is made of beside the log of claims: what ships, and the corrections of this home or server. */
export async function besideClaims(context: Context): Promise<Sources> {
  const sources = await bundledSources(context)
  if (!context.hasLog()) return sources
  const corrections = await withLog(context, 'corrections', (log) => addCorrections(log, sources.corrections))
  return { ...sources, corrections }
}

/** What ships with the program, told by the judgements of this home or server too. */
export async function bundledSources(context: Context): Promise<Sources> {
  const { data } = context
  const text = (name: string) => readFileSync(join(data, name), 'utf8')
  const texts = {
    directory: gunzipSync(readFileSync(join(data, 'agencies.csv.gz'))).toString('utf8'),
    judgements: text('judgements.jsonl'),
    oriJudgements: text('ori-judgements.csv'),
    places: text('places.csv'),
  }
  const bundle = context.bundled ? readBundleFile(data) : undefined
  const record = await readRecord(context.record, context.compiledRecord)
  const judged = context.hasLog() ? await withLog(context, 'judgements', readJudgements) : []
  const sources = sourcesFrom(texts, bundle, record, judged)
  return {
    ...sources,
    zips: zipCodesIn(data),
    corrections: { ...noCorrections, own: await readOwnCorrections(data) },
  }
}

/** The same world with what its log has taken since; the same value where that is nothing. */
export async function reloadWorld(world: World, context: Context): Promise<World> {
  if (!context.hasLog()) return world
  const { sources } = world
  const corrections = await withLog(context, 'corrections', (log) => addCorrections(log, world.corrections))
  const next = await withLog(context, 'claims', (log) => addClaims(log, sources))
  if (next.upTo !== sources.upTo) return new World({ ...next, corrections })
  return corrections === world.corrections ? world : world.withCorrections(corrections)
}

async function withLog<T>(context: Context, name: LogName, use: (log: Log) => Promise<T>): Promise<T> {
  const log = await context.openLog(name)
  try {
    return await use(log)
  } finally {
    await log.close()
  }
}

async function readJudgements(log: Log): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for await (const { number, body } of log.entries())
    judgements.push(parseJudgement(JSON.stringify(body), `judgement ${number} of the log`))
  return judgements
}

/** What is held of corrections with what their log holds after that; the same value where that is nothing. */
async function addCorrections(log: Log, held: CorrectionsHeld = noCorrections): Promise<CorrectionsHeld> {
  const added: LoggedCorrection[] = []
  for await (const { number, hash, body } of log.entries(held.upTo))
    added.push({ ...(body as unknown as CorrectionBody), number, hash })
  const upTo = added.at(-1)?.number
  return upTo === undefined ? held : { ...held, log: [...held.log, ...added], upTo }
}

/** The sources with what a log holds after the entries that they have. */
async function addClaims(log: Log, sources: Sources): Promise<Sources> {
  if ((await log.head()).number === sources.upTo) return sources
  const gathering = new Gathering(sources)
  await gathering.catchUp(log)
  return gathering.sources()
}
