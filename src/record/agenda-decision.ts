import {
  type DecisionClaim,
  type MemberVote,
  type Motion,
  type Outcome,
  voteValues,
} from '../model/decision.js'
import type { AgendaItem, SaidVote } from './agenda-item.js'
import { mentionOf } from './mentions.js'
import { modelIn, motionOf } from './motion.js'
import { optional } from './optional.js'
import { voteOf } from './vote-words.js'

/** What an item of a meeting says of an agreement with ICE; undefined where it speaks of none. */
export function decisionOf(item: AgendaItem): DecisionClaim | undefined {
  const texts = [item.title, ...item.notes]
  const mention = texts.map(mentionOf).find((found) => found !== undefined)
  if (mention === undefined) return undefined
  const { outcome, motion, doubts } = whatBecame(item)
  const { votes, doubts: unread } = readVotes(item.votes)
  const tally = fitting(item.tally, votes)
  const doubt = [...doubts, ...unread, ...(item.tally !== undefined && tally === undefined ? [misfit] : [])]
  return {
    subject: item.subject,
    ...optional('id', item.id),
    on: item.on,
    approximate: false,
    observedOn: item.observedOn,
    text: sentence(item, outcome, tally),
    source: item.source,
    quote: mention.quote,
    confidence: item.confidence,
    ...optional('doubt', doubt.length === 0 ? undefined : doubt.join(' ')),
    document: item.document,
    file: item.file,
    locator: item.locator,
    says: 'decision',
    ...optional('model', modelIn(texts.join('\n'))),
    body: item.body,
    ...optional('meeting', item.meeting),
    ...optional('item', item.item),
    motion,
    outcome,
    ...optional('tally', tally),
    unanimous:
      item.unanimous &&
      outcome === 'passed' &&
      !(tally?.against ?? 0) &&
      !votes.some(({ vote }) => vote === 'against'),
    votes,
    ...optional('movedBy', item.movedBy),
    ...optional('secondedBy', item.secondedBy),
    reasons: [],
  }
}

const misfit = 'The count that the source prints does not fit the votes that it lists, and is left out.'

interface Became {
  readonly outcome: Outcome
  readonly motion: Motion
  readonly doubts: readonly string[]
}

const deferring =
  /\b(?:defer\w*|continu(?:ed?|ance)|postpone\w*|tabled?|held over|carried over|diferid[oa]|aplazad[oa])\b/i
const withdrawing = /\b(?:withdrawn|withdraw|removed|pulled|retirad[oa])\b/i
const denying = /\b(?:den(?:y|ied)|reject\w*|disapprov\w*|defeat\w*|not adopted|not approved|rechazad[oa])\b/i
const passing = /\b(?:adopt\w*|approv\w*|pass(?:ed|es)?|enact\w*|ratif\w*|carried|aprobad[oa])\b/i
const failing = /\b(?:fail\w*|lost)\b/i
const talking = /\b(?:discuss\w*|present(?:ed|ation)|heard|receiv\w*|filed|no action|noted)\b/i
const procedural =
  /\b(?:first reading|introduc\w*|refer\w*|recommend\w*|amend(?!ed\b)\w*|reconsider\w*|substitut\w*|scheduled?|set for)\b/i

/**
 * What became of an item. A vote to deny it or to send it on is no vote on the agreement: its motion is then not
 * that of the title. Nor is one to put it off, which its outcome tells.
 */
function whatBecame({ title, action = '', passed, cancelled }: AgendaItem): Became {
  if (cancelled)
    return { outcome: 'deferred', motion: 'other', doubts: ['The source marks the meeting as cancelled.'] }
  if (withdrawing.test(action) && !passing.test(action))
    return { outcome: 'withdrawn', motion: 'other', doubts: [] }
  if (deferring.test(action) && passed === false) return { outcome: 'failed', motion: 'defer', doubts: [] }
  const { motion, said } = motionOf(title)
  if (deferring.test(action)) return { outcome: 'deferred', motion, doubts: [] }
  const doubts =
    motion === 'join' && !said
      ? ['The title names the agreement and does not say what is to be done with it.']
      : []
  if (denying.test(action)) return { outcome: 'failed', motion: passed === true ? 'other' : motion, doubts }
  const outcome = plainOutcome(action, passed)
  if (procedural.test(action))
    return {
      outcome,
      motion: 'other',
      doubts: [`The source calls the action ${JSON.stringify(action.slice(0, 60))}, which is no final vote.`],
    }
  return outcome === 'discussed' ? { outcome, motion: 'other', doubts: [] } : { outcome, motion, doubts }
}

function plainOutcome(action: string, passed: boolean | undefined): Outcome {
  if (talking.test(action)) return 'discussed'
  if (passed !== undefined) return passed ? 'passed' : 'failed'
  if (failing.test(action)) return 'failed'
  if (passing.test(action)) return 'passed'
  return action.trim() === '' ? 'scheduled' : 'discussed'
}

/** A member whose vote has no word, no known word or two words is left out. */
function readVotes(said: readonly SaidVote[]): { votes: MemberVote[]; doubts: string[] } {
  const votes = new Map<string, MemberVote>()
  const twice = new Set<string>()
  const doubts: string[] = []
  for (const { member, said: word } of said) {
    if (word === undefined || member === '') continue
    const vote = voteValues.find((value) => value === word) ?? voteOf(word)
    if (vote === undefined)
      doubts.push(`For ${member} the source prints ${JSON.stringify(word)}, which is read as no vote.`)
    else if ((votes.get(member)?.vote ?? vote) !== vote) twice.add(member)
    else votes.set(member, { member, vote })
  }
  for (const member of twice) {
    votes.delete(member)
    doubts.push(`For ${member} the source prints two votes; neither is taken.`)
  }
  return { votes: [...votes.values()], doubts }
}

/** The count, where no more members are listed for a vote than it counts. */
function fitting(tally: DecisionClaim['tally'], votes: readonly MemberVote[]): DecisionClaim['tally'] {
  if (tally === undefined) return undefined
  const over = voteValues.some(
    (value) => votes.filter(({ vote }) => vote === value).length > (tally[value] ?? Number.POSITIVE_INFINITY),
  )
  return over ? undefined : tally
}

const told: Readonly<Record<Outcome, string>> = {
  scheduled: 'stands on the agenda; the source tells no action on it',
  discussed: 'was taken up; no decision on it is told',
  deferred: 'was put off',
  revived: 'was taken up again',
  passed: 'passed',
  failed: 'did not pass',
  withdrawn: 'was taken off',
  'signed-without-vote': 'was signed without a vote',
}

function sentence(
  { body, item, cancelled }: AgendaItem,
  outcome: Outcome,
  tally: DecisionClaim['tally'],
): string {
  const counted =
    tally?.for === undefined || tally.against === undefined ? '' : `, ${tally.for} to ${tally.against}`
  const what = cancelled ? 'was not decided on that day' : told[outcome]
  return `${body}: ${item === undefined ? 'an item' : `item ${item}`} ${what}${outcome === 'discussed' ? '' : counted}.`
}
