import type { ClaimBase } from './claim.js'
import type { Sha256 } from './entry.js'
import { sha256Of } from './sha256.js'

/** What tells a source: its address, and the document and the place in it from which a claim was read. */
export interface SourceOrigin extends Pick<ClaimBase, 'document' | 'file' | 'locator'> {
  readonly address: string
}

/**
 * The id under which a source document has its page. Where a connector read the document itself, its bytes are held
 * and their SHA-256 is the id: it names these bytes and no others, also where the address later serves something else.
 * A claim carried in by hand names an address alone: the id is then a short hash of that address, as `plainAddress`
 * writes it, so that it stays when claims are added, when their file is moved, and where two files write one address
 * in two ways. A correction has a page of its own, and no id here.
 */
export function sourceIdOf(origin: SourceOrigin): string | undefined {
  if (!/^https?:\/\//i.test(origin.address)) return undefined
  return heldDocument(origin) ?? addressId(origin.address)
}

/** The document that a connector read, where one did; a file kept by hand is not the source of its claims. */
export function heldDocument({ document, locator }: Omit<SourceOrigin, 'address'>): Sha256 | undefined {
  return /^claim \d+$/.test(locator) ? undefined : document
}

/** The id of an address: the first 16 letters of a SHA-256. */
export function addressId(address: string): string {
  const known = ids.get(address)
  if (known !== undefined) return known
  const id = sha256Of(new TextEncoder().encode(plainAddress(address))).slice(0, 16)
  if (ids.size >= 20_000) ids.clear()
  ids.set(address, id)
  return id
}

/** Every page names the same few hundred addresses. */
const ids = new Map<string, string>()

/** An address without what does not tell its document: `http`, `www.`, a last slash, a place in it, marks of campaigns. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_\w+|fbclid|gclid)$/.test(name)) url.searchParams.delete(name)
  const host = url.host.replace(/^www\./, '')
  return `${host}${url.pathname.replace(/\/$/, '')}${url.search}`
}
