import type { Span } from '../model/article.js'
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
    const voice = legalVoice(scene, saying)
    if (kind === 'vague' || (voice === undefined && !party.test(who))) return []
    const span = content.map((part) => clipped(scene, part)).find(({ start, end }) => end - start > 12)
    if (span === undefined) return []
    const words = scene.lower.slice(span.start, span.end)
    if (!legal.test(words) && (!isArgument(scene, saying) || other.test(words))) return []
    if (isTaken(held, span, voice !== undefined)) return []
    const value: SourceKind = voice === 'law.ruling' ? 'ruling' : sourceOf(who)
    return [
      {
        ...{ span, type: voice ?? 'law.statement', also: [], hedges: [] },
        ...{ modality: 'asserted', polarity: 'yes' },
        attribution: { kind, cue, ...(speaker === undefined ? {} : { speaker }) },
        slots: { sourceKind: { value } },
        rule: voice === 'law.ruling' ? 'judge-says' : 'attorney-says',
      } satisfies TextClaim,
    ]
  })
}

/** Whether another claim says as much: of one who argues or decides a case the words are theirs, whatever they tell. */
function isTaken(held: readonly TextClaim[], span: Span, inCourt: boolean): boolean {
  const rivals = inCourt ? /^(?:law|funding|event|vote)/ : /^(?:law|funding|personnel|agreement|event|vote)/
  return held.some(
    (claim) =>
      (rivals.test(claim.type) && meets(claim.span, span)) ||
      (!inCourt && claim.type === 'statement.quote' && alike(claim.span, span)),
  )
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
