import type { ClaimBase } from '../../src/model/claim.js'
import { type Day, day } from '../../src/model/day.js'
import type { MoneyClaim } from '../../src/model/money.js'
import type { OfficersClaim, TermClaim } from '../../src/model/officers.js'

let made = 0

/** What every claim has, with an address of its own. */
export function claimOf(subject: string, on: string, more: Partial<ClaimBase> = {}): ClaimBase {
  made += 1
  return {
    subject,
    on: day(on),
    approximate: false,
    observedOn: (more.on ?? on) as Day,
    text: 'A claim.',
    source: { publisher: 'The Paper', address: 'https://paper.example/story' },
    confidence: 'high',
    document: 'd',
    file: 'record/made.yaml',
    locator: `claim ${made}`,
    ...more,
  }
}

export const doral = 'us-fl/doral-police-department'

export function officers(
  stage: OfficersClaim['stage'],
  count: number,
  on: string,
  more: Partial<OfficersClaim> = {},
): OfficersClaim {
  return { ...claimOf(doral, on), says: 'officers', stage, count, bound: 'exactly', ...more }
}

export function term(topic: TermClaim['topic'], on: string, more: Partial<TermClaim> = {}): TermClaim {
  return { ...claimOf('us', on), says: 'term', model: 'TFM', topic, ...more }
}

export function money(kind: MoneyClaim['kind'], dollars: number, more: Partial<MoneyClaim> = {}): MoneyClaim {
  const cents = Math.round(dollars * 100)
  return {
    ...claimOf(doral, '2025-09-30'),
    says: 'money',
    kind,
    cents: { from: cents, to: cents },
    bound: 'exactly',
    payer: 'The Board',
    ...(kind === 'at-risk' ? { rule: 's. 1' } : {}),
    ...more,
  }
}
