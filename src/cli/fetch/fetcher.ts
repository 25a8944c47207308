import type { SourceError } from '../../model/errors.js'
import type { Call, Options } from '../command.js'
import type { Context } from '../context.js'

/** Code that gets documents of one source from its publisher's server. A file of this folder; `comity fetch` lists it. */
export interface Fetcher {
  /** The word after `comity fetch`: `fbi`. */
  readonly name: string
  /** The words after that. */
  readonly usage: string
  readonly summary: string
  readonly options: Options
  readonly examples: readonly string[]
  /** Gets documents and logs them; the call has the words after its name. Returns the exit code of the command. */
  run(call: Call, context: Context): Promise<number>
}

/** What a fetcher left in a folder. */
export interface Fetched {
  /** The files got now, and those that were there already. */
  readonly files: readonly string[]
  readonly held: readonly string[]
  readonly errors: readonly SourceError[]
}
