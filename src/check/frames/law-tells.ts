import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { citationSlot } from '../slots-read.js'
import type { DutyTold } from '../text-claim.js'
import { dutyMeant, ifPassed, lawAtHand, wholeOf } from './law-bearing.js'
import { bound, lawfulAct, lawfulActSpanish, lawSubject, matter, otherDuty } from './law-words.js'
import { ahead, around, behind, earlier } from './near.js'

/** Between a law and its verb. */
const between =
  "(?: (?:of|in|from|by|on|now before|in force in|(?:filed|introduced|signed|passed|adopted|enacted|pending) (?:in|on|by|last|this)) (?:[\\w.'-]+ ?){1,4}?)?(?:,[^,;.]{2,60},)?(?: (?:also|still|now|already|merely|only|largely|further|expressly|plainly|clearly|itself|currently|never|neither|does not|doesn't|do not|don't|did not|didn't|would not|wouldn't|would|will not|will|may|has|have|had|could|can|cannot|can't|no longer|then|specifically|simply|actually|otherwise|ya|no|tambien|solo|ni|nos|le|les|lo|los|me))*"
const subject = `(?:${lawSubject}|states|it|which|that|this|neither|nothing|nada|none|que)`
const whom = `(?:${bound}|deput(?:y|ies)|officers?|police|people|troopers?|officials?|us|you|him|her|them|me|anyone|anybody|nobody|everyone)`
const kin = "(?:[\\w'-]+ ){0,4}?"

/** A law, or what stands for one, and what it does. */
function tells(rule: string, duty: DutyTold, words: string, fits: (hit: Hit) => boolean = () => true): Frame {
  return {
    rule: `law-${rule}`,
    type: 'law.mandate',
    words: pattern(`\\b${subject}${between} (?<verb>${words})`, 'g'),
    modality: ifPassed,
    span: wholeOf,
    slots: (hit) =>
      isLaw(hit) && aboutThis(hit) && fits(hit)
        ? { ...citationSlot(hit), duty: { value: dutyMeant(hit, duty), at: hit.at } }
        : undefined,
  }
}

/** Whether the subject is a law for sure: the program and its own section are described, not asked for. */
function isLaw(hit: Hit): boolean {
  const named = hit.match[0]
  if (/\b(?:1357|287|immigration and nationality act)\b/.test(`${behind(hit, 90)}${named}`)) return false
  if (/\b(?:bar|in an?|class|classification|patriot) $/.test(behind(hit, 30))) return false
  if (/\b(?:agreement|contract|memorandum|pact|program|model)(?:,| that| which)? $/.test(behind(hit, 16)))
    return false
  return /^(?:it|which|that|this|neither|nothing|nada|none|que)\b/.test(named) ? lawAtHand(hit) : true
}

function aboutThis(hit: Hit): boolean {
  return (
    !otherDuty.test(ahead(hit, 60)) &&
    (matter.test(hit.words) || matter.test(around(hit)) || matter.test(earlier(hit, 300)))
  )
}

/** "a bill that would": the duty was told before. */
function isForerun(hit: Hit): boolean {
  const law = /\b(?:bill|act|law|statute|measure|proposal|version|provision|(?:bill|file) \d+|[sh]b \d+)\b/
  const duty =
    /\b(?:requir\w+|forc\w+|oblig\w+|compel\w*|asks?|bars?|forbid\w*|prohibit\w*|duty|mandat\w+|made|have)\b/
  return law.test(`${behind(hit, 12)}${hit.match[0]}`) && duty.test(earlier(hit, 220) + behind(hit, 120))
}

/** "No exige convenios": a verb without a subject goes on about the law told of before. */
function goesOn(hit: Hit): boolean {
  const law = /\b(?:ley|norma|estatuto|[sh]b \d+|secci[o\u00f3]n|cap[i\u00ed]tulo|convenio)\b/
  return (
    /^$|[;:]\s?$|(?:,|\)) (?:y|pero|ni) $|^(?:y|pero|ni) $/.test(behind(hit, 60)) &&
    law.test(`${earlier(hit, 260)} ${behind(hit)}`)
  )
}

/** Of a verb without a subject. */
function dutyOf({ match }: Hit): DutyTold {
  const verb = match.groups?.['verb'] ?? ''
  if (/^(?:prohibe|impide|veda)/.test(verb)) return 'barred'
  return /^permite/.test(verb) ? 'allowed' : 'required'
}

const frames: readonly Frame[] = [
  tells(
    'makes',
    'required',
    `(?:ha(?:s|ve|d)|makes?|made|making|tells?|told|asks?|asked|wants?|orders?|ordered|directs?|commands?|bids?) ${kin}${whom}(?: [\\w',-]+){0,8}? (?:to )?(?:${lawfulAct})\\b`,
  ),
  tells(
    'lets',
    'allowed',
    `(?:lets?|allows?|permits?|authorizes?|authorized|permitted|allowed|frees|leaves?) ${kin}${whom}(?: [\\w',-]+){0,4}? (?:to )?(?:${lawfulAct})\\b`,
    (hit) => !/^(?:it|this)\b|\bwould have\b/.test(hit.match[0]),
  ),
  tells(
    'would',
    'required',
    `(?:(?:would|does|did)(?: not|n't)?(?: have)?(?: done so| do so| do that| do it)?)(?=[,.;:]|$)`,
    isForerun,
  ),
  tells(
    'keeps-from',
    'barred',
    `(?:stops?|stopped|keeps?|kept|prevents?|prevented|blocks?|blocked|disallows) (?:[\\w'-]+ ){1,7}?(?:from|out of)\\b|den(?:y|ies|ied) (?:[\\w'-]+ ){1,5}?the (?:ability|power|right|authority)\\b|makes? [^,;.]{3,50} (?:void|i[l]legal|unlawful|off-limits)\\b|(?:voids?|nullifies|undoes) `,
  ),
  tells(
    'says',
    'required',
    `(?:says?|said|provides?|provided|states?|stated|specifies|holds)(?: plainly| clearly| in plain words)?(?: that)? (?:[\\w',()-]+ ){1,14}?(?:must|shall|ha(?:s|ve|d) to|needs?|may|cannot|can't|can|could|will|(?:is|are) to|got to)\\b`,
  ),
  tells(
    'calls-for',
    'required',
    `(?:calls? for|called for|asks for|asked for|insists on|demands?|demanded|provides? for|imposes?|imposed|contemplates|commands?|places? (?:no |a )?(?:such )?(?:duty|obligation)|adds? (?:the|a) (?:duty|requirement|obligation)) `,
  ),
  tells(
    'reaches',
    'required',
    `(?:concerns|covers?|covered|reach(?:es)?|appl(?:y|ies|ied) to|extends? to|binds?|bound|mentions?|touch(?:es)?|governs?|exempts?|spares?|leaves? out|(?:is|was|are) (?:directed|aimed) at) ${kin}(?:${whom}|us|this|that|jails?|only)\\b`,
  ),
  tells(
    'gives',
    'allowed',
    `(?:gives?|gave|grants?|hands|confers|leaves?|reserves?|assigns?|vests?) (?:[\\w'-]+ ){0,8}?(?:authority|power|charge|control|the right|discretion|latitude|room|a say|the say|the choice|free|open|to (?:the |each |every |local )?${whom})\\b`,
    (hit) => !/\b(?:free|open)$/.test(hit.match[0]) || /\bleav/.test(hit.match[0]),
  ),
  tells(
    'gives-until',
    'required',
    `(?:gives?|gave|grants?|allows?|allowed|sets?|had|has|have|get) (?:[\\w'-]+ ){0,6}?(?:until|till|\\d+ days|(?:thirty|sixty|ninety|\\w+) (?:days|months))\\b`,
  ),
  tells(
    'manda',
    'required',
    `(?:exige|exigen|exija|manda|mandan|obliga|obligan|obligue|ordena|ordene|pide|piden|impone|requiere) `,
  ),
  tells('permite', 'allowed', `(?:permite|permiten|autoriza|autorizan|faculta|deja) `),
  tells(
    'veda',
    'barred',
    `(?:prohibe|prohiben|prohibio|prohibiria|impide|impiden|veda|vedan|deja que|niega) `,
  ),
  {
    rule: 'law-exige',
    type: 'law.mandate',
    words: pattern(
      `\\b(?:(?:tambien|ademas|no|ni|tampoco|solo|si) )*(?<verb>exige|prohibe|obliga|permite|impide|veda|manda|incluye|alcanza|dice que|pide que) `,
      'g',
    ),
    modality: ifPassed,
    span: wholeOf,
    slots: (hit) =>
      goesOn(hit) && aboutThis(hit)
        ? { ...citationSlot(hit), duty: { value: dutyMeant(hit, dutyOf(hit)), at: hit.at } }
        : undefined,
  },
  tells(
    'dice-que',
    'required',
    `(?:dice|decia|establece|dispone|senala) que (?:[\\w',]+ ){1,12}?(?:deb|tien|pued|pod|tuv|firm|teng)\\w*`,
  ),
  tells(
    'fuerce',
    'required',
    `(?:fuerc[ea]|fuerza|obligu?[ea]|lo exij[ae]) (?:a )?(?:\\w+ ){0,4}?(?:${lawfulActSpanish})\\b`,
  ),
]

export const lawTells: Family = { gate: /./s, frames }
