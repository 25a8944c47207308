import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A row as Legistar's Web API serves it. */
export type Row = Readonly<Record<string, unknown>>

/** A meeting in the form of the public documentation; `more` replaces or adds fields. */
export function madeEvent(id: number, on: string, more: Row = {}): Row {
  return {
    EventId: id,
    EventGuid: `00000000-0000-0000-0000-${String(id).padStart(12, '0')}`,
    EventLastModifiedUtc: `${on}T15:00:00.123`,
    EventRowVersion: 'AAAAAABgTQo=',
    EventBodyId: 138,
    EventBodyName: 'City Commission',
    EventDate: `${on}T00:00:00`,
    EventTime: '9:00 AM',
    EventVideoStatus: 'Public',
    EventAgendaStatusId: 10,
    EventAgendaStatusName: 'Final',
    EventMinutesStatusId: 9,
    EventMinutesStatusName: 'Draft',
    EventLocation: 'Chambers',
    EventAgendaFile: `https://council.example/agenda/${id}.pdf`,
    EventMinutesFile: null,
    EventAgendaLastPublishedUTC: `${on}T13:00:00.123`,
    EventMinutesLastPublishedUTC: null,
    EventComment: null,
    EventVideoPath: null,
    EventInSiteURL: `https://council.example/MeetingDetail.aspx?LEGID=${id}`,
    EventItems: [],
    ...more,
  }
}

/** An item of a meeting, likewise. */
export function madeItem(id: number, event: number, title: string | null, more: Row = {}): Row {
  return {
    EventItemId: id,
    EventItemGuid: `00000000-0000-0000-0001-${String(id).padStart(12, '0')}`,
    EventItemLastModifiedUtc: '2026-06-18T02:15:09.31',
    EventItemRowVersion: 'AAAAAABgTQo=',
    EventItemEventId: event,
    EventItemAgendaSequence: 13,
    EventItemMinutesSequence: 13,
    EventItemAgendaNumber: '4.A',
    EventItemVideo: null,
    EventItemVideoIndex: null,
    EventItemVersion: '1',
    EventItemAgendaNote: null,
    EventItemMinutesNote: null,
    EventItemActionId: null,
    EventItemActionName: null,
    EventItemActionText: null,
    EventItemPassedFlag: null,
    EventItemPassedFlagName: null,
    EventItemRollCallFlag: 0,
    EventItemFlagExtra: 0,
    EventItemTitle: title,
    EventItemTally: null,
    EventItemAccelaRecordId: null,
    EventItemConsent: 0,
    EventItemMoverId: null,
    EventItemMover: null,
    EventItemSeconderId: null,
    EventItemSeconder: null,
    EventItemMatterId: null,
    EventItemMatterGuid: null,
    EventItemMatterFile: null,
    EventItemMatterName: null,
    EventItemMatterType: null,
    EventItemMatterStatus: null,
    EventItemMatterAttachments: [],
    ...more,
  }
}

/** One member's row of a vote, likewise. */
export function madeVote(id: number, member: string, value: string | null, item: number): Row {
  return {
    VoteId: id,
    VoteGuid: `00000000-0000-0000-0002-${String(id).padStart(12, '0')}`,
    VoteLastModifiedUtc: '2026-06-18T02:20:00.1',
    VoteRowVersion: 'AAAAAABgTQo=',
    VotePersonId: 900 + id,
    VotePersonName: member,
    VoteValueId: value === null ? null : 16,
    VoteValueName: value,
    VoteSort: id,
    VoteResult: 1,
    VoteEventItemId: item,
  }
}

/** A council that a server serves: its meetings, their items and the votes on them. */
export interface MadeCouncil {
  readonly events: readonly Row[]
  readonly items: Readonly<Record<number, readonly Row[]>>
  readonly votes: Readonly<Record<number, readonly Row[]>>
}

/** A server on the loopback that speaks the API's form, and what it was asked. */
export interface MadeServer {
  readonly base: string
  readonly asked: string[]
  readonly agents: Set<string>
  close(): Promise<void>
}

/** Told of each request before it is answered; true where it has answered itself. */
export type Trouble = (path: string, response: ServerResponse, nth: number) => boolean

/** Starts a server of a council as client `made`. */
export async function serveCouncil(
  council: MadeCouncil,
  trouble: Trouble = () => false,
): Promise<MadeServer> {
  const asked: string[] = []
  const agents = new Set<string>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replaceAll('+', ' '))
    asked.push(path)
    agents.add(request.headers['user-agent'] ?? '')
    if (trouble(path, response, asked.filter((one) => one === path).length)) return
    const rows = rowsAt(path, council)
    response.writeHead(rows === undefined ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(rows ?? { Message: 'No HTTP resource was found.' }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { base: `http://127.0.0.1:${port}/v1`, asked, agents, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

function rowsAt(path: string, { events, items, votes }: MadeCouncil): readonly Row[] | undefined {
  const { pathname, searchParams } = new URL(path, 'http://council.example')
  const [, event] = /^\/v1\/made\/events\/(\d+)\/eventitems$/.exec(pathname) ?? []
  const [, item] = /^\/v1\/made\/eventitems\/(\d+)\/votes$/.exec(pathname) ?? []
  const all =
    pathname === '/v1/made/events'
      ? events.filter((row) => inSpan(row, searchParams.get('$filter') ?? ''))
      : event !== undefined
        ? items[Number(event)]
        : item !== undefined
          ? (votes[Number(item)] ?? [])
          : undefined
  const skip = Number(searchParams.get('$skip') ?? 0)
  return all?.slice(skip, skip + Number(searchParams.get('$top') ?? 1000))
}

function inSpan({ EventDate, EventBodyName }: Row, filter: string): boolean {
  const [, from = '', to = ''] =
    /^EventDate ge datetime'([\d-]+)' and EventDate lt datetime'([\d-]+)'/.exec(filter) ?? []
  const [, body] = /EventBodyName eq '(.*)'$/.exec(filter) ?? []
  const on = String(EventDate).slice(0, 10)
  return (
    from !== '' &&
    on >= from &&
    on < to &&
    (body === undefined || EventBodyName === body.replaceAll("''", "'"))
  )
}

/** Three meetings: one that voted, one with nothing on an agreement, one that lies ahead. */
export const madeCouncil: MadeCouncil = {
  events: [
    madeEvent(71, '2026-06-17'),
    madeEvent(72, '2026-07-08', { EventBodyName: "Parks' Board" }),
    madeEvent(73, '2026-12-09', { EventInSiteURL: null }),
  ],
  items: {
    71: [
      madeItem(710, 71, 'CALL TO ORDER: NOTICE OF POLICE SERVICES'),
      madeItem(
        711,
        71,
        'A resolution authorizing the City Manager to execute a memorandum of agreement with U.S. Immigration and Customs Enforcement for the 287(g) Task Force Model',
        {
          EventItemMatterFile: '26-117',
          EventItemActionName: 'Adopted',
          EventItemPassedFlag: 1,
          EventItemPassedFlagName: 'Pass',
          EventItemTally: '3-2',
          EventItemMover: 'Ada Example',
          EventItemSeconder: 'Ben Example',
        },
      ),
    ],
    72: [madeItem(720, 72, 'Agreement for an ice rink')],
    73: [
      madeItem(731, 73, 'Termination of the 287(g) agreement', {
        EventItemLastModifiedUtc: '2026-11-20T02:15:09.31',
      }),
    ],
  },
  votes: {
    711: [
      madeVote(1, 'Ada Example', 'Yea', 711),
      madeVote(2, 'Ben Example', 'Yea', 711),
      madeVote(3, 'Cora Example', 'Nay', 711),
      madeVote(4, 'Dan Example', 'Recused', 711),
      madeVote(5, 'Eve Example', 'Absent', 711),
      madeVote(6, 'Fay Example', null, 711),
    ],
  },
}
