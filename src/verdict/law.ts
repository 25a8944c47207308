import type { AgencyKind } from '../agencies/agency.js'
import type { DutyTold } from '../check/text-claim.js'
import { addDays, type Day } from '../model/day.js'
import type { Authority, Provision } from '../model/law.js'
import { type StateCode, stateName } from '../model/state.js'
import { agencyFacts } from '../query/agency-facts.js'
import { type Side, sideOf, sideOfAnswer } from '../rules/answer.js'
import { decide } from '../rules/decide.js'
import type { AgencyFacts } from '../rules/facts.js'
import type { Law } from '../rules/law.js'
import { knownProvisions } from '../rules/prepare.js'
import { type Asked, subjectOf } from './asked.js'
import { lawRead, type Settling } from './coverage.js'
import { byAuthority, byProvision } from './evidence.js'
import { type Finding, slot, unresolved } from './finding.js'
import { type Message, message, onceTold } from './message.js'
import type { Coverage } from './verdict.js'

/** `law.mandate`: what the law asks, by its text and by what those with a say have made public of it. */
export function checkMandate(asked: Asked): Finding {
  const subject = subjectOf(asked)
  if (subject.kind === 'unresolved') return unresolved(subject.name, subject.candidates)
  const state = subject.kind === 'agency' ? subject.agency.state : asked.state
  const said = dutySaid(asked)
  if (state === undefined || said === undefined)
    return {
      ...nothing,
      told: [message(state === undefined ? 'no-state' : 'no-duty')],
      verdict: 'not_checked',
    }
  const kinds =
    subject.kind === 'agency'
      ? [agencyFacts(asked.register, asked.law, subject.agency, asked.knownAt)]
      : kindsReached(asked.claim.slots.reaches?.value)
  const found = kinds.map((facts) => ofKind(asked, { facts, state, said }))
  if (!isOfJoining(asked)) return otherDuty(asked, found)
  // A condition of a grant or a programme is no duty of law.
  const isAll =
    !conditions.test(asked.text) &&
    !isComing(asked, state) &&
    found.every(({ slots }) => slots.every(({ verdict }) => verdict === 'differs'))
  return {
    slots: found
      .flatMap(({ slots }) => slots)
      .map((one) => (one.verdict === 'differs' && !isAll ? { ...one, verdict: 'not_checkable' } : one)),
    told: onceTold(found.flatMap(({ told }) => told)),
    evidence: found.flatMap(({ evidence }) => evidence),
    coverage: lawHeld(asked, 'settled-by-order'),
  }
}

/** Whether a duty of the state was enacted, and not yet in force: a text may speak of it already. */
function isComing(asked: Asked, state: StateCode): boolean {
  return lawKnown(asked).provisions.some(
    ({ state: of, inForceFrom, status, joining }) =>
      of === state &&
      status !== 'not enacted' &&
      (inForceFrom === undefined || inForceFrom > asked.on) &&
      joining !== 'none' &&
      joining !== 'permits',
  )
}

/** Words of joining: what the law held answers is whether a body has to have an agreement. */
const joining =
  /agreement|287|\bsign\b|\bjoin|particip|partner|enter(?:ing)? into|program|best efforts|cooperat|collaborat|acuerdo|convenio|firmar|unirse|mejores esfuerzos|cooperar/i

/** Whether the words are of joining; "to do so", and "are not mandated", are of what stands before in the sentence. */
function isOfJoining({ text, claim, article }: Asked): boolean {
  if (joining.test(text)) return true
  const before = article.text.slice(Math.max(0, claim.span.start - 200), claim.span.start)
  return !others.test(text) && joining.test(before.split(/[.!?]\s+(?=\p{Lu})|\n/u).at(-1) ?? '')
}

const others = /detain|hold\b|honou?r|notif|report|share|inform|transport|custod/i

/** The words tell of another duty, as one to hold a person: what is held of joining says nothing of that. */
function otherDuty(asked: Asked, found: readonly Finding[]): Finding {
  return {
    slots: found
      .flatMap(({ slots }) => slots)
      .slice(0, 1)
      .map((one) => ({ ...one, held: [], verdict: 'silent' })),
    told: [message('law-other-duty'), ...onceTold(found.flatMap(({ told }) => told)).slice(0, 1)],
    evidence: found.flatMap(({ evidence }) => evidence).slice(0, 2),
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

const conditions =
  /^to \w+|\bin order to\b|\b(?:eligible|qualify|grant|funding|reimburse|condition|unless|if)\b|\bfirst have\b|\b(?:si|para)\b/i

const nothing: Finding = { slots: [], told: [], evidence: [] }

/** What the law asks of one kind of body, and whether those with a say agree on it. */
function ofKind(
  asked: Asked,
  { facts, state, said }: { facts: AgencyFacts; state: StateCode; said: DutyTold },
): Finding {
  const { law, claim } = asked
  const nation = law.of('US')
  const isFederal = claim.slots.place?.value === 'us'
  const found = decide(facts, isFederal ? { state: nation, nation } : law.bearing(state), asked)
  const positions = found.positions.filter(({ position }) => position !== 'undecided')
  const sides = new Set<Side | undefined>([
    sideOfAnswer(found.byText),
    ...positions.map(({ force, position }) => (force === 'press-phrase' ? undefined : sideOf(position))),
  ])
  sides.delete(undefined)
  const held = [...sides].flatMap((side) => side ?? [])
  const side = found.contested ? undefined : sideOfAnswer(found.joining)
  const [only] = side === undefined ? held : [side]
  const isTorn = side === undefined && held.length > 1
  const isEffort = isEffortTold(asked.text, found.byText)
  // A duty to try, a limit or a leave to ask is neither a duty nor a choice.
  const isSoft = side !== 'must' && side !== 'must-not' && soft.has(found.byText) && !isSide(said, 'may')
  const verdict = isEffort
    ? 'agrees'
    : only === undefined
      ? 'silent'
      : isTorn
        ? 'record_conflicts'
        : isSide(said, only)
          ? 'agrees'
          : isSoft
            ? 'not_checkable'
            : 'differs'
  const kind = facts.kind?.value ?? 'agency'
  return {
    slots: [
      slot(
        'duty',
        isEffort ? found.byText : said,
        verdict,
        isEffort || (isSoft && !isTorn) ? [found.byText] : held,
      ),
    ],
    told: [
      message('law-by-text', {
        state: isFederal ? 'United States' : stateName(state),
        kind,
        answer: found.byText,
        on: asked.on,
      }),
      ...positions.map(positionTold),
    ],
    evidence: [...found.bearing.map(byProvision), ...positions.map(byAuthority)],
  }
}

const soft: ReadonlySet<string> = new Set([
  'required to attempt',
  'best efforts',
  'encouraged',
  'needs approval',
  'limited',
])

/** "Requires best efforts", and "must seek an agreement", tell just what a text of best efforts, or to attempt, does. */
function isEffortTold(text: string, byText: string): boolean {
  if (byText === 'best efforts') return /best efforts|mejores esfuerzos/i.test(text)
  return (
    byText === 'required to attempt' &&
    /\b(?:seek|request|appl(?:y|ies|ied)|attempt|pursue|try|ask for|solicit\w*|pedir|pidan)\b/i.test(text)
  )
}

/** What the words say of the duty; "not required" is written with or without the polarity. */
export function dutySaid({ claim }: Asked): DutyTold | undefined {
  const duty = claim.slots.duty?.value
  if (claim.polarity === 'yes') return duty
  if (duty === 'required') return 'not_required'
  if (duty === 'allowed') return 'barred'
  return duty === 'barred' ? 'allowed' : duty
}

function isSide(said: DutyTold, side: Side): boolean {
  if (said === 'required') return side === 'must'
  if (said === 'barred') return side === 'must-not'
  return said === 'allowed' ? side !== 'must-not' : side === 'may'
}

/** Bodies of the kinds that a text means: a city's police and a sheriff where it does not tell whom the law reaches. */
function kindsReached(reaches: string | undefined): AgencyFacts[] {
  const source = 'the words of the document'
  const body = (kind: AgencyKind, jail: boolean): AgencyFacts => ({
    kind: { value: kind, source },
    operatesCountyJail: { value: jail, source },
  })
  const city = body('municipal-police', false)
  const sheriff = body('sheriff', true)
  if (reaches === 'sheriff') return [sheriff]
  if (reaches === 'county') return [body('county-corrections', true)]
  return reaches === 'municipality' ? [city] : [city, sheriff]
}

/** Whether an authority's position is what a text tells of the duty. */
export function isPosition({ position }: Authority, duty: DutyTold): boolean {
  if (duty === 'not_required') return position === 'not-required'
  if (duty === 'required' || duty === 'barred') return position === duty
  return position === 'permitted' || position === 'not-required'
}

export function positionTold({ by, on, approximate, position, force }: Authority): Message {
  return message(approximate ? 'position-held-about' : 'position-held', { by, on, position, force })
}

/** The law of the claim's state and of the country, as far as it could be known. */
export function lawKnown(asked: Asked): LawKnown {
  const key = `${asked.state ?? ''} ${asked.on} ${asked.knownAt}`
  const before = known.get(asked.law) ?? new Map<string, LawKnown>()
  known.set(asked.law, before)
  let found = before.get(key)
  if (found === undefined) {
    if (before.size >= 500) before.clear()
    found = lawOf(asked)
    before.set(key, found)
  }
  return found
}

interface LawKnown {
  readonly provisions: readonly Provision[]
  readonly authorities: readonly Authority[]
  /** The days on which each was made public. */
  readonly days: readonly Day[]
}

/** What was known before: a document asks of one or two states on one day. */
const known = new WeakMap<Law, Map<string, LawKnown>>()

function lawOf(asked: Asked): LawKnown {
  const { state } = asked
  const laws = [...(state === undefined ? [] : [asked.law.of(state)]), asked.law.of('US')]
  const until = addDays(asked.on, 3)
  const provisions = laws.flatMap((one) => knownProvisions(one.provisions, asked.knownAt))
  const authorities = laws
    .flatMap((one) => one.authorities)
    .filter(({ madePublic, on }) => madePublic <= asked.knownAt && on <= until)
  const days = [
    ...provisions.flatMap(({ enacted, inForceFrom }) => enacted ?? inForceFrom ?? []),
    ...authorities.map(({ madePublic }) => madePublic),
  ]
  return { provisions, authorities, days }
}

export function lawHeld(asked: Asked, settling: Settling): Coverage {
  return lawRead(asked, lawKnown(asked).days, settling)
}
