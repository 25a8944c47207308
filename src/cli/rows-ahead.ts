import type { Directory } from '../agencies/directory.js'
import { parseName } from '../agencies/name.js'
import type { Content } from '../register/corpus.js'
import { readRow } from '../register/row.js'

/**
 * Reads rows and their names as they come. The register asks for the same again once the last list is there; who
 * takes lists up has time for it before, while others read the next ones.
 */
export class RowsAhead {
  /** `next`: how many contents were there before. */
  constructor(
    private readonly directory: Directory,
    private next: number,
  ) {}

  /** Reads the contents that were not there the last time. */
  read(contents: readonly Content[]): void {
    for (const content of contents.slice(this.next)) {
      const { state, name } = readRow(content)
      if (state !== undefined) this.directory.named(state, parseName(name, state).key)
    }
    this.next = contents.length
  }
}
