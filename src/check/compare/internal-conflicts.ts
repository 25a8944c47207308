import type { Flag, TextClaim, TextReading } from '../text-claim.js'
import { rangeOf } from './range.js'

/** Pairs of claims of one document that cannot both be meant as they stand; each is told once, at its first passage. */
export function conflictsWithin({ claims }: TextReading, text = ''): Flag[] {
  const firm = claims.filter(({ modality }) => modality !== 'at_issue' && modality !== 'opinion')
  const taken = new Set<string>()
  const found: Flag[] = []
  for (const [at, one] of firm.entries())
    for (const other of firm.slice(at + 1)) {
      if (!isOneSubject(one, other)) continue
      const rule = rules.find(({ holds }) => holds(one, other, text) || holds(other, one, text))
      const key = `${rule?.name} ${one.slots.agency?.value.ids[0] ?? ''}`
      if (rule === undefined || taken.has(key)) continue
      taken.add(key)
      found.push({ kind: 'internal_conflict', span: one.span, other: other.span })
    }
  return found
}

interface Rule {
  readonly name: string
  readonly holds: (one: TextClaim, other: TextClaim, text: string) => boolean
}

const rules: readonly Rule[] = [
  {
    name: 'continues and re-evaluates',
    holds: (one, other) => continues(one) && other.slots.step?.value === 're-evaluated',
  },
  {
    name: 'assigned and to be trained',
    holds: (one, other, text) =>
      one.type === 'personnel.count' &&
      isDone(one) &&
      (one.slots.stage?.value === 'assigned' || one.slots.stage?.value === 'active') &&
      other.type === 'personnel.training' &&
      isPlanned(other, text),
  },
  {
    name: 'has and has not',
    holds: (one, other) =>
      one.type === 'agreement.exists' &&
      other.type === 'agreement.exists' &&
      isDone(one) &&
      isDone(other) &&
      one.slots.on === undefined &&
      other.slots.on === undefined &&
      one.slots.model?.value === other.slots.model?.value &&
      one.polarity !== other.polarity,
  },
  { name: 'two tallies', holds: (one, other) => talliesDiffer(one, other) },
  { name: 'two counts', holds: (one, other) => countsDiffer(one, other) },
]

/** Whether a thing is to come: by how it is read, or by the words just before. */
function isPlanned({ modality, span }: TextClaim, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 30), span.start)
  return modality === 'planned' || /\b(?:will|shall|going to|(?:is|are) to)\b[^.]{0,16}$/i.test(before)
}

function continues({ type, slots, polarity }: TextClaim): boolean {
  const step = slots.step?.value
  if (polarity === 'no') return false
  return step === 'continues' || (type === 'stance.announced' && step === undefined)
}

function isDone({ modality }: TextClaim): boolean {
  return modality === 'asserted' || modality === 'presupposed'
}

/** Claims about two agencies do not conflict; one that names none may be about either, and is about the same document's. */
function isOneSubject(one: TextClaim, other: TextClaim): boolean {
  const [a, b] = [one.slots.agency?.value.ids, other.slots.agency?.value.ids]
  if (a === undefined || b === undefined) return one.type.startsWith('personnel')
  return a.length === 1 && b.length === 1 && a[0] === b[0]
}

function talliesDiffer({ slots: one }: TextClaim, { slots: other }: TextClaim): boolean {
  const [a, b] = [one.tally?.value, other.tally?.value]
  if (a === undefined || b === undefined || one.body?.value !== other.body?.value) return false
  if (one.on?.value !== other.on?.value || one.step?.value !== other.step?.value) return false
  return one.outcome?.value === other.outcome?.value && (a.for !== b.for || a.against !== b.against)
}

function countsDiffer(one: TextClaim, other: TextClaim): boolean {
  if (one.type !== 'personnel.count' || other.type !== 'personnel.count' || !isDone(one) || !isDone(other))
    return false
  const [a, b] = [one.slots, other.slots]
  if (a.count === undefined || b.count === undefined || a.stage === undefined) return false
  if (a.stage.value !== b.stage?.value || a.on?.value !== b.on?.value) return false
  const [x, y] = [rangeOf(a.count.value), rangeOf(b.count.value)]
  return x.to < y.from || y.to < x.from
}
