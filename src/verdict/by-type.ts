import type { ClaimType } from '../check/text-claim.js'
import { checkExists } from './agreement.js'
import { checkStatus } from './agreement-status.js'
import type { Asked } from './asked.js'
import { checkDescription } from './descriptions.js'
import { checkEnacted } from './enacted.js'
import { checkEncouraged, checkLawTrend, checkPenalty } from './encouraged.js'
import { checkEventCount } from './events.js'
import { type Checker, type Finding, notCheckable } from './finding.js'
import { checkCrime, checkDemographic, checkTrend } from './measures.js'
import { message } from './message.js'
import { checkAmount, checkRisk } from './money.js'
import { checkParticipation } from './participation.js'
import { checkOfficers } from './personnel.js'
import { checkQuote } from './quotes.js'
import { checkConcern, checkResearch } from './research.js'
import { checkRole } from './roles.js'
import { checkLawStatement, checkMandateTold, checkRuling } from './rulings.js'
import { checkReported } from './said.js'
import { checkMotive, checkOfficial, checkReaction, checkStance } from './stances.js'
import { checkDuties, checkTraining } from './terms.js'
import { checkVoteMargin, checkVoteMember, checkVoteResult } from './votes.js'

const checkers: Readonly<Record<ClaimType, Checker>> = {
  'agreement.exists': checkExists,
  'agreement.status': checkStatus,
  'agreement.motive': checkMotive,
  'participation.aggregate': checkParticipation,
  'stance.announced': checkStance,
  'stance.official': checkOfficial,
  'statement.quote': checkQuote,
  'statement.reported': checkReported,
  'law.mandate': checkMandateTold,
  'law.ruling': checkRuling,
  'law.statement': checkLawStatement,
  'law.enacted': checkEnacted,
  'law.encouraged': checkEncouraged,
  'law.trend': checkLawTrend,
  'law.penalty': checkPenalty,
  'funding.amount': checkAmount,
  'funding.risk': checkRisk,
  'vote.result': checkVoteResult,
  'vote.member': checkVoteMember,
  'vote.margin': checkVoteMargin,
  'personnel.count': checkOfficers,
  'personnel.training': checkTraining,
  'personnel.authority': checkDescription,
  'personnel.duties': checkDuties,
  'program.description': checkDescription,
  'outcome.crime': checkCrime,
  'event.count': checkEventCount,
  trend: checkTrend,
  demographic: checkDemographic,
  'reaction.public': checkReaction,
  'concern.alleged': checkConcern,
  'research.finding': checkResearch,
  'role.held': checkRole,
}

/** Types whose checkers know what it means that the words deny it. */
const knowsDenial: ReadonlySet<ClaimType> = new Set([
  'agreement.exists',
  'agreement.status',
  'law.mandate',
  'law.ruling',
  'law.statement',
  'personnel.duties',
  'statement.quote',
] satisfies ClaimType[])

/** What is found of a claim, by its type. */
export function find(asked: Asked): Finding {
  const { claim } = asked
  if (claim.modality === 'opinion') return notCheckable(message('opinion'))
  const found = checkers[claim.type](asked)
  if (claim.polarity === 'yes' || knowsDenial.has(claim.type) || found.verdict !== undefined) return found
  // What is held of a thing does not show that it was not so.
  return {
    ...found,
    slots: found.slots.map((one) => ({ ...one, verdict: 'silent' })),
    told: [message('denied-in-text'), ...found.told],
  }
}
