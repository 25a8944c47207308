import { isAscii } from 'node:buffer'
import type { Log } from '../log/log.js'
import type { RecordedClaim } from '../model/claim.js'
import { unpackList } from '../model/packed-list.js'
import type { ClaimsBody, ListReading, Reading, Sighting } from '../model/reading.js'
import type { Sources } from '../query/world.js'
import { CorpusBuilder } from '../register/corpus.js'
import { RowsAhead } from './rows-ahead.js'

/** An entry of the log of claims, as far as gathering needs it: its body is canonical JSON in UTF-8. */
export interface Taken {
  readonly key: string
  readonly number: number
  readonly body: Uint8Array
  /** What the body says, where it is at hand and need not be parsed. */
  readonly reading?: Reading
}

/** Text in UTF-8; most is plain ASCII, which is read in half the time. */
function textOf(body: Uint8Array): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8')
}

/** Gathers entries of a log of claims, in their order, on top of what is held. */
export class Gathering {
  private readonly builder: CorpusBuilder
  private readonly sightings: Sighting[]
  private readonly record: RecordedClaim[]
  private readonly ahead: RowsAhead
  private upTo: number

  constructor(private readonly held: Sources) {
    this.builder = new CorpusBuilder(held.corpus)
    this.ahead = new RowsAhead(held.directory, held.corpus.contents.length)
    this.sightings = [...held.sightings]
    this.record = [...held.record]
    this.upTo = held.upTo
  }

  /** Takes the entry that follows the last one; another one waits for `catchUp`. */
  takeNext(entry: Taken): void {
    if (entry.number === this.upTo + 1) this.take(entry)
  }

  /** Takes every entry of a log that it has not. */
  async catchUp(log: Log): Promise<void> {
    for await (const entry of log.stored(this.upTo)) this.take(entry)
  }

  /** What is held now. */
  sources(): Sources {
    return {
      ...this.held,
      corpus: this.builder.build(),
      sightings: this.sightings,
      record: this.record,
      upTo: this.upTo,
    }
  }

  private take({ key, number, body, reading }: Taken): void {
    this.upTo = number
    // A list that is held already, as those that ship with the program are, need not be parsed again.
    const [, version, document] = /^reading:ice-[a-z]+@(\d+):([0-9a-f]{64})$/.exec(key) ?? []
    if (document !== undefined && this.builder.has(document, Number(version))) return
    const claims = reading?.kind === 'list' ? reading : (JSON.parse(textOf(body)) as ClaimsBody)
    if (claims.kind === 'list') this.addList('rows' in claims ? claims : unpackList(claims), number)
    else if (claims.kind === 'sightings') this.sightings.push(...claims.sightings)
    else if (claims.kind === 'record') this.record.push(...claims.claims)
    else this.sightings.push({ document: claims.document, name: claims.name })
  }
  private addList(reading: ListReading, number: number): void {
    this.builder.add(reading, number)
    this.ahead.read(this.builder.build().contents)
  }
}
