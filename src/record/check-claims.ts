import type { RecordedClaim } from '../model/claim.js'
import { type DecisionClaim, type VoteValue, voteValues } from '../model/decision.js'
import { SourceError } from '../model/errors.js'

/** What must hold between the claims of a file, and between the parts of one; a `SourceError` names the first that fails. */
export function checkClaims(claims: readonly RecordedClaim[]): void {
  const ids = new Set<string>()
  for (const claim of claims) {
    if (claim.id !== undefined && ids.has(claim.id))
      throw new SourceError(`${claim.file}, ${claim.locator}, id`, 'an id that no other claim has', claim.id)
    if (claim.id !== undefined) ids.add(claim.id)
    if (
      claim.on > claim.observedOn &&
      claim.says !== 'decision' &&
      claim.says !== 'money' &&
      claim.says !== 'term'
    )
      throw new SourceError(
        `${claim.file}, ${claim.locator}, observed`,
        `a day on or after ${claim.on}, as nothing is told before it happens`,
        claim.observedOn,
      )
  }
  for (const claim of claims) {
    if (claim.says === 'decision') checkVotes(claim)
    if (claim.says === 'statement')
      for (const earlier of [claim.changes, claim.contradicts])
        if (earlier !== undefined && !ids.has(earlier))
          throw new SourceError(`${claim.file}, ${claim.locator}`, 'the id of a claim of this file', earlier)
  }
}

/** Votes that a claim lists may not be more than it counts, and no member votes twice. */
function checkVotes({ votes, tally, file, locator, unanimous }: DecisionClaim): void {
  const where = `${file}, ${locator}, votes`
  const members = votes.map(({ member }) => member)
  const twice = members.find((member, at) => members.indexOf(member) !== at)
  if (twice !== undefined) throw new SourceError(where, 'each member once', twice)
  const listed = (vote: VoteValue) => votes.filter((one) => one.vote === vote).length
  for (const vote of voteValues) {
    const counted = tally?.[vote]
    if (counted !== undefined && listed(vote) > counted)
      throw new SourceError(where, `at most ${counted} ${vote}, as its tally says`, String(listed(vote)))
  }
  if (unanimous && (listed('against') > 0 || (tally?.against ?? 0) > 0))
    throw new SourceError(where, 'no vote against, where it is unanimous', String(listed('against')))
}
