import { lastName } from '../check/compare/same-person.js'
import { isEmptyWord, stemsIn, wordsIn } from '../check/compare/words.js'
import type { RecordedClaim } from '../model/claim.js'
import type { EventClaim, StatementClaim } from '../model/happening.js'
import type { FindingClaim } from '../model/research.js'
import type { Register } from '../register/register.js'

/** A quotation that the record holds, by whom where its source tells. */
export interface HeldQuote {
  readonly quote: string
  readonly words: readonly string[]
  /** Those of them that carry meaning. */
  readonly full: ReadonlySet<string>
  readonly by: string | undefined
  /** The last name of who said it. */
  readonly last: string | undefined
  readonly claim: RecordedClaim
}

/** A public statement with the words that carry meaning. */
export interface HeldStatement {
  readonly claim: StatementClaim
  /** The last name of who made it. */
  readonly last: string | undefined
  readonly stems: ReadonlySet<string>
}

/** An event with the words of who acted, and of what happened. */
export interface HeldEvent {
  readonly claim: EventClaim
  readonly by: ReadonlySet<string>
  readonly what: ReadonlySet<string>
}

/** What a register holds of words and happenings, whatever it is filed under. */
export interface HeldWords {
  readonly quotes: readonly HeldQuote[]
  readonly statements: readonly HeldStatement[]
  readonly events: readonly HeldEvent[]
  readonly findings: readonly FindingClaim[]
}

const indexes = new WeakMap<Register, HeldWords>()

/** The index of a register, made when it is first asked for. */
export function heldWords(register: Register): HeldWords {
  const known = indexes.get(register)
  if (known !== undefined) return known
  const claims = [...register.recorded.values()].flat()
  const made = {
    quotes: claims.flatMap(quotesOf),
    statements: claims.flatMap((claim) => (claim.says === 'statement' ? [statementOf(claim)] : [])),
    events: claims.flatMap((claim) => (claim.says === 'event' ? [eventOf(claim)] : [])),
    findings: claims.filter((claim): claim is FindingClaim => claim.says === 'finding'),
  }
  indexes.set(register, made)
  return made
}

function statementOf(claim: StatementClaim): HeldStatement {
  const stems = stemsIn(`${claim.text} ${claim.quote ?? ''}`)
  return { claim, last: lastName(claim.by), stems }
}

function quotesOf(claim: RecordedClaim): HeldQuote[] {
  const own = claim.quote === undefined ? [] : [held(claim, claim.quote, byOf(claim))]
  const reasons =
    claim.says === 'decision'
      ? claim.reasons.flatMap(({ quote, by }) => (quote === undefined ? [] : [held(claim, quote, by)]))
      : []
  return [...own, ...reasons]
}

function held(claim: RecordedClaim, quote: string, by: string | undefined): HeldQuote {
  const words = wordsIn(quote)
  const full = new Set(words.filter((word) => !isEmptyWord(word)))
  return { quote, words, full, by, last: by === undefined ? undefined : lastName(by), claim }
}

function eventOf(claim: EventClaim): HeldEvent {
  const { kind, unit, place, text, by } = claim
  return {
    claim,
    by: stemsIn(by ?? ''),
    what: stemsIn([kind, unit, place, text].filter((one) => one !== undefined).join(' ')),
  }
}

function byOf(claim: RecordedClaim): string | undefined {
  return claim.says === 'statement' || claim.says === 'event' ? claim.by : undefined
}
