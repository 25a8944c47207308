import type { Move } from './evidence-moves.js'
import { type Pair, shareFile } from './fold-pair.js'

/** That two groups are one agency: by which rule, from what evidence, how sure. */
export interface Verdict {
  readonly rule: string
  readonly reason: string
  /** 0 to 1. */
  readonly confidence: number
  /** The move that shows it. */
  readonly move: Move
}

type Rule = (pair: Pair) => Verdict | undefined

/** The verdict of the first rule that has its evidence; undefined where none has. */
export function judge(pair: Pair): Verdict | undefined {
  for (const rule of rules) {
    const verdict = rule(pair)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

/**
 * The agreement itself moved: one model, one date and one linked file, from a name to one that is alike.
 * A linked file alone proves nothing, as some links lead to another agency's agreement.
 */
const agreementMoved: Rule = ({ moves, likeness }) => {
  if (likeness === undefined) return undefined
  const move = moves.find((move) => isListedSwap(move) && shareFile(move.before.run, move.after.run))
  return (
    move && {
      rule: 'same-agreement-file',
      confidence: 0.98,
      move,
      reason: `${told(move)}, and with the same linked agreement`,
    }
  )
}

/** A name seen nowhere but in a gap of another's listing: a typing error, or a page that was stored damaged. */
const fillsGap: Rule = ({ a, b, moves }) => {
  const swaps = moves.filter((move) => isListedSwap(move) && move.alone)
  const move = swaps.find(({ after }) => swaps.some((back) => back.before.run === after.run))
  const agrees = a.readings.some((left) =>
    b.readings.some((right) => left.kind === right.kind && left.number === right.number),
  )
  if (move?.after.group.runs.length !== 1 || !agrees) return undefined
  return {
    rule: 'fills-gap',
    confidence: 0.95,
    move,
    reason: `${told(move)}, until the first name is back in the place of the second`,
  }
}

/** Names that are alike change places with one model and one date of signature. */
const swapped: Rule = ({ moves, likeness, apart }) => {
  if (likeness === undefined || apart !== undefined) return undefined
  const move = moves.find((move) => isListedSwap(move) && (likeness === 'spelling' || move.alone))
  return (
    move && {
      rule: `swapped-${likeness}`,
      confidence: likeness === 'spelling' ? 0.96 : 0.92,
      move,
      reason: told(move),
    }
  )
}

/** One is gone, never listed, from the very pending list on which a spelling a letter or two away appears. */
const swappedPending: Rule = ({ moves, likeness, apart, sameCounty }) => {
  if (likeness !== 'spelling' || apart !== undefined) return undefined
  const move = moves.find(({ how, before }) => how === 'swapped' && before.run.series === 'pending')
  return move && { rule: 'pending-spelling', confidence: sameCounty ? 0.94 : 0.88, move, reason: told(move) }
}

/** One was pending and never listed; a spelling a letter or two away was listed next and never pending. */
const handedOver: Rule = ({ moves, likeness, apart, sameCounty }) => {
  if (likeness !== 'spelling' || apart !== undefined) return undefined
  const move = moves.find(({ how }) => how === 'handed-over')
  return (
    move && { rule: 'handed-over-spelling', confidence: sameCounty ? 0.9 : 0.82, move, reason: told(move) }
  )
}

const rules: readonly Rule[] = [agreementMoved, fillsGap, swapped, swappedPending, handedOver]

/** Whether one name took another's place on a participating list with one date: on pending lists there are none. */
export function isListedSwap({ how, before }: Pick<Move, 'how' | 'before'>): boolean {
  return how === 'swapped' && before.run.series === 'participating' && before.run.signed !== undefined
}

/** What a move shows, as a sentence without its stop. */
export function told({ how, before, after }: Move): string {
  const gone = `"${before.run.closes.name.trim()}"`
  const here = `"${after.run.opens.name.trim()}"`
  const model = after.run.model ?? 'no model'
  if (how === 'handed-over')
    return `${gone} was pending (${model}) until ${before.run.toDay} and never listed; ${here} is listed from ${after.run.fromDay} and never was pending`
  if (after.run.series === 'pending')
    return `on the pending list of ${after.run.fromDay} ${gone} (${model}) is gone and ${here} stands`
  return `on the list of ${after.run.fromDay} ${gone} is gone and ${here} stands with the same model (${model}) and date (${after.run.signed})`
}
