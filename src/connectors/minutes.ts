import { isMinutes, type MinutesCapture, readMinutes } from '../documents/minutes-capture.js'
import type { Day } from '../model/day.js'
import type { DecisionClaim } from '../model/decision.js'
import { SourceError } from '../model/errors.js'
import { decisionOf } from '../record/agenda-decision.js'
import type { AgendaItem } from '../record/agenda-item.js'
import { checkClaims } from '../record/check-claims.js'
import { headOf, type MinutesHead } from '../record/minutes-head.js'
import { itemsAbout, type PrintedItem } from '../record/minutes-items.js'
import { voteIn } from '../record/minutes-vote.js'
import { optional } from '../record/optional.js'
import { type Connector, recordReading } from './connector.js'

/** Items on agreements with ICE in agendas and minutes, as councils publish them as pages or PDF. */
export const connector = {
  id: 'minutes',
  version: 1,
  title: 'Agendas and minutes of a council, handed in with the agency that it decides for',
  publisher: 'The council, at the address handed in with them',
  licence: 'Public records of the council',
  home: 'https://www.usa.gov/local-governments',
  detect: (document) => !document.isZip && isMinutes(document.bytes.toString('utf8', 0, 200)),
  read(document) {
    const capture = readMinutes(document.text(), document.name)
    const meeting = meetingOf(capture, document.name)
    const claims = itemsAbout(capture.lines).flatMap(
      (item) => claimOf(item, { capture, meeting }, { document: document.sha256, file: document.name }) ?? [],
    )
    checkClaims(claims)
    return recordReading(this, document, claims)
  },
} satisfies Connector

interface Meeting {
  readonly kind: 'agenda' | 'minutes'
  readonly draft: boolean
  readonly body: string
  readonly on: Day
  readonly observedOn: Day
}

/** What was handed in leads; what neither it nor the pages say is asked for, never guessed. */
function meetingOf({ lines, seen, ...given }: MinutesCapture, where: string): Meeting {
  const { kind, draft, printed, ...head } = headOf(lines)
  if (kind === undefined)
    throw new SourceError(where, 'first lines that say that it is an agenda or minutes', startOf(lines))
  const body = given.body ?? head.body
  if (body === undefined)
    throw new SourceError(where, 'one body in its first lines, or --body', startOf(lines))
  const on = given.on ?? head.on
  if (on === undefined)
    throw new SourceError(where, 'one day of a meeting in its first lines, or --on', startOf(lines))
  return { kind, draft, body, on, observedOn: given.published ?? printed ?? seen }
}

function startOf(lines: MinutesCapture['lines']): string {
  return lines
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' / ')
}

function claimOf(
  { number, place, title, lines }: PrintedItem,
  { capture, meeting }: { capture: MinutesCapture; meeting: Meeting },
  at: Pick<AgendaItem, 'document' | 'file'>,
): DecisionClaim | undefined {
  const { formed, doubts, ...vote } = voteOf(meeting.kind, lines)
  const claim = decisionOf({
    ...at,
    ...vote,
    subject: capture.subject,
    id: `minutes:${capture.sha256.slice(0, 16)}:${place}`,
    body: meeting.body,
    on: meeting.on,
    ...optional('item', number),
    title,
    notes: [],
    cancelled: false,
    observedOn: meeting.observedOn,
    source: { publisher: `${meeting.body}, ${meeting.kind}`, address: capture.address },
    confidence: meeting.kind === 'agenda' || (formed && !meeting.draft) ? 'high' : 'medium',
    locator: place,
  })
  if (claim === undefined) return undefined
  const doubt = [claim.doubt ?? [], doubts, meeting.draft ? ['The pages are marked as a draft.'] : []].flat(2)
  return { ...claim, ...optional('doubt', doubt.length === 0 ? undefined : doubt.join(' ')) }
}

/** Minutes without a readable vote tell that the item was there, and no more. */
function voteOf(kind: MinutesHead['kind'], lines: PrintedItem['lines']): ReturnType<typeof voteIn> {
  if (kind === 'agenda') return { unanimous: false, votes: [], formed: true, doubts: [] }
  const vote = voteIn(lines)
  if (vote.action !== undefined) return vote
  return { ...vote, action: 'discussed', doubts: ['What became of the item is not read from the pages.'] }
}
