import type { Saying } from './sayings.js'
import type { Scene } from './scene.js'
import type { ClaimType } from './text-claim.js'

const advocate =
  /\b(?:attorneys? general|ag's|justice department|department of justice|(?:deputy |assistant )?solicitors? general|government lawyers|state(?:'s)? lawyers|(?:his|her|its|their|the (?:state|county|city|sheriff|plaintiff|residents)'s?) lawyers?|lawyers? (?:for|with)|attorneys? (?:for|with)|plaintiffs?|petitioners?|defendants?|challengers|aclu|civil liberties union|legal aid|clinic|legislative counsel|fiscal general|fiscal[i\u00ed]a|procurador[a]? general|procuradur[i\u00ed]a|demandantes?|abogad[oa]s? (?:del estado|de los demandantes)|sus abogados)\b/
const arguing =
  /\b(?:argued?|argues|contend(?:s|ed)?|counter(?:s|ed)|maintain(?:s|ed)?|alleg(?:es|ed|e)|told (?:the|a) (?:\p{L}+ ){0,2}(?:judge|court|justices|chancellor)|(?:wrote|written|said|says|argues?|claims?) in (?:a|an|its|his|her|their|the) (?:\S+ ){0,2}(?:filing|brief|motion|suit|lawsuit|complaint|petition)|alega(?:n|ron|ban|ba)?|aleg[o\u00f3]|argumenta(?:n|ron)?|argument[o\u00f3]|sosten[i\u00ed]an?)\b/u
const pleads = new RegExp(
  `${advocate.source}|\\b(?:lawyers?|attorneys?|counsel|judge|court|suit|lawsuit|filing|brief|abogad[oa]s?|demanda)\\b`,
)
const paper =
  /\b(?:law ?suits?|suit|complaint|filings?|court papers|brief|motion|petition|testimony|demanda|escrito|querella)\b[^"]{0,80}\b(?:says?|said|states?|argues?|claims?|has it|reads?|asserts?|contends?|alleges?|sostiene|sosten[i\u00ed]a|alega|dice|afirma)\b/
const bench =
  /\b(?:judges?|justices?|magistrate|chancellor|courts?|panel|circuit|juez|jueza|magistrad[oa]|tribunal|corte)\b/

/** Who speaks of the law: one who argues a case or advises a state, or one who decides it. */
export function legalVoice(
  scene: Scene,
  { cue, speaker }: Pick<Saying, 'cue' | 'speaker'>,
): ClaimType | undefined {
  const words = scene.lower.slice(cue.start, cue.end)
  const office = (speaker?.office ?? '').toLowerCase()
  if (/\b(?:county judge executive|judge executive)\b/.test(office)) return undefined
  if (advocate.test(words) || advocate.test(office) || arguing.test(words) || paper.test(words))
    return 'law.statement'
  if (/\b(?:law|statute|act|ley)\b/.test(words)) return undefined
  return bench.test(office) || bench.test(words.replace(arguing, '')) ? 'law.ruling' : undefined
}

/** Whether the words that tell who says it tell an argument in a case as well. */
export function isArgument(scene: Scene, { cue, speaker }: Pick<Saying, 'cue' | 'speaker'>): boolean {
  const words = scene.lower.slice(cue.start, cue.end)
  const office = (speaker?.office ?? '').toLowerCase()
  return (
    paper.test(words) ||
    (arguing.test(words) && (pleads.test(words) || pleads.test(office) || advocate.test(office)))
  )
}
