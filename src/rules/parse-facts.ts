import type { Day } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { Fields, readTop } from '../model/fields.js'

/** Whether an agency operates a county jail, as a source says. */
export interface CuratedFact {
  readonly agency: string
  readonly operatesCountyJail: boolean
  readonly summary: string
  readonly publisher: string
  readonly address: string
  /** The day from which anybody could know it from there. */
  readonly observed: Day
}

/** The facts that persons carried in, from the YAML of their file; each agency once. */
export function parseFacts(text: string, file: string): CuratedFact[] {
  const { of, reading } = readTop(text, file)
  const facts = of.list('facts', (node, at) => readFact(Fields.of(node, reading, at)))
  of.close()
  const seen = new Set<string>()
  for (const { agency } of facts) {
    if (seen.has(agency)) throw new SourceError(file, 'each agency once', agency)
    seen.add(agency)
  }
  return facts
}

function readFact(of: Fields): CuratedFact {
  const fact: CuratedFact = {
    agency: of.text('agency'),
    operatesCountyJail: of.flag('operatesCountyJail'),
    summary: of.text('summary'),
    publisher: of.text('publisher'),
    address: of.text('address'),
    observed: of.day('observed'),
  }
  of.close()
  return fact
}
