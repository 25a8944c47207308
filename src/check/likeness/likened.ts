import type { Span } from '../../model/article.js'
import type { Frame, Hit } from '../frame.js'
import { stepWords } from '../frames/step-words.js'
import type { FrameHit } from '../hits.js'
import { quantityOf, quantityPattern } from '../quantity.js'
import type { Scene } from '../scene.js'
import type { Sentence } from '../sentences.js'
import { agencySlot, citationSlot, partySlots } from '../slots-read.js'
import { meets } from '../spans.js'
import type { ClaimType, Slots, TextClaim } from '../text-claim.js'
import { type ClauseSeen, signsIn } from './signs.js'
import { likenessesOf, type WeightTable } from './weighing.js'

/** From here on a clause is read by its likeness; on other texts than those it learned from, precision stays as it was. */
const enough = -0.6

/** What likeness reads in the clauses of a sentence, of types that no rule read there. */
export function likenedHits(
  scene: Scene,
  sentence: Sentence,
  seen: readonly ClauseSeen[],
  claims: readonly TextClaim[],
  table: WeightTable,
): FrameHit[] {
  const alike = seen.map((clause) => likenessesOf(table, signsIn(clause)))
  if (!alike.some((one) => one.some((value) => value > enough))) return []
  return table.types.flatMap(({ type }, at) =>
    seen.flatMap(({ clause }, which) => {
      if ((alike[which]?.[at] ?? enough) <= enough) return []
      const held = claims.some((claim) => claim.type === type && meets(claim.span, clause))
      return held ? [] : [hitOf(scene, sentence, clause, type)]
    }),
  )
}

const anywhere = /(?:)/d

function hitOf(scene: Scene, sentence: Sentence, clause: Span, type: ClaimType): FrameHit {
  const words = scene.lower.slice(clause.start, clause.end)
  const match = anywhere.exec(words)
  if (match === null) throw new Error('every text has an empty beginning')
  return { frame: frames(type), scene, sentence, match, at: clause, clause, words }
}

const made = new Map<ClaimType, Frame>()

function frames(type: ClaimType): Frame {
  const held = made.get(type)
  if (held !== undefined) return held
  const frame: Frame = { rule: 'likeness', type, words: anywhere, slots: (hit) => slotsOf(type, hit) }
  made.set(type, frame)
  return frame
}

/** The values that are told plainly, whatever the words around them. */
function slotsOf(type: ClaimType, hit: Hit): Slots {
  if (type === 'agreement.status') return { ...partySlots(hit), ...stepSlot(hit) }
  if (type === 'agreement.exists') return partySlots(hit)
  if (type.startsWith('law.')) return citationSlot(hit)
  if (type === 'event.count' || type === 'personnel.count') return { ...agencySlot(hit), ...countSlot(hit) }
  return agencySlot(hit)
}

const steps = stepWords.map(({ step, verbs }) => ({
  step,
  verbs: new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'u'),
}))

function stepSlot({ words }: Hit): Slots {
  const found = steps
    .flatMap(({ step, verbs }) => {
      const at = words.search(verbs)
      return at < 0 ? [] : [{ step, at }]
    })
    .sort((a, b) => a.at - b.at)[0]
  return found === undefined ? {} : { step: { value: found.step } }
}

const count = new RegExp(
  `(?<![\\d$.,])(?!(?:19|20)\\d\\d\\b|287)(${quantityPattern})(?![\\d%]|\\(g| percent| por ciento|-| (?:years?|months?|weeks?|days?|hours?|p\\.m|a\\.m|a\u00f1os|meses|semanas|d\u00edas|horas))`,
)

function countSlot({ words }: Hit): Slots {
  const told = count.exec(words)?.[1]
  const value = told === undefined ? undefined : quantityOf(told, 'people')
  return value === undefined ? {} : { count: { value } }
}
