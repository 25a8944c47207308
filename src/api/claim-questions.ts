import { modelOf } from '../model/agreement.js'
import { coming } from '../query/coming.js'
import { decisionsOf } from '../query/decisions.js'
import { eventsOf } from '../query/events.js'
import { findings } from '../query/research.js'
import { statementsOf } from '../query/statements.js'
import { badParameter, Problem } from './problem.js'
import type { Question, Route } from './route.js'
import { agencyAsked } from './which-agency.js'

/** The questions about what sources beside the lists tell: who decided, who said what, what happened, what studies found. */
export const claimRoutes: readonly Route[] = [
  {
    path: '/v1/decisions',
    summary: 'who decided, and how each member voted',
    parameters: ['agency', 'state'],
    required: ['agency'],
    example: '/v1/decisions?agency=us-fl/miami-police-department&on=2025-06-17&known-at=2026-11-23',
    pages: { of: 'decisions', most: 1000 },
    answer: decisionsAnswer,
  },
  {
    path: '/v1/agenda',
    summary: 'what is to come',
    parameters: ['state'],
    example: '/v1/agenda?on=2026-11-23&known-at=2026-11-23',
    pages: { of: 'items', most: 1000 },
    answer: agendaAnswer,
  },
  {
    path: '/v1/statements',
    summary: 'who said what, in which office',
    parameters: ['agency', 'state'],
    example: '/v1/statements?agency=us-fl/miami-police-department&on=2025-06-17&known-at=2026-11-23',
    pages: { of: 'statements', most: 1000 },
    answer: statementsAnswer,
  },
  {
    path: '/v1/events',
    summary: 'federal operations, letters, rulings and others',
    parameters: ['agency', 'state'],
    example: '/v1/events?agency=us-fl/key-west-police-department&on=2026-11-23&known-at=2026-11-23',
    pages: { of: 'events', most: 1000 },
    answer: eventsAnswer,
  },
  {
    path: '/v1/research',
    summary: 'what studies found, by outcome',
    parameters: ['outcome', 'model'],
    example: '/v1/research?on=2026-11-23&known-at=2026-11-23',
    answer: researchAnswer,
  },
]

function decisionsAnswer(question: Question) {
  return decisionsOf(question.register, requiredAgency(question), asOf(question))
}

function agendaAnswer(question: Question) {
  const { asked, register, world } = question
  return coming(register, world.directory, asOf(question), asked.state())
}

/** Of an agency; or, where none is given, of the state itself: what was said of no one agency. */
function statementsAnswer(question: Question) {
  const { asked, register } = question
  const state = asked.state()
  if (asked.text('agency') !== undefined)
    return statementsOf(register, requiredAgency(question).id, asOf(question))
  if (state === undefined)
    throw new Problem('bad-parameter', {
      detail: 'statements are asked of an agency or of a state',
      parameter: 'agency',
      expected: 'the name or the id of an agency, or state',
      found: '',
    })
  return statementsOf(register, `us-${state.toLowerCase()}`, asOf(question))
}

function eventsAnswer(question: Question) {
  const { asked, register } = question
  if (asked.text('agency') !== undefined)
    return eventsOf(register, { agency: requiredAgency(question).id }, asOf(question))
  return eventsOf(register, { state: asked.state() }, asOf(question))
}

function researchAnswer({ asked, register, times: { on, knownAt } }: Question) {
  const named = asked.text('model')
  const model = named === undefined ? undefined : modelOf(named)
  if (named !== undefined && model === undefined) throw badParameter('model', 'TFM, WSO or JEM', named)
  return findings(register, { outcome: asked.text('outcome'), model }, { on, knownAt })
}

function requiredAgency({ asked, world, register, times: { on } }: Question) {
  const text = asked.required('agency', 'the name or the id of an agency')
  return agencyAsked({ world, register, on }, text, asked.state())
}

function asOf({ times: { on, knownAt } }: Question) {
  return { on, knownAt }
}
