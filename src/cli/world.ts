import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readDirectory } from '../agencies/directory-file.js'
import { identifier } from '../agencies/identify.js'
import { type Judgement, parseJudgements } from '../agencies/judgement.js'
import type { Log } from '../log/log.js'
import type { ClaimsBody, Sighting } from '../model/reading.js'
import { World } from '../query/world.js'
import { CorpusBuilder } from '../register/corpus.js'
import { readBundleFile } from './bundle-file.js'
import type { Context } from './context.js'

/** The bundled data, and on top of it what the logs of this home or server hold. */
export async function loadWorld(context: Context): Promise<World> {
  const { data } = context
  const bundle = readBundleFile(data)
  const builder = new CorpusBuilder(bundle?.corpus)
  const sightings: Sighting[] = bundle?.sightings.flatMap((reading) => reading.sightings) ?? []
  const judgements = parseJudgements(
    readFileSync(join(data, 'judgements.jsonl'), 'utf8'),
    'data/judgements.jsonl',
  )
  if (hasLog(context)) {
    await withLog(context, 'claims', (log) => addClaims(log, builder, sightings))
    await withLog(context, 'judgements', async (log) => {
      for await (const { body } of log.entries()) judgements.push(body as unknown as Judgement)
    })
  }
  const directory = readDirectory(gunzipSync(readFileSync(join(data, 'agencies.csv.gz'))).toString('utf8'))
  return new World({
    corpus: builder.build(),
    sightings,
    directory,
    identify: identifier({ directory, judgements, oris: undefined }),
  })
}

/** Whether anything was ever added here: a question must not make an empty log. */
function hasLog({ env, home }: Context): boolean {
  return env['DATABASE_URL'] !== undefined || existsSync(join(home, 'comity.db'))
}

async function withLog(
  context: Context,
  name: 'claims' | 'judgements',
  use: (log: Log) => Promise<void>,
): Promise<void> {
  const log = await context.openLog(name)
  try {
    await use(log)
  } finally {
    await log.close()
  }
}

async function addClaims(log: Log, builder: CorpusBuilder, sightings: Sighting[]): Promise<void> {
  for await (const { key, number, body } of log.stored()) {
    // A list that ships with the program need not be parsed again.
    const document = /^reading:ice-[a-z]+@\d+:([0-9a-f]{64})$/.exec(key)?.[1]
    if (document !== undefined && builder.has(document)) continue
    const claims = JSON.parse(Buffer.from(body).toString('utf8')) as ClaimsBody
    if (claims.kind === 'list') builder.add(claims, number)
    else if (claims.kind === 'sightings') sightings.push(...claims.sightings)
    else sightings.push({ document: claims.document, name: claims.name })
  }
}
