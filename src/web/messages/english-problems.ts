import type { ProblemKind } from '../../api/problem.js'

const titles: Readonly<Record<ProblemKind, string>> = {
  'bad-parameter': 'The question cannot be read',
  'bad-submission': 'The submission cannot be read',
  'ambiguous-name': 'More than one agency has that name',
  'not-authorised': 'The token is missing or not right',
  'submissions-off': 'This server takes no submissions',
  'unknown-agency': 'No such agency',
  'nothing-held': 'No list of that time is held',
  'no-such-release': 'No such release of the data is held here',
  'not-found': 'There is no such page',
  'method-not-allowed': 'This address is not asked with that method',
  conflict: 'The correction is decided already',
  'body-too-large': 'The submission is too large',
  'address-too-long': 'The address is too long',
  'too-many': 'Too many submissions in a minute',
  'internal-error': 'Something went wrong here',
}

export const problems = {
  title: (kind: ProblemKind) => titles[kind],
  expected: 'Expected',
  found: 'Found',
  notFound:
    'The address may have been cut short or mistyped. Agencies, lists and states can be found from here:',
  unknownAgency:
    'No agency with this name or id stands in the national directory or on any list. It may be written otherwise:',
  internal: 'The error is on this side, not in the question. Trying again may help.',
  meant: 'Did you mean',
  start: 'Start page',
  allLists: 'All lists',
  allChanges: 'What changed',
  api: {
    title: 'For programs',
    heading: 'For programs',
    text: 'Every page has the same answers as JSON. Each takes the days “on” and “known-at”; a parameter that is not known is an error, and errors are problem details (RFC 9457).',
    document: 'All of it as OpenAPI 3.1',
    questions: 'Questions',
    tryIt: 'Open a question to ask it here; the answer is the JSON that a program gets.',
    example: 'Example',
    ask: 'Ask',
    required: 'required',
    problems: 'Problems',
    status: 'status',
  },
}
