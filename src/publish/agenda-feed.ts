import type { StateCode } from '../model/state.js'
import type { Coming, ComingItem } from '../query/coming.js'
import type { Feed, FeedItem } from './feed.js'

const summary =
  'Items on an agreement that stand on agendas of the day asked about and later. Councils whose agendas were not read are not held.'

/**
 * What is to come as a feed. It was updated when its newest item was told; one without items on the day of the
 * newest thing told anywhere in the record, so that the same record gives the same bytes on every day.
 */
export function agendaFeed({ items, state }: Coming, self: string, toldBy: string): Feed {
  const newest = items
    .map(({ lastTold }) => lastTold)
    .sort()
    .at(-1)
  return {
    id: `urn:comity:feed:agenda${state === null ? '' : `:${state.toLowerCase()}`}`,
    title: `Comity: coming agenda items on 287(g) agreements${named(state)}`,
    summary,
    self: `${self}${state === null ? '' : `?state=${state}`}`,
    page: '/',
    updated: instant(newest ?? toldBy),
    author: 'Comity',
    items: items.map(itemOf),
  }
}

function named(state: StateCode | null): string {
  return state === null ? '' : `, ${state}`
}

function itemOf({
  id,
  subject,
  sentence,
  quote,
  sources,
  firstTold,
  lastTold,
  motion,
}: ComingItem): FeedItem {
  const told = sources.map(({ publisher, observedOn }) => `${publisher}, ${observedOn}`).join('; ')
  return {
    id: `urn:comity:decision:${encodeURI(id)}`,
    title: sentence,
    content: `${sentence}${quote === null ? '' : ` "${quote}".`} Told by ${told}.`,
    source: sources[0]?.address ?? '',
    published: instant(firstTold),
    updated: instant(lastTold),
    tags: [subject, motion],
  }
}

function instant(day: string): string {
  return `${day}T00:00:00Z`
}
