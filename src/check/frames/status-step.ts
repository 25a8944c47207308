import type { Span } from '../../model/article.js'
import type { Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Modality, Slots, Step } from '../text-claim.js'
import { ahead, around, behind, earlier, opening } from './near.js'
import { application, askedFor, pact } from './pact.js'
import { isOfLaw, isOther } from './status-guards.js'
import { stepWords } from './step-words.js'
import { acts } from './who-acts.js'

const end = '(?![a-z\u00e0-\u00ff])'
const verbs = stepWords.map(({ verbs }, at) => `(?<v${at}>${verbs})`).join('|')
const itself = stepWords.flatMap(({ itself }, at) => (itself === undefined ? [] : [`(?<t${at}>${itself})`]))

/** What a step verb found tells, and whether its words could take an object. */
function wordsFound({ match }: Hit) {
  for (const [at, words] of stepWords.entries()) {
    if (match.groups?.[`v${at}`] !== undefined) return { ...words, ofItself: false }
    if (match.groups?.[`t${at}`] !== undefined) return { ...words, ofItself: true }
  }
  return undefined
}

const object = new RegExp(`^([^"]{0,70}?[^\\p{L}])(${pact}|models?|${application})(?![\\p{L}])`, 'u')
const foreign =
  /\b(?:laws?|bills?|legislation|bans?|prohibition|prohibici[o\u00f3]n|provision|mandates?|challenge|hablar|comment|comentar|discuss|talk|oficiales|funcionarios|lawsuits?|suit|grants?|lease|budget|vetoe?d?|that|because|who|which|said|records|cop(?:y|ies)|information|questions|training|money|funds|officers?|deput(?:y|ies)|people|immigrants|detainees|ley|instrucci[o\u00f3]n|curso|entrenamiento|capacitaci[o\u00f3]n|demanda|fondos|porque|agentes|and|letter calling|oblig\w+|requir\w+)\b/
const tight =
  /^(?:request|consider|signature|review|left|leav|end|drop|ke[ep]|back|clear|remain|stay|continu|accept|quit|part|resum|reanud|prolong|sal|dej|mant)/
const iceItself =
  /^ (?:ice|immigration (?:and customs|officials|authorities)|u\.s\. immigration|federal immigration|homeland security|the feds|la migra|el ice|el servicio de inmigraci|inmigraci\u00f3n)/
const breaksOff = /^(?:romp\S+ con|cut\w* ties(?: with)?|sign\w* (?:on|up) with|se al\S+ con)$/
const plainGap =
  /^(?: (?:the|its|their|his|her|our|that|this|an?|all|any|both|such|in|with|federal|local|ice|dhs|new|current|existing|formal|controversial|own|long-running|[\w-]+ [\w.-]+'s|el|la|los|su|sus|del?|al|en|este|ese|un|[\w.-]+'s?|287 ?\(?g\)?|city|county|police|department|sheriff|u\.s\.|\(?g\)?))* $/
const weakObject =
  /^(?:requests?|bid|proposal|paperwork|commitment|contracts?|models?|solicitud(?:es)?|petici\u00f3n|applications?)$/
const ours =
  /287|\bice\b|immigra|inmigra|agreement|acuerdo|convenio|task[- ]force|warrant service|jail enforcement/

/** Whether what follows a verb is an agreement, or an application for one. */
function hasObject(hit: Hit, step: Step): boolean {
  if (breaksOff.test(hit.match[0]) && iceItself.test(ahead(hit, 30).replace(/^ with/, ''))) return acts(hit)
  const found = object.exec(ahead(hit, 100))
  if (found === null) return false
  const [whole, gap = '', noun = ''] = found
  if (otherNoun.test(ahead(hit, 140).slice(whole.length))) return false
  if (foreign.test(gap.replace(/^ that /, ' '))) return false
  if (/^ by |, \w+ing /.test(gap)) return false
  if (/^sign|^firm|^approv|^adopt|^pass|^aprob/.test(hit.match[0]) && otherPaper.test(gap)) return false
  if (manyAtOnce.test(gap) && /s$/.test(noun)) return false
  if (/^reach/.test(hit.match[0]) && !reached.test(noun)) return false
  if (/^(?:fil|submit|sent)/.test(hit.match[0]) && noun === 'requests') return false
  if (tight.test(hit.match[0]) && !plainGap.test(gap)) return false
  if (
    step === 'proposed' &&
    /^(?:submit|sent|sends|fil|present|envi|mand)/.test(hit.match[0]) &&
    !asking.test(noun)
  )
    return false
  if (!weakObject.test(noun)) return true
  return ours.test(hit.words) || ours.test(earlier(hit))
}

const manyAtOnce =
  /^ (?:(?:the|all|some|about|nearly|almost|more than|its) )*(?:various|several|many|numerous|multiple|similar|dozens of|scores of|hundreds of|\d[\d,]*) /
const reached = /^(?:agree|pact|deal|accord|arrange|contract|memor|partnership|acuerdo|convenio)/
/** Papers that are about agreements, and none. */
const otherPaper =
  /\b(?:orders?|executive|proclamation|decree|ordinance|letters?|petitions?|resolution (?:oppos|urg|ask|call)\w+|statement|affidavit|decreto|orden|carta|requiring|ordering|directing|encouraging|banning|prohibiting|barring|opposing|allowing|urging|against|forcing|making)\b/
const otherNoun =
  /^ (?!and |y |or )(?:\w+ )?(?:bill|law|mandate|provision|ban|measure|training|prohibition|course|authority|vote|hearing|debate)s?\b/
const asking = new RegExp(`^(?:${application})$`)
const pronoun =
  /^ (?:it|one|them|both|hers|his own|theirs|ours|its own)(?![\w'])(?! (?:is|was|would|will|could|has))/
export const known = new RegExp(`\\b(?:${pact})`)

/** "signed it": the agreement is one that the text told of before. */
function hasPronoun(hit: Hit): boolean {
  return (
    !/^(?:sen[dt]|fil|submit|ke[ep]|discuss|review|consider|leav|look)/.test(hit.match[0]) &&
    !(/^sign|^firm/.test(hit.match[0]) && governor.test(behind(hit, 40))) &&
    pronoun.test(ahead(hit, 20)) &&
    acts(hit) &&
    known.test(`${earlier(hit)} ${behind(hit)}`) &&
    !isOfLaw(hit)
  )
}

const governor = /\b(?:governor|gobernador[a]?)\b/

const passive = new RegExp(
  `(?:^|[^a-z])(?:${pact}|${application}|model)(?![a-z\u00e0-\u00ff])(?:(?! (?:provision|bill|law|mandate|training|courses?|deputies|officers|members|agents|employees|troopers|personnel|staff|that|who|which) )[^;"]){0,60}? (?:was|were|been|be|being|is|are|got|gets|fue|fueron|sido|ser|sea|est[a\u00e1]|se|qued[o\u00f3])(?: [a-z]+ly| not| never| no| first| also| already| later| since| still| then| ya)?(?: been| be| being)? $`,
)

/** A law, money or people that stand before the agreement named: what was signed or ended is those. */
const ofOtherHead =
  /\b(?:laws?|bills?|acts?|measure|legislation|ordinance|order|suit|lawsuit|funding|money|grants?|training|officers|deputies|arrests?|detainers?|ley|proyecto|fondos|agentes)\b (?!that |which )[^,;.]{0,70}$/
const participle = /(?:ed|en|struck|put|held|wn|led|id|[ai]d[oa]s?)$/
const reduced =
  /\b(?:pact|agreement|memorandum|deal|contract|partnership|acuerdo|convenio|pacto|contrato|moa|mou)s?(?: (?:with|con) [^,;.]{2,40})?(?: de [\w\u00e0-\u00ff]+| 287 ?\(g\))*,? (?:that (?:was|were) |also |first )?$/

/** "the agreement was signed", "a pact signed in May". */
function isPassive(hit: Hit, before: string): boolean {
  const verb = hit.match[0].replace(/ (?:into|to|of|from|on|off|down|up)$/, '')
  if (
    /^salida/.test(verb) ||
    (/^enter/.test(verb) && !/^(?:[.,;]|$| (?:by|on|in|with|last) )/.test(ahead(hit, 12)))
  )
    return false
  if (ofOtherHead.test(before)) return false
  if (/\bse $/.test(before)) return passive.test(before)
  if (!participle.test(verb) || /^(?:left|ended)$/.test(verb))
    return (
      /^ended$/.test(verb) &&
      (passive.test(before) || (/^ by /.test(ahead(hit, 4)) && passivePronoun.test(before)))
    )
  return (
    passive.test(before) ||
    (!/^(?:discuss|review|consider|debat)/.test(verb) &&
      passivePronoun.test(before) &&
      known.test(hit.scene.lower.slice(Math.max(0, hit.at.start - 260), hit.at.start)) &&
      !isOfLaw(hit)) ||
    relative.test(before) ||
    (reduced.test(before) &&
      /^(?:signed|countersigned|approved|struck|executed|inked|concluded|firmad|suscrit|aprobad)/.test(verb))
  )
}

/** "an arrangement with ICE, which has been renewed". */
const relative = new RegExp(
  `(?:${pact})(?: with [^,;.]{2,60})?,? (?:which|that) (?:was|were|has been|had been|is|will be)(?: [a-z]+ly| never| not)? $`,
)

/** "It was inked in March", "Harris County's, long the largest, was scrapped". */
const passivePronoun =
  /(?:^|[,;] |and |but )(?:it|ours|theirs|hers|[\w .]{3,40}'s(?:, [^,]{3,40},)?) (?:was|is|has been|had been|got|gets|will be)(?: \w+ly| not| never| then| later)? $/

/** "the memorandum that the former chief signed", "lo firmó": the agreement stands before the verb. */
function hasObjectBefore(hit: Hit, before: string): boolean {
  const [verb] = hit.match
  if (relativeVerb.test(verb) && ofRelative.test(before) && acts(hit) && rest.test(ahead(hit, 30)))
    return true
  if (/\b(?:lo|la) (?:ha |hab[ií]a )?$/.test(before) && spanishVerb.test(verb))
    return known.test(earlier(hit, 300)) && !isOfLaw(hit) && !governor.test(before)
  return (
    /^(?:signed|executed|inked|renewed|approved|firmado)$/.test(verb) &&
    /^["' ]*(?:[^.]{4,60} and )?$/.test(before) &&
    !/[.?!] /.test(before) &&
    !/^ with (?!ice|immigra|the fed|federal|u\.s|homeland|dhs)/.test(ahead(hit, 20)) &&
    known.test(earlier(hit, 120)) &&
    !isOfLaw(hit)
  )
}

const relativeVerb =
  /^(?:sign(?:ed|s)|inked|concluded|executed|approved|ended|cancel\w+|renewed|entered into|suspended|paused|scrapped|dropped|terminated|struck|rejected|revoked|rescinded|firm[oó]|firmaron|renov[oó])$/
const ofRelative =
  /\b(?:agreements?|memorand(?:um|a)|pacts?|deals?|contracts?|m\.?o\.?[au]\.?|287 ?\(g\)|accords?|partnerships?|convenios?|acuerdos?)(?: with [^,;.]{2,40})?,? (?:that |which |que )?(?:[\w.'-]+,? ){1,8}$/
const rest =
  /^(?:[,.;]|$| (?:in|on|with|with ice|last|this|two|three|\d|earlier|months?|weeks?|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|en|el|hace|fourteen|a |without)[a-z]*)/
const spanishVerb =
  /^(?:firm|cancel|renov|termin|dio por|dieron por|suspend|rescind|anul|aprob|rechaz|ratific|revoc)/

const alone =
  /^(?:[,.]|$| (?:in|on|up|again|last|this|late|early|earlier|since|after|before|within|the (?:following|next|same|day|week|month|year)|next (?:week|month|year|door)|almost|anyway|too|instead|igual|and (?:i|we|he|she|they|it|then)|but|pero|y (?:luego|despu[e\u00e9]s)|with (?:ice|immigration|the feds|the program|federal immigration|homeland)|a (?:fines|mediados|principios|inicios|day|week|month|year)|desde|to (?:ice|immigration|u\.s\. immigration|the federal)|por|en|tras|el|hace|con (?:ice|inmigraci|el servicio)|para (?:la|el)|a ice|because|as|at|when|from|under|years|months|weeks|a (?:day|week|month|year|decade) (?:ago|later)|monday|tuesday|wednesday|thursday|friday|earlier|(?:two|three|four|five|six|nine|ten|\d+) (?:days|weeks|months|years))(?![a-z]))/
const otherThing =
  /\b(?:lawsuit|suit|protest|rally|crowd|meeting|chorus|call|room|office in|office on|speak|bill|law|executive order|letter|carta|noticia|correo|petition|declaration|podium|ley|orden ejecutiva)\b/

function standsAlone(hit: Hit, words: RegExp | undefined): boolean {
  if (/^(?:left|quit)/.test(hit.match[0]) && /\b(?:he|she|i|who|they)(?: \w+)? $/.test(behind(hit, 20)))
    return false
  if (
    /^(?:left|signs?)$/.test(hit.match[0]) &&
    (toOthers.test(ahead(hit, 24)) || nounBefore.test(behind(hit, 30)))
  )
    return false
  if (/^signed$/.test(hit.match[0]) && wasDone.test(behind(hit, 30))) return false
  if (/^got/.test(hit.match[0]) && /\b(?:what|word|news|plan|story|letter|it|that) $/.test(behind(hit, 20)))
    return false
  if (words === undefined || !words.test(hit.match[0]) || governor.test(behind(hit, 40))) return false
  if (!alone.test(ahead(hit, 40)) && !beforeAgency(hit)) return false
  if (otherThing.test(hit.words) || !acts(hit)) return false
  if (/^join$/.test(hit.match[0]) && !ordinal.test(behind(hit, 70))) return false
  if (
    /^sign$/.test(hit.match[0]) &&
    !/\bdid (?:indeed |also |in fact |eventually |finally )?$/.test(behind(hit, 30)) &&
    (!withIce.test(ahead(hit, 40)) || opening(hit).trim() === '')
  )
    return false
  const near = `${earlier(hit)} ${around(hit)}`
  return /\bice\b|287/.test(near) || ofProgram.test(near)
}

/** "Became the third county in the state to join". */
const ordinal =
  /\b(?:became|becomes?|become|is|was|are|were|,) (?:\w+ )?the (?:only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|newest|most recent) (?:[\w-]+ ){0,6}to $/
const toOthers = /^ (?:on|in|at) (?:the|an?|their|his|its) (?!program|deal|agreement|task)/
/** "Yard signs", "no sign of it". */
const nounBefore = /\b(?:no|the|their|its|his|her|our|a|of|any|some|yard|road|street|campaign|stop) $/
const wasDone =
  /(?<!\b(?:it|nothing)(?: has| had)? )\b(?:was|were|is|are|be|been|being|got|gets)(?: \w+ly| not)? $/
const withIce =
  /^ (?:with|con) (?:ice|immigration|inmigraci|the (?:feds|federal|program)|federal|homeland|la migra|el programa|u\.s\. immigration)/
const ofProgram =
  /\bice\b|287|immigration (?:program|agreement|partnership|enforcement|authorit)|inmigraci|migratori|\b(?:convenio|acuerdo|task force|agreement|programa?)s?\b/

/** "Homestead joins Hialeah": who was there before stands where the agreement would. */
function beforeAgency({ scene, at, match }: Hit): boolean {
  return (
    /^(?:join|se sum|se un)/.test(match[0]) && scene.agenciesIn({ start: at.end, end: at.end + 6 }).length > 0
  )
}

const subject = new RegExp(
  `(?:^|[^a-z])(?:${pact}|models?)(?![a-z\u00e0-\u00ff])[^,;"]{0,60}(?:, [^,]{0,60},)? ?$`,
)
const otherSubject =
  /\b(?:laws?|bills?|act|statute|ordinance|training|course|class(?:es)?|hearing|meeting|debate|ley)\b[^,;]{0,40}$/

/** "the agreement took effect". */
function isSubject(hit: Hit): boolean {
  const before = behind(hit, 120)
  if (otherSubject.test(before)) return false
  return (
    subject.test(before) ||
    (/(?:^|, |and |but )it (?:has |had )?$/.test(before) && known.test(earlier(hit)) && !isOfLaw(hit))
  )
}

const itselfTests = new Map(stepWords.map(({ itself }) => [itself, new RegExp(`^(?:${itself ?? '(?!)'})$`)]))

function ofItself(words: string | undefined): RegExp {
  return itselfTests.get(words) ?? /(?!)/
}

/** Words that make the clause one on why: the step itself is told in passing. */
const motive =
  /\b(?:because|since it|explaining why|out of (?:caution|fear|concern|necessity)\b.*\bthat|having lost|por temor a|por miedo a|para no|porque)\b[^.;]{0,80}$/
const motiveAfter =
  /^[^.;]{0,80}\b(?:because|in order to|out of (?:caution|fear|concern|necessity)|so that|porque|por temor a|por miedo a|para no)\b/

function stepSlots(hit: Hit): Slots | undefined {
  const words = wordsFound(hit)
  if (words === undefined) return undefined
  const before = behind(hit, 110)
  const fits = words.ofItself
    ? isSubject(hit)
    : hasObject(hit, words.step) ||
      hasPronoun(hit) ||
      hasObjectBefore(hit, before) ||
      isPassive(hit, before) ||
      standsAlone(hit, words.alone) ||
      (/^let /.test(hit.match[0]) && known.test(hit.match[0]) && acts(hit)) ||
      (ofItself(words.itself).test(hit.match[0]) && isSubject(hit))
  if (
    !fits ||
    motive.test(before) ||
    motiveAfter.test(ahead(hit, 120)) ||
    isOther(hit, before) ||
    (/\b(?:what|who gets to|who|deja que|way to) (?:[\w'-]+ ){0,4}$/.test(before.slice(-50)) &&
      /^(?:signs?|firme)$/.test(hit.match[0]))
  )
    return undefined
  return { ...partySlots(hit), step: { value: words.step, at: hit.at } }
}

function stepModality(hit: Hit): Modality | undefined {
  const before = behind(hit, 130)
  if (!askedFor.test(before) || /\bvot(?:ed|[o\u00f3]|aron)\b/.test(before)) return undefined
  return 'at_issue'
}

/** A step told by a verb: "signed the agreement", "pulled out", "the agreement expired". */
export const step: Frame = {
  rule: 'status-step',
  type: 'agreement.status',
  words: new RegExp(`\\b(?:${verbs}|${itself.join('|')})${end}`, 'g'),
  modality: stepModality,
  slots: stepSlots,
  span: ownWords,
}

/** The clause, without a vote, or that there is an agreement, where these are told before the step. */
function ownWords({ scene, clause, at, match }: Hit): Span {
  const before = scene.lower.slice(clause.start, Math.max(clause.start, at.start))
  const end = Math.max(at.end, clause.end)
  if (decided.test(before)) return { start: at.start, end }
  if (/, $/.test(before) && participle.test(match[0]) && heldBefore.test(before))
    return { start: at.start, end }
  const joint = heldBefore.test(before) ? /^.*(?:,? (?:and|but|y|pero),? )/s.exec(before)?.[0] : undefined
  return joint === undefined || !heldBefore.test(joint) ? clause : { start: clause.start + joint.length, end }
}

const heldBefore =
  /\b(?:has|have|had|holds|tiene[n]?|tenemos|cuenta con)\b[^;]{0,40}\b(?:agreement|partnership|memorandum|convenio|acuerdo|contract|one)\b/

/** Words of a vote that stand before the step: the vote is a claim of its own. */
const decided =
  /\b(?:vot(?:e|ed|es|ing|aron|[o\u00f3])|acord(?:[o\u00f3]|aron)|deadlocked|split)\b[^;]{0,80} (?:to|para|a) (?:\w+ly )?$/
