import type { Span } from '../../model/article.js'
import type { Family, Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { inPassing } from './exists-in-passing.js'
import { memberships } from './exists-membership.js'
import { listsOfParties } from './lists.js'
import { ahead, around, behind, earlier, opening } from './near.js'
import { many, pact, party, underLaw } from './pact.js'
import { partiesUpTo } from './parties.js'
import { partyLists } from './party-lists.js'
import { isOfLaw } from './status-guards.js'
import { isYesOrNo } from './yes-or-no.js'

const end = '(?![a-z\u00e0-\u00ff])'

function exists(rule: string, words: string, more: Partial<Frame>): Frame {
  return {
    rule: `exists-${rule}`,
    type: 'agreement.exists',
    words: new RegExp(words, 'g'),
    modality: (hit) => (isYesOrNo(hit) ? 'at_issue' : undefined),
    slots: partySlots,
    ...more,
  }
}

const noun = new RegExp(
  `^(?: (?:a|an|its|their|his|her|our|the|one|two|both|such|no|any|in place|already|also|now|long|since|never|not|had|held|been|un|una|dos|el|su|convenio|sus|ning[u\u00fa]n|active|existing|own|formal|current|signed|similar|longstanding|long-standing|federal|local|new|jail|model|type of|kind of|types of|kinds of|form of|models of|different|written|acuerdo|vigente|ice|dhs|task[- ]force|with ice|u\\.s\\.|of|these|this|valid|limited|ongoing|close|standing|pending))* (?:${pact}|relationship|relaci\u00f3n)(?![a-z\u00e0-\u00ff])`,
)
const ours = /287|\bice\b|immigra|inmigra|federal|dhs|aduanas/

/** Whether words before a verb make it no statement on a party: rules of law, many agencies, what is only asked. */
function isOther(hit: Hit): boolean {
  const before = behind(hit, 120)
  if (
    underLaw.test(before) ||
    /(?:\b(?:must|to|will|would|should|could|may|might|can|can't|cannot|if|whether|deben?|pueden?|si)|'d|'ll)(?: (?:not|also|never))? $/.test(
      before,
    ) ||
    /\b(?:\d+|\w+) of (?:them|those)\b[^;]{0,60}$/.test(before.replace(/\b(?:none|one) of/g, ' '))
  )
    return true
  const { scene, clause, at } = hit
  const named = scene.agenciesIn({ start: clause.start, end: Math.max(clause.start, at.start) }).length > 0
  if (asksWho.test(scene.lower.slice(hit.sentence.start, hit.sentence.end))) return true
  return !named && many.test(before) && !/^(?:none|ning[u\u00fa]n[ao]? de) /.test(opening(hit))
}

const asksWho =
  /^["' ]*(?:\d+\. )?(?:who|which|what|why|how|qui[e\u00e9]n(?:es)?|cu[a\u00e1]l(?:es)?)\b.*\?["' ]*$/s

/** "The county has an agreement with ICE", "has no such agreement". */
function hasSlots(hit: Hit): Slots | undefined {
  const after = ahead(hit, 110)
  if (!noun.test(after) && !(hasOne.test(after) && toldOfOne(hit))) return undefined
  if (isOther(hit) || !acts(hit)) return undefined
  if (!ours.test(hit.words) && !ours.test(earlier(hit, 4000))) return undefined
  if (
    /^ (?:had )?(?:the |a |an )?(?:program|contract|deal|cooperation|arrangement)s?\b/.test(after) &&
    !ours.test(after)
  )
    return undefined
  return partySlots(hit)
}

/** Whether "one" or "none" is an agreement: it was told of right before, and nothing else was since. */
function toldOfOne(hit: Hit): boolean {
  const before = hit.scene.lower.slice(Math.max(0, hit.at.start - 400), hit.at.start)
  const told = new RegExp(`^[^]*\\b(?:${pact}|take part|participat\\w+)(?![a-z])`).exec(before)
  return (
    told !== null &&
    !/\b(?:policy|money|grants?|payments?|ordinance|bill|rules?|law|class|training|fine)\b/.test(
      before.slice(told[0].length),
    )
  )
}

const hasOne =
  /^ (?:had |already |also |long )*(?:one|none|no such thing|their own|its own|uno|ninguno)(?: (?:since|for|with|already|until|in|too|going|on file|as well|at the|desde|con)(?![a-z])|[,.;]|$)/

function acts(hit: Hit): boolean {
  const { scene, sentence, clause, at } = hit
  const from = at.start <= clause.start ? Math.max(sentence.start, at.start - 90) : clause.start
  const words = scene.folded.slice(from, at.start)
  return (
    capitals.test(words) ||
    party.test(words.toLowerCase()) ||
    /^(?:none|neither|each|all|both) of (?:them|the|those|these)\b|^ningun[oa] de /i.test(words) ||
    scene.agenciesIn({ start: from, end: Math.max(from, at.start) }).length > 0
  )
}

const capitals =
  /(?:^|[.?!;:,] |and )(?:[Tt]he )?\p{Lu}[\p{L}'.-]+(?: (?:of |the )*\p{Lu}[\p{L}'.-]+){0,4}(?:, [^,]{3,60},)? $/u

/** The words found up to those for the agreement, where the clause is no more than the words that tell who speaks. */
function upToNoun(hit: Hit): Span {
  const { at, clause } = hit
  if (clause.start !== at.start || clause.end !== at.end) return clause
  const after = ahead(hit, 110)
  const length =
    (noun.exec(after)?.[0].length ?? 0) +
    (partner.exec(after.slice(noun.exec(after)?.[0].length ?? 0))?.[0].length ?? 0)
  return { start: at.start, end: at.end + length }
}

const partner =
  /^ with (?:the )?(?:u\.s\. immigration and customs enforcement|ice|immigration authorities|federal authorities)/

/** "takes part in 287(g)", "a member of the program". */
function takesPart(hit: Hit): Slots | undefined {
  const after = ahead(hit, 90)
  const gap = /^members?/.test(hit.match[0]) ? ofMembers : upToPact
  if (!gap.test(after) || /\b(?:lawsuit|raids?|protest)\b/.test(after)) return undefined
  if (
    isOther(hit) ||
    /\b(?:application|applied|apply|suspend\w*|end|decision|requir\w+|demand\w*|questions|expand\w*|plans?|end (?:to|of|for)|end(?:s|ed|ing)|resum\w+|suspend\w*|terminat\w+|halt\w*|cancel\w*|paus\w+) (?:[\w']+ ){0,4}$/.test(
      behind(hit),
    )
  )
    return undefined
  return acts(hit) || /\b(?:their|its|his|our)\b/.test(behind(hit)) ? partySlots(hit) : undefined
}

const upToPact = new RegExp(`^[^;"]{0,60}?[^a-z](?:${pact})`)
const ofMembers = new RegExp(
  `^ (?:of|in|del?|en) (?:(?:the|its|this|that|el|la|su|federal|local|immigration|ice|dhs|ice's|287\\(g\\)|jail|pilot) )*(?:${pact})(?![a-z])`,
)

/** "The university does not": what was told of one holds, or does not, of another. */
function likewise(hit: Hit): Slots | undefined {
  const { scene, sentence, at } = hit
  if (sentence.block.kind === 'heading') return undefined
  const text = `${earlier(hit, 220)} ${scene.lower.slice(sentence.start, at.start)}`
  if (
    !new RegExp(
      `\\b(?:has|have|had|an?|with|in|take part|participates?|tiene[n]?) [^.;]{0,40}(?:${pact})`,
    ).test(text) ||
    !ours.test(`${earlier(hit)} ${text}`)
  )
    return undefined
  if (!/[a-z]/.test(scene.folded.slice(sentence.start, sentence.end))) return undefined
  const aside = /(?:, [^,;.]{3,40},)? $/u.exec(scene.folded.slice(sentence.start, at.start))?.[0] ?? ' '
  const named =
    partiesUpTo(scene, Math.max(sentence.start, at.start - 80), at.start - aside.length).length > 0 ||
    bodyBefore.test(scene.lower.slice(Math.max(sentence.start, at.start - 70), at.start))
  return named ? partySlots(hit) : undefined
}

const bodyBefore =
  /(?:^|[;,] |and |but |whose )(?:(?:the|my|our|his|her|your|its) )?(?:[\w'-]+ ){0,2}(?:county|city|town|university|department|office|sheriff|police|counties|cities)(?:, [^,]{3,40},)? $/

const single: readonly Frame[] = [
  exists(
    'various',
    '(?:signed|entered into|struck|reached) (?:various|several|many|numerous|multiple|similar) ',
    {
      slots: (hit) =>
        new RegExp(`^[^,;]{0,30}(?:${pact})s?(?![a-z])`).test(ahead(hit)) &&
        !isOther(hit) &&
        /\bstate\b|[a-z]/.test(opening(hit))
          ? partySlots(hit)
          : undefined,
    },
  ),
  exists(
    'has',
    `\\b(?:has|have|had|hasn't|haven't|hadn't|holds?|held|having|maintains?|tiene[n]?|tuvo|tuvieron|tenemos|tenga[n]?|ten[i\u00ed]a[n]?|conserva[n]?|contamos con|cuentan? con|mantiene[n]?|posee[n]?)${end}`,
    { slots: hasSlots, span: upToNoun },
  ),
  exists(
    'takes-part',
    `\\b(?:participat(?:es?|ed)|participating|participation|take[sn]? part|took part|taking part|involved|involvement|enrolled|belongs?|belonged|pertenec(?:e|en|[i\u00ed]a)|membership|members?|partners?|participants?|particip(?:an?|[o\u00f3]|aba|aron)|participaci[o\u00f3]n|forman? parte|miembro)${end}(?= (?:in|of|to|en|de|del|al?) )`,
    { slots: takesPart },
  ),
  exists(
    'party-to',
    `\\b(?:is|are|was|were|isn't|aren't|not|been|es|son|forma) (?:not |never |now |also |already |an? |still |no longer )*(?:part(?:y|ies) to|parte de)${end}`,
    {
      slots: (hit) =>
        (!noun.test(ahead(hit, 90)) && !(hasOne.test(ahead(hit, 90)) && toldOfOne(hit))) ||
        isOther(hit) ||
        !acts(hit)
          ? undefined
          : partySlots(hit),
    },
  ),
  exists(
    'in-it',
    `\\b(?:is|are|was|were|been|isn't|aren't|'s|'re) (?:not |now |also |already |still |never |ever |currently )*in (?:it(?= all|[.,;]| since|$)|287\\(g\\)(?! tr)|(?:the|this|that) (?:federal |immigration |ice |jail |task[- ]force |287\\(g\\) )*(?:program|agreement|partnership)(?![\\w-]))|(?<=^["' ]*(?:is|are|isn't|aren't) [^?]{3,40} )in (?:the|this|ice's) (?:federal |immigration |ice )*program(?=\\?)|(?:est\u00e1n?|estuvo|estaba) (?:en|dentro de) (?:el|ese|este) (?:programa|convenio)|\\b(?:has|had|have) been (?:in(?: it| the program)?|at (?:this|it)) (?:since|for)|\\b(?:est\u00e1n?|siguen?) (?:a?dentro|a?fuera)(?= desde|[.,;]|$)`,
    {
      slots: (hit) =>
        isOther(hit) ||
        !acts(hit) ||
        !ours.test(earlier(hit) + hit.words) ||
        (/ in it$/.test(hit.match[0]) && isOfLaw(hit))
          ? undefined
          : partySlots(hit),
    },
  ),
  exists(
    'there-is',
    `\\b(?:there(?:'s| is| was| has been| isn't| wasn't) (?:currently |now |still |not )?(?:no|none|an?|one|any)|no hay|hay un|hay) (?:such |formal |active |[\\w()-]+ ){0,3}?(?:agreement|partnership|memorandum|287\\(g\\)|convenio|acuerdo)${end}`,
    {
      slots: (hit) =>
        /^[\u00bf"' ]*(?:why|por qu[e\u00e9]) /.test(around(hit)) ||
        /\b(?:if|whether|where|which|donde)\b[^,;]{0,30}$/.test(behind(hit, 60)) ||
        /^ (?:requirement|duty|bill|law|that requires)/.test(ahead(hit, 40)) ||
        !ours.test(earlier(hit, 4000) + hit.words)
          ? undefined
          : partySlots(hit),
    },
  ),
  exists(
    'partner',
    `\\b(?:partnered|partners|cooperates|collaborates|teamed up|works|coopera|colabora|trabaja)${end}(?: (?:closely|already|la|el|directly)(?: [\\w\u00e0-\u00ff ]{3,40})?)? (?:with|con)(?: the| el)?(?: u\\.s\\.| federal)? (?:ice|immigration|servicio de inmigra)`,
    {
      slots: (hit) => (isOther(hit) || !acts(hit) ? undefined : partySlots(hit)),
    },
  ),
  exists(
    'under',
    `(?:under|bajo)(?: an?| any| its| their| the| un| una| el)(?: [\\w()-]+){0,3}? (?:agreement|contract|memorandum|pact|287\\(?g\\)?|convenio|acuerdo|contrato)${end}`,
    {
      slots: (hit) =>
        /\b(?:operates?|operated|works?|working|deputized(?: officers)?|serves?|runs?|opera[n]?|trabaja[n]?|colabor[ae]n?)(?: \w+){0,2} $/.test(
          behind(hit, 50),
        ) &&
        !isOther(hit) &&
        (ours.test(hit.match[0]) || ours.test(hit.words))
          ? partySlots(hit)
          : undefined,
    },
  ),
  exists(
    'deputized',
    `\\b(?:is|are|was|were|isn't|aren't|been) (?:not |now |also |already |currently |ever )*(?:deputized|delegated|enrolled|certified|authorized) (?:under|through) (?:the |section |ice's )*287|\\b(?:operates?|runs?|uses?|works?|has|have) (?:under |with )?(?:the |a |an )(?:ice )?(?:task[- ]force|warrant service(?: officer)?|jail(?: enforcement)?) (?:model|form|version|kind)(?! of a)`,
    {
      slots: (hit) =>
        isOther(hit) || !acts(hit) || /\b(?:officers?|deput\w+|agents?)(?: \w+)? $/.test(behind(hit, 30))
          ? undefined
          : partySlots(hit),
    },
  ),
  exists(
    'dates',
    '\\b(?:dates|dating|goes|reaches) (?:back )?(?:from|to) (?:\\w+ )?\\d{4}|\\b(?:existed|operated|ran|been (?:running|in use|around))(?: [\\w ]{3,30})? (?:from|since|until) (?:\\w+ )?\\d{4}',
    {
      slots: (hit) =>
        new RegExp(`(?:${pact})[^;,.]{0,40} $`).test(behind(hit)) &&
        !/\b(?:law|statute|policy|ley)\b[^,;]{0,20}$/.test(behind(hit))
          ? partySlots(hit)
          : undefined,
    },
  ),
  exists(
    'in-force-since',
    `(?:in (?:force|effect|place)|vigente) (?:since|for|desde) (?:\\w+ )?(?:\\d{4}|\\w+ (?:years|months|decades))`,
    {
      slots: (hit) =>
        new RegExp(
          `(?:${pact})(?: with [^,;]{2,30})?,? (?:(?:which|that) )?(?:(?:has|had) been |vigente all[i\u00ed], )?(?:[^,;]{3,30}, )?$`,
        ).test(behind(hit))
          ? partySlots(hit)
          : undefined,
    },
  ),
  exists(
    'with',
    `\\b(?:the only|the first|the last|one of|among) [^.;,]{3,60}? (?:with|con)(?= (?:an?|such|un) )`,
    {
      slots: (hit) =>
        noun.test(ahead(hit, 60)) && !isOther(hit) && (ours.test(hit.words) || ours.test(earlier(hit)))
          ? partySlots(hit)
          : undefined,
    },
  ),
  exists(
    'kind',
    `(?:an?|the|una?|el) 287\\(?g\\)? (?:city|county|town|jail|agency|department|participant|partner|sheriff|ciudad|condado)${end}|(?:participants?|partners?) (?:in|of) (?:287|ice)|soci[oa]s? de ice|in league with ice|(?:no |a |any )?(?:formal )?(?:relationship|relaci[o\u00f3]n) (?:with|con) ice`,
    {
      slots: (hit) => (underLaw.test(behind(hit)) || many.test(behind(hit)) ? undefined : partySlots(hit)),
    },
  ),
  exists(
    'likewise',
    `\\b(?:doesn't|don't|does not|do not|does|do|too|isn't|is not|tampoco|tambi\u00e9n)(?=[.,;]|$)`,
    { slots: likewise },
  ),
]

export const agreementExists: Family = {
  gate: /./s,
  frames: [...listsOfParties, ...partyLists, ...single, ...memberships, ...inPassing],
}
