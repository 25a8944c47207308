import { stateName, stateOf } from '../model/state.js'
import { agendaFeed } from '../publish/agenda-feed.js'
import { changesFeed, type ListAddress } from '../publish/changes-feed.js'
import { atomFeed, type Feed, jsonFeed } from '../publish/feed.js'
import { lawFeed } from '../publish/law-feed.js'
import { changes } from '../query/changes.js'
import { coming } from '../query/coming.js'
import { decisionsOf } from '../query/decisions.js'
import { stateLawOn } from '../query/state-law.js'
import type { Register } from '../register/register.js'
import { badParameter } from './problem.js'
import type { Question } from './route.js'
import { agencyAsked } from './which-agency.js'

/** A feed that is served: its address without the ending, the parameters it takes, what it tells. */
export interface FeedRoute {
  readonly path: string
  /** What it tells, in one line. */
  readonly summary: string
  readonly parameters: readonly string[]
  /** Those of the parameters without which there is no feed. */
  readonly required?: readonly string[]
  /** A feed of this kind, as its whole address without the ending. */
  readonly example: string
  feed(question: Question, self: string): Feed
}

/** Every feed. Each is served with the ending `.atom` and the ending `.json`. */
export const feedRoutes: readonly FeedRoute[] = [
  {
    path: '/feeds/changes',
    summary: 'what lists show to have changed, in the country or a state',
    parameters: ['state'],
    example: '/feeds/changes?state=FL&on=2026-11-23&known-at=2026-11-23',
    feed: stateFeed,
  },
  {
    path: '/feeds/agency',
    summary: 'what changed for one agency: lists and decisions',
    parameters: ['agency', 'state'],
    required: ['agency'],
    example: '/feeds/agency?agency=us-fl/miami-police-department&on=2026-11-23&known-at=2026-11-23',
    feed: agencyFeed,
  },
  {
    path: '/feeds/law',
    summary: "what changed in a state's law, or in federal law, and who said what it means",
    parameters: ['state'],
    required: ['state'],
    example: '/feeds/law?state=FL&on=2026-11-23&known-at=2026-11-23',
    feed: stateLawFeed,
  },
  {
    path: '/feeds/agenda',
    summary: 'items on agendas that are to come',
    parameters: ['state'],
    example: '/feeds/agenda?state=FL&on=2026-11-23&known-at=2026-11-23',
    feed: (question, self) => {
      const { asked, register, world, times } = question
      return agendaFeed(coming(register, world.directory, times, asked.state()), self, toldBy(question))
    },
  },
]

/** The feed at an address of this site; undefined where none is. */
export function feedAt(
  url: string,
  question: (parameters: readonly string[]) => Question,
): string | undefined {
  const { pathname } = new URL(url)
  const [, path, ending] = /^(.*)\.([a-z]+)$/.exec(pathname) ?? []
  const route = feedRoutes.find((one) => one.path === path)
  const form = feedForms.find((one) => one.ending === ending)
  return route && form?.write(route.feed(question(route.parameters), pathname))
}

/** How a feed is written, by the ending of its address. */
export const feedForms = [
  { ending: 'atom', type: 'application/atom+xml; charset=utf-8', write: atomFeed },
  { ending: 'json', type: 'application/feed+json; charset=utf-8', write: jsonFeed },
] as const

/** The day of the newest thing that the record tells, or the day asked about as known where that is earlier. */
function toldBy({ world, times: { knownAt } }: Question): string {
  const newest = world.newestTold()
  return newest === '' || newest > knownAt ? knownAt : newest
}

function stateFeed(question: Question, self: string): Feed {
  const { asked, register, times } = question
  const state = asked.state()
  const place = {
    name: `changes${state === undefined ? '' : `:${state.toLowerCase()}`}`,
    title: `Comity: changes of 287(g) agreements${state === undefined ? '' : `, ${stateName(state)}`}`,
    self: `${self}${state === undefined ? '' : `?state=${state}`}`,
    page: state === undefined ? '/changes' : `/state/${state.toLowerCase()}`,
    toldBy: toldBy(question),
  }
  const found = changes(register, {
    ...allUntil(register, times.on),
    ...(state === undefined ? {} : { state }),
  })
  return changesFeed(found, [], place, listAddresses(register))
}

function agencyFeed(question: Question, self: string): Feed {
  const { asked, register, world, times } = question
  const { on, knownAt } = times
  const text = asked.required('agency', 'the name or the id of an agency')
  const agency = agencyAsked({ world, register, on }, text, asked.state())
  const place = {
    name: `agency:${agency.id}`,
    title: `Comity: ${agency.name} (${agency.state}) and 287(g)`,
    self: `${self}?agency=${agency.id}`,
    page: `/agency/${agency.id}`,
    toldBy: toldBy(question),
  }
  const { decisions } = decisionsOf(register, agency, { on, knownAt })
  const found = changes(register, { ...allUntil(register, on), agencyId: agency.id })
  return changesFeed(found, decisions, place, listAddresses(register))
}

function stateLawFeed(question: Question, self: string): Feed {
  const { asked, law, times } = question
  const text = asked.required('state', 'a state such as FL or Florida, or US')
  const state = text.toUpperCase() === 'US' ? ('US' as const) : stateOf(text)
  if (state === undefined) throw badParameter('state', 'a state such as FL or Florida, or US', text)
  const place = {
    name: `law:${state.toLowerCase()}`,
    title: `Comity: law on 287(g) agreements, ${state === 'US' ? 'United States' : stateName(state)}`,
    self: `${self}?state=${state}`,
    page: state === 'US' ? '/law/us' : `/state/${state.toLowerCase()}`,
    toldBy: toldBy(question),
  }
  return lawFeed(stateLawOn(law, state, times), place)
}

function allUntil(register: Register, to: Question['times']['on']) {
  return { from: register.lists.participating[0]?.on ?? to, to }
}

/** Where ICE publishes its lists; it keeps no old ones. */
const published = 'https://www.ice.gov/identify-and-arrest/287g'

/** The archive that kept a list, or else the page on which ICE publishes its lists. */
function listAddresses({ lists }: Register): ListAddress {
  const held = archived.get(lists) ?? archivedIn(lists)
  archived.set(lists, held)
  return (document) => held.get(document) ?? published
}

const archived = new WeakMap<Register['lists'], ReadonlyMap<string, string>>()

function archivedIn({ participating, pending }: Register['lists']): ReadonlyMap<string, string> {
  return new Map(
    [...participating, ...pending].flatMap(({ document, sightings }) => {
      const address = sightings.find(({ archive = '' }) => /^https?:/.test(archive))?.archive
      return address === undefined ? [] : [[document, address] as const]
    }),
  )
}
