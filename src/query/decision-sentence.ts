import type { Outcome, VoteValue } from '../model/decision.js'
import type { Decision } from './decisions.js'
import { dayWords, type Sourced } from './numbered.js'

const outcomeWords: Readonly<Record<Outcome, string>> = {
  scheduled: 'scheduled',
  discussed: 'discussed',
  deferred: 'deferred',
  revived: 'brought back',
  passed: 'passed',
  failed: 'failed',
  withdrawn: 'withdrawn',
  'signed-without-vote': 'signed without a vote',
}

const voteWords: Readonly<Record<VoteValue, string>> = {
  for: 'for',
  against: 'against',
  abstained: 'abstained',
  recused: 'recused',
  absent: 'absent',
}

type Facts = Omit<Decision, 'sentence'>

/** A decision in words: body, day, outcome, tally, who voted how, and what the sources tell differently. */
export function decisionSentence(decision: Facts): string {
  const { body, item, meeting, conflicts } = decision
  const where = [dayWords(decision), meeting, item === null ? null : `item ${item}`]
  if (decision.act === 'signed-without-vote')
    return `${capital(dayWords(decision))}: signed without a vote of ${body}.`
  const head = `${body}, ${where.filter((part) => part !== null).join(', ')}: ${motionWords(decision)}${eitherOf(decision.outcomes, (one) => outcomeWords[one])}`
  const torn = conflicts.length === 0 ? '' : ' The sources tell this differently.'
  return `${head}${countWords(decision)}.${memberWords(decision)}${torn}`
}

function motionWords({ motion, act, outcomes }: Facts): string {
  if (act === 'deferral' && outcomes.some(({ value }) => value === 'failed')) return 'motion to defer '
  if (motion === 'defer') return ''
  return motion === 'other' || motion === 'join' ? '' : `motion to ${motion} `
}

/** A value, or the values between which the sources do not agree. */
function eitherOf<T>(told: readonly Sourced<T>[], words: (value: T) => string): string {
  return told.map(({ value }) => words(value)).join(' or ')
}

function countWords({ tally, unanimous }: Facts): string {
  const counts = tally
    .filter(({ counted }) => counted.length > 0)
    .map(({ vote, counted }) => `${eitherOf(counted, String)} ${voteWords[vote]}`)
  const all = [...(unanimous.length > 0 ? ['unanimous'] : []), ...counts]
  return all.length === 0 ? '' : `, ${all.join(', ')}`
}

function memberWords({ members, membersHeld, tally }: Facts): string {
  if (membersHeld === 'no vote') return ''
  if (membersHeld === 'not in the record held') return ' How each member voted is not in the record held.'
  const named = tally
    .map(({ vote }) => ({
      vote,
      who: members.filter(({ votes }) => votes.some(({ value }) => value === vote)),
    }))
    .filter(({ who }) => who.length > 0)
    .map(({ vote, who }) => ` ${capital(voteWords[vote])}: ${who.map(({ member }) => member).join(', ')}.`)
  const missing = tally
    .filter(({ notHeld }) => notHeld.length > 0)
    .map(({ vote, notHeld }) => `${notHeld.join(' or ')} ${voteWords[vote]}`)
  const rest = missing.length === 0 ? '' : ` Members not in the record held: ${missing.join(', ')}.`
  return `${named.join('')}${rest}`
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
