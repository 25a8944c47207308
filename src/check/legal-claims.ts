import { isArgument, legalVoice } from './legal-voice.js'
import type { Saying } from './sayings.js'
import type { Scene } from './scene.js'
import { alike, meets } from './spans.js'
import type { Attribution, SourceKind, TextClaim } from './text-claim.js'

const party =
  /\b(?:attorneys? general|solicitor|(?:city|county|town|state|assistant) attorneys?|attorneys? for|lawyers? for|counsel|deputy solicitor|legal adviser|general counsel|fiscal general|fiscal[ií]a|abogad[oa]s? (?:del?|de la) (?:estado|ciudad|condado)|procurador)\b/
const legal =
  /\b(?:law|statute|legal\p{L}*|policy|policies|duty|vote|ordinance|agreement|require\p{L}*|section|violat\p{L}+|comply|complian\p{L}+|provision|constitution\p{L}*|amendment|court|authority|opinion|code|bill|act|jails?|detainers?|warrants?|powers?|binds?|binding|valid|lawful\p{L}*|unlawful\p{L}*|sanctuary|exempt|covered|injunction|supremacy|freedom|speech|ley|c[aá]rcel\p{L}*|arrestar|detener|estatuto|oblig\p{L}+|exig\p{L}+|viol\p{L}+|acuerdo|pol[ií]tica)\b/u

const other = /\b(?:crime|fund(?:s|ing)|grants?|money|costs?|rose|fell|fallen|percent|delitos?|fondos)\b/

/** What an attorney of a state, a city or a party is told to have said of the law, where no other claim says as much. */
export function legalClaims(
  scene: Scene,
  sayings: readonly Saying[],
  held: readonly TextClaim[],
): TextClaim[] {
  return sayings.flatMap((saying) => {
    const { cue, content, kind, speaker } = saying
    const who = `${scene.lower.slice(cue.start, cue.end)} ${(speaker?.office ?? '').toLowerCase()}`
    const argued = legalVoice(scene, saying) === 'law.statement'
    if (kind === 'vague' || (!argued && !party.test(who))) return []
    const span = content.map((part) => clipped(scene, part)).find(({ start, end }) => end - start > 12)
    if (span === undefined) return []
    if (
      (!isArgument(scene, saying) || other.test(scene.lower.slice(span.start, span.end))) &&
      !legal.test(scene.lower.slice(span.start, span.end))
    )
      return []
    const rivals = argued ? /^(?:law|funding|event|vote)/ : /^(?:law|funding|personnel|agreement|event|vote)/
    const taken = held.some(
      (claim) =>
        (rivals.test(claim.type) && meets(claim.span, span)) ||
        (!argued && claim.type === 'statement.quote' && alike(claim.span, span)),
    )
    if (taken) return []
    const value: SourceKind = sourceOf(who)
    return [
      {
        ...{ span, type: 'law.statement', also: [], modality: 'asserted', polarity: 'yes', hedges: [] },
        attribution: { kind, cue, ...(speaker === undefined ? {} : { speaker }) },
        slots: { sourceKind: { value } },
        rule: 'attorney-says',
      } satisfies TextClaim,
    ]
  })
}

/** What a claim of law rests on, where the words that tell who says it name an attorney. */
export function sourceTold(scene: Scene, { cue, speaker }: Attribution): SourceKind | undefined {
  if (cue === undefined) return undefined
  const who = `${scene.lower.slice(cue.start, cue.end)} ${(speaker?.office ?? '').toLowerCase()}`
  return party.test(who) ? sourceOf(who) : undefined
}

function clipped({ folded }: Scene, { start, end }: { start: number; end: number }) {
  const words = folded.slice(start, end)
  const lead = /^[\s",.;:]*/.exec(words)?.[0].length ?? 0
  const tail = /[\s",.;:]*$/.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: Math.max(start + lead, end - tail) }
}

function sourceOf(who: string): SourceKind {
  if (/letter|carta|wrote|escribi/.test(who)) return 'letter'
  if (/opinion|opined|opini/.test(who)) return 'ag_opinion'
  return /court|judge|hearing|juez|tribunal/.test(who) ? 'party_statement_in_court' : 'unspecified'
}
