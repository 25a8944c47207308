import type { Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Slots, Step } from '../text-claim.js'
import { ahead, behind, earlier } from './near.js'
import { pact } from './pact.js'
import { isOfLaw, isOther } from './status-guards.js'
import { acts } from './who-acts.js'

const end = '(?![a-z\u00e0-\u00ff])'
const known = new RegExp(`\\b(?:${pact})`)
const adverbs = '(?: (?:now|still|also|already|since|again|officially|formally|once))*'
const is = `(?:(?:is|are|was|were|been|it's|they're|we're|isn't|aren't)${adverbs}|'s)`

/** Turns of speech that tell a step of a party without naming the agreement again. */
const ofParties: readonly (readonly [Step, string])[] = [
  [
    'withdrawn',
    `${is} (?:no longer|not any longer) (?:an? )?(?:part of|party to|in|members? of|partners? (?:in|of)|participat\\w+ in)|${is} out(?= of (?:the |it|that|287|its)|[.,;]|$)|(?:came|comes|coming|come|dropped|taken|fallen) off (?:the list|it(?=[.,;]|$))|(?:took|pulled|takes|pulling) (?:[\\w']+ ){1,3}out of (?:the |its )?(?:[\\w']+ ){0,3}(?:program|agreement|287\\(g\\))|me sal[i\u00ed]|lost its authority|retira (?:a|al) [^,;.]{3,40} del programa|(?:tendr[a\u00e1]n?|tiene[n]?) que salir|cut(?:s|ting)? ties with ice|back(?:ed|s|ing)? out|(?:gave|giving|give|gives) (?:ice |the program )?(?:its |the |a )?(?:thirty|30|sixty|90|\\w+)(?: |-)days?'? notice|(?:sent|faxed|mailed|gave|serve[ds]?|notified|notify) (?:\\w+ ){0,6}(?:notice of (?:termination|withdrawal)|that it is out)|se (?:sali[o\u00f3]|fue) del (?:programa|287|convenio)|ya no (?:es|est\u00e1|forma) (?:parte|en)`,
  ],
  [
    'proposed',
    `(?:sent|sends|mailed|put|turned|submitted|filed|sent in|put in|files|mand[o\u00f3]|mandado|enviado|envi[o\u00f3]|curs[o\u00f3]|cursaron|present[o\u00f3]) (?:in )?(?:its|their|his|her|an?|the|our|su|una|la|sus) (?:\\w+ )?(?:applications?|papers|paperwork|letter of (?:intent|interest)|solicitud)|(?:has |have )?put in for (?:it|one|an? |the )|asked to be (?:next|let in|included)|has asked to join|wants? (?:in|to be next)(?=[.,;]|$)|(?:is|are) in the queue|(?:application|paperwork|papers) (?:goes|go|went) (?:off|in|out)|en agenda|asked for one|asked ice for|asked to join|(?:made|makes|make|submitted|filed) (?:no|an?|its|his|her) (?:formal )?(?:application|request)(?= to (?:ice|the federal|join|immigration|homeland)|[.,;]|$)|asked (?:ice )?to be (?:let|taken) (?:in|into)|(?:application|request|letter of (?:intent|interest)) (?:was |is |has been )?(?:sent|mailed|submitted|filed|made)`,
  ],
  [
    'rejected',
    `turn(?:ed|s|ing)? (?:it|them|ice|us|(?:the|that|this) (?:same |very )?(?:idea|offer|program|agency|invitation|county|city|town|department)) down|ruled out (?:an application|it|joining|signing|a partnership)|turn(?:ed|s|ing)? (?:aside|away) (?:an?|the) (?:overture|offer|invitation)|never (?:applied|bit|signed|filled out the form|joined)(?=[.,;]| |$)|wants? nothing to do with (?:it|the program|ice)|said (?:no|no thanks)(?= to ice|[,.;]|$)|took a pass|passed on (?:it|the (?:idea|offer|program))|opted against it|thanks but no thanks|pass(?:es|ed)? on (?:it|the (?:idea|offer|program|deal))|dij(?:o|eron|imos) que no|said no(?: thanks)? on|contest[o\u00f3] que no`,
  ],
  [
    'joined',
    `came (?:aboard|on board)|got into the program|joined (?:up|in)(?= (?:in|on|last|this)|[.,;]|$)|entr(?:[o\u00f3]|aron|amos|aba) (?:al|en el) (?:programa|287)`,
  ],
  [
    'signed',
    `(?:put|puts|putting|affixe[sd]|added) (?:his|her|its|their) (?:name|pen|signature)|puso (?:la |su )?firma|estamp[o\u00f3] (?:la |su )?(?:firma|r[u\u00fa]brica)|put (?:pen|ink) to|(?:returned|sent back) its (?:signed )?copy`,
  ],
  [
    'continues',
    `(?:stay(?:s|ing|ed)?|remain(?:s|ed|ing)?) (?:in(?= (?:the program|it|until)|[.,;]|$)|on the list)|re-upp(?:ed|ing)|re-?enlisted|(?:isn't|is not|aren't|are not) (?:going anywhere|leaving)|carr(?:y|ies) on(?=[.,;]|$)|seguimos (?:siendo|en)|no nos vamos|sigue[n]? (?:con su convenio|en el programa)`,
  ],
]

/** Turns of speech that tell a step of the agreement itself. */
const ofPacts: readonly (readonly [Step, string])[] = [
  ['re-evaluated', `${is} up for (?:renewal|review)|(?:comes?|came) up for (?:renewal|review)`],
  [
    'withdrawn',
    `let it (?:lapse|expire|run out|die)|(?<=(?:termination|withdrawal|cancellation) )(?:takes|took|will take) effect|${is} (?:over|dead|finished|gone|no more|torn up|history)${end}|(?:has|have|had) (?:all )?ended|was (?:given up|shut down|torn up|scrapped)|runs out|ran out|se acab[o\u00f3]|no sigue`,
  ],
  [
    'pending',
    `${is} (?:in the mail|on (?:a|its|his|somebody's) desk|being (?:negotiated|looked at|reviewed|drafted)|pending|unanswered|unsigned|in the works)|sitting on (?:a|its) desk|(?:has|have) (?:yet to be|not (?:yet )?been|n't been) (?:approved|signed|answered|countersigned)|(?:has|have|had)(?: not|n't) (?:yet )?(?:replied|answered|responded|heard back)|no word (?:yet )?from|nothing has happened|no (?:hay|ha habido) respuesta|aguarda[n]? respuesta|sigue en manos de|falta (?:la )?(?:r[u\u00fa]brica|firma)|(?:a[u\u00fa]n |todav\u00eda )?no ha (?:puesto|contestado|respondido)|(?:a[u\u00fa]n|todav\u00eda) no ha firmado`,
  ],
  [
    'continues',
    `(?:goes|go|went) on(?=[.,;]|$)|${is} still (?:in (?:force|effect|place)|on the books|standing|alive)|stays(?= (?:in (?:force|effect|place)|put)|[.,;]|$)|stands(?=[.,;]|$)|runs on(?=[.,;]|$)|carries on(?=[.,;]|$)|${is} up and running|sigue (?:en pie|vigente|igual)|(?:isn't|is not) going anywhere`,
  ],
  [
    'signed',
    `(?:bears|carries) (?:the|his|her|its|[\\w']+ [\\w']+'s|[\\w]+'s) (?:date|name|signature)|(?:is|was) dated (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d))|signing (?:was|came|took place)`,
  ],
]

function turn(
  rule: string,
  ways: readonly (readonly [Step, string])[],
  fits: (hit: Hit) => boolean,
): readonly Frame[] {
  return ways.map(([step, words]) => ({
    rule: `${rule}-${step}`,
    type: 'agreement.status',
    words: new RegExp(`(?<![a-z\u00e0-\u00ff-])(?:${words})${end}`, 'g'),
    slots: (hit): Slots | undefined =>
      fits(hit) && !isOther(hit, behind(hit, 110))
        ? { ...partySlots(hit), step: { value: step, at: hit.at } }
        : undefined,
  }))
}

const foreign =
  /\b(?:bill|law|act|lawsuit|suit|appeal|injunction|order|ruling|judge|court|grants?|money|training|class|course|hearing|election|career|shift|petition|charges?|prisoners?|inmates?|detainees?|custody|jail cell|meeting|vote|motion|question|budget|fence|rule|directive)\b/

/** Whether a party acts, and the text told of an agreement last, not of a law. */
function partyTurns(hit: Hit): boolean {
  const near = `${earlier(hit, 600)} ${behind(hit)} ${hit.match[0]} ${ahead(hit, 60)}`
  return known.test(near) && acts(hit) && !foreign.test(`${behind(hit, 60)} ${ahead(hit, 40)}`)
}

const pactBefore = new RegExp(
  `\\b(?:${pact}|applications?|tr[a\u00e1]mite|unit|paperwork|request|withdrawal|solicitud)(?![a-z])[^,;"]{0,50}(?:, [^,]{0,60},)? ?$`,
)

/** Whether the agreement is what stands before the words, by its name or as "it". */
function pactTurns(hit: Hit): boolean {
  const before = behind(hit, 110)
  if (foreign.test(`${before.slice(-60)} ${ahead(hit, 40)}`)) return false
  if (pactBefore.test(before)) return true
  return (
    /(?:^|[,;] |and |but )(?:it|ours|theirs|his|hers|ice|[\w .'-]{3,30}'s)(?: has| had)? ?$/.test(before) &&
    known.test(earlier(hit, 160)) &&
    !isOfLaw(hit)
  )
}

export const turns: readonly Frame[] = [
  ...turn('status-party', ofParties, partyTurns),
  ...turn('status-pact', ofPacts, pactTurns),
]
