import type { Span } from '../model/article.js'
import { attributionOf, type Voices } from './attribution.js'
import { goesOn } from './floor.js'
import type { FrameHit } from './hits.js'
import { sourceTold } from './legal-claims.js'
import { denies, hedgesIn, modalityOf } from './modality.js'
import { partyTold } from './party-told.js'
import type { Scene } from './scene.js'
import { shared } from './spans.js'
import type { Attribution, ClaimType, Modality, Slots, TextClaim } from './text-claim.js'

/** The claims that words found make: one, or one for each member of a list. */
export function claimsOf(hit: FrameHit, voices: Voices, opinions: readonly Span[]): TextClaim[] {
  const { frame, scene, sentence, clause, at, words } = hit
  const slots = frame.slots === undefined ? {} : frame.slots(hit)
  if (slots === undefined) return []
  const spans = frame.members === undefined ? [frame.span?.(hit) ?? clause] : frame.members(hit)
  const inQuote = scene.quotationsIn(at).length > 0
  const before = scene.lower.slice(sentence.start, clause.start)
  const follows = goesOn(frame.type, scene.lower.slice(sentence.start, sentence.end), voices.floor)
  return spans.flatMap((span) => {
    if (span.end <= span.start) return []
    const told = attributionOf(scene, inQuote ? voices : { ...voices, quoted: undefined }, span, follows)
    const attribution =
      isItself(scene, frame.type, told) || isRecorded(hit, span, told)
        ? nobody
        : speakerOrParty(hit, span, told)
    if (attribution.kind === 'none' && isJudged(hit, opinions)) return []
    return [
      {
        span,
        type: frame.type,
        also: frame.also ?? [],
        modality: modalityTold(hit) ?? modalityOf(words, before),
        polarity: denies(scene.lower.slice(clause.start, Math.max(at.end, clause.start))) ? 'no' : 'yes',
        hedges: hedgesIn(words, clause.start),
        attribution,
        slots: { ...slots, ...memberSlots(hit, span), ...sourceSlot(scene, hit, attribution, slots) },
        rule: frame.rule,
      } satisfies TextClaim,
    ]
  })
}

const nobody: Attribution = { kind: 'none' }

/** What a party is told to say of the law, where no saying tells it, is ascribed to whom its own words name. */
function speakerOrParty({ frame, scene }: FrameHit, span: Span, told: Attribution): Attribution {
  if (frame.type !== 'law.statement' || told.kind !== 'none') return told
  return partyTold(scene, span) ?? told
}

/** What a court decides by saying it, and how a member votes, nobody else tells. */
function isItself(scene: Scene, type: ClaimType, { kind, speaker, cue }: Attribution): boolean {
  if (type === 'law.ruling' && kind === 'vague' && cue !== undefined)
    return bench.test(scene.lower.slice(cue.start, cue.end))
  if (kind !== 'indirect' || speaker === undefined) return false
  if (type === 'vote.member') return true
  return type === 'law.ruling' && speaker.office === undefined && courts.test(speaker.name)
}

const courts =
  /\b(?:court|tribunal|corte|judge in|circuit|judges|justices|panel|(?:federal|district|state|county) judge|jueces|juez[a]? de|juez[a]? federal)\b/i

/** Minutes record a vote themselves, also in the midst of what a member says: "Carried, 4-1." */
function isRecorded({ frame, scene }: FrameHit, span: Span, { cue }: Attribution): boolean {
  return (
    frame.type === 'vote.result' &&
    scene.minutes &&
    cue === undefined &&
    /^(?:motion|carried|passed|failed|lost|adopted|approved|defeated)(?![\p{L}])/u.test(
      scene.lower.slice(span.start, span.end),
    )
  )
}

const bench = /\b(?:judges?|court|panel|magistrate|justices?|juez[a]?|tribunal|corte|finding|concluding)\b/

function modalityTold(hit: FrameHit): Modality | undefined {
  const { modality } = hit.frame
  return typeof modality === 'function' ? modality(hit) : modality
}

/** Whether the writer mostly judges in these words, and they are of a type that tells nothing firm beside that. */
function isJudged({ frame, clause }: FrameHit, opinions: readonly Span[]): boolean {
  if (frame.members !== undefined || frame.take !== undefined || firm.test(frame.type)) return false
  return opinions.some((opinion) => 2 * shared(opinion, clause) > clause.end - clause.start)
}

/** Types whose words tell a fact even where the clause judges as well. */
const firm = /^(?:vote|personnel\.count|funding|event|outcome|law\.ruling|agreement)/

/** The agency or person that a member of a list is. */
function memberSlots({ frame, scene }: FrameHit, span: Span): Slots {
  if (frame.members === undefined) return {}
  const ofPeople = frame.type === 'vote.member'
  const agency = ofPeople ? undefined : scene.agenciesIn(span)[0]
  const person = ofPeople ? scene.peopleIn(span)[0] : undefined
  return {
    ...(agency === undefined
      ? {}
      : { agency: { value: agency.meant, at: { start: agency.start, end: agency.end } } }),
    ...(person === undefined ? {} : { person: { value: person.person.name, at: person.name } }),
  }
}

function sourceSlot(scene: Scene, { frame }: FrameHit, attribution: Attribution, slots: Slots): Slots {
  if (!frame.type.startsWith('law.') || slots.sourceKind !== undefined) return {}
  const value = sourceTold(scene, attribution)
  return value === undefined ? {} : { sourceKind: { value } }
}
