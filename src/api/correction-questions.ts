import { correction, correctionFilters, corrections } from '../query/corrections.js'
import { badParameter, Problem } from './problem.js'
import type { Question, Route } from './route.js'
import { agencyAsked } from './which-agency.js'

/** The questions about corrections: the public log, and one request of it. */
export const correctionRoutes: readonly Route[] = [
  {
    path: '/v1/corrections',
    summary: 'requests for corrections, and replies',
    parameters: ['agency', 'state'],
    example: '/v1/corrections?known-at=2026-11-23',
    pages: { of: 'corrections', most: 1000 },
    answer: correctionsAnswer,
  },
  {
    path: '/v1/corrections/:number',
    summary: 'one request',
    parameters: [],
    example: '/v1/corrections/1?known-at=2026-11-23',
    answer: correctionAnswer,
  },
]

function correctionsAnswer(question: Question) {
  const { asked, times, world, register } = question
  const text = asked.text('agency')
  const agency = text === undefined ? undefined : agencyAsked({ world, register, on: times.on }, text).id
  return corrections(world, {
    knownAt: times.knownAt,
    agency,
    state: asked.oneOf('state', correctionFilters),
  })
}

function correctionAnswer(question: Question, part: (name: string) => string) {
  return correctionAt(question, part('number'))
}

/** The request with a number, as it stood on the day of knowledge; else a problem. */
export function correctionAt({ world, times }: Question, text: string) {
  if (!/^\d{1,9}$/.test(text)) throw badParameter('number', 'the number of a correction', text)
  const found = correction(world, Number(text), times.knownAt)
  if (found !== undefined) return found
  throw new Problem('not-found', {
    detail: `no request for a correction has the number ${text}, as known at ${times.knownAt}`,
    expected: 'the number of a request; replies and decisions have numbers of their own',
    found: text,
  })
}
