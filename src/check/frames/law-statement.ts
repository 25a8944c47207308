import type { Family, Frame, Hit } from '../frame.js'
import { citationSlot } from '../slots-read.js'
import type { Slots, SourceKind } from '../text-claim.js'
import { ahead, around, behind } from './near.js'

const end = '(?![a-z\u00e0-\u00ff])'
const legal =
  "attorney general(?:'s office)?|ag(?:'s office)?|solicitor general|(?:city|county|town|village|parish|borough|general|legal|outside) (?:attorney|counsel|solicitor)|attorneys? for the (?:state|city|county|governor|plaintiffs?|defendants?|sheriff)|lawyers? for the (?:state|city|county|governor|plaintiffs?|defendants?|sheriff)|state(?:'s)? (?:attorneys|lawyers)|fiscal general|fiscal[i\u00ed]a(?: general)?|abogad[oa]s? (?:del estado|de la ciudad|del condado|municipal)|legislative counsel|justice department|procurador[a]? general"

const wrote: Frame = {
  rule: 'legal-wrote',
  type: 'law.statement',
  words: new RegExp(`\\b(?:${legal})${end}`, 'g'),
  slots: (hit) =>
    /^[^;"]{0,80}?\b(?:wrote|written(?! up)|writes|opin(?:ed|es|ion)|letter|memo|advis(?:ed|es|ory)|guidance|warned|issued|concluded|argued|argues|put (?:that|it) in writing|conceded|acknowledged|maintain(?:s|ed)|escribi[o\u00f3]|opin[o\u00f3]|carta|dictamen|advirti[o\u00f3]|argument[o\u00f3]|sostuvo|sostiene|interpreta|interprets|reads|position|disagrees?)\b/.test(
      ahead(hit, 120),
    ) &&
    !/\b(?:sent|sued|asked|told|from|to|had an?|on|obey) (?:the )?$/.test(behind(hit, 12)) &&
    !/^(?:'s)? (?:to|will|can|could|should) (?:write|draft|prepare|issue|give)\b/.test(ahead(hit, 24))
      ? statementSlots(hit)
      : undefined,
}

const opinion: Frame = {
  rule: 'legal-opinion',
  type: 'law.statement',
  words:
    /\b(?:(?:attorney general(?:'s)?|advisory|legal|ag's|uthmeier's) (?:\w+ )?(?:opinion|letter|memo|guidance)|(?:letter|opinion|memo|carta|opini[o\u00f3]n|dictamen) (?:from|by|de|del) (?:the |el |la )?(?:attorney general|fiscal\w*|state|county attorney|city attorney|abogad\w+))/g,
  slots: (hit) =>
    /\b(?:ask\w*|seek\w*|request\w*|pid\w+) (?:for )?(?:an? )?(?:formal )?$|^in an? $/.test(behind(hit)) ||
    /^(?:legal|advisory) (?:memo|guidance|letter)$/.test(hit.match[0])
      ? undefined
      : statementSlots(hit),
}

const filing: Frame = {
  rule: 'legal-filing',
  type: 'law.statement',
  words:
    /\b(?:law ?suit|suit|complaint|(?:court )?filings?|court papers|(?:legal )?brief|petition|motion in court|plaintiffs?|demanda|escrito|demandantes?|querella)(?![a-z])/g,
  slots: (hit) =>
    !/\bin (?:an?|the|its|his|her|their) (?:[\w-]+ )?$|\bfiled an? $/.test(behind(hit, 24)) &&
    /^[^;"]{0,40}?\b(?:argu(?:es|ed|e|ing)|claim(?:s|ed|ing)?|contend(?:s|ed)?|alleg(?:es|ed|e|ing)|asks?|seeks|says?|said|states?|maintains?|challeng(?:es|ed|ing)|accus(?:es|ed)|alega[n]?|argumenta[n]?|sostiene[n]?|pide[n]?|se[n\u00f1]ala[n]?|acusa[n]?)\b/.test(
      ahead(hit, 70),
    ) &&
    /\b(?:law|statute|agreement|constitution\w*|authority|require\w*|ice|sheriff|city|county|state|287|ley|acuerdo|autoridad|detainer)\b/.test(
      ahead(hit, 200),
    )
      ? statementSlots(hit)
      : undefined,
}

function statementSlots(hit: Hit): Slots {
  const words = around(hit)
  const value: SourceKind = /opinion|opined|opini[o\u00f3]n|dictamen/.test(words)
    ? 'ag_opinion'
    : /letter|wrote|written|carta|escribi/.test(words)
      ? 'letter'
      : /court|judge|hearing|filing|suit|complaint|brief|tribunal|juez|demanda|audiencia/.test(words)
        ? 'party_statement_in_court'
        : 'unspecified'
  return { ...citationSlot(hit), sourceKind: { value } }
}

export const legalStatements: Family = {
  gate: /attorney|counsel|solicitor|lawyer|fiscal|abogad|opinion|letter|memo|guidance|suit|complaint|filing|papers|brief|petition|plaintiff|demanda|escrito|querella|opini|carta|justice dep|\bag\b|procurador/,
  frames: [wrote, opinion, filing],
}
