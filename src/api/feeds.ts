import { agendaFeed } from '../publish/agenda-feed.js'
import { atomFeed, type Feed, jsonFeed } from '../publish/feed.js'
import { coming } from '../query/coming.js'
import type { Question } from './route.js'

/** A feed that is served: its address without the ending, the parameters it takes, what it tells. */
export interface FeedRoute {
  readonly path: string
  /** What it tells, in one line. */
  readonly summary: string
  readonly parameters: readonly string[]
  /** A feed of this kind, as its whole address without the ending. */
  readonly example: string
  feed(question: Question, self: string): Feed
}

/** Every feed. Each is served with the ending `.atom` and the ending `.json`. */
export const feedRoutes: readonly FeedRoute[] = [
  {
    path: '/feeds/agenda',
    summary: 'items on agendas that are to come',
    parameters: ['state'],
    example: '/feeds/agenda?state=FL&on=2026-11-23&known-at=2026-11-23',
    feed: ({ asked, register, world, times: { on, knownAt } }, self) =>
      agendaFeed(coming(register, world.directory, { on, knownAt }, asked.state()), self),
  },
]

/** How a feed is written, by the ending of its address. */
export const feedForms = [
  { ending: 'atom', type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  { ending: 'json', type: 'application/feed+json; charset=utf-8', write: jsonFeed },
] as const
