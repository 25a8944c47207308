import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'
import { trimmed } from './quotations.js'
import type { Sentence } from './sentences.js'

// What parts one statement from the next. Lists ("Doral, Coral Gables and Hialeah") are not parted.
const cut = new RegExp(
  [
    '; ?',
    ' - ',
    ': (?=["\\p{L}])',
    ', (?=(?:but|while|although|though|even (?:after|though|as|if)|whereas|which|who|whose|because|since|so that|unless|despite|amid|making|after|before|when|as|following|pero|aunque|mientras|lo que|lo cual|quien|quienes|cuando|porque|tras|luego de|despu[e\u00e9]s de que)(?![\\p{L}]))',
    ', (?=(?:and|y|or) (?:he|she|they|it|the|that|this|a|an|its|his|her|their|some|many|el|la|los|las|que|su|sus|[\\p{L}]+ (?:has|have|had|was|were|is|are|will|would|said|told)) )',
    ', (?=(?!including|during|according|regarding|concerning)[\\p{L}-]{3,}ing(?: |,))',
    ', (?=(?:are|is|was|were|has|have|will|would|can|may|es|son|fue|fueron) )',
    ' (?=and (?:has|have|had|was|were|will|would|is|are|signed|approved|authorized|rejected|withdrew|suspended|applied|voted|joined|entered|selected|submitted|received|asked|ordered|dismissed|ended|sent|paid|es|son|ha|han|fue|fueron) )',
    ', (?=(?:a|an|the) (?:move|decision|step|point|measure|figure|number|law|program|claim|city|county|town|change|policy) )',
    ' (?=but (?:\\p{L}))',
    ' (?=and (?:he|she|they|it|that) )',
    ' (?=(?:because|although|though|while|whereas|porque|aunque|mientras que|pero) )',
    ' (?=after (?:the|a|an|it|they|he|she|residents|its|their|[\\p{L}]+ (?:was|were|had|voted|signed))\\b)',
  ].join('|'),
  'gu',
)

/** The clauses of a sentence: the stretches between the words and marks that part them. */
export function clausesOf(lower: string, sentence: Sentence, cues: readonly Span[]): readonly Span[] {
  const words = lower.slice(sentence.start, sentence.end)
  const ends: { end: number; next: number }[] = []
  for (const match of matchesOf(cut, words)) {
    const end = sentence.start + match.index
    ends.push({ end, next: end + match[0].length })
  }
  for (const { start, end } of cues) ends.push({ end: start, next: end })
  ends.sort((a, b) => a.end - b.end)
  const found: Span[] = []
  let start = sentence.start
  for (const { end, next } of ends) {
    if (end > start) found.push({ start, end })
    start = Math.max(start, next)
  }
  if (start < sentence.end) found.push({ start, end: sentence.end })
  return found.map((span) => bare(lower, span)).filter((span) => span.end > span.start)
}

const opening = /^(?:["'(\s,;:-]|\.\.\.)+/
const closing = /[\s,;:.!?"')-]+$/

/** A clause without the marks and joints at its ends. */
function bare(lower: string, span: Span): Span {
  const words = lower.slice(span.start, span.end)
  const lead = opening.exec(words)?.[0].length ?? 0
  const joint = /^(?:and |but |y |pero )?(?:that |que )?/.exec(words.slice(lead))?.[0].length ?? 0
  const tail = closing.exec(words.slice(lead + joint))?.[0] ?? ''
  // A bracket that closes one inside belongs to the clause: "287(g)", "(ICE)".
  const kept = /^\)/.test(tail) && /\([^)]*$/.test(words.slice(0, words.length - tail.length)) ? 1 : 0
  return trimmed(lower, { start: span.start + lead + joint, end: span.end - tail.length + kept })
}

/** From the clause in which a span begins to the one in which it ends. */
export function clauseAround(clauses: readonly Span[], span: Span): Span {
  const met = clauses.filter(({ start, end }) => start < span.end && end > span.start)
  const first = met[0]
  const last = met.at(-1)
  return first === undefined || last === undefined ? span : { start: first.start, end: last.end }
}
