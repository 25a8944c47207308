import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'
import { pattern } from './pattern.js'
import type { Saying } from './sayings.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import type { Flag, FlagKind } from './text-claim.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

/** Words of judgement, of inference and of effect that a writer adds. */
const opinion = pattern(
  [
    `${start}(?:in a move that|fuels?|sparked|sparking|underscor(?:e|es|ed|ing)|paints? a|speaks to|serves? as a|stands? as a|a stark|marks? a|represents? a|troubled|a far cry|critical step|much-needed|long overdue|overdue|highlight(?:s|ed|ing)?|signals?|signal(?:ed|ing)|demonstrat(?:es|ed|ing) (?:a|an|the|how)|rais(?:es|ed|ing) (?:serious |new |important )?(?:questions|concerns|alarms?)|far-reaching|creates a complex|particularly sensitive|controversial|troubling|alarming|shameful|reckless|cruel|dangerous|disgrace\\p{L}*|outrageous|draconian|common-sense|landmark|historic (?:step|victory|moment)|bold|reinforc(?:es|ed|ing) (?:the|a)|shifts landscape|aims to mitigate|without its critics|no surprise|clear message|sends a (?:clear |strong )?(?:message|signal)|speaks volumes|turning point|backdrop of fear|tears? (?:families|communities) apart|betray(?:s|ed|al)|at the expense of|proud(?:ly)?|commendable|rightly|wrongly|sadly|unfortunately|clearly|obviously|undoubtedly|of course|effective in|persistent tensions|perceived (?:benefits|obligations)|reflects (?:a|the)|suggesting that (?:current|the|their|its)|emphasizing (?:his|her|their)|complexities|unpopular|heavy-handed|overreach|moral|unconscionable|nightmare|blow to|wake-up call|deserves?|cannot afford|simply put|makes no sense)${end}`,
    `${start}(?:pol[eé]mic[oa]|controvertid[oa]|preocupante|alarmante|vergonzos[oa]|peligros[oa]|cruel|lamentablemente|claramente|sin duda|env[ií]a un mensaje|genera (?:dudas|preocupaci[oó]n|incertidumbre)|plantea (?:dudas|preguntas|interrogantes)|refleja (?:un|una|la|el)|pone de (?:manifiesto|relieve)|marca un (?:antes|giro)|hist[oó]ric[oa]|traici[oó]n|indignante)${end}`,
  ].join('|'),
)

/** What rests on research or on a court without a name is flagged as that. */
const research =
  /\b(?:research|stud(?:y|ies)|surveys?|polls?|clarification|ruling|estudios?|investigaciones)\b/

const vagueQuantity = pattern(
  `${start}(?:many|several|some|numerous|various|countless|a (?:growing )?number of|most|scores of|a handful of|muchas?|much[oa]s|vari[oa]s|numeros[oa]s|algun[oa]s|un n[uú]mero creciente de|cada vez m[aá]s|diversas?|divers[oa]s|la mayor[ií]a de) (?:(?:other|local|of the|such|de l[oa]s|police|small|florida|state|area|neighboring|nearby|law enforcement|smaller|similar) )*(?:agencies|municipalities|cities|city councils|councils|inquiries|requests|sheriffs|calls|governments?|counties|entities|departments|towns|jurisdictions|sheriffs|factors|officers|deputies|arrests|people|residents|families|states|places|communities|agencias|municipios|ciudades|condados|departamentos|gobiernos|entidades|factores|agentes|personas|estados|jurisdicciones|localidades|familias)${end}`,
)

const unnamedResearch = pattern(
  `${start}(?:(?:some |several |many |recent |numerous |multiple |past |academic |growing |a |varios |diversos |algunos )*(?:research|studies|study|surveys|polls|evidence|data|statistics|experts|estudios|estudio|investigaciones|encuestas|los expertos) (?:has |have |consistently |also |repeatedly |ha |han )?(?:suggests?|shows?|showed|shown|finds?|found|indicates?|demonstrates?|say|suggested|muestran?|sugieren?|indican?|demuestran?|demostrado|mostrado|revelan?))${end}`,
)

const unnamedAuthority = pattern(
  `${start}(?:(?:a|an|one|the|una?|un) (?:recent |federal |state |local |county |earlier |circuit |district |reciente )*(?:court|judge|judicial|tribunal|juez|jueza|corte)(?: (?:clarification|ruling|decision|order|opinion))?|recent (?:state )?(?:law |legal |court )?clarifications?|legal experts|state law clarifications?|(?:la|una) (?:reciente )?aclaraci[oó]n (?:legal|judicial))${end}`,
)

const namedCourt =
  /(?:Judge|Juez|Jueza|Justice|Magistrate|Circuit|District Court|Supreme|County|Court of Appeal|U\.S\.) ?(?:\p{Lu}|Court)/u

const prediction = pattern(
  `${start}(?:(?:is|are) likely to|will make (?:every|our|the|us|it|communities|neighborhoods|people)|will (?:only )?(?:lead to|cost|drive|hurt|destroy|tear)|will never be|hará (?:que|m[aá]s)|expect the effect|will (?:inevitably|surely|certainly|undoubtedly|ultimately|almost certainly)|is bound to|are bound to|is sure to|can be expected to|is poised to|are poised to|inevitablemente|seguramente|es probable que|sin duda (?:ser[aá]|habr[aá]))${end}`,
)

/** The passages of a sentence that are to be read with care. */
export function flagsIn(
  scene: Scene,
  sentence: Sentence,
  sayings: readonly Saying[],
  clauses: readonly Span[],
): Flag[] {
  const found: Flag[] = []
  for (const { kind, cue } of sayings) {
    const words = scene.bare.slice(cue.start, cue.end)
    if (kind === 'vague' && !research.test(words)) found.push({ span: cue, kind: 'vague_attribution' })
  }
  const said = (span: Span) =>
    scene.quoted(span.start) ||
    sayings.some(
      ({ content, kind }) =>
        kind !== 'vague' && content.some((part) => part.start <= span.start && part.end >= span.end),
    )
  const sieve = scene.sieveOf(sentence)
  const add = (pattern: RegExp, kind: FlagKind, keep: (span: Span) => boolean = () => true) => {
    if (!sieve.mayHold(pattern)) return
    for (const { index, 0: words } of matchesOf(pattern, scene.bare.slice(sentence.start, sentence.end))) {
      const span = { start: sentence.start + index, end: sentence.start + index + words.length }
      if (keep(span)) found.push({ span, kind })
    }
  }
  const text = scene.article.text.slice(sentence.start, sentence.end)
  add(vagueQuantity, 'vague_quantity')
  add(unnamedResearch, 'unnamed_research')
  add(unnamedAuthority, 'unnamed_authority', () => !namedCourt.test(text))
  add(prediction, 'prediction', (span) => !said(span))
  for (const span of opinionClauses(scene, sentence, clauses))
    if (!said(span)) found.push({ span, kind: 'opinion' })
  return distinct(found)
}

/** The clauses of a sentence that judge or infer, outside of what somebody else is told to say. */
export function opinionClauses(scene: Scene, sentence: Sentence, clauses: readonly Span[]): Span[] {
  if (!scene.sieveOf(sentence).mayHold(opinion)) return []
  const hits = matchesOf(opinion, scene.bare.slice(sentence.start, sentence.end)).map(
    ({ index }) => sentence.start + index,
  )
  return clauses.filter((clause) => hits.some((hit) => hit >= clause.start && hit < clause.end))
}

function distinct(flags: readonly Flag[]): Flag[] {
  return flags.filter(
    (flag, at) =>
      !flags.some(
        (other, index) =>
          other.kind === flag.kind &&
          index < at &&
          other.span.start < flag.span.end &&
          flag.span.start < other.span.end,
      ),
  )
}
