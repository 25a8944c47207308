import type { Agency } from '../agencies/agency.js'
import { modelOf } from '../model/agreement.js'
import { compare, compared } from '../query/compare.js'
import { moneyOf, moneyOfState } from '../query/money.js'
import { moneyOverview } from '../query/money-overview.js'
import { officersOf } from '../query/officers.js'
import { termsOf } from '../query/terms.js'
import { badParameter } from './problem.js'
import type { Question, Route } from './route.js'
import { agencyAsked } from './which-agency.js'

/** The questions about what an agreement means in practice: officers, what a model lets them do, money. */
export const stakesRoutes: readonly Route[] = [
  {
    path: '/v1/officers',
    summary: "how far an agency's officers had come",
    parameters: ['agency', 'state'],
    required: ['agency'],
    example: '/v1/officers?agency=us-fl/miami-police-department&on=2025-09-03&known-at=2025-09-03',
    answer: officersAnswer,
  },
  {
    path: '/v1/models/:model',
    summary: 'what a model lets officers do',
    parameters: [],
    example: '/v1/models/WSO?on=2026-11-23&known-at=2026-11-23',
    answer: modelAnswer,
  },
  {
    path: '/v1/compare',
    summary: 'agencies beside one another',
    parameters: ['agency', 'state'],
    required: ['agency'],
    example:
      '/v1/compare?agency=us-fl/miami-police-department&agency=us-fl/south-miami-police-department&on=2025-09-05&known-at=2026-11-23',
    answer: compareAnswer,
  },
  {
    path: '/v1/money',
    summary: 'what was applied for, awarded, paid, offered and at risk',
    parameters: ['agency', 'state'],
    example: '/v1/money?agency=us-fl/st-lucie-county-sheriffs-office&on=2026-11-23&known-at=2026-11-23',
    answer: moneyAnswer,
  },
]

function officersAnswer({ asked, times: { on, knownAt }, world, register }: Question) {
  const text = asked.required('agency', 'the name or the id of an agency')
  return officersOf(register, agencyAsked({ world, register, on }, text, asked.state()), { on, knownAt })
}

function modelAnswer({ times: { on, knownAt }, register }: Question, part: (name: string) => string) {
  const model = modelOf(part('model'))
  if (model === undefined) throw badParameter('model', 'TFM, WSO or JEM', part('model'))
  return termsOf(register, model, { on, knownAt })
}

function compareAnswer(question: Question) {
  const { on, knownAt } = question.times
  const agencies = agenciesAsked(question)
  if (agencies.length < compared.fewest)
    throw badParameter(
      'agency',
      `${compared.fewest} to ${compared.most} agencies, each as a parameter of its own`,
      `${agencies.length}`,
    )
  return compare(question.register, question.law, agencies, { on, knownAt })
}

/** The agencies that a comparison names, each once. */
export function agenciesAsked({ asked, times: { on }, world, register }: Question): Agency[] {
  const state = asked.state()
  const named = asked
    .texts('agency', compared.most + 1)
    .map((text) => agencyAsked({ world, register, on }, text, state))
  const agencies = [...new Map(named.map((agency) => [agency.id, agency])).values()]
  if (agencies.length > compared.most)
    throw badParameter('agency', `at most ${compared.most} agencies`, `${agencies.length}`)
  return agencies
}

/** Of an agency; of a state where no agency is named; of the country where neither is. */
function moneyAnswer({ asked, times: { on, knownAt }, world, register }: Question) {
  const text = asked.text('agency')
  const state = asked.state()
  if (text !== undefined)
    return moneyOf(register, agencyAsked({ world, register, on }, text, state), { on, knownAt })
  return state === undefined
    ? moneyOverview(register, { on, knownAt })
    : moneyOfState(register, state, { on, knownAt })
}
