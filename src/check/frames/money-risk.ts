import type { Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { around } from './near.js'

const money =
  '(?:money|moneys|funds?|funding|grants?|aid|subsid(?:y|ies)|reimbursements?|revenues?|appropriations?|allocations?|scaap|sales[- ]tax shares?)'
const sum = '\\$ ?\\d[\\d,.]*(?: ?(?:million|billion|m|k)\\b)?'
const gap = '(?:(?! that | which | and | or | but )[^;:!?"]){0,50}?'
const spanishMoney =
  '(?:dinero|fondos|subvencion(?:es)?|partidas?|recursos|financiamiento|ayudas?|apoyos?|becas|reembolsos?|\\d[\\d,.]* (?:mil|millones|dolares)|millones)'

const endangered =
  '(?:at (?:risk|stake)|in (?:jeopardy|play|doubt|danger|peril|limbo|question|the balance)|on the (?:line|chopping block)|under (?:review|threat)|threatened|exposed|frozen|withheld|held (?:up|back)|cut off|clawed back|conditioned|forfeited|yanked|rescinded|on hold|riding on)'
const goes =
  '(?:frozen|cut(?: off)?|withheld|held(?: up| back)?|pulled|taken(?: away| back)?|lost|denied|stripped|suspended|reduced|trimmed|docked|slashed|conditioned|affected|forfeited|revoked|rescinded|stopped|clawed back|recouped|recovered|reclaimed|redirected|threatened)'
const takes =
  '(?:los(?:e|es|ing|t)|forgo(?:es|ing)?|forfeit(?:s|ed|ing)?|withh(?:old|olds|olding|eld)|freez(?:e|es|ing)|froze|yank(?:s|ed|ing)?|pull(?:s|ed|ing)?|claw(?:s|ed|ing)? back|strip(?:s|ped|ping)?|den(?:y|ies|ied|ying)|jeopardiz(?:e|es|ed|ing)|risk(?:s|ed|ing)?|hold(?:s|ing)? (?:up|back)|held (?:up|back)|suspend(?:s|ed|ing)?|rescind(?:s|ed|ing)?|reclaim(?:s|ed|ing)?|recoup(?:s|ed|ing)?|condition(?:s|ed|ing)?|giv(?:e|es|ing) back|pay(?:s|ing)? back|repay(?:s|ing)?)'

const ways = [
  `\\b${money}${gap} (?:could|may|might|would|can|will|cannot|can't|won't|must|shall)(?: not)? (?:also |even |then |now |soon |all |never )?be (?:${goes}|${endangered})\\b`,
  `\\b${money}${gap} (?:is|are|was|were|'s|been|being) (?:(?:not|now|also|all|still|already|never|currently|potentially|therefore|thus) ){0,2}${endangered}`,
  `${sum}${gap} (?:(?:could|may|might|would|can|will) be ${goes}|${endangered})\\b`,
  `\\b${takes} (?:[\\w'-]+ ){0,5}?(?:${sum}|(?:a |its |their |his |our |the |any )?(?:share|portion|slice|percent|per cent|fifth|tenth|quarter|third|half|part) of (?:[\\w'-]+ ){0,4}?(?:tax(?:es)?|fund|funds|revenues?|aid|money))`,
  `\\b(?:put(?:s|ting)?|leav(?:e|es|ing)|placing) ${gap}(?:${money}|${sum})${gap} (?:at (?:risk|stake)|in (?:jeopardy|play|doubt|danger|peril|limbo|question)|on the line)\\b`,
  `\\b(?:barred|cut off|disqualif(?:y|ies|ied)|shut out|excluded|ineligible) (?:from|for) (?:[\\w'-]+ ){0,4}?${money}\\b`,
  `\\b(?:suspend|rescind|reduce|slash|reclaim|recoup|yank|hold up|terminate)(?:s|ed|ing|d)? (?:[\\w'-]+ ){0,3}?(?:state|federal|shared|public|grant|police|highway|road|criminal justice) (?:[\\w'-]+ ){0,2}?${money}\\b`,
  `\\b(?:gets?|receives?|draws?|sees?) no (?:more )?(?:state|federal|grant) (?:${money}|money)\\b`,
  `\\b(?:${money}|it|that|bonus|award|checks?) (?:(?:has|have|had|would have|will have|may have|might have) to|must|shall) (?:go back|be (?:given|paid|handed|sent|turned) back|be (?:repaid|refunded))\\b`,
  `\\bask(?:s|ed)? for (?:the|its|that|their) (?:money|grant|funds?) back\\b`,
  `\\b(?:congel\\w+|cancel\\w+|suspend\\w+|recort(?:ar\\w*|an|aron)|neg(?:ar|aria|aran|arian|arles?|o|aron)(?:les?)?|niegu?en?|quit(?:ar|aria|aran|arian|aron|o|en|an|arles?|arnos)|retendr\\w+|reten(?:ga|gan|er|erles?)|retuv\\w+|perdi(?:o|eron|endo)|pierd\\w+|perd(?:er|eria|erian|eran|era|eremos)|arriesg\\w+|cort(?:ar|aria|aran|e|en)(?:les?)?|(?:se )?qued(?:a|an|aria|arian|ara|aran|arse|amos) sin|dej(?:ar|a|an|aria|arian)(?:l[oa]s?|nos)? sin|devolver\\w*|devuelv\\w+|reintegr\\w+|condicion\\w+) (?:[\\w'-]+ ){0,4}?${spanishMoney}\\b`,
  `\\b${spanishMoney}(?:(?! que | y | o )[^;:!?"]){0,40}? (?:en (?:riesgo|juego|peligro|duda|entredicho|vilo|la balanza|el aire)|peligr(?:a|an|ar|aria|arian)|podri(?:a|an) (?:perderse|congelarse|suspenderse|cancelarse|recortarse|peligrar|retenerse)|pued(?:e|en) (?:perderse|congelarse|suspenderse|cancelarse|recortarse|retenerse))\\b`,
]

/** Money that may be lost, as those tell it who watch a budget: "grants could be frozen", "puts $2 million in play". */
export const moneyRisk: Frame = {
  rule: 'risk-told',
  type: 'funding.risk',
  words: pattern(ways.map((way) => `(?:${way})`).join('|'), 'g'),
  slots: riskSlots,
}

function riskSlots(hit: Hit): Slots | undefined {
  return otherLoss.test(around(hit)) ? undefined : { ...agencySlot(hit), moneyKind: { value: 'at-risk' } }
}

const otherLoss = /\b(?:stolen|theft|scam|scams|fraud|embezzl\w+|bail|bond|insurance|salary freeze)\b/
