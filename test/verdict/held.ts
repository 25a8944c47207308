import type { ClaimType, Modality, Slots, TextClaim } from '../../src/check/text-claim.js'
import { systemContext } from '../../src/cli/system.js'
import { day } from '../../src/model/day.js'
import { checkArticle } from '../../src/verdict/check-article.js'
import type { CheckedClaim, SlotVerdict } from '../../src/verdict/verdict.js'
import { articleOf } from './gold.js'

const context = systemContext('no-such-home')
export const world = await context.world()
export const law = await context.law()
export const today = day('2026-11-23')

/** A claim as a reader would hand it on: its words, its type, its slots. */
export interface MadeClaim {
  readonly text: string
  readonly type: ClaimType
  readonly slots?: Slots
  readonly modality?: Modality
  readonly polarity?: 'no'
  readonly hedge?: string
  readonly speaker?: string
}

/** What the record holds of one claim, in a document of that day. */
export function held(made: MadeClaim, published?: string): CheckedClaim {
  const article = articleOf(made.text, published)
  const [one] = checkArticle(world, law, article, { claims: [claimOf(made)], flags: [] }, today).claims
  if (one === undefined) throw new Error('the claim is gone')
  return one
}

/** `then` and `now` of a claim in two words. */
export function words(made: MadeClaim, published?: string): [string | undefined, string] {
  const { then, now } = held(made, published)
  return [then?.verdict, now.verdict]
}

/** One slot of the verdict now. */
export function slotNow(made: MadeClaim, name: string, published?: string): SlotVerdict | undefined {
  return held(made, published).now.slots.find(({ slot }) => slot === name)
}

export function agency(...ids: readonly string[]): Slots {
  return { agency: { value: { ids, name: ids.join(' or '), state: 'FL', how: 'named' } } }
}

export function exactly(value: number, unit = 'officers') {
  return { value: { min: value, max: value, approximate: false, unit } }
}

export function claimOf(made: MadeClaim): TextClaim {
  const { text, type, slots = {}, modality = 'asserted', polarity = 'yes', hedge, speaker } = made
  const at = hedge === undefined ? -1 : text.indexOf(hedge)
  return {
    span: { start: 0, end: text.length },
    type,
    also: [],
    modality,
    polarity,
    hedges: hedge === undefined ? [] : [{ start: at, end: at + hedge.length }],
    attribution:
      speaker === undefined
        ? { kind: 'none' }
        : {
            kind: type === 'statement.quote' ? 'direct_quote' : 'indirect',
            speaker: { name: speaker, resolvedBy: 'text' },
          },
    slots,
    rule: 'made',
  }
}
