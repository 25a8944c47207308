import type { Family, Frame, Hit } from '../frame.js'
import { numberOf, numberPattern } from '../number-words.js'
import { joint } from '../pattern-words.js'
import { agencySlot, daySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { behind, earlier } from './near.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'
const tally = `(?<![#\\d])(?<!(?:ordinance|resolution|bill|items?|article|order|memo|chapter|case|docket|directive|numbered|no\\.) )(?<for>${numberPattern})(?:-| to | a | votes? to | (?:votos? )?(?:a favor y|contra|por|a) | (?:votes? )?(?:in favor|for) and )${joint}(?<against>${numberPattern})(?! (?:years?|months?|days?|weeks?|hours?|años?|meses|d[ií]as?)(?![\\p{L}]))`
const body =
  '(?:commission(?:ers)?|council(?: members)?|board|committee|city|county|town|village|legislature|lawmakers|trustees|supervisors|aldermen|members|senate|house|officials|selectmen|comisi[oó]n|concejo|consejo|junta|comisionados|concejales|legisladores|comit[eé]|senado|c[aá]mara|cabildo)'

function vote(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `vote-${rule}`,
    type: 'vote.result',
    words: new RegExp(words, 'dgu'),
    slots: voteSlots,
    ...more,
  }
}

/** Words of deciding, which a tally stands beside. */
const decides =
  /vot|approv|pass|motion|ratif|tabl|jury|magistrates|laid on|amendment|delegates|instruct|legislat|supervisors|trustees|selectmen|aldermen|court concur|carri|adopt|reject|endors|clear|advanc|split|deadlock|prevail|went down|sail|squeak|tall(?:y|ied)|council|commission|board|senate|house|panel|\blost\b|ayes|resolved|aprob|rechaz|respald|comisi[oó]n|junta|c[aá]mara|senado|concejo/
const bodies = new RegExp(`${start}${body}`, 'u')

/** What a body does with a matter, beside which words tell how it voted. */
const deciding =
  /vot|approv|pass|carri|adopt|reject|endors|back|renew|end|rescind|kept|keep|chose|aprob|rechaz|acord|appropriat|extend|agreed|table/

const frames: readonly Frame[] = [
  vote(
    'tallied',
    `${start}(?:vot(?:ed|es|ing|o|[oó]|aron|aci[oó]n|ación)|vote)${end}(?:[^.;:!?"]){0,60}?${start}${tally}(?![-\\d])`,
  ),
  vote(
    'tally-vote',
    `${start}(?:(?:in|by|on|with|after|following) (?:an? )?|en una |con |por )?(?:[\\p{L}]+ )?${tally}(?:,)? (?:vote|margin|split|decision|votes|tally|votaci[oó]n)${end}`,
  ),
  vote(
    'tally-beside',
    `${start}(?<!(?:ages?|aged|items?|from|de|hb|sb|no\\.|chapter|route|district|p\\.m\\.|a\\.m\\.) )${tally}(?![-\\d%:]| (?:weeks|days|hours|months|years|minutes|percent|inmates|people|officers|deputies|semanas|horas))`,
    {
      needs: decides,
      unless: /\b(?:ages?|aged|hours?|percent|score|season|inning|quarter)\b/,
    },
  ),
  vote(
    'count-for',
    `${start}(?<for>${numberPattern}) (?:(?:council )?(?:members?|commissioners?|councilors?|trustees|supervisors|aldermen|selectmen|senators|votes?|of them) )?(?:were |was |voted )?(?:in favor|for)(?: it)?(?:,| and|;)? (?:with )?(?<against>${numberPattern}) (?:opposed|against)`,
    { needs: decides },
  ),
  vote(
    'ayes-nays',
    `${start}(?:ayes?|yeas?)(?: ?[-:,])? ?(?<for>${numberPattern})[,;.]? (?:and )?(?:nays?|noes)(?: ?[-:,])? ?(?<against>${numberPattern})`,
  ),
  vote(
    'ayes',
    `${start}(?<for>${numberPattern}) (?:ayes?|yeas?)(?:,| and|;| to)? (?<against>${numberPattern}|no) (?:nays?|noes)${end}`,
  ),
  vote(
    'no-second',
    `${start}(?:(?:no one|nobody|none|not|nadie|no) (?:\\p{L}+ )?(?:seconded|secund[oó])|(?:(?:there (?:was|being) |had |got |received |found |drew )|(?<=^|[.;] ))no second(?=[.,;]|$)|(?:there being )?no motion(?: (?:was|being|having been))?(?: (?:made|offered))?(?=[.,;]| on | to |$)|(?:made|offered) no motion|no hubo (?:segund[oa]|moci[oó]n))`,
    { needs: /\bmo(?:tion|ved?|ves)\b|moci[oó]n|propuso|propuesta|resolution/ },
  ),
  vote(
    'minuted',
    `^(?:(?:and )?(?:seconded|second(?: by)? [\\p{L}. '-]{3,30})[,;]? (?:and )?)?(?:motion )?(?:carried|passed|adopted|approved|lost|defeated|failed|aprobad[oa])(?=[.,;]|$)`,
    { slots: (hit) => (moved.test(earlier(hit, 300)) ? voteSlots(hit) : undefined) },
  ),
  vote(
    'none',
    `${start}(?:never (?:came|went|put) (?:it )?to a vote|(?:has|have|had)(?: not|n't) (?:yet )?(?:voted on|taken up)|never voted on|no (?:formal |public |recorded )?vote (?:was|has been|is) (?:ever )?(?:taken|held|scheduled|needed)|without (?:a|taking a|holding a) (?:public |formal )?vote(?! (?:of|by))|no vote (?:on [^.;,]{3,40} )?(?:is|was|has been) (?:set|scheduled|planned)|no second, no vote|(?:was|were) not asked to vote|we never voted|no action (?:was |being )?(?:requested or )?taken|(?:takes?|took|taken) no (?:formal )?(?:vote|action)|no vote (?:was )?(?:requested|required)|no votaron|adjourned (?:for|without|for lack of) a? ?quorum|nunca se someti[oó] a votaci[oó]n|no se vot[oó])${end}`,
    { needs: bodies },
  ),
  vote(
    'ahead',
    `${start}${body}${end}(?:[^.;:!?"]){0,30}? (?:could|may|might|will|would|(?:is|are) (?:expected|scheduled|set|due|slated|poised) to)${end}(?:[^.;:!?"]){0,40}? (?:take (?:it |this )?up|take a (?:final )?vote|vote|be asked to (?:approve|ratify|vote|decide|adopt))${end}|${start}${body} votes (?:on|again|next|this|monday|tuesday|wednesday|thursday|friday)${end}`,
    { unless: /\b(?:manager|attorney|without)\b/ },
  ),
  vote(
    'way',
    `${start}(?:(?:by|on) a show of hands|with (?:one|two|three|\\d) (?:dissents?|abstentions?|nays?|no votes?|members? (?:opposed|dissenting))|on a tie|qued[oó] empatada|(?:by|on|in|con|por) (?:an? )?(?:voice|unanimous|single|one|roll-call|party-line|narrow|split) vote|by (?:the narrowest of margins|the narrowest margin|one vote|a single vote|the same (?:margin|vote|tally))|por unanimidad|por un (?:solo )?voto|en una segunda votaci[oó]n)${end}`,
    { needs: deciding },
  ),
  vote('narrowly', `${start}${body}${end}(?:[^.;:!?"]){0,30}? (?:narrowly|unanimously) \\p{L}+`),
  vote(
    'body-motion',
    `${start}${body}${end}(?:[^.;:!?"]){0,30}? (?:rejected|rejects|defeated|killed|adopted|passed|approved|blocked) (?:an?|the|his|her|its|that) (?:[\\p{L}-]+ ){0,2}?(?:motion|resolution|proposal|idea|measure|amendment)${end}`,
    { unless: /\bnot\b|n't/ },
  ),
  vote(
    'short',
    `${start}(?:fell|came up) (?:one|two|three|\\d+) votes? short${end}|${start}(?:sailed|breezed|squeaked) through${end}|${start}(?:went down|prevailed|failed for (?:want|lack) of a second|died for (?:want|lack) of a second|got (?:only )?(?:one|two|three|four|five|\\d+) votes? (?:out )?of (?:\\p{L}+|\\d+)|por falta de segunda?)${end}`,
    {
      needs: /vot|motion|measure|resolution|ordinance|proposal|amendment|item|override|substitute|moci[oó]n/,
    },
  ),
  vote(
    'item-done',
    `${start}(?:resolution|motion|ordinance|item|measure|agreement|moci[oó]n|resoluci[oó]n|substitute|amendment) (?:(?:\\d[\\d-]* )?(?:adopted|passed|passes|carried|carries|prevailed|failed|fails|approved|denied|aprobad[ao]|rechazad[ao])(?=[.;,]|$| on a roll| by (?:voice|roll|consent|acclamation)))`,
  ),
  vote(
    'body-did',
    `${start}${body}${end}(?:[^.;:!?"]){0,40}?${start}(?:punted|balked|deadlocked|consented to|signed off on|gave (?:its |their |final |preliminary |unanimous )+(?:blessing|approval|passage|nod|consent)|concurred in|shot down|voted down|turned down|agreed(?:, [^,]{3,50},)? to (?:let|allow|join|sign|enter|end|leave)|continued? the item|took no action)${end}`,
  ),
  vote(
    'by-vote-of',
    `${start}(?:by a vote of|on a vote of|vote of|(?:acord|aprob|decidi|rechaz)\\p{L}+ por|por|con|una votaci[oó]n de|votaci[oó]n|vot[oó]) ${tally}(?![-\\d%])`,
    { needs: /vot/ },
  ),
  vote(
    'passed-tally',
    `${start}(?:passed|approved|carried|adopted|failed|rejected|defeated|deadlocked|aprob[oó]|aprobada?|rechaz[oó]|approve it|denied)${end},? ${tally}(?![-\\d%])`,
  ),
  vote(
    'unanimous',
    `${start}(?:vot(?:ed|e|es)|approved|passed|carried|adopted|rejected|ratified|agreed|aprob[oó]|aprobaron|vot[oó]|votaron|rechaz[oó])${end}(?:[^.;:!?"]){0,60}?${start}(?:unanimous(?:ly)?|without (?:opposition|dissent|objection)|(?:por|de forma) unanimidad|un[aá]nime(?:mente)?)${end}|${start}(?:unanimous(?:ly)?|un[aá]nimemente|por unanimidad)${end}(?:[^.;:!?"]){0,25}? (?:vote[d]?|approv(?:ed|al)|passed|adopted|rejected|agreed|aprob[oó]|vot[oó])`,
  ),
  vote(
    'voted-to',
    `${start}${body}${end}(?:[^.;:!?"]){0,60}?${start}(?:voted|vot[oó]|votaron)${end} (?:(?:[\\p{L}]+ ){0,4}(?:to|against|in favor|for|on|a favor|en contra|para)${end})`,
  ),
  vote(
    'motion',
    `${start}(?:motion|resolution|ordinance|item|measure|moci[oó]n|resoluci[oó]n|medida|propuesta)${end}(?:[^.;:!?"]){0,70}?${start}(?:passed|carried|failed|died|was (?:approved|adopted|rejected|defeated)|carries|(?:was|were) postponed|was tabled|fracas[oó]|fue aprobada|fue rechazada|prosper[oó])${end}`,
  ),
  vote(
    'heading',
    `^[^.;:]{0,40}?${start}${body}${end}(?:[^.;:!?"]){0,20}? (?:rejects?|approves?|passes|kills?|tables?|defeats?|adopts?|votes?(?! (?:for|on) an?)|puts? off (?:a |the )?vote|deadlocks?|delays?|postpones?|aprueba|rechaza|aplaza|vota|pospone)${end}`,
    { slots: (hit) => (hit.sentence.block.kind === 'heading' ? voteSlots(hit) : undefined) },
  ),
  vote(
    'unanimous-act',
    `${start}unanimous (?:resolution|approval|consent|decision|motion) (?:of|by|from) (?:the |its )?(?:\\p{L}+ )?${body}${end}`,
  ),
  vote(
    'put-off',
    `${start}${body}${end}(?:[^.;:!?"]){0,40}?${start}(?:put(?:s|ting)? off|held over|laid over)(?= (?:an?|any|its|the|his|her|their|action|vot|it${end}))|${start}(?:agreement|resolution|ordinance|item|matter|motion|vote|subject|question)${end}(?:[^.;:!?"]){0,30}? (?:was|were|is|been) (?:laid (?:on the table|over)|held over|put off|continued (?:to|until)|(?:pulled|removed|taken) (?:from|off) the agenda)${end}`,
  ),
  vote(
    'deferred',
    `${start}${body}${end}(?:[^.;:!?"]){0,40}?${start}(?:deferred|tabled|postponed|delayed|pospuso|aplaz[oó]|postergó|acord(?:ó|aron) (?:posponer|aplazar))${end}(?:[^.;:!?"]){0,40}?(?:vote|item|decision|agreement|discussion|matter|resolution|votaci[oó]n|acuerdo|decisi[oó]n|asunto)`,
  ),
]

function voteSlots(hit: Hit): Slots | undefined {
  const { match, words, scene, clause, sentence } = hit
  const forNumber = numberOf(match.groups?.['for'] ?? '')
  const againstNumber = numberOf(match.groups?.['against'] ?? '')
  if (
    match.groups?.['for'] !== undefined &&
    (forNumber === undefined || againstNumber === undefined || forNumber > 450)
  )
    return undefined
  if (
    /\b(?:voters?|election|ballot|elected|electoral|primary)\b/.test(words) &&
    !new RegExp(`${start}${body}`, 'u').test(words)
  )
    return undefined
  if (isOther(hit)) return undefined
  const around = scene.lower.slice(sentence.start, sentence.end)
  const found = bodyIn(hit)
  const outcome = outcomeOf(words, around, forNumber, againstNumber)
  return {
    ...agencySlot(hit),
    ...daySlot(hit),
    ...(found === undefined ? {} : { body: { value: found } }),
    ...(forNumber === undefined || againstNumber === undefined
      ? {}
      : { tally: { value: { for: forNumber, against: againstNumber } } }),
    ...(unanimous.test(words) ? { unanimous: { value: true } } : {}),
    ...(outcome === undefined ? {} : { outcome: { value: outcome, at: clause } }),
  }
}

const courts = /\b(?:court|justices?|appeals|judges|circuit)\b/

/** Decisions of courts, how one member voted, a duty or a right to vote, and numbers that are no tally. */
function isOther(hit: Hit & { readonly frame?: Frame }): boolean {
  const { match, words, scene, at, frame } = hit
  if (isOneNumber(match[0], match.groups) || isNumbering(hit) || isTime(hit)) return true
  if (/\bpanel\b/.test(words) && /\b(?:conclud|revers|affirm|rul|held|vacat)\w*/.test(words)) return true
  if (courts.test(words) && !/\b(?:council|commission|board|fiscal court|quorum court)/.test(words))
    return true
  if (/^(?:city|county|town|village), /.test(match[0])) return true
  if (match.groups?.['for'] !== undefined) return false
  if (
    /\b(?:who|to|may|can|must|if|could) votes? |\bwho (?:had |have )?voted | an? vote to |^(?:council|board|commission|committee) member /.test(
      match[0],
    ) ||
    /\b(?:if|unless|si) (?:the|a|el|la) (?:\p{L}+ )?$/u.test(behind(hit, 30))
  )
    return true
  return frame?.rule === 'vote-voted-to' && scene.peopleIn(at).length > 0
}

/** "A hundred and thirty-five": one number, and no tally. */
function isOneNumber(words: string, groups: RegExpExecArray['groups']): boolean {
  return (
    tens.test(groups?.['for'] ?? '') && units.test(groups?.['against'] ?? '') && /\p{L}-\p{L}/u.test(words)
  )
}

const tens = /(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/
const units = /^(?:one|two|three|four|five|six|seven|eight|nine)$/

/** "By nine-forty": a time of day. */
function isTime(hit: Hit): boolean {
  return (
    /\p{L}-(?:ten|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|fifty-five)$/u.test(
      hit.match[0],
    ) && /\b(?:at|by|until|before|after|around|about) $/.test(behind(hit, 10))
  )
}

/** "25-204" before an item: how minutes number what they record. */
function isNumbering({ match, scene, sentence, at }: Hit): boolean {
  const opens = at.start === sentence.block.start || scene.lower.charAt(at.start - 1) === '\n'
  return opens && /^\d\d-\d{3}$/.test(match[0])
}

const moved = /\b(?:moved|motion|mover|second(?:ed)?)\b|moci[oó]n/
const unanimous = /un[aá]nim/

/** The body that votes, as the text names it. */
function bodyIn({ scene, sentence }: Hit): string | undefined {
  const text = scene.article.text.slice(sentence.start, sentence.end)
  return named.exec(text)?.[0].replace(/^(?:The|El|La) /, '') ?? plain.exec(text)?.[0].trim()
}

const named =
  /(?:(?:[A-Z][\p{L}.-]+ ){1,4}(?:Commission|Council|Board(?: of [A-Z]\p{L}+(?: [A-Z]\p{L}+)?)?|Committee|Legislature|Court)|(?:Comisi[oó]n|Concejo|Consejo|Junta)(?: (?:Municipal|de|del|la|Ciudad|Condado|[A-Z]\p{L}+))+)/u
const plain =
  /\b(?:city|county|town|village)? ?(?:commission|council|board|committee|comisi[oó]n(?: municipal)?|concejo(?: municipal)?|junta)\b/iu

function outcomeOf(
  words: string,
  around: string,
  forNumber: number | undefined,
  againstNumber: number | undefined,
): 'passed' | 'failed' | 'deferred' | undefined {
  if (/\b(?:deferred|tabled|postponed|delayed|put off|laid over|on the table|pospus|aplaz)/.test(words))
    return 'deferred'
  if (
    /\b(?:failed|fails|lost|rejected?|defeated|voted down|died|deadlocked|denied|(?<!\b(?:one|two|three|four|five|\d) )against (?:the|joining|signing|approving)|rechaz|fracas|en contra de)/.test(
      words,
    )
  )
    return 'failed'
  if (forNumber !== undefined && againstNumber !== undefined && forNumber === againstNumber) return 'failed'
  if (
    /\b(?:approv|pass|carri|adopt|ratif|authoriz|in favor|to join|to sign|to enter|to end|to rescind|to terminate|aprob|autoriz|a favor|respald|unanimous)/.test(
      `${words} ${around}`,
    )
  )
    return 'passed'
  return undefined
}

export const votes: Family = {
  gate: /vot|unanim|un[aá]nim|contra|narrowest|narrowly|same margin|rejected|adopted|approved|motion|moci[oó]n|deferred|tabled|postponed|\d-\d|one| to | a |punted|balked|consented|signed off|take up|sailed|pospuso|aplaz|passed|carried|resolution|second|votes? of|segunda|quorum|no action|acord|prevailed|ayes|yeas|laid|votes|put off|concurred|held over|agenda|final approval/,
  frames,
}
