import type { RecordedClaim } from '../model/claim.js'
import type { StatementClaim } from '../model/happening.js'
import type { Register } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type Citation, cite } from './cite.js'
import { isBy, type WhenTold, whenTold } from './numbered.js'

/** Who said what of an agency or a state by a day, in office and in public, in the order of time. */
export interface Statements extends AsOf {
  /** An agency's id, a state such as `us-fl`, or the country, `us`. */
  readonly subject: string
  readonly sentence: string
  readonly topics: readonly string[]
  readonly statements: readonly Statement[]
}

/** One thing that one person in office said, with what it changes or contradicts. */
export interface Statement extends WhenTold {
  /** Its place in the answer, from 1. */
  readonly number: number
  readonly by: string
  readonly office: string
  readonly where: string | null
  readonly topic: string
  readonly text: string
  readonly quote: string | null
  readonly doubt: string | null
  readonly confidence: StatementClaim['confidence']
  /** The number of the earlier statement that it changes, or contradicts. */
  readonly changes: number | null
  readonly contradicts: number | null
  /** The numbers of later statements that change it, or contradict it. */
  readonly changedBy: readonly number[]
  readonly contradictedBy: readonly number[]
  readonly evidence: readonly Citation[]
}

/** The statements on one subject that the record holds. */
export function statementsOf(register: Register, subject: string, { on, knownAt }: AsOf): Statements {
  const claims = (register.recorded.get(subject) ?? [])
    .filter((claim): claim is StatementClaim => claim.says === 'statement' && isBy(claim, on))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const numbers = new Map(claims.map((claim, at) => [refOf(claim, claim.id), at + 1]))
  const statements = claims.map((claim, at) => statement(register, claim, { at, claims, numbers }))
  return {
    subject,
    on,
    knownAt,
    sentence: sentence(statements, on),
    topics: [...new Set(statements.map(({ topic }) => topic))],
    statements,
  }
}

interface Among {
  readonly at: number
  readonly claims: readonly StatementClaim[]
  readonly numbers: ReadonlyMap<string, number>
}

function statement(register: Register, claim: StatementClaim, { at, claims, numbers }: Among): Statement {
  const numberOf = (id: string | undefined) =>
    id === undefined ? null : (numbers.get(refOf(claim, id)) ?? null)
  const own = claim.id === undefined ? undefined : refOf(claim, claim.id)
  const pointing = (by: 'changes' | 'contradicts') =>
    claims.flatMap((other, index) =>
      own !== undefined && other[by] !== undefined && refOf(other, other[by]) === own ? [index + 1] : [],
    )
  return {
    number: at + 1,
    ...whenTold(claim),
    by: claim.by,
    office: claim.office,
    where: claim.where ?? null,
    topic: claim.topic,
    text: claim.text,
    quote: claim.quote ?? null,
    doubt: claim.doubt ?? null,
    confidence: claim.confidence,
    changes: numberOf(claim.changes),
    contradicts: numberOf(claim.contradicts),
    changedBy: pointing('changes'),
    contradictedBy: pointing('contradicts'),
    evidence: [cite(register, { claim })],
  }
}

/** Ids are of one file. A claim without an id has none that another could point to. */
function refOf({ document, locator }: RecordedClaim, id: string | undefined): string {
  return id === undefined ? `${document} ${locator}` : `${document} id ${id}`
}

function orderOf({ on, observedOn, file, locator }: StatementClaim): string {
  return `${on} ${observedOn} ${file} ${locator.replace(/\d+/g, (n) => n.padStart(6, '0'))}`
}

function sentence(statements: readonly Statement[], on: string): string {
  if (statements.length === 0)
    return `The record holds no public statement up to ${on}. That is not to say that there was none.`
  const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  const turns = statements.filter(({ changes }) => changes !== null).length
  const against = statements.filter(({ contradicts }) => contradicts !== null).length
  const people = new Set(statements.map(({ by }) => by)).size
  return `The record holds ${many(statements.length, 'public statement')} by ${many(people, 'person').replace('persons', 'people')} up to ${on}; ${turns} of them changed, and ${against} contradicted, what was said before.`
}
