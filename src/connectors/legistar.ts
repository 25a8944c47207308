import {
  type LegistarEvent,
  type LegistarItem,
  type LegistarVote,
  readEvents,
  readItems,
  readVotes,
  textsOf,
} from '../documents/legistar-api.js'
import { isCapture, type LegistarCapture, readCapture } from '../documents/legistar-capture.js'
import type { Day } from '../model/day.js'
import type { DecisionClaim } from '../model/decision.js'
import { decisionOf } from '../record/agenda-decision.js'
import type { AgendaItem } from '../record/agenda-item.js'
import { checkClaims } from '../record/check-claims.js'
import { optional } from '../record/optional.js'
import { tallyOf } from '../record/vote-words.js'
import { type Connector, recordReading } from './connector.js'

/** Agenda items and votes on agreements with ICE, as Legistar's Web API serves them for a council. */
export const connector = {
  id: 'legistar',
  version: 1,
  title: "Agenda items and votes, captured from Legistar's Web API",
  publisher: 'The council whose client it is, through Granicus',
  licence: 'Public records of the council',
  home: 'https://webapi.legistar.com/',
  detect: (document) => !document.isZip && isCapture(document.bytes.toString('utf8', 0, 200)),
  read(document) {
    const capture = readCapture(document.text(), document.name)
    const claims = claimsOf(capture, { document: document.sha256, file: document.name })
    checkClaims(claims)
    return recordReading(this, document, claims)
  },
} satisfies Connector

type Place = Pick<AgendaItem, 'document' | 'file'>

function claimsOf(capture: LegistarCapture, place: Place): DecisionClaim[] {
  const { pages } = capture
  const events = new Map(
    pages
      .filter(({ kind }) => kind === 'events')
      .flatMap(({ body }) => readEvents(body, place.file))
      .map((event) => [event.id, event] as const),
  )
  const votes = votesByItem(capture, place.file)
  const items = new Map<number, { event: LegistarEvent; item: LegistarItem; address: string }>()
  for (const { kind, of = 0, address, body } of pages) {
    const event = events.get(of)
    if (kind !== 'items' || event === undefined) continue
    for (const item of readItems(body, event.id, place.file)) items.set(item.id, { event, item, address })
  }
  return [...items.values()].flatMap(
    ({ event, item, address }) =>
      decisionOf(agendaItem({ capture, event, item, address, votes: votes.get(item.id) ?? [] }, place)) ?? [],
  )
}

function votesByItem({ pages }: LegistarCapture, file: string): Map<number, LegistarVote[]> {
  const votes = new Map<number, LegistarVote[]>()
  for (const { kind, of = 0, body } of pages)
    if (kind === 'votes') votes.set(of, [...(votes.get(of) ?? []), ...readVotes(body, of, file)])
  return votes
}

interface Found {
  readonly capture: LegistarCapture
  readonly event: LegistarEvent
  readonly item: LegistarItem
  readonly votes: readonly LegistarVote[]
  readonly address: string
}

function agendaItem({ capture, event, item, votes, address }: Found, place: Place): AgendaItem {
  const titles = [item.title, item.matter].filter((text) => text !== undefined)
  return {
    ...place,
    subject: capture.subject,
    id: `legistar:${capture.client}:${item.id}`,
    body: event.body,
    on: event.on,
    ...optional('item', item.file ?? item.number),
    title: titles.join('\n'),
    notes: textsOf(item).slice(titles.length),
    ...optional('action', item.action),
    ...optional('passed', item.passed),
    ...optional('tally', item.tally === undefined ? undefined : tallyOf(item.tally)),
    unanimous: [item.action, item.actionText, ...item.notes].some((text) => /\bunanimous/i.test(text ?? '')),
    votes: votes.map(({ member = '', value }) => ({ member, said: value })),
    ...optional('movedBy', item.mover),
    ...optional('secondedBy', item.seconder),
    cancelled: isCancelled(event),
    observedOn: lastDay(item, votes),
    source: {
      publisher: `${event.body}, Legistar client ${capture.client}`,
      address: /^https?:\/\/\S+$/.test(event.page ?? '') ? (event.page ?? address) : address,
    },
    confidence: 'high',
    locator: `event ${event.id}, item ${item.id}`,
  }
}

function isCancelled({ agendaStatus = '', comment = '' }: LegistarEvent): boolean {
  return /\bcancel/i.test(agendaStatus) || /^\W*cancel|meeting\s+(?:is|was|has been)?\s*cancel/i.test(comment)
}

/** The day from which on the source said all this: that of its last change to the item or its votes. */
function lastDay(item: LegistarItem, votes: readonly LegistarVote[]): Day {
  return votes.reduce<Day>((last, { modified }) => (modified > last ? modified : last), item.modified)
}
