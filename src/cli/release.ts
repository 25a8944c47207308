import type { Connector } from '../connectors/connector.js'
import { memoryLog } from '../log/memory.js'
import type { Json } from '../model/entry.js'
import { packList, unpackList } from '../model/packed-list.js'
import type { ClaimsBody, Reading, Sighting } from '../model/reading.js'
import { type Bundle, bundleLog } from '../publish/bundle.js'
import { CorpusBuilder } from '../register/corpus.js'
import { dateLists } from '../register/lists.js'
import { readRow } from '../register/row.js'
import { readingKey } from './keys.js'
import { readSources, type Source } from './reader-pool.js'

type ReleasedBody = Exclude<ClaimsBody, { kind: 'sighting' }>

/** A file that a release cannot be made without. */
export interface Refused {
  readonly name: string
  readonly problem: string
}

/**
 * The history to ship, made from lists and from what archives say of them: a log of its own, whose entries
 * stand in the order of the lists' dates. A file that does not read stops the release.
 */
export async function makeBundle(
  sources: readonly Source[],
  connectors: readonly Connector[],
  clock: () => Date,
): Promise<Bundle | Refused> {
  const readings: { key: string; reading: Reading }[] = []
  for await (const result of readSources(sources, connectors)) {
    if ('found' in result)
      return {
        name: result.name,
        problem: `${result.where}: expected ${result.expected}, found ${result.found}`,
      }
    const key = readingKey(result)
    const body = JSON.parse(Buffer.from(result.text).toString('utf8')) as ReleasedBody
    readings.push({ key, reading: body.kind === 'list' ? unpackList(body) : body })
  }
  const log = memoryLog({ clock })
  await log.append(
    inTime(readings).map(({ key, reading }) => ({
      key,
      body: (reading.kind === 'list' ? packList(reading) : reading) as unknown as Json,
    })),
  )
  return await bundleLog(log.entries())
}

/** What archives say first, then the lists in the order of their dates: a list packs best behind its like. */
function inTime(readings: readonly { key: string; reading: Reading }[]): { key: string; reading: Reading }[] {
  const builder = new CorpusBuilder()
  const sightings = new Map<string, Sighting[]>()
  for (const { reading } of readings) {
    if (reading.kind === 'list') builder.add(reading, 0)
    else if (reading.kind === 'sightings')
      for (const sighting of reading.sightings)
        sightings.set(sighting.document, [...(sightings.get(sighting.document) ?? []), sighting])
  }
  const corpus = builder.build()
  const { participating, pending, undated } = dateLists(corpus, corpus.contents.map(readRow), sightings)
  const place = new Map(
    [...participating, ...pending, ...undated].map(({ document, on, series, position }) => [
      document,
      `${on} ${series} ${String(position).padStart(6, '0')}`,
    ]),
  )
  const order = ({ reading }: { reading: Reading }) =>
    reading.kind === 'list' ? (place.get(reading.document) ?? '9') : ''
  return [...readings].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}
