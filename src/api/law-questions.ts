import { agencyKinds } from '../agencies/kind.js'
import { modelOf } from '../model/agreement.js'
import { type StateCode, stateOf } from '../model/state.js'
import { classifyTable } from '../publish/answer-tables.js'
import { aftermaths } from '../query/aftermath.js'
import { brief } from '../query/brief.js'
import { classification } from '../query/classification.js'
import { dutyOf } from '../query/duty.js'
import { stateLawOn } from '../query/state-law.js'
import { badParameter } from './problem.js'
import { type Question, type Route, route } from './route.js'
import { agencyAsked } from './which-agency.js'

/** The most rows of a classification in one answer; without `limit` there are fewer. */
export const mostClassified = { atAll: 5000, unasked: 500 } as const

/** The questions about law: what it asked of an agency, what is held of a state, how agreements class by it. */
export const lawRoutes: readonly Route[] = [
  {
    path: '/v1/duty',
    summary: 'what the law asked of an agency',
    parameters: ['agency', 'state', 'model'],
    required: ['agency'],
    example:
      '/v1/duty?agency=us-fl/miami-dade-corrections-and-rehabilitation&on=2025-04-16&known-at=2025-04-16',
    answer: dutyAnswer,
  },
  {
    path: '/v1/brief',
    summary: 'two pages on an agency',
    parameters: ['agency', 'state'],
    required: ['agency'],
    example: '/v1/brief?agency=us-fl/miami-police-department&on=2025-09-05&known-at=2025-09-05',
    answer: briefAnswer,
  },
  {
    path: '/v1/law/:state',
    summary: "what is held of a state's law",
    parameters: [],
    example: '/v1/law/FL?on=2025-04-16&known-at=2025-04-16',
    answer: lawAnswer,
  },
  route({
    path: '/v1/classify',
    summary: 'agreements by the law of the day they were joined',
    parameters: ['state', 'kind'],
    example: '/v1/classify?state=FL&kind=county-corrections&limit=1&on=2026-11-23&known-at=2026-11-23',
    pages: { of: 'rows', most: mostClassified.atAll, unasked: mostClassified.unasked },
    answer: classifyAnswer,
    table: classifyTable,
  }),
  {
    path: '/v1/aftermath',
    summary: 'who kept, who left and who joined after each change of law',
    parameters: ['state'],
    required: ['state'],
    example: '/v1/aftermath?state=FL&on=2026-11-23&known-at=2026-11-23',
    pages: { most: 1000 },
    answer: aftermathAnswer,
  },
]

function dutyAnswer({ asked, times: { on, knownAt }, world, law, register }: Question) {
  const text = asked.required('agency', 'the name or the id of an agency')
  const named = asked.text('model')
  const model = named === undefined ? undefined : modelOf(named)
  if (named !== undefined && model === undefined) throw badParameter('model', 'TFM, WSO or JEM', named)
  const agency = agencyAsked({ world, register, on }, text, asked.state())
  return dutyOf(register, law, agency, { on, knownAt, model })
}

function briefAnswer({ asked, times: { on, knownAt }, world, law, register }: Question) {
  const text = asked.required('agency', 'the name or the id of an agency')
  const agency = agencyAsked({ world, register, on }, text, asked.state())
  return brief({ world, law }, agency, { on, knownAt })
}

function lawAnswer({ times: { on, knownAt }, law }: Question, part: (name: string) => string) {
  return stateLawOn(law, stateIn(part('state')), { on, knownAt })
}

function stateIn(text: string): StateCode | 'US' {
  const state = text.toUpperCase() === 'US' ? 'US' : stateOf(text)
  if (state === undefined) throw badParameter('state', 'a state such as FL or Florida, or US', text)
  return state
}

/** The counts are of all rows; of the rows themselves a page is told, and its limit. */
function classifyAnswer({ asked, times: { on, knownAt }, law, register }: Question) {
  const state = asked.state()
  const kind = asked.oneOf('kind', agencyKinds)
  const limit = asked.wholeNumber('limit', { most: mostClassified.atAll, otherwise: mostClassified.unasked })
  const { rows, ...all } = classification(
    register,
    law,
    { on, knownAt },
    { ...(state === undefined ? {} : { state }), ...(kind === undefined ? {} : { kind }) },
  )
  return { ...all, total: rows.length, limit, rows }
}

function aftermathAnswer({ asked, times: { on, knownAt }, law, register }: Question) {
  asked.required('state', 'a state such as FL or Florida')
  const state = asked.state()
  return state === undefined ? [] : aftermaths(register, law, { on, knownAt }, state)
}
