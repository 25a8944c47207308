import { isSamePerson, lastName } from '../check/compare/same-person.js'
import { compareWords, type WordsCompared } from '../check/compare/same-words.js'
import { isEmptyWord, shared, wordsIn } from '../check/compare/words.js'
import { type Asked, agencyMeant } from './asked.js'
import { recordRead } from './coverage.js'
import { byClaim } from './evidence.js'
import { type Finding, slot } from './finding.js'
import { type HeldQuote, heldWords } from './held-words.js'
import { type Message, message } from './message.js'

interface Found {
  readonly held: HeldQuote
  readonly compared: WordsCompared
}

/** `statement.quote`: the words within quotation marks, against quotations that the record holds word by word. */
export function checkQuote(asked: Asked): Finding {
  const found = closest(asked, quotedWords(asked))
  const last = lastName(asked.claim.attribution.speaker?.name ?? '')
  const ofSpeaker = heldWords(asked.register).quotes.filter(
    (held) => held.last === last && isHeld(asked, held) && isBySpeaker(asked, held.by),
  )
  if (found === undefined)
    return {
      slots: [slot('quote', 'quoted', 'silent')],
      told: [message('quote-not-held')],
      evidence: [],
      coverage: recordRead(
        asked,
        ofSpeaker.map(({ claim }) => claim),
        'settled-by-recording',
      ),
    }
  const { held, compared } = found
  const isAltered = compared.relation === 'altered'
  const speaker = asked.claim.attribution.speaker?.name
  const isByOther = isSureOfSpeaker(asked) && held.by !== undefined && !isBySpeaker(asked, held.by)
  const quote = slot('quote', quotedText(asked), isAltered ? 'differs' : 'agrees', [held.quote])
  const person = isByOther ? [slot('person', speaker ?? '', 'differs', [held.by ?? ''])] : []
  return {
    slots: compared.relation === 'contains' ? [quote, slot('content', 'rest', 'silent')] : [quote, ...person],
    told: [quoteTold(found)],
    evidence: [byClaim(asked.register, held.claim)],
    coverage: recordRead(
      asked,
      ofSpeaker.map(({ claim }) => claim),
      'settled-by-recording',
    ),
  }
}

/** A speaker who is not named beside the words may be read wrongly: nothing differs by that. */
function isSureOfSpeaker({ claim }: Asked): boolean {
  return claim.attribution.kind === 'direct_quote' && claim.attribution.speaker?.resolvedBy === 'text'
}

/** The held quotation that is nearest to these words: the same before a part, a part before one that is altered. */
export function closest(asked: Asked, words: readonly string[]): Found | undefined {
  const full = new Set(words.filter((word) => !isEmptyWord(word)))
  const found = heldWords(asked.register).quotes.flatMap((held) => {
    // Quotations that share few words need no comparing word by word.
    if (!isHeld(asked, held) || shared(full, held.full) < Math.min(3, full.size)) return []
    const compared = compareWords(words, held.words, isEmptyWord)
    if (compared === undefined) return []
    return isTellingEnough(asked, words, { held, compared }) ? [{ held, compared }] : []
  })
  return [...found].sort((a, b) => rank(a) - rank(b) || speakerFirst(asked, a) - speakerFirst(asked, b))[0]
}

/** Two words alone may be anybody's; altered words count only where the speaker or the agency is the same. */
function isTellingEnough(asked: Asked, words: readonly string[], { held, compared }: Found): boolean {
  const full = words.filter((word) => !isEmptyWord(word)).length
  const isSame = isBySpeaker(asked, held.by)
  if (compared.relation !== 'altered') return full >= 3 || (isSame && full >= 1)
  const speaker = asked.claim.attribution.speaker
  if (speaker !== undefined) return isSame
  const subject = agencyMeant(asked)
  return subject.kind === 'agency' && held.claim.subject === subject.agency.id
}

function rank({ compared }: Found): number {
  const order = ['verbatim', 'contained', 'contains', 'altered'].indexOf(compared.relation)
  return order * 1000 + compared.dropped.length + compared.added.length
}

function speakerFirst(asked: Asked, { held }: Found): number {
  return isBySpeaker(asked, held.by) ? 0 : 1
}

/** Whether a quotation was held by the day asked about. */
function isHeld({ on }: Asked, { claim }: HeldQuote): boolean {
  return (claim.latest ?? claim.on) <= on
}

export function isBySpeaker({ claim }: Asked, by: string | undefined): boolean {
  const name = claim.attribution.speaker?.name
  return name !== undefined && by !== undefined && isSamePerson(name, by)
}

export function quotedWords(asked: Asked): string[] {
  return wordsIn(quotedText(asked))
}

function quotedText({ claim, text }: Asked): string {
  return (claim.slots.quote?.value ?? text).replace(/^[“”"‘’'«»\s]+|[“”"‘’'«»\s,.]+$/g, '')
}

export function quoteTold({ held, compared }: Found): Message {
  const { claim, by, quote } = held
  const values = { by: by ?? claim.source.publisher, on: claim.on, publisher: claim.source.publisher, quote }
  if (compared.relation !== 'altered') return message(`quote-${compared.relation}`, values)
  return message('quote-altered', {
    ...values,
    dropped: compared.dropped.join(' ') || '-',
    added: compared.added.join(' ') || '-',
  })
}
