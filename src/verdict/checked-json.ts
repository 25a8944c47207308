import type { Slots } from '../check/text-claim.js'
import type { Evidence } from './evidence.js'
import { onceEach } from './evidence.js'
import { type Message, type Templates, wordsOf } from './message.js'
import type { CheckedArticle, CheckedClaim, SaidVerdict, Verdict } from './verdict.js'

/** A document held against the record, as JSON: verdicts as words, what is told as codes, values and text. */
export function checkedJson(checked: CheckedArticle, templates?: Templates) {
  const { document, published, then, now, whyNoThen, claims, flags } = checked
  const say = (one: Message) => ({ ...one, text: wordsOf(one, templates) })
  return {
    document,
    published,
    dates: { then, now },
    ...(whyNoThen === null ? {} : { whyNoThen: say(whyNoThen) }),
    claims: claims.map((one) => claimJson(one, say)),
    flags: flags.map(({ span, kind, other }) => ({ span, kind, ...(other === undefined ? {} : { other }) })),
  }
}

/** The JSON of a checked document. */
export type CheckedJson = ReturnType<typeof checkedJson>

type Say = (one: Message) => Message & { readonly text: string }

function claimJson({ claim, text, then, now, said }: CheckedClaim, say: Say) {
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

/** What is at one pair of dates; its evidence is by place in the evidence of the claim. */
function verdictJson({ verdict, on, knownAt, slots, told, evidence, candidates }: Verdict, say: Say) {
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

function saidJson({ verdict, told, evidence }: SaidVerdict, say: Say) {
  return { verdict, told: told.map(say), evidence }
}

function placeOf({ file, locator }: Evidence): string {
  return `${file}, ${locator}`
}

/** The values of slots by name, with the place in the text where it is told. */
function plainSlots(slots: Slots): Record<string, { value: unknown; at?: unknown }> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]) => (slot === undefined ? [] : [[name, slot]])),
  )
}
