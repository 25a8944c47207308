import type { Attribution, ClaimType, Modality, Slots, TextClaim } from '../check/text-claim.js'
import type { Published, Span } from '../model/article.js'
import type { Day } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import type { AsOf } from '../query/as-of.js'
import { type Evidence, onceEach } from './evidence.js'
import { type Message, type Templates, wordsOf } from './message.js'
import type {
  CheckedArticle,
  CheckedClaim,
  CheckedFlag,
  Coverage,
  SaidVerdict,
  SlotVerdict,
  Verdict,
  VerdictWord,
} from './verdict.js'

/** A document held against the record, as JSON. */
export interface CheckedJson {
  readonly document: Sha256
  readonly published: Published
  /** The two dates of each check; `then` is null where the document's day is not known. */
  readonly dates: { readonly then: AsOf | null; readonly now: AsOf }
  readonly whyNoThen?: ToldMessage
  readonly claims: readonly ClaimJson[]
  readonly flags: readonly CheckedFlag[]
}

/** A message with its words. */
export interface ToldMessage extends Message {
  readonly text: string
}

/** One claim of a document, with its verdicts. */
export interface ClaimJson {
  readonly span: Span
  /** The words of the claim. */
  readonly text: string
  readonly type: ClaimType
  readonly also: readonly ClaimType[]
  /** By name; null where the text says it itself, or does not tell who said it. */
  readonly speaker: string | null
  readonly attribution: Attribution
  readonly modality: Modality
  readonly polarity: TextClaim['polarity']
  /** As read, with the place in the text. */
  readonly slots: { readonly [name: string]: SlotJson }
  readonly verdict: { readonly then: VerdictWord | null; readonly now: VerdictWord }
  readonly checked: { readonly then: VerdictJson | null; readonly now: VerdictJson }
  /** Whether the speaker is held to have said it, which is another question than whether it holds. */
  readonly said: { readonly then: SaidJson | null; readonly now: SaidJson } | null
  /** Of both dates. */
  readonly evidence: readonly Evidence[]
  readonly coverage: { readonly then: Coverage | null; readonly now: Coverage | null }
  /** The rule that read it, by name. */
  readonly rule: string
}

/** A value that a claim tells. */
export interface SlotJson {
  readonly value: unknown
  readonly at?: Span
}

/** What the record says of a claim at one pair of dates. */
export interface VerdictJson {
  readonly verdict: VerdictWord
  readonly on: Day
  readonly knownAt: Day
  readonly slots: readonly SlotVerdict[]
  readonly told: readonly ToldMessage[]
  /** The evidence of the claim that it rests on, by file and place. */
  readonly evidence: readonly string[]
  /** The agencies that the words may mean, where they mean several or none. */
  readonly candidates?: readonly string[]
}

/** Whether a speaker is held to have said a thing. */
export interface SaidJson {
  readonly verdict: SaidVerdict['verdict']
  readonly told: readonly ToldMessage[]
  readonly evidence: readonly Evidence[]
}

/** A document held against the record, as JSON: verdicts as words, what is told as codes, values and text. */
export function checkedJson(checked: CheckedArticle, templates?: Templates): CheckedJson {
  const { document, published, then, now, whyNoThen, claims, flags } = checked
  const say = (one: Message) => ({ code: one.code, values: one.values, text: wordsOf(one, templates) })
  return {
    document,
    published,
    dates: { then, now },
    ...(whyNoThen === null ? {} : { whyNoThen: say(whyNoThen) }),
    claims: claims.map((one) => claimJson(one, say)),
    flags,
  }
}

type Say = (one: Message) => ToldMessage

function claimJson({ claim, text, then, now, said }: CheckedClaim, say: Say): ClaimJson {
  const { span, type, also, modality, polarity, attribution, slots, rule } = claim
  return {
    span,
    text,
    type,
    also,
    speaker: attribution.speaker?.name ?? null,
    attribution,
    modality,
    polarity,
    slots: plainSlots(slots),
    verdict: { then: then?.verdict ?? null, now: now.verdict },
    checked: { then: then === null ? null : verdictJson(then, say), now: verdictJson(now, say) },
    said:
      said === null
        ? null
        : { then: said.then === null ? null : saidJson(said.then, say), now: saidJson(said.now, say) },
    evidence: onceEach([...(then?.evidence ?? []), ...now.evidence]),
    coverage: { then: then?.coverage ?? null, now: now.coverage },
    rule,
  }
}

function verdictJson(found: Verdict, say: Say): VerdictJson {
  const { verdict, on, knownAt, slots, told, evidence, candidates } = found
  return {
    verdict,
    on,
    knownAt,
    slots,
    told: told.map(say),
    evidence: evidence.map(placeOf),
    ...(candidates.length === 0 ? {} : { candidates }),
  }
}

function saidJson({ verdict, told, evidence }: SaidVerdict, say: Say): SaidJson {
  return { verdict, told: told.map(say), evidence }
}

function placeOf({ file, locator }: Evidence): string {
  return `${file}, ${locator}`
}

function plainSlots(slots: Slots): Record<string, SlotJson> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]): [string, SlotJson][] =>
      slot === undefined ? [] : [[name, slot as SlotJson]],
    ),
  )
}
