import type { Family, Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Modality, Slots, Step } from '../text-claim.js'
import { ahead, around, behind, earlier, opening } from './near.js'
import { application, askedFor, many, pact, party, underLaw } from './pact.js'
import { stepWords } from './step-words.js'

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
  /\b(?:laws?|bills?|legislation|bans?|prohibition|prohibici[o\u00f3]n|provision|mandates?|challenge|hablar|comment|comentar|discuss|talk|oficiales|funcionarios|lawsuits?|suit|grants?|lease|budget|vetoe?d?|that|because|who|which|said|records|cop(?:y|ies)|information|questions|training|money|funds|officers?|deput(?:y|ies)|people|immigrants|detainees|ley|demanda|fondos|porque|agentes|and|letter calling)\b/
const tight = /^(?:left|leav|end|drop|ke[ep]|back|clear|remain|stay|continu|accept|quit|part|sal|dej|mant)/
const plainGap =
  /^(?: (?:the|its|their|his|her|our|that|this|an?|all|any|both|such|in|with|federal|local|ice|dhs|new|current|existing|formal|controversial|own|long-running|el|la|los|su|sus|del?|al|en|este|ese|un|[\w.-]+'s?|287 ?\(?g\)?|city|county|police|department|sheriff|u\.s\.|\(?g\)?))* $/
const weakObject =
  /^(?:requests?|bid|proposal|paperwork|commitment|contracts?|models?|solicitud(?:es)?|petici\u00f3n|applications?)$/
const ours =
  /287|\bice\b|immigra|inmigra|agreement|acuerdo|convenio|task[- ]force|warrant service|jail enforcement/

/** Whether what follows a verb is an agreement, or an application for one. */
function hasObject(hit: Hit, step: Step): boolean {
  const found = object.exec(ahead(hit, 100))
  if (found === null) return false
  const [whole, gap = '', noun = ''] = found
  if (otherNoun.test(ahead(hit, 140).slice(whole.length))) return false
  if (foreign.test(gap.replace(/^ that /, ' '))) return false
  if (/^ by |, \w+ing /.test(gap)) return false
  if (/^ (?:various|several|many|numerous|multiple|similar)\b/.test(gap) && /s$/.test(noun)) return false
  if (tight.test(hit.match[0]) && !plainGap.test(gap)) return false
  if (
    step === 'proposed' &&
    /^(?:submit|sent|sends|fil|present|envi)/.test(hit.match[0]) &&
    !asking.test(noun)
  )
    return false
  if (!weakObject.test(noun)) return true
  return ours.test(hit.words) || ours.test(earlier(hit))
}

const otherNoun =
  /^ (?!and |y |or )(?:\w+ )?(?:bill|law|mandate|provision|ban|measure|training|prohibition|course|authority)s?\b/
const asking = new RegExp(`^(?:${application})$`)
const pronoun = /^ (?:it|one|them|both)(?![\w'])(?! (?:is|was|would|will|could|has))/
const known = new RegExp(`\\b(?:${pact})`)

/** "signed it": the agreement is one that the text told of before. */
function hasPronoun(hit: Hit): boolean {
  return (
    !/^(?:sen[dt]|fil|submit)/.test(hit.match[0]) &&
    pronoun.test(ahead(hit, 20)) &&
    acts(hit) &&
    known.test(`${earlier(hit)} ${behind(hit)}`)
  )
}

const passive = new RegExp(
  `(?:^|[^a-z])(?:${pact}|${application}|model)(?![a-z\u00e0-\u00ff])(?:(?! (?:provision|bill|law|mandate|training|courses?|deputies|officers|that|who|which) )[^;"]){0,60}? (?:was|were|been|be|being|is|are|got|gets|fue|fueron|sido|ser|sea|est[a\u00e1]|se|qued[o\u00f3])(?: [a-z]+ly| not| never| no| first| also| already| later| since| still| then| ya)?(?: been| be| being)? $`,
)

const participle = /(?:ed|en|struck|put|held|wn|led|id|[ai]d[oa]s?)$/
const reduced =
  /\b(?:pact|agreement|memorandum|deal|contract|partnership|acuerdo|convenio|moa|mou)s? (?:that (?:was|were) )?$/

/** "the agreement was signed", "a pact signed in May". */
function isPassive({ match }: Hit, before: string): boolean {
  const [verb] = match
  if (/\bse $/.test(before)) return passive.test(before)
  if (!participle.test(verb) || /^(?:left|ended)$/.test(verb))
    return /^ended$/.test(verb) && passive.test(before)
  return (
    passive.test(before) ||
    (reduced.test(before) && /^(?:signed|approved|struck|executed|firmad|suscrit|aprobad)/.test(verb))
  )
}

const alone =
  /^(?:[,.]|$| (?:in|on|up|again|last|this|late|early|earlier|since|after|before|within|with (?:ice|immigration|the feds)|to (?:ice|immigration|u\.s\. immigration|the federal)|por|en|tras|el|hace|con (?:ice|inmigraci|el servicio)|para (?:la|el)|a ice|because|as|at|when|from|under|monday|tuesday|wednesday|thursday|friday|earlier|two|three|four|\d)(?![a-z]))/
const otherThing =
  /\b(?:lawsuit|suit|protest|rally|crowd|meeting|chorus|call|room|office in|office on|speak|bill|law|executive order|letter|petition|declaration|podium|ley|orden ejecutiva)\b/

function standsAlone(hit: Hit, words: RegExp | undefined): boolean {
  if (/^(?:left|quit)/.test(hit.match[0]) && /\b(?:he|she|i|who|they)(?: \w+)? $/.test(behind(hit, 20)))
    return false
  if (words === undefined || !words.test(hit.match[0])) return false
  if (!alone.test(ahead(hit, 40)) && !beforeAgency(hit)) return false
  if (otherThing.test(hit.words) || !acts(hit)) return false
  return /\bice\b|287/.test(`${earlier(hit)} ${around(hit)}`)
}

/** "Homestead joins Hialeah": who was there before stands where the agreement would. */
function beforeAgency({ scene, at, match }: Hit): boolean {
  return (
    /^(?:join|se sum|se un)/.test(match[0]) && scene.agenciesIn({ start: at.end, end: at.end + 6 }).length > 0
  )
}

/** Whether somebody who acts for an agency stands before the verb. */
function acts(hit: Hit): boolean {
  const { scene, sentence, at, match } = hit
  const before = behind(hit, 150)
  if (/^(?:firmamos|renovamos)/.test(match[0]) || /(?:hemos|we) (?:have )?$/.test(before)) return true
  const named = { start: Math.max(sentence.start, at.start - 150), end: at.start }
  return party.test(before) || scene.agenciesIn(named).length > 0 || scene.peopleIn(named).length > 0
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
    subject.test(before) || (/(?:^|, |and |but )it (?:has |had )?$/.test(before) && known.test(earlier(hit)))
  )
}

const itselfTests = new Map(stepWords.map(({ itself }) => [itself, new RegExp(`^(?:${itself ?? '(?!)'})$`)]))

function ofItself(words: string | undefined): RegExp {
  return itselfTests.get(words) ?? /(?!)/
}

function stepSlots(hit: Hit): Slots | undefined {
  const words = wordsFound(hit)
  if (words === undefined) return undefined
  const before = behind(hit, 110)
  const fits = words.ofItself
    ? isSubject(hit)
    : hasObject(hit, words.step) ||
      hasPronoun(hit) ||
      isPassive(hit, before) ||
      standsAlone(hit, words.alone) ||
      (ofItself(words.itself).test(hit.match[0]) && isSubject(hit))
  if (!fits || isOther(hit, before)) return undefined
  return { ...partySlots(hit), step: { value: words.step, at: hit.at } }
}

const intends =
  /(?:\b(?:it|they|he|she|we) (?:will|would)|won't|vow(?:s|ed)? to|pledge[sd]? to|promise[sd]? to)(?: not| also| always)? $/
const adjective = /(?:'s|\b(?:the|its|their|of|a|this|his|her|for|decision to|commitment to)) $/
const decides =
  /\b(?:vot(?:e|ed|es|ing)|votaron|vot[o\u00f3]|decid\w+|agree[sd]?|chose|plans?|will|going|voluntarily)\b[^,;]{0,50}$/
const gerund = /ing(?: into| to| for| from| on)?$/
const infinitive = /[aei]r$/
const governed =
  /(?:^|\b(?:that|que|described|about|discussed|by|for|without|of|from|against|before|after|with|por|sin|para|contra|tras)) $/
const conditional = /(?:^|[^a-z])(?:if|si|unless|a menos que) (?:[\w'-]+ ){0,6}$/
const generic =
  /\b(?:an?|any|every|each|no|officials|those|cities|counties|sheriffs|un|una|cualquier|todo) (?:[\w'-]+ ){0,2}(?:that|who|which|que) (?:\w+ )?$/
const body =
  /\b(?:council|commission(?:ers)?|panel|board|committee|supervisors|trustees|selectmen|city|county|town|voters|lawmakers|senate|house|comisi[o\u00f3]n|concejo|junta|cabildo|comisionados)\b/

/** What a law or an order lets or makes somebody do is no step taken. */
const mayOrMust =
  /\b(?:may(?: not)?|can|cannot|could|must|shall|need not|free to|directs?|directed|orders?|ordered|requires?|encourages?|urg(?:es?|ed|ing)|allows?|prohibits?|forbids?|bars?|directing|requiring|puede[n]?|debe[n]?|deber\u00e1n?|obliga|exige|proh\u00edbe|permite|insta)\b[^.;,]{0,70}$/
/** What somebody is minded to do, or not: a stance. */
const minded =
  /\b(?:no plans? to|not going to|no intention of|(?:would|will) (?:not|never)|wouldn't|won't|has not asked to|(?:would|'d) (?:like|love|rather|have))(?: [a-z]+)? $/

/** Words that tell who is for it, and no step, unless a body says so. */
function isOther(hit: Hit, before: string): boolean {
  const { scene, clause, at, match } = hit
  const [verb] = match
  if (underLaw.test(before) && !decides.test(before)) return true
  if (conditional.test(before) || generic.test(before) || /\bcan be $/.test(before)) return true
  const named = scene.agenciesIn({ start: clause.start, end: Math.max(clause.start, at.start) }).length > 0
  if (!named && many.test(before)) return true
  if (!named && mayOrMust.test(before)) return true
  if (
    minded.test(before) ||
    /\bvot(?:ed?|es|ing) (?:for|against|to) $/.test(before) ||
    /^ (?:for|against) it\b/.test(ahead(hit, 16))
  )
    return !body.test(before)
  if (/^(?:continu|keep|stay|maintain|remain|mant)/.test(verb))
    if (adjective.test(before) || intends.test(before) || / un[oa]? |\ban? /.test(ahead(hit, 8))) return true
  if (/^(?:back(?:s|ed|ing)$|respald|endors|bless)/.test(verb) && !body.test(before)) return true
  if (
    /^(?:beg[ai]n|started|began|began|comenz|empez)/.test(verb) &&
    !/\b(?:agreement|partnership|memorandum|convenio|acuerdo)\b[^,;]{0,30}$/.test(before)
  )
    return true
  return isGoverned(hit) || (/^(?:end|left|right)$/.test(verb) && /\b(?:the|at|of) $/.test(before))
}

/** "signing an agreement would", "by leaving the program": nobody is told to have done it. */
function isGoverned(hit: Hit): boolean {
  const [verb] = hit.match
  const words = opening(hit)
  if (hit.sentence.block.kind === 'heading') return false
  if (gerund.test(verb)) return governed.test(words) || words.trim() === ''
  return infinitive.test(verb) && (words.trim() === '' || /\b(?:por|sin|al|que) $/.test(words))
}

function stepModality(hit: Hit): Modality | undefined {
  const before = behind(hit, 130)
  if (!askedFor.test(before) || /\bvot(?:ed|[o\u00f3]|aron)\b/.test(before)) return undefined
  return 'at_issue'
}

const step: Frame = {
  rule: 'status-step',
  type: 'agreement.status',
  words: new RegExp(`\\b(?:${verbs}|${itself.join('|')})${end}`, 'g'),
  modality: stepModality,
  slots: stepSlots,
}

const pending: Frame = {
  rule: 'status-pending',
  type: 'agreement.status',
  words:
    /\b(?:pending(?! an? (?:legal )?review)|sat in washington|still with ice|heard back from ice|awaiting|awaits?|waiting (?:for|on)|under (?:ice |federal )?review|in limbo|pendiente|a la espera|en tr[a\u00e1]mite|en espera|espera)(?![a-z\u00e0-\u00ff])/g,
  slots: (hit) => {
    const near = `${behind(hit, 70)}| ${ahead(hit, 60)}`
    if (
      !pendingOf.test(near) &&
      !(/\b(?:it|one) (?:is|was|remains?)(?: still)? \|/.test(near) && known.test(earlier(hit)))
    )
      return undefined
    if (
      /\b(?:lawsuit|appeal|charges?|trial|investigation|litigation|bill|hearing|deport\w+|removal)\b/.test(
        near,
      )
    )
      return undefined
    return { ...partySlots(hit), step: { value: 'pending', at: hit.at } }
  },
}

const pendingOf = new RegExp(
  `\\b(?:${pact}|${application}|approval by|signature)(?![a-z\u00e0-\u00ff])|\\|[^|]{0,30}\\b(?:ice|federal|immigration)\\b`,
)

const listed: Frame = {
  rule: 'status-listed',
  type: 'agreement.status',
  words:
    /\b(?:on|to|in) (?:ice's|the (?:agency's|federal|ice)|a federal) (?:\w+ ){0,2}list\b|\ben la lista (?:de ice|federal|del servicio|que publica)/g,
  slots: (hit) =>
    /\b(?:turn(?:s|ed) up|appear\w*|added|shows? up|showed up|landed|is|was|aparece|apareci[o\u00f3]|figura|incluid[oa])\b[^,;]{0,40}$/.test(
      behind(hit),
    ) && acts(hit)
      ? { ...partySlots(hit), step: { value: 'listed', at: hit.at } }
      : undefined,
}

const next: Frame = {
  rule: 'status-next',
  type: 'agreement.status',
  words:
    /\b(?:may|might|could) be (?:the )?next\b|\bpodr[i\u00ed]a ser (?:el |la )?(?:pr[o\u00f3]xim[oa]|siguiente)/g,
  slots: (hit) => (acts(hit) ? { ...partySlots(hit), step: { value: 'joined' } } : undefined),
}

/** "Resolution 2025-11: memorandum of agreement with ICE": an item of an agenda, or a motion. */
const item: Frame = {
  rule: 'status-item',
  type: 'agreement.status',
  words:
    /\b(?:resolution(?: no\.?)? [\d-]+|ordinance(?: no\.?)? [\d-]+|item [\d.]+[a-z]?|agenda item|resoluci[o\u00f3]n [\d-]+|plan for|proposal for)[^;!?"\n]{0,140}?\b(?:agreement|memorandum|287|partnership|acuerdo|memor[a\u00e1]ndum|convenio)/g,
  modality: 'at_issue',
  slots: (hit) =>
    /\bice\b|287|immigra|inmigra/.test(hit.words) &&
    !/\b(?:approved|passed|adopted|moved|roll call|carried|motion|voted|aprob[o\u00f3])\b/.test(hit.words)
      ? { ...partySlots(hit), step: { value: 'proposed' } }
      : undefined,
}

const adopt: Frame = {
  rule: 'status-motion',
  type: 'agreement.status',
  words: /\b(?:adopt|approve|pass) (?:the )?(?:resolution|ordinance|item)\b/g,
  modality: 'at_issue',
  needs: /\bmotion|\bmove[ds]?\b|\bmoves\b/,
  slots: (hit) =>
    known.test(earlier(hit)) ? { ...partySlots(hit), step: { value: 'proposed' } } : undefined,
}

export const agreementStatus: Family = { gate: /./s, frames: [step, pending, listed, next, item, adopt] }
