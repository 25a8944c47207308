import type { Span } from '../../model/article.js'
import type { VoteValue } from '../../model/decision.js'
import type { Family, Frame, Hit } from '../frame.js'
import { namesFrom, namesUpTo } from './names.js'
import { earlier } from './near.js'
import { roll } from './roll.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

const ways: readonly (readonly [VoteValue, string])[] = [
  [
    'against',
    'vot(?:ed|ing|e|es) (?:no|nay|against|in opposition)|dissent(?:ed|ing)?|oppos(?:ed|ing)(?: it| the (?:motion|measure|agreement|resolution))?|cast(?:ing)? (?:the|a) (?:lone |sole |only |single |two )?(?:dissenting|no|opposing|negative) votes?|(?:the|were the) (?:lone|sole|only|two) (?:no|dissenting|opposing) votes?|lone dissent(?:er)?|in opposition|(?:was|were|as) (?:the |an? )?(?:lone |only |sole )?(?:holdouts?|dissenters?|nays?|noes)|(?:the )?(?:lone|only|sole) (?:holdouts?|dissenters?)|(?:was|were) (?:among (?:those|the \\p{L}+)|one of the \\p{L}+) (?:opposed|against|in opposition|who (?:voted (?:no|against)|opposed))|over (?:the )?objections? (?:of|from)|against it(?=[.,;)]|$)|(?:was|were|as) the (?:lone|only|sole) (?:holdouts?|nays?|noes|(?:member|commissioner|one)s? (?:to vote )?(?:against|opposed|in opposition))|said (?:no|nay)|(?:opposed|against)(?= were )|in the negative|contrary(?=[.,;)]|$)|(?:was|were) (?:opposed|against(?: it)?|a no|noes|nays|a nay)|cast(?:ing)? (?:the|a) (?:deciding|only|lone|sole) (?:no|votes? against)|against(?=[.,;)]|$)|(?:asked|wanted) to be recorded as a no|asked that (?:his|her) no|the dissenter,?|joined (?:him|her|them) in opposition|fue(?:ron)? l[ao]s? [uú]nic[oa]s? en (?:oponerse|votar en contra)|vot[oóeé] que no|vot[eé] en contra|en contra se pronunci(?:ó|aron)|cast (?:a |the )?no votes?|casting no votes?|(?:y )?en contra|votes? against|dissenting votes?|vot[oó] (?:en contra|no)|votaron (?:en contra|no)|lo hicieron en contra|lo hizo en contra|votos? en contra|por el no|se opuso|se opusieron|fue la [uú]nica en oponerse|votando no|votando en contra',
  ],
  [
    'for',
    'cast(?:ing)? yes votes?|for it(?=[.,;)]|$)|(?:was|were) (?:among (?:those|the \\p{L}+)|one of the \\p{L}+) in favor|a favor se pronunci(?:ó|aron)|vot(?:ed|ing|e) (?:yes|aye|for|in favor|to approve|with (?:supporters|the majority))|said (?:yes|(?:aye|yea)(?=[.,;)]|$))|(?:in favor|for)(?= were )|in the affirmative|(?:was|were) (?:for it|a yes|ayes|yeses|an aye|in favor)|favored (?:it|the (?:motion|measure|agreement|resolution|deal|pact|idea))|por el s[ií]|cast the (?:deciding|tie-breaking|swing) vote|the swing vote|joined the majority|dio el voto (?:decisivo|de desempate)|support(?:ed|ing) (?:it|the (?:motion|measure|agreement|resolution))|in favor|vot[oó] (?:a favor|s[ií])|votaron (?:a favor|s[ií])|votos? a favor',
  ],
  ['abstained', 'abstain(?:ed|ing|s)|abstention|se abstuvo|se abstuvieron|abstenci[oó]n'],
  ['recused', 'recus(?:ed|ing)'],
  [
    'absent',
    '(?:was|were|being) absent|did not vote|(?:was|were) not present|missed the vote|estuvo ausente|estuvieron ausentes|no vot[oó]|ausente',
  ],
]

/** Words that tell a vote, but not which way it went: "broke the tie", "voted with the majority". */
const untold =
  'sid(?:ed|ing) with|broke with (?:his|her|their) party|went with (?:him|her|them)|vot(?:ed|ing) (?:to (?!approve)\\p{L}+|with (?:the )?\\p{L}+|the other way|otherwise|in the (?:majority|minority))|brok(?:e|ing) (?:the|a \\d+-\\d+) tie|tie-?breaker|cross(?:ed|ing) (?:over|party lines|the aisle)|switched(?= after| when|[.,;])|switched (?:sides|votes|(?:his|her|their) votes?)|changed (?:sides|(?:his|her|their) (?:votes?|minds?))|made the difference|(?:was|were) in the (?:majority|minority)|filed a minority report|rompi[oó] el empate|cambi[oó] (?:su voto|de bando)|vot(?:[oó]|aron) con l[oa]s'

/** "Commissioners Vega and Stone voted no", "with Vega dissenting". */
const told: readonly Frame[] = [...ways, [undefined, untold] as const].map(([value, words]) => ({
  rule: `member-${value ?? 'voted'}`,
  type: 'vote.member',
  words: new RegExp(`${start}(?:${words})${end}`, 'dgu'),
  slots: (hit) => (subjects(hit).length === 0 ? undefined : value === undefined ? {} : { vote: { value } }),
  members: (hit) => subjects(hit),
}))

const aboutVotes =
  /vot|motion|item|resolution|dissent|oppos|moci|abst[auv]|recus|agreement|holdout|pronunci|acuerdo|pacto|se opus|oponerse|nay|\bno\b|aye|tie\b|minority|majority|sides|empate|\d-\d|crossed|switched|changed|holdout|for it|against it|objection|broke with/

const decided = /\bvot|\d-\d|\d to \d|\bmotion\b|turned down|approved|rejected/

/** The people who stand right before the verb, or after "by" or "from"; one alone with the verb. */
function subjects(hit: Hit): readonly Span[] {
  const { scene, sentence, at, clause } = hit
  if (!aboutVotes.test(scene.lower.slice(sentence.start, sentence.end)) && !decided.test(earlier(hit, 260)))
    return []
  const from = Math.max(sentence.start, at.start - 240)
  const gap = toVerb.exec(scene.folded.slice(from, at.start))?.[0] ?? ''
  const apart = inApposition.exec(scene.folded.slice(from, at.start))?.[0] ?? ''
  for (const skipped of apart === '' ? [gap] : [gap, apart]) {
    const before = namesUpTo(scene, from, at.start - skipped.length)
    if (before.length > 0)
      return notMember.test(scene.folded.slice(Math.max(0, (before[0]?.start ?? 0) - 14), at.start)) ||
        isPublic(hit)
        ? []
        : withVerb(hit, before)
  }
  const until = Math.min(sentence.end, Math.max(clause.end, at.end + 120))
  const lead = /(?:with|,|objections? (?:of|from)|pronunci(?:ó|aron)|votaron .*)$/.test(hit.match[0])
    ? /^ (?:(?:la|el|los|las) )?/.exec(scene.lower.slice(at.end, until))?.[0]
    : fromVerb.exec(scene.lower.slice(at.end, until))?.[0]
  return lead === undefined ? [] : namesFrom(scene, at.end + lead.length, until)
}

const notMember =
  /\b(?:[Jj]ustices?|[Jj]udges?|[Cc]hief|[Ss]heriff|[Gg]overnor|Gov\.) \p{Lu}|, (?:the|its|our) (?:[\p{L}']+ ){0,3}(?:chief|sheriff|attorney|manager|spokes\p{L}+),/u

/** Somebody who comes to a hearing is for or against, and has no vote. */
function isPublic(hit: Hit): boolean {
  if (
    !/^(?:(?:was|were) (?:opposed|against|in favor)|oppos|in (?:opposition|favor)|against)/.test(hit.match[0])
  )
    return false
  const { scene, sentence } = hit
  return /\b(?:public (?:comment|hearing|input)|(?:comentarios?|audiencia) p[u\u00fa]blic)[^\n]{0,300}$/.test(
    scene.lower.slice(Math.max(sentence.block.start - 40, 0), hit.at.start),
  )
}

/** A member alone is told with the verb: "Commissioner Vega cast the only no". */
function withVerb({ scene, at }: Hit, names: readonly Span[]): readonly Span[] {
  const [only] = names
  if (only === undefined || names.length > 1) return names
  const object = /^(?:(?! and | but | y | pero | because | porque )[^.;:!?",()\p{Lu}]){0,40}/u.exec(
    scene.folded.slice(at.end, at.end + 60),
  )?.[0]
  return [{ start: only.start, end: at.end + (object ?? '').trimEnd().length }]
}

const toVerb =
  /(?:,? (?:and|who|both|also|each|then|later|again|ultimately|all|alone|himself|herself|was|were|had|has|have|been|only|did|y|que|quien|quienes|ambos|tambi[eé]n|hab[ií]a[n]?|l[ao]s? [uú]nic[ao]s? que|the (?:only|lone|sole) (?:\p{L}+ )?(?:who|to)|(?:was |were )?(?:among those|(?:the |an? )?(?:lone|only|one of the \p{L}+)(?: \p{L}+)?) (?:who|to)))*,? $/u
const inApposition = /(?: \([^)]{1,30}\)|, [^,;.()]{2,70}),?(?: who| que| quien)?(?: also| tambi[eé]n)? $/
const fromVerb =
  /^(?:(?: [^.;:,]{1,40}?)?? (?:was|were|fue|fueron)(?: (?:cast by|from|only|de))?|(?: came)? (?:by|from|de)|:)(?: (?:the|el|la|los|las|both|just))? /

/** "For ending the pact: Burke, Reed and Sipe", "for staying, Moss and Orr": whom a motion had on its side. */
const side: Frame = {
  rule: 'member-side',
  type: 'vote.member',
  words:
    /(?<=^|[.;,] |\n)(?:those |voting |voted |votaron )?(?:for|against|por|en contra de|a favor de) (?:\p{L}+ing|the (?:motion|agreement|resolution|item|pact|deal)|la moci[oó]n|el (?:acuerdo|convenio))(?: [^:;.,]{1,40}?)??(?: were| was| fueron|:|,)(?= )/dgu,
  slots: (hit) => (sideNames(hit).length === 0 ? undefined : {}),
  members: sideNames,
}

function sideNames(hit: Hit): readonly Span[] {
  const { scene, sentence, at } = hit
  const names = namesFrom(scene, at.end + 1, sentence.end)
  return names.length > 1 || decided.test(earlier(hit, 260)) ? names : []
}

/** "I voted against it", "I was an aye": the member is the one who speaks. */
const own: Frame = {
  rule: 'member-own',
  type: 'vote.member',
  take: 'match',
  words:
    /(?<!(?:if|why|how|when|whether|unless|si|until|cuando) )(?<![\p{L}])(?:i(?:'ve)? (?:vot(?:ed|e)(?= )|was an? (?=aye|yes|no\b|nay)|also voted(?= ))|(?:yo )?voté(?= )) ?(?<way>against|no|nay|for|yes|aye|in favor|to \p{L}+|en contra|que no|a favor|que s[ií])(?![\p{L}])(?:(?! and | but | y | pero )[^.;!?",]){0,40}/dgu,
  slots: ({ match }) => {
    const way = match.groups?.['way'] ?? ''
    if (way.startsWith('to ')) return {}
    return { vote: { value: /^(?:against|no|nay|en contra|que no)/.test(way) ? 'against' : 'for' } }
  },
}

/** "So did Reyes", "Okafor did not": what was told of one member holds, or does not, of another. */
const likewise: Frame = {
  rule: 'member-likewise',
  type: 'vote.member',
  words:
    /(?:^|(?<=[;,] (?:and )?))(?:so did|as did|neither did|nor did|so were)(?= )|(?<=\p{L}[.)]?,? )(?:did not|didn't|did too|did as well)(?=[.,;]|$)/dgu,
  slots: (hit) => (likeNames(hit).length === 0 ? undefined : {}),
  members: likeNames,
}

function likeNames(hit: Hit): readonly Span[] {
  const { scene, sentence, at, match } = hit
  const before = scene.lower.slice(Math.max(sentence.block.start, at.start - 260), at.start)
  if (!votedBefore.test(before)) return []
  if (!/^(?:did|didn't)/.test(match[0])) return namesFrom(scene, at.end + 1, sentence.end)
  const gap = /(?:, who|, [^,;.]{2,60},)? $/.exec(scene.folded.slice(sentence.start, at.start))?.[0] ?? ' '
  return withVerb(hit, namesUpTo(scene, Math.max(sentence.start, at.start - 160), at.start - gap.length))
}

const votedBefore =
  /\b(?:broke with (?:his|her|their) party|voted (?:no|nay|yes|aye|against|for|in favor|to)|said (?:no|yes|aye|nay)|opposed|dissented|abstained|switched|supported (?:it|the))\b/

export const members: Family = {
  gate: /vot|dissent|oppos|opon|abst|recus|absent|ausente|opus|ayes?|yeas?|nays?|noes|favor|support|sided|holdout|said (?:no|yes|aye|nay)|negative|contrary|(?:[:,] |^| )(?:yes|no|yeas?|s[ií]|for)(?:[:;.,]| -|$)|did|was (?:a|an) |tie|sides|crossed|minority|against|opposed|difference|staying|ending| [-|] [yn](?:[ .,;]|$)|lone|sole|objection|one of the|decisivo|pronunci|en contra/,
  frames: [...roll, ...told, side, own, likewise],
}
