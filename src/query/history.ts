import type { Agency } from '../agencies/agency.js'
import type { Day } from '../model/day.js'
import type { Register, RegisteredAgency } from '../register/register.js'
import type { AsOf } from './as-of.js'
import { type Change, changes } from './changes.js'
import { type Citation, cite } from './cite.js'
import { type Coverage, coverageOn } from './status.js'

/** Everything that the lists tell of an agency, in the order of days. */
export interface History extends AsOf {
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly state: string
    readonly kind: string
  }
  readonly changes: readonly Change[]
  readonly names: readonly NameUsed[]
  readonly agreements: readonly AgreementHistory[]
  readonly coverage: Coverage
}

/** A name that lists print for the agency, and why it is read as this agency's. */
export interface NameUsed {
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly reason: string
  readonly rules: readonly string[]
  readonly confidence: number
}

/** When an agreement stood on each list, and the documents that the lists link. */
export interface AgreementHistory {
  readonly id: string
  readonly listed: readonly { readonly from: Day; readonly to: Day }[]
  readonly pending: readonly { readonly from: Day; readonly to: Day }[]
  readonly documents: readonly { readonly address: string; readonly from: Day; readonly evidence: Citation }[]
}

/** The history of an agency up to a day. */
export function history(register: Register, agency: Agency, asOf: AsOf): History {
  const first = register.lists.participating[0]?.on ?? asOf.on
  const registered = register.agencies.get(agency.id)
  return {
    agency: { id: agency.id, name: agency.name, state: agency.state, kind: agency.kind },
    ...asOf,
    changes: changes(register, { from: first, to: asOf.on, agencyId: agency.id }),
    names: namesUsed(registered, asOf.on),
    agreements: (register.byAgency.get(agency.id) ?? []).map((agreement) => ({
      id: agreement.id,
      listed: agreement.listed.flatMap((run) => period(register, 'participating', run, asOf.on)),
      pending: agreement.pending.flatMap((run) => period(register, 'pending', run, asOf.on)),
      documents: documentsOf(register, agreement.id, asOf.on),
    })),
    coverage: coverageOn(register, asOf.on),
  }
}

function namesUsed(agency: RegisteredAgency | undefined, on: Day): NameUsed[] {
  return (agency?.names ?? [])
    .filter(({ from }) => from <= on)
    .map(({ name, from, to, resolution }) => ({
      name,
      from,
      to: to < on ? to : on,
      reason: resolution.reason,
      rules: resolution.rules,
      confidence: resolution.confidence,
    }))
}

function period(
  register: Register,
  series: 'participating' | 'pending',
  run: { from: number; to: number },
  on: Day,
): { from: Day; to: Day }[] {
  const from = register.lists[series][run.from]?.on
  const to = register.lists[series][run.to]?.on
  if (from === undefined || to === undefined || from > on) return []
  return [{ from, to: to < on ? to : on }]
}

/** The agreements and addenda that the lists link, each from the first list that does. */
function documentsOf(register: Register, agreementId: string, on: Day): AgreementHistory['documents'] {
  const found = new Map<string, AgreementHistory['documents'][number]>()
  for (const span of register.agreements.get(agreementId)?.spans ?? []) {
    const row = register.rows[span.content]
    const day = register.lists[span.series][span.from]?.on
    if (row === undefined || day === undefined || day > on) continue
    for (const [heading, address] of [
      ['MOA', row.moa],
      ['ADDENDUM', row.addendum],
    ] as const) {
      if (address === undefined || found.has(address)) continue
      found.set(address, {
        address,
        from: day,
        evidence: cite(register, {
          series: span.series,
          position: span.from,
          content: span.content,
          heading,
        }),
      })
    }
  }
  return [...found.values()]
}
