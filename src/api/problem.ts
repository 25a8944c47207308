/** The kinds of problem, each with its HTTP status and its title. */
export const problemKinds = {
  'bad-parameter': [400, 'A parameter does not say what is expected'],
  'bad-submission': [400, 'The submission does not say what is expected'],
  'ambiguous-name': [400, 'The name stands for more than one agency'],
  'not-authorised': [401, 'The token is missing or not right'],
  'submissions-off': [403, 'This server takes no submissions'],
  'unknown-agency': [404, 'No such agency'],
  'nothing-held': [404, 'No list of that time is held'],
  'no-such-release': [404, 'No such release of the data is held'],
  'not-found': [404, 'Nothing at this address'],
  'method-not-allowed': [405, 'This address is not asked with that method'],
  conflict: [409, 'The correction is decided already'],
  'body-too-large': [413, 'The submission is too large'],
  'address-too-long': [414, 'The address is too long'],
  'too-many': [429, 'Too many submissions in a minute'],
  'internal-error': [500, 'The question could not be answered'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>

export type ProblemKind = keyof typeof problemKinds

/** What is to be known of a problem beside its kind. */
export interface ProblemFacts {
  readonly detail: string
  readonly parameter?: string
  readonly expected?: string
  readonly found?: string
  /** Agencies that may have been meant. */
  readonly suggestions?: readonly Suggestion[]
}

export interface Suggestion {
  readonly id: string
  readonly name: string
  readonly state: string
}

/** A question that cannot be answered as asked, told to its asker after RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: (typeof problemKinds)[ProblemKind][0]
  readonly title: string

  constructor(
    readonly kind: ProblemKind,
    readonly facts: ProblemFacts,
  ) {
    super(facts.detail)
    const [status, title] = problemKinds[kind]
    this.status = status
    this.title = title
  }
}

/** A problem as its answer: `application/problem+json`. */
export function problemResponse({ kind, title, status, facts }: Problem): Response {
  const { detail, ...rest } = facts
  const body = { type: `/api#${kind}`, title, status, detail, ...rest }
  return new Response(`${JSON.stringify(body, undefined, 2)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(kind === 'not-authorised' ? { 'www-authenticate': 'Bearer' } : {}),
      ...(kind === 'too-many' ? { 'retry-after': '60' } : {}),
    },
  })
}

/** A parameter that does not say what is expected. */
export function badParameter(parameter: string, expected: string, found: string): Problem {
  const shown = found.length > 80 ? `${found.slice(0, 80)}...` : found
  return new Problem('bad-parameter', {
    detail: `${parameter}: expected ${expected}, found ${JSON.stringify(shown)}`,
    parameter,
    expected,
    found: shown,
  })
}
