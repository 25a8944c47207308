import type { RecordedClaim } from '../model/claim.js'
import type { Day } from '../model/day.js'
import type { Reference } from '../model/law.js'
import type { List } from '../register/lists.js'
import type { Register } from '../register/register.js'
import type { SourceOf } from './brief-form.js'
import { type Citation, cite } from './cite.js'

/** The row of a list, or the source of a claim, that a citation leads to. */
export function ofCitation(register: Register, citation: Citation): SourceOf {
  const { document, file, observedOn, locator, heading, link } = citation
  const list = listWith(register, document)
  const [, sheet = '', row = ''] = /^(.*)![A-Z?]+(\d+)$/.exec(locator) ?? []
  if (list !== undefined)
    return {
      ...ofList(list),
      key: `${document} ${row}`,
      page: `/list/${document}#r${row}`,
      place: `${sheet}, row ${row}`,
    }
  return {
    key: link ?? `${heading} ${file}`,
    publisher: heading,
    title: '',
    date: observedOn,
    ...(link === undefined ? {} : { address: link }),
    place: `${file}, ${locator}`,
  }
}

/** The sources of several citations. */
export function ofCitations(register: Register, citations: readonly Citation[]): SourceOf[] {
  return citations.map((citation) => ofCitation(register, citation))
}

/** The source of a claim of the record. */
export function ofClaim(register: Register, claim: RecordedClaim): SourceOf {
  return ofCitation(register, cite(register, { claim }))
}

/** A list as a whole: what it does not hold has no row. */
export function ofList({ series, document, name, on }: List): SourceOf {
  return {
    key: document,
    publisher: 'ICE',
    title: `${series} list of ${on}, ${name} (SHA-256 ${document.slice(0, 12)})`,
    page: `/list/${document}`,
  }
}

/** A publication of law, and the piece of it that is cited. */
export function ofReference({ publisher, address, published }: Reference, title: string): SourceOf {
  return {
    key: address,
    publisher,
    title: '',
    ...(published === undefined ? {} : { date: published }),
    address,
    place: title,
  }
}

/** What this project itself holds, where the statement is about that. */
export function ofHeld(title: string): SourceOf {
  return { key: title, publisher: 'Comity', title }
}

/** A request or a reply in the log of corrections. */
export function ofRequest(what: 'reply' | 'request', number: number, date: Day, page: string): SourceOf {
  const title = `log of corrections, ${what} ${number}`
  return { key: title, publisher: 'Comity', title, date, page }
}

const byDocument = new WeakMap<Register['lists'], ReadonlyMap<string, List>>()

function listWith({ lists }: Register, document: string): List | undefined {
  const all = byDocument.get(lists) ?? documentsOf(lists)
  byDocument.set(lists, all)
  return all.get(document)
}

/** Of several with one document the first leads, participating lists before pending ones. */
function documentsOf({ participating, pending }: Register['lists']): ReadonlyMap<string, List> {
  const pairs = [...participating, ...pending].map((list) => [list.document, list] as const)
  return new Map(pairs.reverse())
}
