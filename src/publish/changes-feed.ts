import type { Change } from '../query/changes.js'
import type { Citation } from '../query/cite.js'
import type { Decision } from '../query/decisions.js'
import type { Feed, FeedItem } from './feed.js'

/** How many items a feed holds: the newest. */
export const mostItems = 250

/** What a feed of changes is about, and where it stands. */
export interface FeedPlace {
  /** What is its own for ever: `changes:fl`, `agency:us-fl/miami-police-department`. */
  readonly name: string
  readonly title: string
  readonly self: string
  readonly page: string
  /** The day of the newest thing told anywhere in the record: a feed without items was updated then. */
  readonly toldBy: string
}

/** Where a list can be had, by its hash. */
export type ListAddress = (document: string) => string

/** What lists show of agreements, and what bodies decided, the newest first; nothing that only spells anew. */
export function changesFeed(
  changes: readonly Change[],
  decisions: readonly Decision[],
  place: FeedPlace,
  addressOf: ListAddress,
): Feed {
  const items = [
    ...changes.filter(settled(changes)).map((change) => changeItem(change, addressOf)),
    ...decisions.map(decisionItem),
  ]
  return feedOf(
    place,
    'Real changes of agreements, each with what stood before, what stands after, and its source.',
    items,
  )
}

/** A feed of items in any order. */
export function feedOf(
  { name, title, self, page, toldBy }: FeedPlace,
  summary: string,
  items: readonly FeedItem[],
): Feed {
  const newest = [...items]
    .sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id))
    .slice(0, mostItems)
  return {
    id: `urn:comity:feed:${name}`,
    title,
    summary,
    self,
    page,
    updated: newest[0]?.updated ?? instant(toldBy),
    author: 'Comity',
    items: newest,
  }
}

/** One list that lacks an agreement is not enough to say so: neither is that it came back after such a gap. */
function settled(changes: readonly Change[]): (change: Change) => boolean {
  const open = new Set(
    changes
      .filter(({ kind, confirmed }) => kind === 'unlisted' && confirmed !== true)
      .map(({ agreement, on }) => `${agreement} missing since ${on}`),
  )
  return ({ kind, agreement, before, confirmed }) => {
    if (kind === 'unlisted') return confirmed === true
    return !(kind === 'returned' && open.has(`${agreement} ${before}`))
  }
}

function changeItem(
  { on, kind, agency, agreement, before, after, sentence, evidence }: Change,
  addressOf: ListAddress,
): FeedItem {
  const source = evidence[0]
  return {
    id: `urn:comity:change:${agreement}/${kind}/${on}`,
    title: sentence,
    content: told({ before, after, sources: evidence.map(placeText) }),
    source: source === undefined ? addressOf('') : addressOf(source.document),
    published: instant(on),
    updated: instant(on),
    tags: [agency.id, kind],
    change: { before, after },
  }
}

function decisionItem({ id, sentence, agency, act, motion, sources }: Decision): FeedItem {
  const days = sources.map(({ observedOn }) => observedOn).sort()
  return {
    id: `urn:comity:decision:${encodeURI(id)}`,
    title: sentence,
    content: told({
      before: null,
      after: sentence,
      sources: sources.map(({ publisher, observedOn }) => `${publisher}, ${observedOn}`),
    }),
    source: sources[0]?.address ?? '',
    published: instant(days[0] ?? ''),
    updated: instant(days.at(-1) ?? ''),
    tags: [agency, act, motion],
    change: { before: null, after: sentence },
  }
}

/** What stood before, what stands after, and the sources, as one text. */
export function told({
  before,
  after,
  sources,
}: {
  before: string | null
  after: string | null
  sources: readonly string[]
}): string {
  return `Before: ${before ?? 'not told'}. After: ${after ?? 'not told'}. Source: ${sources.join('; ')}.`.replace(
    /\.\./g,
    '.',
  )
}

function placeText({ file, locator, observedOn, text }: Citation): string {
  return `${file}, ${locator}, of ${observedOn}: "${text.trim()}"`
}

export function instant(day: string): string {
  return `${day}T00:00:00Z`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
