import type { Day } from '../model/day.js'
import { JsonFields, parseJson } from './json-fields.js'

/** A meeting as Legistar's Web API serves it, as far as it is read. */
export interface LegistarEvent {
  readonly id: number
  readonly body: string
  readonly on: Day
  readonly agendaStatus: string | undefined
  readonly comment: string | undefined
  readonly page: string | undefined
}

/** An item of a meeting, likewise. */
export interface LegistarItem {
  readonly id: number
  readonly modified: Day
  readonly number: string | undefined
  readonly file: string | undefined
  readonly title: string | undefined
  readonly matter: string | undefined
  readonly notes: readonly string[]
  readonly action: string | undefined
  readonly actionText: string | undefined
  readonly passed: boolean | undefined
  readonly tally: string | undefined
  readonly mover: string | undefined
  readonly seconder: string | undefined
}

/** One member's row of a vote; the value is null for a member who was on the roll of an item without a roll call. */
export interface LegistarVote {
  readonly id: number
  readonly member: string | undefined
  readonly value: string | undefined
  readonly modified: Day
}

/** The meetings of one page of `/events`. */
export function readEvents(text: string, where: string): LegistarEvent[] {
  return JsonFields.list(parseJson(text, where), where).map((row) => {
    const id = row.wholeNumber('EventId')
    const event = row.at(`${where}, event ${id}`)
    return {
      id,
      body: event.text('EventBodyName'),
      on: event.day('EventDate'),
      agendaStatus: event.optionalText('EventAgendaStatusName'),
      comment: event.optionalText('EventComment'),
      page: event.optionalText('EventInSiteURL'),
    }
  })
}

/** The items of one page of `/events/{EventId}/eventitems`. */
export function readItems(text: string, event: number, where: string): LegistarItem[] {
  return JsonFields.list(parseJson(text, where), `${where}, event ${event}`).map((row) => {
    const id = row.wholeNumber('EventItemId')
    const item = row.at(`${where}, event ${event}, item ${id}`)
    return {
      id,
      modified: item.day('EventItemLastModifiedUtc'),
      number: item.optionalText('EventItemAgendaNumber'),
      file: item.optionalText('EventItemMatterFile'),
      title: item.optionalText('EventItemTitle'),
      matter: item.optionalText('EventItemMatterName'),
      notes: ['EventItemAgendaNote', 'EventItemMinutesNote'].flatMap((name) => item.optionalText(name) ?? []),
      action: item.optionalText('EventItemActionName'),
      actionText: item.optionalText('EventItemActionText'),
      passed: item.flag('EventItemPassedFlag'),
      tally: item.optionalText('EventItemTally'),
      mover: item.optionalText('EventItemMover'),
      seconder: item.optionalText('EventItemSeconder'),
    }
  })
}

/** The rows of one page of `/eventitems/{EventItemId}/votes`. */
export function readVotes(text: string, item: number, where: string): LegistarVote[] {
  return JsonFields.list(parseJson(text, where), `${where}, item ${item}`).map((row) => ({
    id: row.wholeNumber('VoteId'),
    member: row.optionalText('VotePersonName'),
    value: row.optionalText('VoteValueName'),
    modified: row.day('VoteLastModifiedUtc'),
  }))
}

/** Every text of an item in which an agreement may be spoken of. */
export function textsOf({ title, matter, notes, actionText }: LegistarItem): string[] {
  return [title, matter, ...notes, actionText].filter((text) => text !== undefined)
}
