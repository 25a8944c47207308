import { type Day, parseDay } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import { captureMarker } from './capture-marker.js'
import { JsonFields, parseJson, shown } from './json-fields.js'

/** What was asked of Legistar's Web API for one client and a span of days, and what it answered. */
export interface LegistarCapture {
  readonly client: string
  readonly subject: string
  readonly from: Day
  readonly to: Day
  /** The answers in the order in which they were asked for. */
  readonly pages: readonly CapturedPage[]
  /** Answers without any item about an agreement: they are told by their hash and not kept. */
  readonly passed: readonly PassedPage[]
}

/** One answer as served. */
export interface CapturedPage {
  readonly kind: 'events' | 'items' | 'votes'
  /** The event of items, or the item of votes. */
  readonly of?: number
  readonly address: string
  /** When it was served, in ISO 8601, UTC. */
  readonly fetched: string
  readonly body: string
}

/** An answer that was read and not kept. */
export interface PassedPage {
  readonly address: string
  readonly fetched: string
  readonly items: number
  readonly sha256: Sha256
}

/** A capture as the text of a file. The same capture gives the same bytes. */
export function writeCapture({ client, subject, from, to, pages, passed }: LegistarCapture): string {
  return `${JSON.stringify({ [captureMarker]: 'legistar 1', client, subject, from, to, pages, passed }, undefined, 1)}\n`
}

/** Whether a text is a capture of Legistar. */
export function isCapture(start: string): boolean {
  return /^\s*\{\s*"comity-capture":\s*"legistar 1"/.test(start)
}

/** The capture that a file holds; a `SourceError` names the field that does not read. */
export function readCapture(text: string, name: string): LegistarCapture {
  const top = JsonFields.of(parseJson(text, name), name)
  return {
    client: top.text('client'),
    subject: top.agency('subject'),
    from: dayOf(top, 'from'),
    to: dayOf(top, 'to'),
    pages: JsonFields.list(top.value('pages'), `${name}, pages`).map(readPage),
    passed: JsonFields.list(top.value('passed'), `${name}, passed`).map((page) => ({
      address: page.text('address'),
      fetched: page.text('fetched'),
      items: page.wholeNumber('items'),
      sha256: page.text('sha256'),
    })),
  }
}

function readPage(page: JsonFields): CapturedPage {
  const kind = (['events', 'items', 'votes'] as const).find((one) => one === page.value('kind'))
  if (kind === undefined)
    throw new SourceError(`${page.where}, kind`, 'events, items or votes', shown(page.value('kind')))
  return {
    kind,
    ...(kind === 'events' ? {} : { of: page.wholeNumber('of') }),
    address: page.text('address'),
    fetched: page.text('fetched'),
    body: page.text('body'),
  }
}

function dayOf(fields: JsonFields, name: string): Day {
  const text = fields.text(name)
  const day = parseDay(text)
  if (day === undefined) throw new SourceError(`${fields.where}, ${name}`, 'a day such as 2025-06-17', text)
  return day
}
