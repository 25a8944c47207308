import type { RecordedClaim } from '../model/claim.js'
import type { Rung, Stage } from './register.js'

const steps: Readonly<Record<RecordedClaim['says'], Stage | undefined>> = {
  proposed: 'proposed',
  approved: 'approved',
  trained: 'trained',
  active: 'active',
  named: undefined,
}

/** The steps that recorded claims tell of one agreement: claims of one step and day are one step with many sources. */
export function recordedRungs(claims: readonly RecordedClaim[]): Rung[] {
  const rungs = new Map<string, Rung>()
  for (const claim of claims) {
    const stage = steps[claim.says]
    if (stage === undefined) continue
    const key = `${stage} ${claim.on}`
    const known = rungs.get(key)
    const note = `${claim.approximate ? 'about that day: ' : ''}${claim.text}`
    rungs.set(key, {
      stage,
      on: claim.on,
      after: undefined,
      evidence: [...(known?.evidence ?? []), { claim }],
      note: known?.note ?? note,
    })
  }
  return [...rungs.values()]
}

/** Recorded claims by the agency that they are about, in the order of days. */
export function claimsByAgency(record: readonly RecordedClaim[]): Map<string, RecordedClaim[]> {
  const byAgency = new Map<string, RecordedClaim[]>()
  for (const claim of [...record].sort(inTime))
    byAgency.set(claim.subject, [...(byAgency.get(claim.subject) ?? []), claim])
  return byAgency
}

function inTime(a: RecordedClaim, b: RecordedClaim): number {
  const [left, right] = [a, b].map(({ on, file, locator }) => `${on} ${file} ${locator}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}
