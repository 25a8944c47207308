import type { Family, Frame, Hit } from '../frame.js'
import { citationSlot, daySlot } from '../slots-read.js'
import type { DutyTold, Modality, Slots, SourceKind } from '../text-claim.js'
import { bindsWhom, bound, law, matter, otherDuty, sureLaw } from './law-words.js'
import { ahead, around, behind, earlier } from './near.js'

const end = '(?![a-z\u00e0-\u00ff])'

function mandate(rule: string, duty: DutyTold, words: string, fits: (hit: Hit) => boolean): Frame {
  return {
    rule: `mandate-${rule}`,
    type: 'law.mandate',
    words: new RegExp(`\\b(?:${words})${end}`, 'g'),
    modality,
    slots: (hit) => (fits(hit) ? mandateSlots(hit, duty) : undefined),
  }
}

/** What a bill would do is no law yet. */
function modality(hit: Hit): Modality | undefined {
  const words = `${earlier(hit, 160)} ${hit.words}`
  const bill =
    /\b(?:bill|proposal|legislation would|measure would|proyecto de ley|if (?:it|the bill) passes)\b/.test(
      words,
    )
  if (bill && /\b(?:would|could|if)\b|r[i\u00ed]an?\b/.test(hit.words)) return 'at_issue'
  return /\bvetoed\b/.test(words) && /\bwould\b/.test(hit.words) ? 'at_issue' : undefined
}

function mandateSlots(hit: Hit, duty: DutyTold): Slots {
  const { words } = hit
  const source = sourceTold(hit)
  const reaches = reachOf(words)
  return {
    ...citationSlot(hit),
    ...(/\b(?:by|until|before|from|after|hasta|antes)\b/.test(words) ? daySlot(hit) : {}),
    ...(source === undefined ? {} : { sourceKind: { value: source } }),
    ...(reaches === undefined ? {} : { reaches: { value: reaches } }),
    duty: { value: negated(hit) ? opposite(duty) : duty, at: hit.at },
  }
}

/** On what a text says that the duty rests: a ruling, or a party's words in court. */
function sourceTold(hit: Hit): SourceKind | undefined {
  const before = `${behind(hit, 200)}`
  if (
    /\b(?:attorneys?|lawyers?|counsel|abogad\w+)\b[^;]{0,60}\b(?:told|said|argued|conceded|dij\w+|argument\w+)\b[^;]{0,30}\b(?:judge|court|hearing|juez|jueza|tribunal|audiencia)\b/.test(
      before,
    )
  )
    return 'party_statement_in_court'
  return /\b(?:(?:court|judicial|judge's) (?:ruling|clarification|decision|order)|(?:judge|court) (?:ruled|held|found))\b/.test(
    before,
  )
    ? 'ruling'
    : undefined
}

function opposite(duty: DutyTold): DutyTold {
  if (duty === 'required') return 'not_required'
  return duty === 'barred' ? 'allowed' : duty === 'allowed' ? 'barred' : duty
}

function negated(hit: Hit): boolean {
  return /\b(?:not|never|no|nothing|nor|neither|nobody|none|cannot|without|nada|ni|tampoco|ning[u\u00fa]n[oa]?)\b[^,;]{0,60}$|n't [^,;]{0,40}$/.test(
    behind(hit),
  )
}

function reachOf(words: string): string | undefined {
  if (/sheriff|alguacil|jail|c[a\u00e1]rcel/.test(words)) return 'sheriff'
  if (/municipal|\bcit(?:y|ies)\b|\btowns?\b|ciudad|police department|borough|village/.test(words))
    return 'municipality'
  if (/\bcount(?:y|ies)\b|condado/.test(words)) return 'county'
  return /agenc|local (?:government|entit)|law enforcement|entidades/.test(words) ? 'any' : undefined
}

/** "a city that forbids its police to help": whom the law binds is no law. */
const boundItself =
  /(?:^|[^a-z])an? (?:[\w'-]+ )?(?:city|town|county|sheriff|agency|department|place|village|township) (?:that|which|who)(?: \w+)? $|\bwhat the (?:law|state) $|\bone can $/

/** Whether a law, or a word that stands for one told of before, comes before the verb. */
function lawBefore(hit: Hit): boolean {
  const before = behind(hit, 300)
  if (boundItself.test(before)) return false
  if (
    /\b(?:judge|court|juez|tribunal)(?! (?:said|ever))\b(?:(?!that|law|because|ley)[^,;]){0,50}$/.test(before)
  )
    return false
  if (law.test(before)) return true
  return (
    /\b(?:it|which|that|this|they|neither|nothing|none|esta|que|ello)\b/.test(before) &&
    sureLaw.test(earlier(hit, 400))
  )
}

/** Whether what is asked is cooperation with immigration authorities. */
function onMatter(hit: Hit): boolean {
  return matter.test(ahead(hit, 120)) || matter.test(hit.words) || matter.test(earlier(hit, 250))
}

const isPassive =
  /\b(?:is|are|was|were|be|been|being|not|n't|legally|also|currently|longer|feel|feels|felt|est[a\u00e1]n?|estaban?|est[e\u00e9]n?|sea|sean|son)(?: \w+ly| not| now| otherwise)* $|n't $/

const required = mandate(
  'required',
  'required',
  'requir(?:es?|ed|ing)|oblig(?:es?|ed|ates?|ated|ating)|mandat(?:es?|ed|ing)|compel(?:s|led|ling)?|forc(?:es?|ed|ing)|direct(?:s|ed|ing)|order(?:s|ed)|instruct(?:s|ed)|tells?|makes?|made|calls for|demands|asks|exig(?:en?|i[o\u00f3]|[i\u00ed]a|ir)|oblig(?:an?|[o\u00f3]|ar|ad[oa]s?)|requier(?:en?)|requiri[o\u00f3]|requerir[i\u00ed]a[n]?|obligar[i\u00ed]a[n]?|exigir[i\u00ed]a[n]?|pide[n]?|manda[n]?|orden(?:an?|[o\u00f3])|impone[n]?',
  (hit) => {
    const before = behind(hit)
    const after = ahead(hit, 120)
    if (/^forc/.test(hit.match[0]) && /\b(?:task|police|work|armed|use of|sales|air|deadly) $/.test(before))
      return false
    if (otherDuty.test(after) || !onMatter(hit)) return false
    if (isPassive.test(before) && /(?:ed|ad[oa]s?)$/.test(hit.match[0]))
      return (
        bindsWhom.test(before) &&
        /^ (?:by|to|under|a |por )|^[,.]|^$/.test(after) &&
        !/\b(?:officers?|deput\w+|agents?) (?:are|is|were) $/.test(before)
      )
    if (!lawBefore(hit)) return false
    if (/\b(?:nos|le|les|lo|la|los) $/.test(before)) return true
    if (/^(?:direct|order|instruct|tell|ma[kd]e|ask|demand|call|orden|impone)/.test(hit.match[0]))
      return (
        new RegExp(`^(?: [\\w'-]+){0,5}? (?:${bound}|it clear|him|them|us)${end}`).test(after) &&
        !notAsked.test(after)
      )
    return (
      bindsWhom.test(after) ||
      /\b(?:cooperation|participation|compliance|agreements?|best efforts|honor\w*|holding|mejores esfuerzos|cooperaci[o\u00f3]n)\b/.test(
        after,
      )
    )
  },
)

/** "Made the county more dangerous", "asked Washington to pay": nothing that a law asks. */
const notAsked =
  /^ (?:it )?(?:clear|sure|a crime|a felony)|^ (?:(?:the )?federal (?:government|authorities)|washington|ice|homeland)\b|^ (?:[\w'-]+ ){1,3}?(?:more|less|safer|whole|standard|better|worse|look|feel)\b|^ (?:[\d,]+|an?|the|its|his|their) (?:[\w-]+ )?(?:arrests?|stops?|calls?|decisions?|changes?|payments?)\b/

const must = mandate(
  'must',
  'required',
  'must|shall|ha(?:s|ve|d) to|needs? to|need not|is to|deben?|deber[a\u00e1]n?|tienen? que|tendr[a\u00e1]n? que',
  (hit) => {
    const before = behind(hit, 110)
    const after = ahead(hit, 130)
    if (otherDuty.test(after) || !bindsWhom.test(before)) return false
    if (/\b(?:officers?|deput\w+|people|immigrants|residents|you|i|agents?)(?: still| also)? $/.test(before))
      return false
    if (
      !/\b(?:cooperat\w+|comply|agreements?|287|detainers?|honor|participat\w+|sign|join|enter|seek|apply|request|notify|best efforts|assist|share|approve|give up|contar con|ayudar|hold (?:people|anyone|inmates|them)|give notice|allow|cooperar|colaborar|firmar|unirse|solicitar|pedir|cumplir|acuerdos?|participar|retener|notificar)\b/.test(
        after,
      )
    )
      return false
    return (
      /^(?:must|shall|deb)/.test(hit.match[0]) ||
      sureLaw.test(around(hit)) ||
      sureLaw.test(earlier(hit, 300)) ||
      /\b(?:those|sheriffs|agencies|cities|counties)\b/.test(before)
    )
  },
)

const barred = mandate(
  'barred',
  'barred',
  'bar(?:s|red|ring)?|prohibit(?:s|ed|ing|ion on)?|forbid(?:s|den)?|bans?|banned|banning|outlaw(?:s|ed|ing)?|preempt(?:s|ed)?|prevents?|blocks|restricts?|limits|proh[i\u00ed]be[n]?|prohibi[o\u00f3]|prohibid[oa]s?|proh[i\u00ed]ben|prohibici[o\u00f3]n de|vedad[oa]s?|impide[n]?|veta',
  (hit) => {
    const after = ahead(hit, 130)
    if (/\b(?:judge|court|juez|tribunal|injunction)\b[^;]{0,60}$/.test(behind(hit))) return false
    if (/^bans?$/.test(hit.match[0]) && !/^ on| such/.test(after) && !lawBefore(hit)) return false
    const of = new RegExp(
      `(?:^|[^a-z])(?:${bound}|agreements?|287|sanctuary|polic(?:y|ies)|cooperat\\w+|such|local|acuerdos?|convenios?|santuario|colaborar|por ley)(?![a-z])`,
    ).test(after)
    const passive = isPassive.test(behind(hit)) && bindsWhom.test(behind(hit))
    return (of || passive) && (lawBefore(hit) || passive || /por ley|by law/.test(after)) && onMatter(hit)
  },
)

const cannot = mandate(
  'cannot',
  'barred',
  "may not|cannot|can't|can not|could not|couldn't|shall not|can no longer|no pueden?|no podr[a\u00e1]n?",
  (hit) => {
    const before = behind(hit, 90)
    if (
      !new RegExp(`(?:^|[^a-z])(?:${bound}|they|it|we)[^,;]{0,30}$`).test(before) ||
      /\b(?:officers|deputies|police) $/.test(before)
    )
      return false
    const acts =
      /^ (?:\w+ )?(?:stop|ban|limit|prohibit|restrict|adopt|refuse|bar|prevent|block|impede|enter|sign|join|decline|opt|withdraw|leave|ignore|interfere|vote|negarse|prohibir|limitar|impedir|firmar|rechazar|salir)/.test(
        ahead(hit, 60),
      )
    return acts && onMatter(hit) && (sureLaw.test(around(hit)) || sureLaw.test(earlier(hit, 300)))
  },
)

export const mandates: Family = { gate: /./s, frames: [required, must, barred, cannot] }
