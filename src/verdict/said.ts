import { lastName } from '../check/compare/same-person.js'
import { shared, stemsIn } from '../check/compare/words.js'
import type { Authority } from '../model/law.js'
import type { Asked } from './asked.js'
import { recordRead } from './coverage.js'
import { byAuthority, byClaim } from './evidence.js'
import type { Finding } from './finding.js'
import { slot } from './finding.js'
import { type HeldStatement, heldWords } from './held-words.js'
import { dutySaid, isPosition, lawKnown, positionTold } from './law.js'
import { message } from './message.js'
import { closest, isBySpeaker, quotedWords, quoteTold } from './quotes.js'
import type { SaidVerdict } from './verdict.js'

/** Whether the speaker is held to have said it; null where the document does not say who said it. */
export function saidBy(asked: Asked): SaidVerdict | null {
  const { attribution } = asked.claim
  const speaker = attribution.speaker?.name
  if (speaker === undefined || attribution.kind === 'vague' || attribution.kind === 'none') return null
  const times = { on: asked.on, knownAt: asked.knownAt, speaker }
  if (attribution.kind === 'ambiguous')
    return { ...times, verdict: 'not_checked', told: [message('speaker-unsure')], evidence: [] }
  if (asked.claim.type === 'statement.quote') return saidVerbatim(asked, times)
  const near = statementsNear(asked)
  const wrote = positionsOf(asked, speaker)
  if (wrote.length > 0)
    return {
      ...times,
      verdict: 'agrees',
      told: wrote.map(positionTold),
      evidence: wrote.map(byAuthority),
    }
  return near.length > 0
    ? { ...times, verdict: 'agrees_in_part', ...shown(asked, near, 'said-near') }
    : { ...times, verdict: 'silent', ...shown(asked, statementsOfDays(asked), 'said-else') }
}

/** What the speaker is held to have made public of the law, where it is what the claim has the speaker say. */
function positionsOf(asked: Asked, speaker: string): Authority[] {
  const duty = asked.claim.type.startsWith('law.') ? dutySaid(asked) : undefined
  if (duty === undefined) return []
  const words = stemsIn(speaker)
  return lawKnown(asked).authorities.filter((one) => {
    const by = stemsIn(one.by.replace(/, to .*/, ''))
    return isPosition(one, duty) && shared(words, by) >= Math.min(2, words.size) && words.size > 0
  })
}

function saidVerbatim(asked: Asked, times: Pick<SaidVerdict, 'on' | 'knownAt' | 'speaker'>): SaidVerdict {
  const found = closest(asked, quotedWords(asked))
  if (found === undefined || (found.held.by !== undefined && !isBySpeaker(asked, found.held.by)))
    return { ...times, verdict: 'silent', ...shown(asked, statementsOfDays(asked), 'said-else') }
  const { relation } = found.compared
  return {
    ...times,
    verdict:
      found.held.by === undefined
        ? 'silent'
        : relation === 'altered'
          ? 'differs'
          : relation === 'contains'
            ? 'agrees_in_part'
            : 'agrees',
    told: [quoteTold(found)],
    evidence: [byClaim(asked.register, found.held.claim)],
  }
}

/** `statement.reported`: what somebody is told to have said, where no other type fits it. */
export function checkReported(asked: Asked): Finding {
  const near = statementsNear(asked)
  const { told, evidence } = shown(
    asked,
    near.length > 0 ? near : statementsOfDays(asked),
    near.length > 0 ? 'said-near' : 'said-else',
  )
  return {
    slots: [
      slot(
        'announcement',
        asked.claim.attribution.speaker?.name ?? '',
        near.length > 0 ? 'agrees' : 'silent',
      ),
      ...(near.length > 0 ? [slot('content', 'wording', 'not_checkable')] : []),
    ],
    told,
    evidence,
    coverage: recordRead(
      asked,
      near.map(({ claim }) => claim),
      'settled-by-recording',
    ),
  }
}

/** Statements of the speaker with which a claim shares two fifths of its words of meaning, and no fewer than three. */
function statementsNear(asked: Asked): HeldStatement[] {
  const own = stemsIn(asked.text)
  return statementsOf(asked).filter(({ stems }) => {
    const common = shared(own, stems)
    return common >= 3 && common >= own.size * 0.4
  })
}

/** Statements of the speaker that are held, by the day asked about. */
function statementsOf(asked: Asked): HeldStatement[] {
  const last = lastName(asked.claim.attribution.speaker?.name ?? '')
  return heldWords(asked.register).statements.filter(
    (held) =>
      held.last === last &&
      (held.claim.latest ?? held.claim.on) <= asked.on &&
      isBySpeaker(asked, held.claim.by),
  )
}

/** The last three days' worth of what the speaker said is shown beside, as what is held. */
function statementsOfDays(asked: Asked): HeldStatement[] {
  return statementsOf(asked).slice(-3)
}

function shown(asked: Asked, statements: readonly HeldStatement[], code: 'said-near' | 'said-else') {
  return {
    told:
      statements.length === 0
        ? [message('no-statement-held')]
        : statements.map(({ claim: { by, on, text, source } }) =>
            message(code, { by, on, text, publisher: source.publisher }),
          ),
    evidence: statements.map(({ claim }) => byClaim(asked.register, claim)),
  }
}
