import type { Span } from '../../model/article.js'
import type { Frame, Hit } from '../frame.js'
import { partySlots } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { ahead, around, behind, earlier } from './near.js'
import { many, underLaw } from './pact.js'
import { acts } from './who-acts.js'

const ours = /287|\bice\b|immigra|inmigra|agreement|program|partner|task force|convenio|acuerdo/
const member =
  '(?:287\\(g\\) |ice |task[- ]force |jail |federal |full |active |willing |founding |early |longtime )*(?:partner|participant|member|signatory|socia|socio|participante|miembro)s?'
const adverbs = '(?: (?:not|now|also|already|still|once|never|long|currently|ya|hoy|a[u\u00fa]n))*'
const other =
  /\b(?:council|commission|board|committee|family|party|union|staff|faculty|church|law firm|bar|senate|house|public|community|audience|crew|unit|team|guard|association) $|\b(?:council|commission|board|committee|family|staff|public|community|team|coalition|group|law|firm|church|association|unit)\b/

/** Whether the words are of the programme: it was told of, and no board or family is. */
function isOurs(hit: Hit): boolean {
  const near = `${behind(hit, 40)}| ${ahead(hit, 40)}`
  return (
    ours.test(`${earlier(hit, 700)} ${around(hit)}`) &&
    !other.test(near) &&
    !underLaw.test(behind(hit)) &&
    !many.test(behind(hit, 60)) &&
    !/\b(?:of (?:them|those|us)|were all|if|whether)\b[^,;]{0,20}$/.test(behind(hit, 60))
  )
}

/** "The county has been a partner since 2008", "Macon isn't a participant". */
const copula: Frame = {
  rule: 'exists-partner',
  type: 'agreement.exists',
  words: new RegExp(
    `\\b(?:is|are|was|were|been|isn't|aren't|wasn't|weren't|'s|es|fue|sigue siendo|seguimos siendo)${adverbs}(?: (?:an?|the (?:only|first|oldest|largest|newest|latest)|una?))? ${member}(?= (?:since|for|once|again|until|there|of (?:ice|the federal|the government|the program)|in (?:it|the (?:program|agreement|state|county|region))|desde|de ice|del (?:programa|gobierno))\\b|[,.;]|$)`,
    'g',
  ),
  slots: (hit): Slots | undefined => (isOurs(hit) && acts(hit) ? partySlots(hit) : undefined),
}

/** "Rensselaer County, a partner since 2018". */
const apposed: Frame = {
  rule: 'exists-partner-apposed',
  type: 'agreement.exists',
  take: 'match',
  words: new RegExp(
    `(?<=[a-z.)], )(?:an?|the (?:only|first|oldest|largest)(?: [\\w-]+){0,3}?|una?) ${member} (?:since|for|once|in|of (?:ice|the (?:federal|program|government))|desde|de ice|del programa)\\b[^.,;:"]{0,50}`,
    'g',
  ),
  slots: (hit) => (isOurs(hit) ? partySlots(hit) : undefined),
  span: ({ at }): Span => at,
}

/** "The department isn't part of the ICE program". */
const partOf: Frame = {
  rule: 'exists-part-of',
  type: 'agreement.exists',
  words:
    /\b(?:is|are|was|were|isn't|aren't|wasn't|been|not) (?:not |now |also |already |still |currently |never )*(?:a )?part of (?:the|this|that|it|any) ?(?:federal |immigration |ice |287\(g\) |ice's )*(?:program|agreement|partnership|initiative|arrangement|task force)(?![\w-])/g,
  slots: (hit) => (isOurs(hit) && acts(hit) ? partySlots(hit) : undefined),
}

/** "Tarrant County has taken part since 2017". */
const since: Frame = {
  rule: 'exists-since',
  type: 'agreement.exists',
  words:
    /\b(?:has|have|had) (?:also |long |already )?(?:taken part|participated|belonged|been (?:enrolled|a member|on (?:the|ice's) list))(?: in (?:it|the program))? (?:since|for)(?![a-z])/g,
  slots: (hit) => (isOurs(hit) && acts(hit) ? partySlots(hit) : undefined),
}

/** "It is based on the task force model", "ours is the jail kind". */
const kindOf: Frame = {
  rule: 'exists-kind-of',
  type: 'agreement.exists',
  words:
    /\b(?:agreement|memorandum|contract|convenio|acuerdo|it|ours|theirs) (?:is|was|es) (?:(?:under|based on|of|del?|for) )?(?:the |an? |el )?(?:modelo de |tipo )?(?:task[- ]force|warrant service officer|jail enforcement|jail|warrant service|fuerza operativa|fuerza de tarea|c[a\u00e1]rcel)(?: (?:model|kind|type|agreement|one))?(?=[.,;]|$| (?:model|kind|type))/g,
  slots: (hit) => (isOurs(hit) ? partySlots(hit) : undefined),
}

/** "Harris County is not among them". */
const amongThem: Frame = {
  rule: 'exists-among',
  type: 'agreement.exists',
  words: /\b(?:is|are|was|were|isn't|aren't) (?:not |also |now )?(?:among|one of) (?:them|those)(?=[.,;]|$)/g,
  slots: (hit) =>
    takers.test(earlier(hit, 220)) &&
    hit.scene.agenciesIn(hit.clause).length > 0 &&
    /\b(?:agenc|counties|departments|sheriffs|cities|towns|police)/.test(earlier(hit, 220)) &&
    !/\b(?:officers?|deput\w+|people|inmates?)\b/.test(behind(hit, 50)) &&
    acts(hit) &&
    isOurs(hit)
      ? partySlots(hit)
      : undefined,
}

const takers =
  /\b(?:agreements?|participat\w+|take part|signed|enrolled|in the program|belong|partners|joined)\b/

export const memberships: readonly Frame[] = [copula, apposed, partOf, since, kindOf, amongThem]
