import type { SourceError } from '../../model/errors.js'
import type { Call, Options } from '../command.js'
import type { Context } from '../context.js'

/** Code that gets the documents of one source from its publisher's server and keeps them as files. */
export interface Fetcher {
  /** The word after `comity fetch`: `fbi`. */
  readonly name: string
  readonly summary: string
  readonly options: Options
  readonly examples: readonly string[]
  /** Saves what it gets below `folder`. A file that is there already is not asked for again. */
  fetch(call: Call, context: Context, folder: string): Promise<Fetched>
}

/** What a fetcher left in its folder. */
export interface Fetched {
  /** The files got now, and those that were there already. */
  readonly files: readonly string[]
  readonly held: readonly string[]
  readonly errors: readonly SourceError[]
}
