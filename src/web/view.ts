import type { Times } from '../api/asked.js'
import type { Question } from '../api/route.js'
import type { Day } from '../model/day.js'
import type { Messages } from './messages/messages.js'
import type { Shared } from './page-pieces.js'

/** What a page is drawn from: the question that was asked, and the words of the reader's language. */
export interface View extends Question {
  readonly t: Messages
  /** The path of the page itself, without the prefix of its language. */
  readonly path: string
  /** What the address asks, with its question mark; empty where it asks nothing. */
  readonly search: string
  /** What the page has of markup that it shares with others, by the numbers of its marks; filled as it is drawn. */
  readonly shared: Shared[]
}

/** An address of this site. The days that the reader chose go along, so that a journey stays in its time. */
export function link(
  { times }: { times: Times },
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  // Most links ask nothing, and a list has thousands of them.
  if (
    times.given.on === undefined &&
    times.given.knownAt === undefined &&
    Object.keys(parameters).length === 0
  )
    return path
  const all = { ...parameters, on: parameters['on'] ?? times.given.on, 'known-at': times.given.knownAt }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, value)
  return query.size === 0 ? path : `${path}?${query}`
}

/** What pages of one register differ by where they tell the same: the words, the days, and the corrections held. */
export function drawnFor({ t, times: { on, knownAt, today, given }, world }: View): string {
  return [t.language, on, knownAt, today, given.on, given.knownAt, world.version].join(' ')
}

/** The address of an agency's page. */
export function agencyLink(view: { times: Times }, id: string): string {
  return link(view, `/agency/${id}`)
}

/** The address of a list's page, of one of its rows where a number is given. Lists do not change with time. */
export function listLink(document: string, row?: number | string): string {
  return `/list/${document}${row === undefined ? '' : `#r${row}`}`
}

/** An address that answers the same for ever: both days written out. */
export function lastingLink(path: string, { on, knownAt }: { on: Day; knownAt: Day }): string {
  return `${path}?on=${on}&known-at=${knownAt}`
}

/** What tells lists of one day apart, `am`, `pm`, or the time of an archive's capture, in words. */
export function slotText(t: Messages, slot: string): string {
  const [, hours, minutes] = /^(\d{2})(\d{2})\d{2}$/.exec(slot) ?? []
  return hours === undefined ? slot : t.list.capturedAt(`${hours}:${minutes}`)
}
