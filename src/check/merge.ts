import { alike, meets, within } from './spans.js'
import type { ClaimType, TextClaim } from './text-claim.js'

/**
 * Claims in the order of the text, none twice. Of two readings of nearly the same words that rival each other
 * the one whose type leads stays, and names the other type beside its own.
 */
export function merged(claims: readonly TextClaim[]): TextClaim[] {
  return runsOf(claims).flatMap(mergedRun)
}

/** Claims in runs of words that overlap: those of two runs have nothing to do with each other. */
function runsOf(claims: readonly TextClaim[]): TextClaim[][] {
  const runs: TextClaim[][] = []
  let end = -1
  for (const claim of [...claims].sort((a, b) => a.span.start - b.span.start)) {
    const run = runs.at(-1)
    if (run === undefined || claim.span.start >= end) runs.push([claim])
    else run.push(claim)
    end = Math.max(end, claim.span.end)
  }
  return runs
}

function mergedRun(claims: readonly TextClaim[]): TextClaim[] {
  const kept: TextClaim[] = []
  for (const claim of [...claims].sort(byLead)) {
    if (
      claim.type === 'agreement.exists' &&
      !claim.rule.endsWith('members') &&
      kept.some((held) => isStep(held) && held.rule !== 'likeness' && within(claim.span, held.span))
    )
      continue
    const same = kept.findIndex((held) => held.type === claim.type && meets(held.span, claim.span))
    if (same >= 0) continue
    const rival = kept.findIndex((held) => rivals(held.type, claim.type) && alike(held.span, claim.span))
    const held = kept[rival]
    if (held === undefined) kept.push(claim)
    else if (!held.also.includes(claim.type)) kept[rival] = { ...held, also: [...held.also, claim.type] }
  }
  return kept.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || lead(a.type) - lead(b.type),
  )
}

/** Types that read the same words in two ways, the one that leads first. */
const groups: readonly (readonly ClaimType[])[] = [
  ['vote.result', 'agreement.status', 'stance.announced', 'agreement.exists', 'participation.aggregate'],
  ['personnel.count', 'personnel.training'],
  ['law.ruling', 'law.mandate', 'law.statement'],
  ['law.penalty', 'funding.amount'],
  ['funding.risk', 'funding.amount'],
  ['event.count', 'trend'],
  ['personnel.duties', 'personnel.authority', 'program.description'],
]

/** A step of an agreement, or a vote on it, tells in passing that there is one. */
function isStep({ type }: TextClaim): boolean {
  return type === 'agreement.status' || type === 'vote.result'
}

function rivals(a: ClaimType, b: ClaimType): boolean {
  return groups.some((group) => group.includes(a) && group.includes(b))
}

function lead(type: ClaimType): number {
  for (const group of groups) if (group.includes(type)) return group.indexOf(type)
  return 0
}

function byLead(a: TextClaim, b: TextClaim): number {
  return lead(a.type) - lead(b.type) || a.span.start - b.span.start || a.span.end - b.span.end
}
