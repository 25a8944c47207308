import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { readDirectory } from '../../src/agencies/directory-file.js'
import { type Identify, identifier } from '../../src/agencies/identify.js'
import { parseJudgements } from '../../src/agencies/judgement.js'
import { typographic } from '../../src/agencies/name.js'
import { judgementsByName, readOriJudgements } from '../../src/agencies/ori-judgements.js'
import { connectorOf, loadConnectors } from '../../src/cli/connectors.js'
import { SourceDocument } from '../../src/documents/document.js'
import type { Day } from '../../src/model/day.js'
import type { ListReading, Sighting } from '../../src/model/reading.js'
import { stateOf } from '../../src/model/state.js'
import { CorpusBuilder } from '../../src/register/corpus.js'
import { deriveRegister } from '../../src/register/derive.js'
import type { Agreement, Register } from '../../src/register/register.js'

const project = new URL('../../../', import.meta.url)
const folder = new URL('../shared/rosters/', project)

/** Whether the real lists lie beside the project, and an independent reading of them. */
export function haveRosters(): boolean {
  return existsSync(new URL('files/', folder)) && existsSync(new URL('truth/captures.csv', folder))
}

/** A table of the independent reading. */
export function truth(table: string): Readonly<Record<string, string>>[] {
  return parse(readFileSync(new URL(`truth/${table}.csv`, folder)), { columns: true }) as Record<
    string,
    string
  >[]
}

/** What every real list reads as, and the names under which archives saw it. */
export async function readRosters(): Promise<{
  readings: ListReading[]
  sightings: Map<string, Sighting[]>
}> {
  const connectors = await loadConnectors()
  const read = (path: URL, name: string) => {
    const document = new SourceDocument(readFileSync(path), name)
    return connectorOf(document, connectors).read(document)
  }
  const readings: ListReading[] = []
  for (const name of readdirSync(new URL('files/', folder))) {
    const reading = await read(new URL(`files/${encodeURIComponent(name)}`, folder), name)
    if (reading.kind === 'list') readings.push(reading)
  }
  const sightings = new Map<string, Sighting[]>()
  const seen = await read(new URL('sightings.csv', folder), 'sightings.csv')
  for (const sighting of seen.kind === 'sightings' ? seen.sightings : [])
    sightings.set(sighting.document, [...(sightings.get(sighting.document) ?? []), sighting])
  return { readings, sightings }
}

/** The register of these readings, with the agencies and judgements that ship with the program. */
export function registerOfReadings(
  readings: readonly ListReading[],
  sightings: ReadonlyMap<string, readonly Sighting[]>,
): Register {
  const builder = new CorpusBuilder()
  readings.forEach((reading, at) => {
    builder.add(reading, at + 1)
  })
  return deriveRegister(builder.build(), sightings, identify())
}

function identify(): Identify {
  const data = (name: string) => readFileSync(fileURLToPath(new URL(`data/${name}`, project)))
  const directory = readDirectory(gunzipSync(data('agencies.csv.gz')).toString('utf8'))
  const judgements = parseJudgements(data('judgements.jsonl').toString('utf8'), 'judgements')
  const oris = judgementsByName(readOriJudgements(data('ori-judgements.csv').toString('utf8')))
  return identifier({ directory, judgements, oris })
}

/** Finds agreements by a name as lists print it, under its state. */
export function finder(register: Register): (state: string, name: string, model: string) => Agreement[] {
  const ids = new Map<string, Set<string>>()
  for (const { id, state, names } of register.agencies.values())
    for (const { name } of names) {
      const key = `${state} ${typographic(name)}`
      ids.set(key, (ids.get(key) ?? new Set()).add(id))
    }
  return (state, name, model) =>
    [...(ids.get(`${stateOf(state)} ${typographic(name)}`) ?? [])].flatMap(
      (id) =>
        register.agreements.get(`${id}/${model === '?' ? 'model-not-stated' : model.toLowerCase()}`) ?? [],
    )
}

/** The agreements that stand on each participating list, by position. */
export function standings(register: Register): Set<Agreement>[] {
  const at = register.lists.participating.map(() => new Set<Agreement>())
  for (const agreement of register.agreements.values())
    for (const { series, from, to } of agreement.spans)
      if (series === 'participating')
        for (let position = from; position <= to; position++) at[position]?.add(agreement)
  return at
}

/** The figures of the agreements on one list. */
export function figures(register: Register, agreements: ReadonlySet<Agreement>): Record<string, number> {
  const all = [...agreements]
  const agencies = new Set(all.map(({ agencyId }) => agencyId))
  const of = (model: string) => all.filter((one) => one.model === model).length
  return {
    agreements: all.length,
    agencies: agencies.size,
    states: new Set([...agencies].map((id) => register.agencies.get(id)?.state)).size,
    tfm: of('TFM'),
    wso: of('WSO'),
    jem: of('JEM'),
  }
}

/** Where values differ from those of a row, each as `what: ours / theirs`; columns that theirs leaves out agree. */
export function differing(
  ours: Readonly<Record<string, string | number | undefined>>,
  theirs: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(ours).flatMap(([what, value]) =>
    String(value ?? '') === theirs[what] ? [] : [`${what}: ${value ?? ''} / ${theirs[what]}`],
  )
}

/** The day of a list at a position; empty where there is none. */
export function dayAt(lists: readonly { readonly on: Day }[], position: number | undefined): string {
  return position === undefined ? '' : (lists[position]?.on ?? '')
}
