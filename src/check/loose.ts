import type { Span } from '../model/article.js'
import type { Frame, Hit } from './frame.js'
import { notNumber, notStaff } from './frames/events-words.js'
import type { FrameHit } from './hits.js'
import * as word from './loose-words.js'
import { openingsIn, openingsOf } from './openings.js'
import { pattern } from './pattern.js'
import { quantityPattern } from './quantity.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import { agencySlot, citationSlot, daySlot, modelSlot, quantitySlot } from './slots-read.js'
import { meets } from './spans.js'
import type { Slots, TextClaim } from './text-claim.js'
import type { Nearness } from './topic.js'

/** A rule that goes by the classes of words in a clause, in whatever order they stand. */
interface Loose extends Omit<Frame, 'words'> {
  readonly all: readonly RegExp[]
  readonly none?: RegExp
}

const number = pattern(
  `\\b${notNumber}(?<count>${quantityPattern})${notStaff}(?: \\(\\d+\\))?(?![\\d%]|(?:st|nd|rd|th)\\b|\\(g| percent| por ciento|-year| (?:years?|months?|weeks?|days?|hours?|p\\.m|a\\.m|counties|states|agencies|of the))(?=[^,;:]{0,60}\\b(?:${word.happened})\\b)`,
  'd',
)
const afterHappened = pattern(
  `\\b(?:${word.happened})\\b[^.,;:]{0,25}? ${notNumber}(?<count>${quantityPattern})${notStaff}(?![\\d%]|(?:st|nd|rd|th)\\b|\\(g| percent| por ciento| (?:years?|months?|weeks?|days?|hours?|p\\.m|a\\.m|counties|states|agencies))`,
  'd',
)

const notMandate =
  /\b(?:train(?:ing|ed)?|hours|allows? (?:ice|designated|local (?:officers|police)|officers|deputies|certain)|program (?:allows|lets)|voted|passed|signed (?:by|into)|warrants? (?:signed|requires)|sued|lawsuit|fined?|grants?|protest\w*|permit(?:s|ted)? for)\b/
const rules: readonly Loose[] = [
  {
    rule: 'loose-mandate',
    type: 'law.mandate',
    all: [word.dutyWord, word.boundWord, word.cooperationWord, word.lawWord],
    none: notMandate,
    slots: (hit) => citationSlot(hit),
  },
  {
    rule: 'loose-law-duty',
    type: 'law.mandate',
    all: [
      word.lawWord,
      word.dutyWord,
      pattern(`(?:${word.boundWord.source})|(?:${word.cooperationWord.source})`, 'd'),
    ],
    none: notMandate,
    slots: (hit) => citationSlot(hit),
  },
  {
    rule: 'loose-body-duty',
    type: 'law.mandate',
    all: [word.boundWord, word.strongDuty, word.cooperationWord],
    none: notMandate,
    slots: (hit) => citationSlot(hit),
  },
  {
    rule: 'loose-ruling',
    type: 'law.ruling',
    all: [word.courtWord, word.ruledWord],
    none: /\b(?:county judge|commissioners court|court (?:date|records|documents|filings?|house)|courthouse|judicial warrants?|signed by a judge|judge's signature|without a (?:judge|court)|court order|until a|could order|other court|higher court|water rights|derechos de agua|warrants?|asked|asks|sought|seeks|sued|argued|told)\b/,
    slots: (hit) => ({ ...daySlot(hit), sourceKind: { value: 'ruling' } }),
  },
  {
    rule: 'loose-penalty',
    type: 'law.penalty',
    all: [
      word.penaltyWord,
      word.riskVerb,
      /\b(?:law|statute|state|comply|refus\w*|violat\w*|officials?|sheriffs?|mayors?|cit(?:y|ies)|count(?:y|ies)|governor|attorney general|ley|estado|fiscal|funcionarios|alcaldes?|alguaciles|gobernador|incumpl\w*|ciudad(?:es)?)\b/d,
    ],
    none: /\b(?:charged with|convicted|arrested|detained|grants?|convictions?|people (?:charged|accused))\b/,
    slots: (hit) => citationSlot(hit),
  },
  {
    rule: 'loose-duties-keep',
    type: 'personnel.duties',
    all: [word.officerWord, word.keepWord, word.dutyNoun],
    none: /\b(?:could|outlaws?|keeps? (?:police|troopers|officers|deputies|state)|exhorto|gobernador|wall|under which|incumbent|executive order|good police work|work(?:ing)? with|no quarrel|crime (?:is|has|fell|rose|rates?)|trained|training|paid|overtime|arrested)\b/,
    slots: modelSlot,
  },
  {
    rule: 'loose-duties-not',
    type: 'personnel.duties',
    all: [word.officerWord, word.notDoing, word.patrolWord],
    none: /\b(?:does not have|asked for|ask for|part of|allows?|ordinances?|directives?|return(?:ed)? calls|law|statute|trained|training|must|required?|authority|may|agreement|charged|arrested|ley|acuerdo|cost|paid|money)\b/,
    slots: modelSlot,
  },
  {
    rule: 'loose-training',
    type: 'personnel.training',
    all: [word.trainNoun, word.trainedWho],
    none: /\b(?:reimburs\w*|grant|paid|middle class|working class|class action|upper class|firearms|first-class|of course|golf course)\b/,
    slots: (hit) => ({ ...agencySlot(hit), ...modelSlot(hit), ...daySlot(hit) }),
  },
  {
    rule: 'loose-event',
    type: 'event.count',
    all: [number],
    none: /\b(?:circuit|held that|warned that|must|required|ley|statute|removed from office|trained|agreements?|agencies|counties (?:have|had)|percent|years? old|hours?|officers? (?:were|have been|will be)|deputies (?:were|have been|will be)|acuerdos|agencias|por ciento|weeks?|semanas|\d+-\d+ vote)\b/,
    slots: countSlots,
  },
  {
    rule: 'loose-event-after',
    type: 'event.count',
    all: [afterHappened],
    none: /\b(?:obligacion|puede|retener|circuit|judges?|court|juez[a]?|dictamin\w+|fallo|bill|law|ley|statute|may|can|studies|study|agreements?|agencies|percent|years? old|officers? (?:were|have been|will be)|deputies (?:were|have been|will be)|acuerdos|agencias|por ciento)\b/,
    slots: countSlots,
  },
  {
    rule: 'loose-none',
    type: 'event.count',
    all: [word.nobodyWord, word.happenedWord],
    none: /\b(?:judges?|courts?|ruled|held that|law|ley|fine[sd]?|removed from|bill|can|may|must|would|miles)\b/,
    slots: (hit) => ({
      ...agencySlot(hit),
      ...daySlot(hit),
      count: { value: { min: 0, max: 0, approximate: false, unit: 'people' } },
    }),
  },
  {
    rule: 'loose-crime',
    type: 'outcome.crime',
    all: [word.crimeWord, word.movedWord],
    none: /^(?:q\. )?(?:is|has|have|did|does) |\b(?:study|studies|bill|law|ley|surveys?|respondents|checkpoints|delito menor|state crime|a crime (?:to|for)|crime[- ]stoppers?|less likely|charged|convicted|commit\w*|victims?|report(?:ing)? crimes?|witness\w*|suspects?|accused|arrested for|grown up|serious crimes?|victimas?|denunciar|acusad[oa]s|arrests?|detainees|of those)\b/,
    slots: (hit) => ({ ...agencySlot(hit), ...daySlot(hit), measure: { value: hit.match[0] } }),
  },
  {
    rule: 'loose-risk',
    type: 'funding.risk',
    all: [word.lossWord, word.moneyWord],
    slots: (hit) => (hit.scene.lower.charAt(hit.sentence.end - 1) === '?' ? undefined : agencySlot(hit)),
  },
  {
    rule: 'loose-pay',
    type: 'funding.amount',
    all: [
      word.payWord,
      word.payer,
      /\b(?:reimburs\w*|no cost|at no|not (?:pay|paid|cost|received)|cost of|pays? for|paid for|pay for|salar(?:y|ies)|overtime|bonus(?:es)?|covers?|carries the cost|free of charge|bear the|reembols\w*|sin costo|gratis|paga por|pagar[a]? (?:el|los|por)|bonos?)\b/d,
    ],
    none: /\$|\b(?:dollars|dolares|without pay|suspended|court|judge|should|must|require[sd]?|law|ley|if|whether|could|may|requests?|asked|asks|ha(?:s|ve|d) to|question|would have|si|podria)\b/,
    slots: agencySlot,
  },
]

function countSlots(hit: Hit): Slots | undefined {
  const count = quantitySlot(hit, 'count', 'people')
  if (count === undefined || /^(?:one|un|una|uno)$/.test(hit.match.groups?.['count'] ?? '')) return undefined
  if (/^(?:19|20)\d\d$/.test(hit.match.groups?.['count'] ?? '')) return undefined
  return { ...agencySlot(hit), ...daySlot(hit), count }
}

/** What the loose rules find in clauses in which the frames found nothing of the type. */
export function looseHits(
  scene: Scene,
  sentence: Sentence,
  clauses: readonly Span[],
  held: readonly TextClaim[],
  topic: Nearness,
): FrameHit[] {
  if (topic !== 'near') return []
  const sieve = scene.sieveOf(sentence)
  const able = rules.filter(({ all }) => all.every((one) => sieve.mayHold(one)))
  if (able.length === 0) return []
  return clauses.flatMap((clause) => {
    const words = scene.bare.slice(clause.start, clause.end)
    if (clause.end - clause.start < 12) return []
    const openings = openingsIn(words)
    return able.flatMap((rule) => {
      if (!rule.all.every((one) => mayBeIn(one, openings))) return []
      const found = matchAll(rule, words)
      if (found === undefined || held.some((hit) => hit.type === rule.type && meets(hit.span, clause)))
        return []
      const at = { start: clause.start + found.index, end: clause.start + found.index + found[0].length }
      const part: Sentence = { ...sentence, start: clause.start }
      return [{ frame: { ...rule, words: number }, scene, sentence: part, match: found, at, clause, words }]
    })
  })
}

const told = new Map<RegExp, readonly string[] | undefined>()

function mayBeIn(one: RegExp, openings: ReadonlySet<string>): boolean {
  if (!told.has(one)) told.set(one, openingsOf(one.source))
  return told.get(one)?.some((opening) => openings.has(opening)) ?? true
}

/** The first class of a rule where it stands, if a clause has them all. */
function matchAll({ all, none }: Loose, words: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined
  for (const one of all) {
    const match = one.exec(words)
    if (match === null) return undefined
    first ??= match
  }
  return none?.test(words) === true ? undefined : first
}
