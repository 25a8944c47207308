import type { Asked } from './asked.js'
import { recordRead } from './coverage.js'
import { type Evidence, onceEach } from './evidence.js'
import { type Message, message, onceTold } from './message.js'
import type { Coverage, SlotName, SlotVerdict, Verdict, VerdictWord } from './verdict.js'

/** What a checker of one type of claim finds; `settle` makes the verdict of it. */
export interface Finding {
  readonly slots: readonly SlotVerdict[]
  readonly told: readonly Message[]
  readonly evidence: readonly Evidence[]
  readonly coverage?: Coverage | undefined
  /** Where the slots do not give the verdict: what cannot be checked, or was not. */
  readonly verdict?: VerdictWord
  readonly candidates?: readonly string[]
}

/** Holds claims of one type against the record. */
export type Checker = (asked: Asked) => Finding

/** A slot with what is said and held of it. */
export function slot(
  name: SlotName,
  said: string | number,
  verdict: SlotVerdict['verdict'],
  held: readonly (string | number)[] = [],
): SlotVerdict {
  return { slot: name, said: String(said), held: [...new Set(held.map(String))], verdict }
}

/** Words that cannot be checked, with what is held beside them. */
export function notCheckable(why: Message, beside: Partial<Finding> = {}): Finding {
  return {
    slots: [],
    evidence: [],
    ...beside,
    told: [why, ...(beside.told ?? [])],
    verdict: 'not_checkable',
  }
}

/** Words of which it is not known whom they mean. */
export function unresolved(name: string, candidates: readonly string[]): Finding {
  const code = candidates.length === 0 ? 'agency-unknown' : 'agency-several'
  const told = [message(code, { name, candidates: candidates.join(', ') })]
  return { slots: [], evidence: [], told, verdict: 'not_checked', candidates }
}

/** The verdict of a finding: by its slots, and by how firmly the text says it. */
export function settle(asked: Asked, found: Finding): Verdict {
  const firm = tempered(asked, found)
  const isLikeness =
    asked.claim.rule === 'likeness' && firm.slots.some(({ verdict }) => verdict === 'differs')
  const { slots, told } = isLikeness ? readByLikeness(firm) : firm
  const word = isLikeness ? 'not_checked' : (found.verdict ?? wordOf(slots))
  const verdict = asked.claim.modality === 'at_issue' && isSettled(word) ? 'not_checkable' : word
  const isSilent = verdict === 'silent' || slots.some((one) => one.verdict === 'silent')
  return {
    verdict,
    on: asked.on,
    knownAt: asked.knownAt,
    slots,
    told: onceTold(told),
    evidence: onceEach(found.evidence),
    coverage: isSilent ? (found.coverage ?? recordRead(asked, [])) : null,
    candidates: found.candidates ?? [],
  }
}

/** What is planned, alleged, asked, an opinion or conditional never differs from the record: it is not said to be so. */
function tempered({ claim, article }: Asked, { slots, told }: Finding): Pick<Finding, 'slots' | 'told'> {
  if (claim.modality === 'at_issue') return { slots, told: [message('at-issue'), ...told] }
  const hedges = claim.hedges.map(({ start, end }) => article.text.slice(start, end))
  const conditional = claim.modality === 'hedged' && hedges.some((words) => conditionals.test(words))
  if (!conditional && !softened.has(claim.modality)) return { slots, told }
  if (!slots.some(({ verdict }) => verdict === 'differs')) return { slots, told }
  return {
    slots: slots.map((one) => (one.verdict === 'differs' ? { ...one, verdict: 'not_checkable' } : one)),
    told: [message('not-said-to-be-so', { modality: claim.modality }), ...told],
  }
}

/** No rule tells the values of what is read by its likeness to other clauses: it is shown beside what is held, and no more. */
function readByLikeness({ slots, told }: Pick<Finding, 'slots' | 'told'>): Pick<Finding, 'slots' | 'told'> {
  return {
    slots: slots.map((one) => (one.verdict === 'differs' ? { ...one, verdict: 'not_checkable' } : one)),
    told: [message('read-by-likeness'), ...told],
  }
}

const softened: ReadonlySet<string> = new Set(['planned', 'alleged', 'denied', 'opinion'])
const conditionals = /\b(?:may|might|could|can|would|if|unless|possibly|perhaps|puede|podría|quizás?)\b/i

function isSettled(word: VerdictWord): boolean {
  return word === 'agrees' || word === 'agrees_in_part' || word === 'differs'
}

/** The verdict of a claim by those of its slots. */
function wordOf(slots: readonly SlotVerdict[]): VerdictWord {
  const has = (verdict: SlotVerdict['verdict']) => slots.some((one) => one.verdict === verdict)
  if (has('differs')) return 'differs'
  if (has('record_conflicts')) return 'record_conflicts'
  if (has('agrees')) return has('silent') || has('not_checkable') ? 'agrees_in_part' : 'agrees'
  return has('not_checkable') && !has('silent') ? 'not_checkable' : 'silent'
}
