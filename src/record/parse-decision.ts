import type { ClaimBase } from '../model/claim.js'
import {
  type DecisionClaim,
  type MemberVote,
  motions,
  outcomes,
  type StatedReason,
  type VoteValue,
  voteValues,
} from '../model/decision.js'
import type { Fields } from '../model/fields.js'
import { optional, optionalModel } from './optional.js'

/** What a claim says of a decision of a body. */
export function readDecision(fields: Fields, base: ClaimBase): DecisionClaim {
  const tally = readTally(fields)
  return {
    ...base,
    says: 'decision',
    ...optionalModel(fields),
    body: fields.text('body'),
    ...optional('meeting', fields.optionalText('meeting')),
    ...optional('item', fields.optionalText('item')),
    motion: fields.oneOf('motion', motions),
    outcome: fields.oneOf('outcome', outcomes),
    ...optional('tally', tally),
    unanimous: fields.has('unanimous') && fields.flag('unanimous'),
    votes: fields.maps('votes', readVote),
    ...optional('movedBy', fields.optionalText('movedBy')),
    ...optional('secondedBy', fields.optionalText('secondedBy')),
    reasons: fields.maps('reasons', readReason),
  }
}

function readTally(fields: Fields): Partial<Record<VoteValue, number>> | undefined {
  const node = fields.take('tally')
  if (node === undefined) return undefined
  const given = fields.nested(node, 'tally')
  const tally = Object.fromEntries(
    voteValues.filter((vote) => given.has(vote)).map((vote) => [vote, given.count(vote)]),
  )
  given.close()
  return tally
}

function readVote(fields: Fields): MemberVote {
  return {
    member: fields.text('member'),
    ...optional('seat', fields.optionalText('seat')),
    vote: fields.oneOf('vote', voteValues),
  }
}

function readReason(fields: Fields): StatedReason {
  return {
    by: fields.text('by'),
    side: fields.oneOf('side', ['for', 'against', 'neither']),
    text: fields.text('text'),
    ...optional('quote', fields.optionalText('quote')),
  }
}
