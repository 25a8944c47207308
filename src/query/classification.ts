import type { Model } from '../model/agreement.js'
import type { Day } from '../model/day.js'
import type { StateCode } from '../model/state.js'
import type { Agreement, Register } from '../register/register.js'
import type { Answer } from '../rules/answer.js'
import { classify, type JoiningClass, joiningClasses } from '../rules/classify.js'
import type { Law } from '../rules/law.js'
import { agencyFacts } from './agency-facts.js'
import type { AsOf } from './as-of.js'
import { stageOn } from './stage.js'

/** One agreement classed by the law of the day on which it was joined. */
export interface ClassifiedAgreement {
  readonly agreement: string
  readonly agency: string
  readonly name: string
  readonly state: StateCode
  readonly kind: string
  readonly model: Model | null
  /** The day of signature as printed, or else the first list that has it. */
  readonly joined: Day
  readonly joinedBy: 'signed' | 'listed'
  readonly class: JoiningClass
  readonly answer: Answer
  readonly reason: string
  /** Whether it stood on the last list by the day asked about. */
  readonly now: 'kept' | 'left'
}

export interface Classification extends AsOf {
  readonly state: StateCode | null
  readonly counts: Readonly<Record<JoiningClass, number>>
  readonly byKind: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly rows: readonly ClassifiedAgreement[]
  readonly rule: string
}

export const classificationRule =
  'Each agreement that a list had shown by the day is classed by what the law held said on its joining day, as known on that day. The joining day is the date of signature as ICE prints it last, or else the first list that has it. Facts are those held now. kept: it stood on the last list by the day; left: it did not.'

/** Every agreement joined by a day, classed, with the reason for each. */
export function classification(
  register: Register,
  law: Law,
  asOf: AsOf,
  only: { state?: StateCode; kind?: string } = {},
): Classification {
  const rows = [...register.agreements.values()]
    .filter(({ agencyId }) => {
      const agency = register.agencies.get(agencyId)
      return (only.state ?? agency?.state) === agency?.state && (only.kind ?? agency?.kind) === agency?.kind
    })
    .flatMap((agreement) => classified(register, law, agreement, asOf))
  const counts = Object.fromEntries(
    joiningClasses.map((name) => [name, rows.filter((row) => row.class === name).length]),
  )
  return {
    ...asOf,
    state: only.state ?? null,
    counts: counts as Record<JoiningClass, number>,
    byKind: byKind(rows),
    rows,
    rule: classificationRule,
  }
}

function classified(
  register: Register,
  law: Law,
  agreement: Agreement,
  { on, knownAt }: AsOf,
): ClassifiedAgreement[] {
  const agency = register.agencies.get(agreement.agencyId)
  const listed = agreement.rungs.find(({ stage }) => stage === 'listed')
  if (agency === undefined || listed === undefined || listed.on > on) return []
  const signed = agreement.rungs.find(({ stage }) => stage === 'signed')
  // A date of signature that lies after the listing is in doubt: the list then tells the day.
  const joined = signed !== undefined && signed.on <= listed.on ? signed : listed
  const facts = agencyFacts(register, law, agency, knownAt)
  const found = classify(facts, law.bearing(agency.state), { model: agreement.model, on: joined.on })
  return [
    {
      agreement: agreement.id,
      agency: agency.id,
      name: agency.name,
      state: agency.state,
      kind: agency.kind,
      model: agreement.model ?? null,
      joined: joined.on,
      joinedBy: joined === signed ? 'signed' : 'listed',
      ...found,
      now: stageOn(register, agreement, on).stage === 'left' ? 'left' : 'kept',
    },
  ]
}

function byKind(rows: readonly ClassifiedAgreement[]): Record<string, Record<string, number>> {
  const kinds: Record<string, Record<string, number>> = {}
  for (const { kind, class: name } of rows) {
    const counts = kinds[kind] ?? Object.fromEntries(joiningClasses.map((one) => [one, 0]))
    kinds[kind] = { ...counts, [name]: (counts[name] ?? 0) + 1 }
  }
  return kinds
}
