import type { EventClaim } from '../model/happening.js'
import type { Provision } from '../model/law.js'
import type { MoneyClaim } from '../model/money.js'
import { stateName } from '../model/state.js'
import { isInForce } from '../rules/prepare.js'
import { type Asked, stateMeant } from './asked.js'
import { claimsOn } from './coverage.js'
import { byAuthority, byClaim, byProvision } from './evidence.js'
import { type Finding, notCheckable, slot } from './finding.js'
import { lawHeld, lawKnown, positionTold } from './law.js'
import { type Message, message } from './message.js'
import { eventTold } from './rulings.js'
import { type Days, daysHeld, daysTold, meets } from './when.js'

/** `law.enacted`: that a law was passed, signed, took effect. A law without a name agrees where any is held. */
export function checkEnacted(asked: Asked): Finding {
  const provisions = provisionsOf(asked)
  const events = lawEvents(asked)
  const named = numbersIn(`${asked.claim.slots.citation?.value ?? ''} ${asked.text}`)
  const isNamed = named.length > 0
  const ofName = provisions.filter(({ citation, title }) => bears(`${citation} ${title}`, named))
  const eventsOfName = events.filter(({ text }) => bears(text, named))
  const found = isNamed ? [...ofName, ...eventsOfName] : [...provisions, ...events]
  if (found.length === 0)
    return {
      slots: [slot('citation', named.join(', ') || 'law', 'silent')],
      told: [message('no-law-held')],
      evidence: [],
      coverage: lawHeld(asked, 'settled-by-statute'),
    }
  const ones = isNamed ? ofName : provisions
  const others = isNamed ? eventsOfName : events
  const held = ones.map(({ citation }) => citation)
  return {
    slots: [
      slot('citation', named.join(', ') || 'law', 'agrees', held.length > 0 ? held : ['law']),
      ...whenEnacted(asked, ones, others),
    ],
    told: [...ones.map(provisionTold), ...others.map(eventTold)],
    evidence: [...ones.map(byProvision), ...others.map((one) => byClaim(asked.register, one))],
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

/** `law.encouraged`: a provision in force that encourages or asks for best efforts. */
export function checkEncouraged(asked: Asked): Finding {
  const found = provisionsOf(asked).filter(
    (one) => isInForce(one, asked.on) && (one.joining === 'encourages' || one.joining === 'best-efforts'),
  )
  const letters = lawKnown(asked).authorities.filter(({ force }) => force === 'attorney-general-letter')
  const isHeld = found.some(({ joining }) => joining === 'encourages')
  return {
    slots: [
      slot(
        'duty',
        'encouraged',
        isHeld ? 'agrees' : 'silent',
        found.map(({ joining }) => joining),
      ),
    ],
    told: [...found.map(provisionTold), ...letters.map(positionTold)],
    evidence: [...found.map(byProvision), ...letters.map(byAuthority)],
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

/** `law.trend`: what was enacted is held; how hard a state pushes is no value. */
export function checkLawTrend(asked: Asked): Finding {
  const found = provisionsOf(asked).filter(({ joining }) => joining !== 'none' && joining !== 'permits')
  if (found.length === 0)
    return notCheckable(message('no-threshold'), { coverage: lawHeld(asked, 'settled-by-statute') })
  return {
    slots: [
      slot(
        'citation',
        'law',
        'agrees',
        found.map(({ citation }) => citation),
      ),
      slot('content', 'degree', 'not_checkable'),
    ],
    told: found.map(provisionTold),
    evidence: found.map(byProvision),
  }
}

/** What a penalty may be, by the words that tell it. */
const penalties: readonly (readonly [string, RegExp])[] = [
  ['removal', /remov|suspen|oust|destitu/i],
  ['suit', /\bsu(?:e|ed|it|its|ing)\b|lawsuit|civil action|court|injunct|contempt|demanda/i],
  ['fine', /\bfin(?:e|es|ed|ing)\b|multa/i],
  ['funding', /fund|grant|money|fondos/i],
]

/** `law.penalty`: a penalty that a provision, a letter or a rule on money tells. */
export function checkPenalty(asked: Asked): Finding {
  const said = penalties.filter(([, words]) => words.test(asked.text)).map(([name]) => name)
  const provisions = provisionsOf(asked).filter(
    ({ consequences }) => consequences !== undefined && !/^(?:See|None)\b/.test(consequences),
  )
  const rules = riskClaims(asked)
  const letters = lawKnown(asked).authorities.filter(({ force }) => force === 'attorney-general-letter')
  const tellsOf = (name: string) => {
    const words = penalties.find(([one]) => one === name)?.[1]
    return [
      ...provisions.filter(({ consequences }) => words?.test(notHeldCut(consequences ?? ''))),
      ...rules.filter(({ text }) => words?.test(text)),
      ...letters.filter(({ summary }) => words?.test(summary)),
    ]
  }
  const slots = (said.length === 0 ? ['penalty'] : said).map((name) => {
    const found = said.length === 0 ? [...provisions, ...rules] : tellsOf(name)
    return slot('rule', name, found.length > 0 ? 'agrees' : 'silent', found.length > 0 ? [name] : [])
  })
  return {
    slots,
    told: [...provisions.map(consequenceTold), ...rules.map(eventTold), ...letters.map(positionTold)],
    evidence: [
      ...provisions.map(byProvision),
      ...rules.map((claim) => byClaim(asked.register, claim)),
      ...letters.map(byAuthority),
    ],
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

/** A sentence that says that something is not held tells of no such penalty. */
function notHeldCut(consequences: string): string {
  return consequences.replace(/[^.]*\bnot held\b[^.]*\.?/g, '')
}

/** What may be lost or imposed by rule, of a state and of the country. */
export function riskClaims(asked: Asked): MoneyClaim[] {
  return subjects(asked)
    .flatMap((subject) => claimsOn(asked, subject))
    .filter((claim): claim is MoneyClaim => claim.says === 'money' && claim.kind === 'at-risk')
}

function provisionsOf(asked: Asked): Provision[] {
  const state = stateMeant(asked)
  return lawKnown(asked).provisions.filter(
    (one) =>
      one.state === (state ?? 'US') &&
      (one.enacted ?? one.inForceFrom ?? '') <= asked.on &&
      one.status !== 'not enacted' &&
      one.status !== 'pending',
  )
}

function lawEvents(asked: Asked): EventClaim[] {
  return subjects(asked)
    .slice(0, 1)
    .flatMap((subject) => claimsOn(asked, subject))
    .filter((claim): claim is EventClaim => claim.says === 'event' && claim.kind === 'law')
}

function subjects(asked: Asked): string[] {
  const state = stateMeant(asked)
  return [...(state === undefined ? [] : [`us-${state.toLowerCase()}`]), 'us']
}

/** The numbers of acts and sections in a text: `SB 2-C`, `908.11`, `1808`. */
function numbersIn(text: string): string[] {
  return [
    ...text.matchAll(
      /\b(?:[SH]\.?B\.?|Senate Bill|House Bill|Act)\s*(\d+(?:-?[A-Z])?)\b|\b(\d{2,3}\.\d{1,4})\b/gi,
    ),
  ].map(([, bill, section]) => (bill ?? section ?? '').toUpperCase())
}

function bears(text: string, numbers: readonly string[]): boolean {
  const upper = text.toUpperCase()
  return numbers.some((one) =>
    new RegExp(`(?<![\\d.])${one.replace(/[.-]/g, '\\$&')}(?![\\d.]*\\d)`).test(upper),
  )
}

function whenEnacted(asked: Asked, provisions: readonly Provision[], events: readonly EventClaim[]) {
  const written = asked.claim.slots.on?.value
  const said = written === undefined ? undefined : daysTold(written)
  if (written === undefined || said === undefined) return []
  const days: Days[] = [
    ...provisions.flatMap(({ enacted, inForceFrom }) =>
      [enacted, inForceFrom].flatMap((one) => (one === undefined ? [] : [{ first: one, last: one }])),
    ),
    ...events.map(daysHeld),
  ]
  const isMet = days.some((one) => meets(one, said))
  return [
    slot(
      'date',
      written,
      isMet ? 'agrees' : 'silent',
      days.map(({ first }) => first),
    ),
  ]
}

function provisionTold({ citation, title, state, enacted, inForceFrom }: Provision): Message {
  return message('provision-held', {
    citation,
    title,
    state: state === 'US' ? 'United States' : stateName(state),
    on: enacted ?? inForceFrom ?? '',
  })
}

function consequenceTold({ citation, consequences }: Provision): Message {
  return message('consequence-held', { citation, text: consequences ?? '' })
}
