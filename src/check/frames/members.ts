import type { Span } from '../../model/article.js'
import type { VoteValue } from '../../model/decision.js'
import type { Family, Frame, Hit } from '../frame.js'
import type { Scene } from '../scene.js'
import type { Slots } from '../text-claim.js'
import { roll } from './roll.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

const ways: readonly (readonly [VoteValue, string])[] = [
  [
    'against',
    'vot(?:ed|ing|e|es) (?:no|nay|against|in opposition)|dissent(?:ed|ing)?|oppos(?:ed|ing)(?: it| the (?:motion|measure|agreement|resolution))?|cast (?:the|a) (?:lone |sole |only |single |two )?(?:dissenting|no|opposing|negative) votes?|(?:the|were the) (?:lone|sole|only|two) (?:no|dissenting|opposing) votes?|lone dissent(?:er)?|in opposition|(?:was|were|as) the (?:lone|only|sole) (?:holdouts?|nays?|noes|(?:member|commissioner|one)s? (?:to vote )?(?:against|opposed|in opposition))|said no|was opposed|joined (?:him|her|them) in opposition|fue(?:ron)? l[ao]s? [uú]nic[oa]s? en (?:oponerse|votar en contra)|vot[oóeé] que no|vot[eé] en contra|en contra se pronunci(?:ó|aron)|cast (?:a |the )?no votes?|casting no votes?|(?:y )?en contra|votes? against|dissenting votes?|vot[oó] (?:en contra|no)|votaron (?:en contra|no)|lo hicieron en contra|lo hizo en contra|votos? en contra|se opuso|se opusieron|votando no|votando en contra',
  ],
  [
    'for',
    'cast(?:ing)? yes votes?(?: for[^.;,]{0,30})?|a favor se pronunci(?:ó|aron)|vot(?:ed|ing|e) (?:yes|aye|for|in favor|to approve|with (?:supporters|the majority))|said yes|cast the (?:deciding|tie-breaking|swing) vote|the swing vote|joined the majority|sided with|dio el voto (?:decisivo|de desempate)|support(?:ed|ing) (?:it|the (?:motion|measure|agreement|resolution))|in favor|vot[oó] (?:a favor|s[ií])|votaron (?:a favor|s[ií])|votos? a favor',
  ],
  ['abstained', 'abstain(?:ed|ing)|abstention|se abstuvo|se abstuvieron|abstenci[oó]n'],
  ['recused', 'recus(?:ed|ing)'],
  [
    'absent',
    '(?:was|were|being) absent|did not vote|(?:was|were) not present|missed the vote|estuvo ausente|estuvieron ausentes|no vot[oó]|ausente',
  ],
]

/** "Commissioners Vega and Stone voted no", "with Vega dissenting". */
const told: readonly Frame[] = ways.map(([value, words]) => ({
  rule: `member-${value}`,
  type: 'vote.member',
  words: new RegExp(`${start}(?:${words})${end}`, 'dgu'),
  slots: (hit) => memberSlots(hit, value),
  members: (hit) => subjects(hit),
}))

function memberSlots(hit: Hit, value: VoteValue): Slots | undefined {
  return subjects(hit).length === 0 ? undefined : { vote: { value } }
}

/** The people who stand right before the verb, or after "by" or "from". */
function subjects({ scene, sentence, at, clause }: Hit): readonly Span[] {
  const around = scene.lower.slice(sentence.start, sentence.end)
  if (
    !/vot|motion|item|resolution|dissent|oppos|moci|abstain|recus|agreement|holdout|pronunci|acuerdo|pacto|se opus|oponerse/.test(
      around,
    )
  )
    return []
  const before = scene.peopleIn({ start: Math.max(sentence.start, at.start - 200), end: at.start })
  const run: Span[] = []
  let edge = at.start
  for (const person of [...before].reverse()) {
    const gap = scene.lower.slice(person.end, edge)
    if (!(run.length === 0 ? toVerb : between).test(gap)) break
    run.unshift({ start: person.start, end: person.end })
    edge = person.start
  }
  if (run.length > 0) return run
  const bare = bareNames(scene, sentence, at)
  if (bare.length > 0) return bare
  const after = scene.peopleIn({
    start: at.end,
    end: Math.min(sentence.end, Math.max(clause.end, at.end + 120)),
  })
  let from = at.end
  for (const person of after) {
    const gap = scene.lower.slice(from, person.start)
    if (!(run.length === 0 ? fromVerb : between).test(gap)) break
    run.push({ start: person.start, end: person.end })
    from = person.end
  }
  return run
}

/** Surnames alone that stand right before the verb: "Voss, Toland and Lugo supported the agreement". */
function bareNames(scene: Scene, sentence: Span, at: Span): readonly Span[] {
  const words = scene.folded.slice(sentence.start, at.start)
  const found = surnames.exec(words)
  if (found === null || scene.agenciesIn({ start: sentence.start + found.index, end: at.start }).length > 0)
    return []
  return [...found[0].matchAll(/\p{Lu}[\p{L}'-]+/gu)].map(({ index, 0: name }) => {
    const start = sentence.start + found.index + index
    return { start, end: start + name.length }
  })
}

const surnames =
  /(?<=^|[.;] )(?!The |All |No |One |Six |Five |Seven |Eight |Nine |Only |He |She |It |We |Nobody |Everyone |Members |Council\p{L}* |Commission\p{L}* |Residents |None |Those |Both |Four |Three |Two |Some |Several |Most |El |La |Los |They )\p{Lu}[\p{L}'-]+(?:(?:, \p{Lu}[\p{L}'-]+)*,? (?:and|y|e) \p{Lu}[\p{L}'-]+)?(?:, [^,]{2,60},)? $/u

const toVerb =
  /^,?(?: (?:and|who|both|also|each|then|ultimately|,|was|were|had|has|have|all|alone|himself|herself|y|quien|quienes|ambos))*(?: [\w' ]{0,30},)?,? $|^, [^,]{2,60}, $/
const between =
  /^,?(?: (?:and|y))? ?(?:(?:vice )?(?:chair(?:man|woman)?|mayor|commissioner|council ?(?:member|man|woman)) )?$|^, district \d+,? (?:and )?$|^ \([^)]{1,30}\),?(?: and)? $/
const fromVerb =
  /^(?:,? (?:was|were|came|cast|by|from|de|del|la|el|los|las|were from|:)| (?:del acuerdo|for the) [^.;:]{0,40}?)*:?,? ?$/

/** "I voted against it": the member is the one who speaks. */
const own: Frame = {
  rule: 'member-own',
  type: 'vote.member',
  take: 'match',
  words:
    /(?<![\p{L}])(?:i(?:'ve)? vot(?:ed|e)|(?:yo )?voté) (?<way>against|no|nay|for|yes|aye|in favor|en contra|que no|a favor|que s[ií])(?:(?! and | but )[^.;!?",]){0,40}/dgu,
  slots: ({ match }) => ({
    vote: {
      value: /^(?:against|no|nay|en contra|que no)/.test(match.groups?.['way'] ?? '') ? 'against' : 'for',
    },
  }),
}

export const members: Family = {
  gate: /vot|dissent|oppos|abst|recus|absent|ausente|opus|ayes?|yeas?|nays?|noes|favor|support|sided|holdout|said (?:no|yes)|(?:[:,] |^| )(?:yes|no|yeas?|s[ií])(?:[:;.,]|$)|decisivo|pronunci|en contra/,
  frames: [...roll, ...told, own],
}
