import { createHash } from 'node:crypto'
import {
  type LegistarEvent,
  type LegistarItem,
  readEvents,
  readItems,
  readVotes,
  textsOf,
} from '../../documents/legistar-api.js'
import type { CapturedPage, LegistarCapture, PassedPage } from '../../documents/legistar-capture.js'
import { addDays, type Day } from '../../model/day.js'
import { SourceError } from '../../model/errors.js'
import { mentionOf } from '../../record/mentions.js'
import type { KeptPage, KeptPages } from './kept-pages.js'
import type { Pages } from './pages.js'

/** What is asked of a client of Legistar. */
export interface LegistarQuestion {
  readonly base: string
  readonly client: string
  readonly subject: string
  readonly from: Day
  readonly to: Day
  /** Only the meetings of this body, by its name as Legistar has it. */
  readonly body?: string
}

/** How much one fetch may ask for. */
export interface Limits {
  /** How many meetings are asked for at once. */
  readonly pageSize: number
  /** The most rows that Legistar serves at once, whatever it is asked. */
  readonly mostRows: number
  readonly mostPages: number
  readonly mostBytes: number
}

export const limits: Limits = { pageSize: 200, mostRows: 1000, mostPages: 3000, mostBytes: 400 << 20 }

/** What a fetch needs beside its question. */
export interface Fetching extends Limits {
  readonly pages: Pages
  readonly now: () => Date
  readonly kept: KeptPages
  readonly progress?: (pages: number) => void
}

/**
 * What Legistar serves of a client's meetings in a span of days: the pages of meetings, those pages of items
 * on which one speaks of an agreement, and the votes on these items.
 */
export async function captureLegistar(
  question: LegistarQuestion,
  fetching: Fetching,
): Promise<LegistarCapture> {
  const asker = new Asker(fetching)
  const root = `${question.base}/${encodeURIComponent(question.client)}`
  const pages: CapturedPage[] = []
  const passed: PassedPage[] = []
  const events: LegistarEvent[] = []
  for await (const { page, rows } of asker.pagesOf(
    eventsAddress(root, question, fetching.pageSize),
    readEvents,
    fetching.pageSize,
  )) {
    pages.push({ kind: 'events', ...page })
    events.push(...rows)
  }
  for (const { id } of events) {
    const address = `${root}/events/${id}/eventitems?AgendaNote=1&MinutesNote=1&Attachments=1`
    const read = (text: string, where: string) => readItems(text, id, where)
    for await (const { page, rows } of asker.pagesOf(address, read)) {
      const about = rows.filter(isAbout)
      if (about.length === 0) passed.push(passedPage(page, rows.length))
      else {
        pages.push({ kind: 'items', of: id, ...page })
        for (const item of about) pages.push(...(await votesOn(item.id, root, asker)))
      }
    }
  }
  const { client, subject, from, to } = question
  return { client, subject, from, to, pages, passed }
}

function isAbout(item: LegistarItem): boolean {
  return textsOf(item).some((text) => mentionOf(text) !== undefined)
}

async function votesOn(item: number, root: string, asker: Asker): Promise<CapturedPage[]> {
  const found: CapturedPage[] = []
  const read = (text: string, where: string) => readVotes(text, item, where)
  for await (const { page } of asker.pagesOf(`${root}/eventitems/${item}/votes`, read))
    found.push({ kind: 'votes', of: item, ...page })
  return found
}

function passedPage({ address, fetched, body }: KeptPage, items: number): PassedPage {
  return { address, fetched, items, sha256: createHash('sha256').update(body).digest('hex') }
}

/** Legistar keeps a meeting's day as midnight without a zone. */
function eventsAddress(root: string, { from, to, body }: LegistarQuestion, top: number): string {
  const days = `EventDate ge datetime'${from}' and EventDate lt datetime'${addDays(to, 1)}'`
  const named = body === undefined ? '' : ` and EventBodyName eq '${body.replaceAll("'", "''")}'`
  return `${root}/events?$filter=${encodeURIComponent(days + named)}&$orderby=EventId&$top=${top}`
}

interface Row {
  readonly id: number
}

/** Asks page by page, and nothing twice that is kept from an earlier try. */
class Asker {
  private asked = 0
  private bytes = 0

  constructor(private readonly fetching: Fetching) {}

  /** The pages of a list; the last is the first that has fewer rows than were asked for. */
  async *pagesOf<T extends Row>(
    address: string,
    read: (text: string, where: string) => T[],
    size: number = this.fetching.mostRows,
  ): AsyncGenerator<{ page: KeptPage; rows: T[] }> {
    const seen = new Set<number>()
    for (let skip = 0; ; skip += size) {
      const at = skip === 0 ? address : `${address}${address.includes('?') ? '&' : '?'}$skip=${skip}`
      const { page, rows } = await this.page(at, read)
      // A server that does not know $skip would serve the first page for ever.
      const again = rows.find(({ id }) => seen.has(id))
      if (again !== undefined)
        throw new SourceError(at, 'rows after those of the page before', `${again.id} again`)
      for (const { id } of rows) seen.add(id)
      yield { page, rows }
      if (rows.length < size) return
    }
  }

  /** A page is kept only when it reads: what does not read is asked for again next time. */
  private async page<T>(address: string, read: (text: string, where: string) => T[]) {
    const { kept, pages, now, mostPages, mostBytes, progress } = this.fetching
    const held = kept.get(address)
    if (held !== undefined) return { page: held, rows: read(held.body, address) }
    if (++this.asked > mostPages)
      throw new SourceError(address, `at most ${mostPages} pages; ask for fewer days`, 'more')
    const { bytes } = await pages.get(address)
    const body = bytes.toString('utf8').replace(/^\uFEFF/, '')
    this.bytes += bytes.length
    if (this.bytes > mostBytes)
      throw new SourceError(address, `at most ${mostBytes} bytes; ask for fewer days`, 'more')
    const page = { address, fetched: now().toISOString(), body }
    const rows = read(body, address)
    kept.add(page)
    progress?.(this.asked)
    return { page, rows }
  }
}
