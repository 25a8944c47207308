import { grouped } from '../agencies/grouping.js'
import { isStep, type RecordedClaim, type StepClaim } from '../model/claim.js'
import type { DecisionClaim } from '../model/decision.js'
import type { Rung, Stage } from './register.js'

const steps: Readonly<Record<StepClaim['says'], Stage | undefined>> = {
  proposed: 'proposed',
  approved: 'approved',
  trained: 'trained',
  active: 'active',
  withdrawn: 'left',
  named: undefined,
}

/** The steps that recorded claims tell of one agreement: claims of one step and day are one step with many sources. */
export function recordedRungs(claims: readonly RecordedClaim[]): Rung[] {
  const rungs = new Map<string, Rung>()
  for (const claim of claims) {
    const stage = stageOf(claim)
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
  // What was proposed stays proposed: only the first time is a step.
  const first = [...rungs.values()]
    .filter(({ stage }) => stage === 'proposed')
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0]
  return [...rungs.values()].filter((rung) => rung.stage !== 'proposed' || rung === first)
}

/**
 * The step that a claim tells of: what a body decided on joining is one too, whatever comes of it. Where an
 * agreement was signed without a vote, nobody proposed or approved it, and its signature is for the lists to tell.
 */
function stageOf(claim: RecordedClaim): Stage | undefined {
  if (isStep(claim)) return steps[claim.says]
  if (claim.says !== 'decision' || claim.motion !== 'join') return undefined
  if (claim.outcome === 'signed-without-vote') return undefined
  return claim.outcome === 'passed' ? 'approved' : 'proposed'
}

/** Whether a claim is one of an agreement: a step of its ladder, or a decision on joining. */
export function isOfAgreement(claim: RecordedClaim): claim is StepClaim | DecisionClaim {
  return isStep(claim) || (claim.says === 'decision' && claim.motion === 'join')
}

/** Recorded claims by the agency that they are about, in the order of days. */
export function claimsByAgency(record: readonly RecordedClaim[]): Map<string, RecordedClaim[]> {
  const inTime = newestReadings(record)
    .map((claim) => ({ claim, key: `${claim.on} ${claim.file} ${claim.locator}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ claim }) => claim)
  return grouped(inTime, ({ subject }) => subject)
}

/**
 * The claims without those that the same source has since told anew. A source's own id of a thing has a colon
 * (`legistar:client:item`) and stands for that thing in every document; the ids of files kept by hand have none.
 */
function newestReadings(record: readonly RecordedClaim[]): RecordedClaim[] {
  const newest = new Map<string, RecordedClaim>()
  const others: RecordedClaim[] = []
  for (const claim of record) {
    if (claim.id?.includes(':') !== true) {
      others.push(claim)
      continue
    }
    const key = `${claim.subject} ${claim.id}`
    const held = newest.get(key)
    if (held === undefined || held.observedOn <= claim.observedOn) newest.set(key, claim)
  }
  return [...others, ...newest.values()]
}
