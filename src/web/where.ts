import type { Agency } from '../agencies/agency.js'
import { Problem } from '../api/problem.js'
import { agencyWithId, unknownAgency } from '../api/which-agency.js'
import { type Model, modelOf } from '../model/agreement.js'
import { day } from '../model/day.js'
import { type StateCode, stateOf } from '../model/state.js'
import { type Decision, decisionsOf } from '../query/decisions.js'
import { type Hit, search } from '../query/search.js'
import { type SourceDocument, sourceDocuments } from '../query/source-documents.js'
import type { List } from '../register/lists.js'
import { hitMeant, mostHits } from './hits.js'
import { messagesIn } from './messages/messages.js'
import { listOf } from './parts/evidence.js'
import { agencyLink, link, type View } from './view.js'

/** Thrown where what was asked for stands at another address. */
export class Elsewhere {
  constructor(
    readonly address: string,
    readonly status: 301 | 302,
  ) {}
}

/** The agency with an id; one in capitals is led to its own address, and to the page `below` it. */
export function agencyAt(view: View, id: string, below = ''): Agency {
  const from = { ...view, on: view.times.on }
  const agency = agencyWithId(from, id)
  if (agency !== undefined) return agency
  const lower = id.toLowerCase()
  if (lower !== id && agencyWithId(from, lower) !== undefined)
    throw new Elsewhere(link(view, `/agency/${lower}${below}`), 301)
  throw unknownAgency(from, id)
}

/** The decision with an id; an id of one of its claims leads to it. */
export function decisionAt(
  view: View,
  agencyId: string,
  name: string,
): { agency: Agency; decision: Decision } {
  const agency = agencyAt(view, agencyId)
  const { times, register } = view
  const { decisions } = decisionsOf(register, agency, { on: times.on, knownAt: times.knownAt })
  const id = `${agency.id}/${name}`
  const decision = decisions.find((one) => one.id === id)
  if (decision !== undefined) return { agency, decision }
  const other = decisions.find(({ alsoIds }) => alsoIds.includes(id))
  if (other !== undefined) throw new Elsewhere(link(view, `/decision/${other.id}`), 302)
  throw new Problem('not-found', {
    detail: `no decision of that id on ${agency.name} is held for these days`,
    suggestions: [{ id: agency.id, name: agency.name, state: agency.state }],
  })
}

/** The list with a hash, where it may be known at the day asked for. */
export function listAt({ register, world, times }: View, document: string): List {
  const list = listOf(register, document)
  if (list !== undefined) return list
  const later = listOf(world.now(), document)
  if (later === undefined) throw new Problem('not-found', { detail: 'no list with this SHA-256 is held' })
  throw new Problem('nothing-held', { detail: messagesIn('en').list.laterThanKnown(later.on, times.knownAt) })
}

/** The source with an id, where it tells something of the days asked about; the hash of a PDF leads to what holds it. */
export function sourceAt({ register, world, law, times }: View, id: string): SourceDocument {
  const source = sourceDocuments(register, law, times).get(id)
  if (source !== undefined) return source
  const ever = { on: lastOfDays, knownAt: lastOfDays }
  if (sourceDocuments(world.now(), law, ever).has(id))
    throw new Problem('nothing-held', {
      detail: messagesIn('en').sources.laterThanAsked(times.on, times.knownAt),
    })
  const within = [...register.recorded.values()]
    .flat()
    .find((claim) => id.length === 64 && claim.id?.startsWith(`minutes:${id.slice(0, 16)}:`))
  if (within !== undefined) throw new Elsewhere(link({ times }, `/source/${within.document}`), 302)
  throw new Problem('not-found', { detail: 'no source with this id is held' })
}

const lastOfDays = day('9999-12-31')

/** The nation's law, where an address names it; a state's stands on the page of the state. */
export function nationAt(view: View, text: string): View {
  if (text === 'us') return view
  const state = stateOf(text)
  if (text.toLowerCase() === 'us') throw new Elsewhere(link(view, '/law/us'), 301)
  if (state === undefined) throw new Problem('not-found', { detail: 'no law of that name is held' })
  throw new Elsewhere(`${link(view, `/state/${state.toLowerCase()}`)}#law`, 301)
}

/** The state that a part of an address names; another spelling leads to its code, between `above` and `below`. */
export function stateAt(view: View, text: string, below = '', above = '/state'): StateCode {
  if (text.toLowerCase() === 'us')
    throw new Elsewhere(link(view, above === '/state' ? '/law/us' : above), 301)
  const state = stateOf(text)
  if (state === undefined) throw new Problem('not-found', { detail: 'no state of that name or code' })
  const own = state.toLowerCase()
  if (text !== own) throw new Elsewhere(link(view, `${above}/${own}${below}`), 301)
  return state
}

/** The model that a part of an address names; another spelling leads to its letters. */
export function modelAt(view: View, text: string): Model {
  const model = modelOf(text)
  if (model === undefined)
    throw new Problem('not-found', { detail: 'no model of that name: TFM, WSO or JEM' })
  const own = model.toLowerCase()
  if (text !== own) throw new Elsewhere(link(view, `/model/${own}`), 301)
  return model
}

/** The agencies near the text asked for. A text that is one agency's name, or its ORI, leads to its page. */
export function hitsFor(view: View): Hit[] {
  const { asked, register, world, times } = view
  const text = asked.text('q')
  const state = asked.state()
  if (text === undefined) return []
  const options = {
    on: times.on,
    limit: mostHits,
    zips: world.zips,
    ...(state === undefined ? {} : { state }),
  }
  const hits = search(register, world.directory, text, options)
  const only = hitMeant(text, hits)
  if (only !== undefined) throw new Elsewhere(agencyLink(view, only.id), 302)
  return hits
}
