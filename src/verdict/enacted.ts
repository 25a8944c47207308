import type { EventClaim } from '../model/happening.js'
import type { Provision } from '../model/law.js'
import { stateName } from '../model/state.js'
import type { Asked } from './asked.js'
import { claimsOn } from './coverage.js'
import { byClaim, byProvision } from './evidence.js'
import { type Finding, slot } from './finding.js'
import { lawHeld, lawKnown } from './law.js'
import { type Message, message } from './message.js'
import { eventTold } from './rulings.js'
import { type Days, daysHeld, daysTold, meets } from './when.js'

/** `law.enacted`: that a law was passed, signed, took effect. Words that point to no law are not checked. */
export function checkEnacted(asked: Asked): Finding {
  const named = actsNamed(`${asked.claim.slots.citation?.value ?? ''} ${asked.text}`)
  if (named.length === 0) return unnamedLaw(asked)
  const ones = provisionsOf(asked).filter(({ citation, title }) => bears(`${citation} ${title}`, named))
  const others = lawEvents(asked).filter(({ text }) => bears(text, named))
  const names = named.map(({ name }) => name).join(', ')
  if (ones.length + others.length === 0)
    return {
      ...noLaw,
      slots: [slot('citation', names, 'silent')],
      coverage: lawHeld(asked, 'settled-by-statute'),
    }
  return {
    slots: [slot('citation', names, 'agrees', heldNames(ones)), ...whenEnacted(asked, ones, others)],
    ...shown(asked, ones, others),
  }
}

const noLaw: Finding = { slots: [], told: [message('no-law-held')], evidence: [] }

/** "The state has enacted legislation" agrees where any is held; "the law took effect" agrees by its day alone. */
function unnamedLaw(asked: Asked): Finding {
  const { text } = asked
  const isOfLaw =
    /\b(?:laws?|legislation|acts?|statutes?|bills?|measures?|ley(?:es)?|legislaci[oó]n)\b/i.test(text)
  const isPointing =
    /\b(?:the|this|that|la|esta|el) (?:\w+ )?(?:law|act|statute|bill|measure|ley|proyecto)\b|^it\b/i.test(
      text,
    )
  const written = asked.claim.slots.on?.value
  const said = written === undefined ? undefined : daysTold(written)
  const isOn = (days: readonly Days[]) => said !== undefined && days.some((one) => meets(one, said))
  const isMeant = (days: readonly Days[]) => (said === undefined ? isOfLaw && !isPointing : isOn(days))
  const ones = provisionsOf(asked).filter((one) => isMeant(daysOfProvision(one)))
  const others = lawEvents(asked).filter((one) => isMeant([daysHeld(one)]))
  if (ones.length + others.length === 0)
    return isOfLaw
      ? {
          ...noLaw,
          slots: [slot('citation', 'law', 'silent')],
          coverage: lawHeld(asked, 'settled-by-statute'),
        }
      : { ...noLaw, told: [message('law-unnamed')], verdict: 'not_checked' }
  return {
    slots: [
      slot('citation', 'law', 'agrees', heldNames(ones)),
      ...(written === undefined ? [] : [slot('date', written, 'agrees', heldDays(ones, others))]),
    ],
    ...shown(asked, ones, others),
  }
}

function heldNames(provisions: readonly Provision[]): string[] {
  return provisions.length === 0 ? ['law'] : provisions.map(({ citation }) => citation)
}

function shown(asked: Asked, ones: readonly Provision[], others: readonly EventClaim[]) {
  return {
    told: [...ones.map(provisionTold), ...others.map(eventTold)],
    evidence: [...ones.map(byProvision), ...others.map((one) => byClaim(asked.register, one))],
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

/** The provisions that were law by the day, of the claim's state, or of the country where it names none. */
export function provisionsOf(asked: Asked): Provision[] {
  const state = asked.state
  return lawKnown(asked).provisions.filter(
    (one) =>
      one.state === (state ?? 'US') &&
      (one.enacted ?? one.inForceFrom ?? '') <= asked.on &&
      one.status !== 'not enacted' &&
      one.status !== 'pending',
  )
}

function lawEvents(asked: Asked): EventClaim[] {
  return lawSubjects(asked)
    .slice(0, 1)
    .flatMap((subject) => claimsOn(asked, subject))
    .filter((claim): claim is EventClaim => claim.says === 'event' && claim.kind === 'law')
}

export function lawSubjects(asked: Asked): string[] {
  const state = asked.state
  return [...(state === undefined ? [] : [`us-${state.toLowerCase()}`]), 'us']
}

/** An act or a section that a text names: `SB 2-C`, `908.11`. */
interface ActNamed {
  readonly name: string
  readonly pattern: RegExp
}

function actsNamed(text: string): ActNamed[] {
  const bills = [...text.matchAll(/\b(S|H|Senate|House)\.?\s?(?:B\.?|Bill)\s*(\d+(?:-?[A-Z]\b)?)/gi)].map(
    ([, house, number]) => {
      const letter = (house ?? '').charAt(0).toUpperCase()
      const name = `${letter}B ${(number ?? '').toUpperCase()}`
      return { name, pattern: new RegExp(`\\b${letter}B ?${escaped(number ?? '')}(?![\\w-])`, 'i') }
    },
  )
  const sections = [...text.matchAll(/\b\d{2,3}\.\d{1,4}\b/g)].map(([name]) => ({
    name,
    pattern: new RegExp(`(?<![\\d.])${escaped(name)}(?!\\d)`),
  }))
  const codes = [...text.matchAll(/\b(\d+) U\.?S\.?C\.?(?: section| §)? ?(\d+)/gi)].map(
    ([, title, section]) => ({
      name: `${title} U.S.C. ${section}`,
      pattern: new RegExp(`\\b${title} U\\.S\\.C\\. ${section}(?!\\d)`),
    }),
  )
  return [...bills, ...sections, ...codes]
}

function escaped(text: string): string {
  return text.replace(/[.-]/g, '\\$&')
}

function bears(text: string, acts: readonly ActNamed[]): boolean {
  return acts.some(({ pattern }) => pattern.test(text))
}

function whenEnacted(asked: Asked, provisions: readonly Provision[], events: readonly EventClaim[]) {
  const written = asked.claim.slots.on?.value
  const said = written === undefined ? undefined : daysTold(written)
  if (written === undefined || said === undefined) return []
  const days = [...provisions.flatMap(daysOfProvision), ...events.map(daysHeld)]
  const isMet = days.some((one) => meets(one, said))
  return [slot('date', written, isMet ? 'agrees' : 'silent', heldDays(provisions, events))]
}

function daysOfProvision({ enacted, inForceFrom }: Provision): Days[] {
  return [enacted, inForceFrom].flatMap((one) => (one === undefined ? [] : [{ first: one, last: one }]))
}

function heldDays(provisions: readonly Provision[], events: readonly EventClaim[]): string[] {
  return [...provisions.flatMap(daysOfProvision), ...events.map(daysHeld)].map(({ first }) => first)
}

export function provisionTold({ citation, title, state, enacted, inForceFrom }: Provision): Message {
  return message('provision-held', {
    citation,
    title,
    state: state === 'US' ? 'United States' : stateName(state),
    on: enacted ?? inForceFrom ?? '',
  })
}
