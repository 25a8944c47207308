import type { Hit } from '../frame.js'
import { ahead, behind, opening } from './near.js'
import { many, underLaw } from './pact.js'

const intends =
  /(?:\b(?:it|they|he|she|we) (?:will|would)|won't|vow(?:s|ed)? to|pledge[sd]? to|promise[sd]? to)(?: not| also| always)? $/
const adjective = /(?:'s|\b(?:the|its|their|of|a|this|his|her|for|decision to|commitment to)) $/
const decides =
  /\b(?:vot(?:e|ed|es|ing)|votaron|vot[o\u00f3]|decid\w+|agree[sd]?|chose|plans?|will|going|voluntarily)\b[^,;]{0,50}$/
const gerund = /ing(?: into| to| for| from| on| down)?$/
const infinitive = /[aei]r$/
const governed =
  /(?:^|\b(?:that|que|described|about|discussed|by|for|whether|without|of|from|against|before|after|with|por|sin|para|contra|tras)) $/
const conditional = /(?:^|[^a-z])(?:if|si|unless|until|so long as|a menos que|hasta que) (?:[\w'-]+ ){0,6}$/
const generic =
  /\b(?:an?|any|every|each|no|officials|those|cities|counties|sheriffs|un|una|cualquier|todo) (?:[\w'-]+ ){0,2}(?:that|who|which|que) (?:\w+ )?$/
const body =
  /\b(?:council|commission(?:ers)?|panel|board|committee|supervisors|trustees|selectmen|city|county|town|voters|lawmakers|senate|house|comisi[o\u00f3]n|concejo|junta|cabildo|comisionados)\b/

/** What a law or an order lets or makes somebody do is no step taken. */
const mayOrMust =
  /\b(?:may(?: not)?|can|cannot|could|must|shall|need not|free to|asks? that|commands?|calls? for|gives? [\w ]{3,20} until|directs?|directed|orders?|ordered|requires?|(?:laws?|acts?|bills?|statutes?|it)(?: also| further| only)? authoriz(?:es|ed)|encourages?|urg(?:es?|ed|ing)|allows?|prohibits?|forbids?|bars?|directing|requiring|puede[n]?|debe[n]?|deber\u00e1n?|obliga|exige|proh\u00edbe|permite|insta)\b[^.;,]{0,70}$/
/** What somebody is minded to do, or not: a stance. */
const minded =
  /\b(?:no plans? to|not going to|no intention of|(?:would|will) (?:not|never)|wouldn't|won't|has not asked to|(?:would|'d) (?:like|love|rather|have))(?: [a-z]+)? $/

/** A law, a bill or an order that makes somebody take a step, or would end one. */
const lawAsks =
  /\b(?:bill|acts?|law|directive|proclamation|legislation|measure|statute|section \w+|legislature|georgia|florida|texas|[hs]b \d+|proyecto|ley)\b[^.;]{0,90}\b(?:would|will|directs?|orders?|requires?|tells?|told|makes?|made|has|have|shall|obliga|manda|exige|prohib\w+)\b[^.;]{0,60}$|\b(?:have|has|had|bound(?: by law)?|obliged) to (?:\w+ )?$|\b(?:each|every|any|a) (?:sheriff|agency|county|city|department|jail)(?: [\w]+){0,4} (?:shall|must|who|with)\b[^.;]{0,60}$|\b(?:judge|court|justices)\b[^.;]{0,90}\b(?:could|may|can|must|lawsuit|sought)\b[^.;]{0,50}$|\b(?:would (?:also )?have|makes|made|tells|told|has) (?:the |each |every |all |its |[\w-]+ )?(?:sheriffs?|cities|counties|departments?|agencies|jails?|police)\b[^.;]{0,60}$/
const asksFor = /^(?:appl|seek|sought|request|sign|enter|join|end|pursu|firm|solicit|pid)/
const question =
  /^["' ]*(?:[aq]\. |\d+\. )?(?:who|what|when|why|how|which|where|qui[e\u00e9]n|cu[a\u00e1]ndo|qu[e\u00e9])\b/
/** Verbs that are nouns after an article, and participles that are adjectives. */
const nouns = /^(?:debates?|reviews?|requests?|plans? for|signed|signs?|pending)$/
const afterArticle =
  /\b(?:the|a|an|any|no|of|both|public|this|that|each|its|their|his|her|our|yard|el|la|un) $/
const notHeld = /\b(?:no plans? to|no intention of|not going to)(?: [a-z]+)? $/
const ofOther =
  /\b(?:warrants?|certifications?|visas?|permits?|bills?|acts?|[hs]b \d+|law|order|suit|lawsuit|petition|letter)\b,? (?:(?:that|which) )?(?:[\w.'-]+ ){0,5}$/

/** What a law asks for, what is asked, and steps of other papers. */
function isLawOrOther(hit: Hit, before: string): boolean {
  const { sentence, scene, match } = hit
  const [verb] = match
  if (asksFor.test(verb) && lawAsks.test(before)) return true
  if (
    /^(?:reject|refus|declin|turn|rechaz)/.test(verb) &&
    /(?:n't|\b(?:not|never|no)) (?:\w+ )?$/.test(before)
  )
    return true
  if (
    scene.lower.charAt(sentence.end - 1) === '?' &&
    question.test(scene.lower.slice(sentence.start, sentence.end))
  )
    return true
  if (others.test(before) || (lawSubject.test(before) && !underIt.test(before))) return true
  if (notHeld.test(before) || (nouns.test(verb) && afterArticle.test(before))) return true
  if (/^sign|^firm/.test(verb) && ofOther.test(behind(hit, 50))) return true
  if (/^(?:leav|left)/.test(verb) && /^[^.;]{1,60} (?:to|up to) /.test(ahead(hit, 70))) return true
  return (
    /^vot.*against$|^said no|^says no/.test(verb) &&
    hit.scene.peopleIn({ start: Math.max(sentence.start, hit.at.start - 30), end: hit.at.start }).length > 0
  )
}

/** What a law, a bill or an order does, or asks somebody to do. */
const lawSubject =
  /\b(?:laws?|bills?|acts?|statutes?|section [\d.]+|legislatures?|measure|[hs]b \d+|executive order|senate|ley(?:es)?|orden ejecutiva|legislatura|senado)\b(?! (?:enforcement|department))(?:[^.;:]|\.(?= \d))*$/
const underIt =
  /\b(?:after|since|under|pursuant to|in keeping with|as required by|consistent with|per|despite|following|because of|before|without|tras|bajo|por)\b[^;]{0,90}\b(?:laws?|bills?|acts?|statutes?|order|ley)\b|\b(?:council|commission|board|city|county|concejo|(?<!(?:each|every|any|the state's) )sheriff|chief|department|alguacil|jefe)(?: [\w.]+){0,3} $/

/** Courts that decide, and those who ask for a step and cannot take it. */
const others =
  /\b(?:judges?|courts?|justices|juez[a]?|tribunal|corte|speakers?|residents?|people|critics|protesters|advocates|activists|opponents|supporters|neighbors|groups?|coalition|petition|churches|bishops?|clergy|pastors?|union|aclu|naacp|league|vecinos|activistas)\b[^.;]{0,60}\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|want(?:s|ed)?|call(?:s|ed|ing)?|press(?:ed|ing)?|sought|beg(?:ged)?|pid(?:e|en|i[oó]|ieron)|exig\w+)\b[^.;]{0,60}$|\b(?:judge|court|justices|juez|jueza|tribunal|corte)(?: \w+){0,3} $|\bask(?:ed|s)? (?:a|the) (?:federal |state )?(?:judge|court) to $|\b(?:petition|lawsuit|suit|challenge|demanda) (?:to|para) $|\bafter (?:they|our \w+|a (?:county|city|town|jurisdiction)|counties|agencies|cities) $/

/** Whether the last of what "it" may stand for is a law, and no agreement. */
export function isOfLaw(hit: Hit): boolean {
  const { scene, at } = hit
  const text = scene.lower.slice(Math.max(0, at.start - 600), at.start)
  const law = Math.max(...[...text.matchAll(lawNoun)].map(({ index }) => index), -1)
  const pact = Math.max(...[...text.matchAll(pactNoun)].map(({ index }) => index), -1)
  return law > pact
}

const lawNoun =
  /\b(?:bills?|acts?|laws?|legislation|statutes?|ordinance|executive order|[hs]b \d+|ley|proyecto|reform)\b/g
const pactNoun =
  /\b(?:287|agreements?|partnerships?|memorandum|pacts?|deals?|contracts?|moas?|mous?|acuerdos?|convenios?|program|programa)\b/g

/** Words that tell who is for it, and no step, unless a body says so. */
export function isOther(hit: Hit, before: string): boolean {
  const { scene, clause, at, match } = hit
  const [verb] = match
  if (underLaw.test(before) && !decides.test(before)) return true
  if (isLawOrOther(hit, before)) return true
  if (conditional.test(before) || generic.test(before) || /\bcan be $/.test(before)) return true
  const named = scene.agenciesIn({ start: clause.start, end: Math.max(clause.start, at.start) }).length > 0
  if (
    !named &&
    many.test(before) &&
    !/^(?:applied|withdrew|pulled|rescind|solicitaron|suscribieron|firmaron|quit$)/.test(verb)
  )
    return true
  if (!named && mayOrMust.test(before)) return true
  if (/\b(?:he|she)(?:'ll| will| intends to) (?:\w+ )?$/.test(before)) return true
  if (
    minded.test(before) ||
    /\bvot(?:ed?|es|ing) (?:for|against|to) $/.test(before) ||
    /^ (?:for|against) it\b/.test(ahead(hit, 16))
  )
    return !body.test(before)
  if (/^(?:continu|keep|stay|maintain|remain|mant)/.test(verb))
    if (adjective.test(before) || intends.test(before) || / un[oa]? |\ban? /.test(ahead(hit, 8))) return true
  if (/^(?:back(?:s|ed|ing)$|respald|endors|bless)/.test(verb) && (!body.test(before) || isPerson(hit)))
    return true
  if (/^g[eo]t/.test(verb) && /\bwhat (?:[\w']+ ){1,5}$/.test(before)) return true
  if (isImperative(hit)) return true
  if (
    /^(?:beg[ai]n|started|began|began|comenz|empez)/.test(verb) &&
    !/\b(?:agreement|partnership|memorandum|convenio|acuerdo)\b[^,;]{0,30}$/.test(before)
  )
    return true
  return isGoverned(hit) || (/^(?:end|left|right)$/.test(verb) && /\b(?:the|at|of) $/.test(before))
}

/** Who stands right before the verb is a person: "Council President Ana Ruiz backed it". */
function isPerson({ scene, at }: Hit): boolean {
  return scene.peopleIn({ start: at.start - 12, end: at.start }).length > 0
}

/** "End the agreement.": what is asked of somebody; in minutes and headings it is an item. */
function isImperative(hit: Hit): boolean {
  const { scene, sentence, match } = hit
  return (
    !scene.minutes &&
    sentence.block.kind !== 'heading' &&
    bareVerb.test(match[0]) &&
    !/\p{L}/u.test(scene.lower.slice(sentence.start, hit.at.start))
  )
}

const bareVerb =
  /^(?:end|sign|keep|join|decline|reject|refuse|renew|suspend|cancel|terminate|leave|drop|scrap|withdraw|pause|maintain|revoke|rescind|stay|extend|continue)(?: |$)/

/** "signing an agreement would", "by leaving the program": nobody is told to have done it. */
function isGoverned(hit: Hit): boolean {
  const [verb] = hit.match
  const words = opening(hit)
  if (hit.sentence.block.kind === 'heading') return false
  if (gerund.test(verb)) return governed.test(words) || words.trim() === ''
  return infinitive.test(verb) && (words.trim() === '' || /\b(?:por|sin|al|que) $/.test(words))
}
