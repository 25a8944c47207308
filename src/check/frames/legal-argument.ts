import type { Span } from '../../model/article.js'
import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { citationSlot } from '../slots-read.js'
import type { Slots, SourceKind } from '../text-claim.js'
import { around, bare, behind } from './near.js'

const advocate =
  "attorney general(?:'s (?:office|guidance|letter|opinion))?|solicitor general|solicitor|justice department|department of justice|(?:city|county|town|village|parish|borough|township|general|legal|corporation|union|chief|legislative|lodge|sheriff's|outside|state's|district|commonwealth's|u\\.s\\.|prosecuting) (?:attorney|counsel|solicitor)|counsel|lawyers?|attorneys|plaintiffs?|petitioners?|defendants?|law ?suits?|suit|complaint|brief|motion|petition|court filing|filing|testimony|staff analysis|law director|legal director|civil rights division|asesor(?:a)? legal|procuraduria|civil liberties union|aclu|legal aid|clinic|fiscal(?: general)?|procurador[a]?(?: general)?|abogad[oa]s?|demanda|demandantes|escrito|querella"
const telling =
  '(?:argu(?:es|ed|e|ing)|contend(?:s|ed)?|claim(?:s|ed)?|maintain(?:s|ed)?|assert(?:s|ed)?|insist(?:s|ed)?|alleg(?:es|ed|e)|counter(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|says?|said|wrote|writes|written|warn(?:s|ed)|advis(?:es|ed)(?: \\w+)?|told [^,;.]{3,40}?|tells [^,;.]{2,40}?|informed [^,;.]{3,40}?|caution(?:s|ed)|opin(?:es|ed)|conclud(?:es|ed)|has it|not(?:es|ed)|asserts|believe[sd]?|thinks|thought|agree[sd]|reason(?:s|ed)|holds|finds|found|doubts|added|explain(?:s|ed)|observ(?:es|ed)|(?:is|was) of the (?:view|opinion)|takes the (?:view|position)|took the (?:view|position)|made (?:it )?(?:plain|clear)|confirm(?:s|ed)|acknowledg(?:es|ed)|conced(?:es|ed)|cre[ei]a?|considera|aseguro|asegura|aclaro|explico|senalo|concluyo|sostiene[n]?|sostenia[n]?|sostuvo|alega[n]?|alegaron|argumenta[n]?|argumento|escribio(?: a \\w+ \\w+)?|opina|opino|dictamino|respondieron|respondio|replico|advirtio|dice[n]?|dijo|afirma[n]?)'
const arguing =
  "(?:argu(?:es|ed)|contend(?:s|ed)?|countered|counters|alleg(?:es|ed)|(?:wrote|said|claims?|argues?|told) in (?:a|an|its|his|her|their|the) (?:[\\w'-]+ ){0,2}(?:filing|brief|motion|suit|lawsuit|complaint|petition|letter|opinion|memo))"
const when = '(?: (?:in|on|last|to|by|from|for|at|of|before|this|el|en|la|a) (?:[^,;.:"]{2,50}?))?'

/** What one who argues a case, or advises a body, says of the law. */
function says(rule: string, words: string): Frame {
  return {
    rule,
    type: 'law.statement',
    words: pattern(`\\b(?:${words})`, 'g'),
    members: partsOf,
    slots: (hit) =>
      isOwn(hit) && isOnLaw(told(hit), rule) ? { ...citationSlot(hit), ...sourceOf(hit) } : undefined,
  }
}

const onLaw =
  /\b(?:laws?|statute|legal\w*|act|bill|section|code|constitution\w*|ordinance|directive|duty|contract|court|judge|ruling|decision|authority|powers?|detainers?|warrants?|sanctuary|legislature|congress|violat\w+|bind\w*|valid|void|unlawful\w*|injunction|signature|ley|leyes|estatuto|congreso|tribunal|constituci\w+|competencia|legislatura)\b/
const ofParties =
  /\b(?:agreement|sheriffs?|deputies|officers?|jails?|council|commission\w*|board|state|federal|borough|municipality|vote|acuerdo|convenio|estado|condado|arrest\w*|c[a\u00e1]rcel\w*)\b/
const otherwise =
  /\b(?:funding|funds|grants?|money|aid|crime|costs?|fondos|subvenciones|dinero|delitos?|profil\w+|traffic|taillights?)\b/

/** Whether what is told is about law; of one who pleads for somebody the matter of the program will do. */
function isOnLaw(words: string, rule: string): boolean {
  if (onLaw.test(words)) return !/\b(?:jeopardi[sz]e|riesgo|at risk)\b/.test(words)
  return rule === 'legal-says-that' && ofParties.test(words) && !otherwise.test(words)
}

function isOwn(hit: Hit): boolean {
  return !/\b(?:asked|told|sent|sued|to|from|against|hired|elected|defense|criminal|prosecut\w+) (?:the |an? |his |her |their )?(?:\w+ )?$/.test(
    behind(hit, 30),
  )
}

function contentOf(hit: Hit): Span {
  const { at, sentence } = hit
  return bare(hit, { start: at.end, end: sentence.end })
}

/** "that the law is void and that no one may be held": each is said by itself. */
function partsOf(hit: Hit): readonly Span[] {
  const { start, end } = contentOf(hit)
  const words = hit.scene.lower.slice(start, end)
  const cuts = [
    ...words.matchAll(
      /;| (?:and|but) (?=that )|,? (?:y|pero) (?=que )|, (?:and|but) (?=(?:the|a|an|it|he|she) )/g,
    ),
  ]
  const ends = [...cuts.map(({ index }) => start + index), end]
  const starts = [start, ...cuts.map(({ index, 0: cut }) => start + index + cut.length)]
  return starts
    .map((from, at) => bare(hit, { start: from + thatOf(hit, from), end: ends[at] ?? end }))
    .filter((part) => part.end - part.start > 12)
}

function thatOf({ scene }: Hit, from: number): number {
  return /^(?:that|que) /.exec(scene.lower.slice(from, from + 5))?.[0].length ?? 0
}

function told(hit: Hit): string {
  const { start, end } = contentOf(hit)
  return hit.scene.lower.slice(start, end)
}

function sourceOf(hit: Hit): Slots {
  const words = around(hit)
  const value: SourceKind = /\bopinion|opined|opini[o\u00f3]n|dictamin/.test(words)
    ? 'ag_opinion'
    : /\bletter|carta/.test(words)
      ? 'letter'
      : /\b(?:court|judge|hearing|filing|suit|lawsuit|complaint|brief|motion|tribunal|juez|jueza|demanda|escrito)\b/.test(
            words,
          )
        ? 'party_statement_in_court'
        : 'unspecified'
  return { sourceKind: { value } }
}

export const legalArguments: Family = {
  gate: / that | que /,
  frames: [
    says(
      'legal-says-that',
      `(?:${advocate})(?:'s)?(?:,? [^;.:"]{2,60}?,?)?(?: had| has| have| ha| habia[n]?)? ${telling}${when},? (?:that|que) `,
    ),
    says('legal-argued-that', `${arguing}${when} (?:that|que) `),
  ],
}
