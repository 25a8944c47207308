import type { Directory } from '../agencies/directory.js'
import type { Identify } from '../agencies/identify.js'
import type { Places } from '../agencies/places.js'
import type { ZipCodes } from '../agencies/zip-codes.js'
import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Sighting } from '../model/reading.js'
import type { Corpus } from '../register/corpus.js'
import { acceptedBy, type CorrectionsHeld, noCorrections, withCorrections } from '../register/corrections.js'
import { deriveRegister } from '../register/derive.js'
import { readListName } from '../register/list-name.js'
import type { Register } from '../register/register.js'

/** What questions are answered from: the lists read, the names they were seen under, the national directory. */
export interface Sources {
  readonly corpus: Corpus
  readonly sightings: readonly Sighting[]
  readonly directory: Directory
  /** What sources beside the lists say, carried into the record by hand. */
  readonly record: readonly RecordedClaim[]
  /** Requests for corrections, what was decided of them, and replies; none where they are not given. */
  readonly corrections?: CorrectionsHeld
  readonly places: Places
  /** The places of ZIP codes, read when the first is asked for; undefined where none ship. */
  readonly zips?: (() => ZipCodes) | undefined
  readonly identify: Identify
  /** The last entry of the log that these hold; 0 where they hold none of it. */
  readonly upTo: number
}

interface Known {
  readonly corpus: Corpus
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>
  readonly record: readonly RecordedClaim[]
}

/** The register as known on any day, each derived once, when it is first asked for. */
export class World {
  private readonly registers = new Map<string, Register>()
  private readonly sightings = new Map<string, Sighting[]>()
  private last: Day | '' | undefined
  /** The registers of days asked for lately. */
  private readonly days = new Map<Day, Register>()

  constructor(readonly sources: Sources) {
    for (const sighting of sources.sightings) {
      const known = this.sightings.get(sighting.document) ?? []
      if (!known.some(({ name }) => name === sighting.name)) known.push(sighting)
      this.sightings.set(sighting.document, known)
    }
  }

  /** Another one where a log has told more. */
  get version(): string {
    return `${this.sources.upTo} ${this.corrections.upTo}`
  }

  get corrections(): CorrectionsHeld {
    return this.sources.corrections ?? noCorrections
  }

  /** The same world with other corrections. What they leave as it was is not derived again. */
  withCorrections(corrections: CorrectionsHeld): World {
    const next = new World({ ...this.sources, corrections })
    if (acceptedBy(corrections.log).length === acceptedBy(this.corrections.log).length)
      for (const [key, register] of this.registers) next.registers.set(key, register)
    return next
  }

  get directory(): Directory {
    return this.sources.directory
  }

  get zips(): Sources['zips'] {
    return this.sources.zips
  }

  /** The register from every list held. */
  now(): Register {
    return this.derive('now', {
      corpus: this.sources.corpus,
      sightings: this.sightings,
      record: this.recordAt(),
    })
  }

  /** The register from the lists of a day and before: what could be known on that day. */
  asKnownAt(day: Day): Register {
    const now = this.now()
    if (day >= this.newest()) return now
    let register = this.days.get(day)
    if (register === undefined) {
      register = this.atDay(day, now)
      if (this.days.size >= 8) this.days.clear()
      this.days.set(day, register)
    }
    return register
  }

  private atDay(day: Day, now: Register): Register {
    const known = [...now.lists.participating, ...now.lists.pending].filter(({ on }) => on <= day)
    const record = this.recordAt(day)
    const accepted = acceptedBy(this.corrections.log, day).length
    const sightings = this.sightingsUntil(day)
    const documents = new Set(known.map(({ document }) => document))
    const { contents, lists } = this.sources.corpus
    const corpus = { contents, lists: lists.filter(({ document }) => documents.has(document)) }
    // Each grows with the days: on two days with as many of each the same is known.
    const names = [...sightings.values()].reduce((sum, { length }) => sum + length, 0)
    return this.derive(`${known.length} ${record.length} ${names} ${accepted}`, { corpus, sightings, record })
  }

  /** The day from which on nothing more is to be known; empty where nothing is held. */
  newest(): Day | '' {
    if (this.last === undefined) {
      const { participating, pending } = this.now().lists
      const days = [
        ...[...participating, ...pending].map(({ on }) => on),
        ...this.sources.record.map(({ observedOn }) => observedOn),
        ...acceptedBy(this.corrections.log).flatMap(({ decisions }) => decisions.at(-1)?.on ?? []),
        ...this.sources.sightings.flatMap(({ name }) => readListName(name).day ?? []),
      ]
      this.last = days.reduce<Day | ''>((last, day) => (day > last ? day : last), '')
    }
    return this.last
  }

  /** The same, with requests and replies, which change nothing in the record and are told beside it. */
  newestTold(): Day | '' {
    const { log, own } = this.corrections
    return [...log, ...own].reduce<Day | ''>((last, { on }) => (on > last ? on : last), this.newest())
  }

  /** What the record held on a day, or holds now, with what corrections lay over it. */
  private recordAt(day?: Day): readonly RecordedClaim[] {
    const { record } = this.sources
    const held = day === undefined ? record : record.filter(({ observedOn }) => observedOn <= day)
    return withCorrections(held, this.corrections.log, day)
  }

  private derive(key: string, { corpus, sightings, record }: Known): Register {
    let register = this.registers.get(key)
    if (register === undefined) {
      register = deriveRegister(corpus, sightings, this.sources.identify, record)
      // A reader asks for a handful of days; a crawler that asks for all must not fill the memory.
      if (this.registers.size >= 8) this.registers.delete([...this.registers.keys()][1] ?? '')
      this.registers.set(key, register)
    }
    return register
  }

  /** Names that bear a later day were not seen yet; those that bear none may have been. */
  private sightingsUntil(day: Day): Map<string, Sighting[]> {
    return new Map(
      [...this.sightings].map(([document, all]) => [
        document,
        all.filter(({ name }) => (readListName(name).day ?? day) <= day),
      ]),
    )
  }
}
