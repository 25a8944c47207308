import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { citationSlot } from '../slots-read.js'
import type { DutyTold } from '../text-claim.js'
import { ifPassed, lawAround, wholeOf } from './law-bearing.js'
import { bound, lawfulAct, lawfulActSpanish, matter, otherDuty, sureLaw } from './law-words.js'
import { ahead, around, earlier } from './near.js'

const kin = "(?:[\\w',-]+ ){0,3}?"
const who = `(?:${bound}|each|administrators?|centers?|constables|wardens|lockups|forces|localit(?:y|ies)|nobody|no one|anyone|everyone)`
const officer = '(?:officers?|deput(?:y|ies)|troopers?|police|agents?)'
const rest =
  '(?: (?:of|in|with|that|who|which|over|above|under|without|at) [^,;.:]{2,60}?)?(?:, [^,;.:]{2,60},)?'
const soon = '(?: (?:also|still|now|then|nonetheless|therefore|thus|not|legally|lawfully|simply|again))*'
const act = `(?:${lawfulAct})`

/** Those whom a law binds, and whether they must, may or may not. */
function binds(rule: string, duty: DutyTold, words: string, fits: (hit: Hit) => boolean = lawAround): Frame {
  return {
    rule: `bound-${rule}`,
    type: 'law.mandate',
    words: pattern(`\\b(?:${words})`, 'g'),
    modality: ifPassed,
    span: wholeOf,
    slots: (hit) =>
      onMatter(hit) && !otherDuty.test(ahead(hit, 60)) && fits(hit)
        ? { ...citationSlot(hit), duty: { value: duty, at: hit.at } }
        : undefined,
  }
}

function onMatter(hit: Hit): boolean {
  return matter.test(around(hit)) || matter.test(earlier(hit, 300))
}

/** What officers may do by the agreement itself is no law. */
function notByAgreement(hit: Hit): boolean {
  return (
    lawAround(hit) &&
    !/\b(?:under|by) (?:the|its|their|an|this|such an?) (?:agreement|program|model|pact|memorandum)\b/.test(
      around(hit),
    )
  )
}

const frames: readonly Frame[] = [
  binds(
    'need-not',
    'not_required',
    `${who}${rest} (?:need not|needn't|(?:do|does|did|will|would)(?: not|n't) (?:legally )?(?:have|need) to|(?:is|are|was|were)(?: not|n't) (?:legally )?(?:required|obliged|obligated|bound|compelled|forced|made) (?:to|by)|ha(?:s|ve|d) no (?:legal )?(?:duty|obligation)|(?:is|are|was|were) under no (?:legal )?(?:duty|obligation))`,
    (hit) => lawAround(hit) || matter.test(hit.words),
  ),
  binds(
    'free',
    'not_required',
    `${who}${rest}${soon} (?:is|are|remains?|stays?|was|were|be)${soon} (?:free|at liberty) (?:to|not to)\\b`,
    () => true,
  ),
  binds(
    'may',
    'allowed',
    `${who}${rest} (?:may|can|could)${soon} (?:sign|join|enter into|apply|choose|pick|decline|refuse|opt|quit|withdraw|volunteer|take part|participate|act on|contract with|stay out|ask for an agreement)\\b`,
    (hit) => notByAgreement(hit) && !/\bif (?:the|it|he|she)\b/.test(hit.words),
  ),
  binds(
    'must',
    'required',
    `${who}${rest} (?:must|shall|ha(?:s|ve) to|will have to|would have to|(?:has|have) got to)${soon} ${act}\\b`,
    (hit) => lawAround(hit),
  ),
  binds(
    'may-not',
    'barred',
    `(?:${who}|${officer})${rest} (?:may not|can't|cannot|can no longer|may no longer|could not|must not|shall not|(?:is|are|was|were) (?:barred|forbidden|prohibited|banned|precluded) from)${soon} (?:${act}|stand|use|turn|initiate|detaining|holding|entering|signing|asking|arresting|joining)\\b`,
    notByAgreement,
  ),
  binds(
    'nobody',
    'not_required',
    `(?:no|not one|nobody|no one) (?:[\\w'-]+ ){0,4}?(?:${bound}|is|has)(?: [\\w'-]+){0,3}? (?:ha(?:s|ve) to|need|is required|are required|is bound|is made|is obliged|is forced|are bound)\\b`,
  ),
  binds(
    'exempt',
    'not_required',
    `${who}${rest}${soon} (?:is|are|was|were|stay|remain|be)${soon} (?:not )?(?:exempt(?:ed)?|left out|excluded|off the hook|covered|mentioned|included|named)\\b|${who}${rest} (?:do|does|did)(?: not|n't) fall under|${who}${rest} falls? outside`,
    (hit) =>
      lawAround(hit) &&
      /\b(?:not|n't|neither|nor|exempt\w*|left out|excluded|off the hook|outside)\b/.test(hit.match[0]),
  ),
  binds(
    'decides',
    'not_required',
    `(?:choice|decision|matter|participation|model|it|that|signing|question)(?: (?:of|to) (?:\\w+ ){0,2}?\\w+)? (?:is|are|was|remains?|stays?|rests?|belongs?|lies?)(?: left| entirely| still| solely| wholly)* (?:up to|to|with|a matter (?:of|for)) (?:[\\w'-]+ ){0,2}?(?:${bound}|them|choice|local)\\b`,
    (hit) =>
      !/\b(?:thanks|due|according|committed|related|relation|close|open|new|key) to\b/.test(hit.match[0]) &&
      /\bleft\b|up to|belong|matter|rest/.test(hit.match[0]),
  ),
  binds(
    'no-say',
    'barred',
    `${who}${rest} (?:ha(?:s|ve|d) no (?:say|power|authority|right|legal power|legal authority|control)|lacks? (?:the |any )?(?:power|authority)|ha(?:s|ve|d) (?:the |sole |full )?(?:authority|power|final say|last word))\\b`,
    (hit) => lawAround(hit) || matter.test(hit.words),
  ),
  binds(
    'either-side',
    'allowed',
    `(?:either|any|each|one) (?:party|side|agency|partner) (?:may|can|is free to|could) ${kin}(?:quit|cancel|end|terminate|leave|withdraw|walk|back out|get out|pull out|drop)\\b|cualquiera de las partes ${kin}(?:puede |lo )(?:cancel|termin|sal|retir)\\w+|se puede (?:salir|cancelar|terminar)|cualquiera de las partes lo (?:cancele|termine)`,
    () => true,
  ),
  binds(
    'debe',
    'required',
    `${who}${rest} (?:debe|deben|deberan?|tiene que|tienen que|tendran? que|esta obligad[oa]|estan obligad[oa]s)(?: \\w+)? (?:a )?(?:${lawfulActSpanish})\\b`,
    lawAround,
  ),
  binds(
    'no-puede',
    'barred',
    `(?:${who}|oficial|oficiales|agente|agentes)${rest} (?:no (?:puede|pueden|podra|podran|podia|podian)) (?:\\w+ )?(?:${lawfulActSpanish})\\b`,
    notByAgreement,
  ),
  binds(
    'no-debe',
    'not_required',
    `(?:no (?:esta|estan|estamos|esta[bn]an?) obligad[oa]s?|no (?:tiene|tienen|tenemos|tenia) (?:la obligacion|obligacion|que)|pueden? (?:abstenerse|negarse|elegir|decidir)|podian? abstenerse|nadie esta obligado)\\b`,
    (hit) => sureLaw.test(around(hit)) || sureLaw.test(earlier(hit, 200)),
  ),
]

export const lawBinds: Family = { gate: /./s, frames }
