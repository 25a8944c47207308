import { agencyKinds } from '../agencies/kind.js'
import { agenciesGeoJson } from '../publish/agencies-geojson.js'
import {
  agenciesTable,
  changesTable,
  countsTable,
  listsTable,
  searchTable,
  statusTable,
} from '../publish/answer-tables.js'
import { statusLinked } from '../publish/linked-status.js'
import { agenciesListed } from '../query/agencies.js'
import { changes } from '../query/changes.js'
import { type CountBy, counts } from '../query/counts.js'
import { history } from '../query/history.js'
import { type ListVerdict, listVerdicts } from '../query/list-verdicts.js'
import { measuresOf } from '../query/measures.js'
import { search } from '../query/search.js'
import { status } from '../query/status.js'
import type { Times } from './asked.js'
import { claimRoutes } from './claim-questions.js'
import { correctionRoutes } from './correction-questions.js'
import { lawRoutes } from './law-questions.js'
import { Problem } from './problem.js'
import { type Question, type Route, route } from './route.js'
import { sourceRoutes } from './source-questions.js'
import { stakesRoutes } from './stakes-questions.js'
import { agencyAsked } from './which-agency.js'

/** Every question of `/v1`; each takes `on` and `known-at` too. */
export const routes: readonly Route[] = [
  route({
    path: '/v1/status',
    summary: 'where an agency stands',
    parameters: ['agency', 'state'],
    required: ['agency'],
    example: '/v1/status?agency=us-fl/miami-police-department&on=2026-11-23&known-at=2026-11-23',
    answer: statusAnswer,
    table: statusTable,
    linked: statusLinked,
  }),
  {
    path: '/v1/history',
    summary: 'everything that the lists tell of an agency',
    parameters: ['agency', 'state'],
    required: ['agency'],
    example: '/v1/history?agency=Hialeah%20Police%20Department&state=FL&on=2026-11-23&known-at=2026-11-23',
    answer: historyAnswer,
  },
  route({
    path: '/v1/changes',
    summary: 'what changed between two days',
    parameters: ['from', 'to', 'state'],
    required: ['from'],
    example: '/v1/changes?from=2025-08-27&to=2025-08-29&state=FL&known-at=2026-11-23',
    answer: changesAnswer,
    pages: { most: 5000 },
    table: changesTable,
  }),
  route({
    path: '/v1/counts',
    summary: 'rows, agreements, agencies and states',
    parameters: ['by'],
    example: '/v1/counts?on=2025-09-02&by=model&known-at=2026-11-23',
    answer: countsAnswer,
    table: countsTable,
  }),
  route({
    path: '/v1/agencies',
    summary: 'agencies that lists name, and where each stands',
    parameters: ['state', 'kind'],
    example: '/v1/agencies?state=FL&kind=county-corrections&limit=2&on=2026-11-23&known-at=2026-11-23',
    pages: { most: 5000 },
    answer: agenciesAnswer,
    table: agenciesTable,
    places: agenciesGeoJson,
  }),
  ...lawRoutes,
  ...stakesRoutes,
  ...claimRoutes,
  ...correctionRoutes,
  ...sourceRoutes,
  {
    path: '/v1/measures',
    summary: 'what was counted of an agency',
    parameters: ['agency', 'state'],
    required: ['agency'],
    example: '/v1/measures?agency=us-fl/miami-police-department&on=2026-11-23&known-at=2026-11-23',
    answer: measuresAnswer,
  },
  route({
    path: '/v1/lists',
    summary: 'every list read',
    parameters: ['from', 'to', 'flagged'],
    example: '/v1/lists?from=2025-09-22&to=2025-09-22&flagged=1&known-at=2026-11-23',
    answer: listsAnswer,
    pages: { most: 5000 },
    table: listsTable,
  }),
  route({
    path: '/v1/search',
    summary: 'agencies by name or ZIP code',
    parameters: ['q', 'state', 'limit'],
    required: ['q'],
    example: '/v1/search?q=homested&limit=1&on=2026-11-23&known-at=2026-11-23',
    answer: searchAnswer,
    table: searchTable,
  }),
]

function agenciesAnswer({ asked, times, world, register }: Question) {
  const kind = asked.oneOf('kind', agencyKinds)
  return agenciesListed(register, world.sources.places, asOf(times), { state: asked.state(), kind })
}

const anAgency = 'the name or the id of an agency'

function statusAnswer({ asked, times, world, register }: Question) {
  const text = asked.required('agency', anAgency)
  const agency = agencyAsked({ world, register, on: times.on }, text, asked.state())
  return status(register, agency, asOf(times))
}

function historyAnswer({ asked, times, world, register }: Question) {
  const text = asked.required('agency', anAgency)
  const agency = agencyAsked({ world, register, on: times.on }, text, asked.state())
  return history(register, agency, asOf(times))
}

function measuresAnswer({ asked, times, world, register }: Question) {
  const text = asked.required('agency', anAgency)
  const agency = agencyAsked({ world, register, on: times.on }, text, asked.state())
  return measuresOf(register, world.directory, agency, asOf(times))
}

function changesAnswer({ asked, times, register }: Question) {
  asked.required('from', 'a day such as 2025-08-01')
  const { from = times.on, to = times.on } = asked.span()
  const state = asked.state()
  return changes(register, { from, to, ...(state === undefined ? {} : { state }) })
}

function countsAnswer({ asked, times, register }: Question) {
  const by = asked.oneOf<CountBy>('by', ['state', 'model', 'kind'])
  const answer = counts(register, asOf(times), by)
  if (answer !== undefined) return answer
  throw new Problem('nothing-held', {
    detail: `no participating list of ${times.on} or earlier is held, as known at ${times.knownAt}`,
    parameter: 'on',
    expected: `a day from ${register.lists.participating[0]?.on ?? 'that of the first list'} on`,
    found: times.on,
  })
}

function listsAnswer({ asked, times, register }: Question) {
  const { from, to = times.given.on } = asked.span()
  const all = listVerdicts(register, { from, to })
  return asked.switch('flagged') ? all.filter(isOdd) : all
}

/** Whether there is more to say of a list than that ICE published it again. */
export function isOdd({ flags, notes }: Pick<ListVerdict, 'flags' | 'notes'>): boolean {
  return notes.length > 0 || flags.some((flag) => flag !== 'unchanged' && flag !== 'served-again')
}

function searchAnswer({ asked, times, world, register }: Question) {
  const text = asked.required('q', 'a name, a part of one, or a ZIP code')
  const limit = asked.wholeNumber('limit', { most: 100, otherwise: 10 })
  const state = asked.state()
  const options = { on: times.on, limit, zips: world.zips, ...(state === undefined ? {} : { state }) }
  return search(register, world.directory, text, options)
}

function asOf({ on, knownAt }: Times) {
  return { on, knownAt }
}
