import type { Span } from '../../model/article.js'
import type { MoneyKind } from '../../model/money.js'
import type { Family, Frame, Hit } from '../frame.js'
import { groupAt } from '../frame.js'
import { numberPattern } from '../number-words.js'
import { joint } from '../pattern-words.js'
import { quantityOf } from '../quantity.js'
import { agencySlot, daySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { moneyNone } from './money-none.js'
import { moneyRisk } from './money-risk.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'
const scale = '(?: ?(?:million|billion|thousand|millones|mil millones|mil|m|k|bn)(?![\\p{L}]))?'
const lead = `(?:(?:nearly|almost|about|around|roughly|more than|over|at least|up to|as much as|some|approximately|an estimated|less than|under|casi|m[aá]s de|unos|cerca de|hasta|al menos) )?${joint}`
const amount = `(?<amount>${lead}(?:us)?\\$ ?\\d[\\d,]*(?:\\.\\d+)?${scale}|${lead}(?:${numberPattern})${scale} (?:of )?(?:de )?(?:dollars|d[oó]lares)|once mil d[oó]lares|${lead}(?:${numberPattern}) (?:million|billion|millones)(?= (?:in|for|to|toward|a|al|anuales|en|para|this|last) |[.,;]|$)|(?:hundreds of thousands|tens of thousands|tens of millions|millions|thousands|millones|miles) (?:of|de) (?:dollars|d[oó]lares)|(?<=(?:los(?:e|ing|s of)|cost|perder|spent|withh\\p{L}+) )(?:millions|thousands|millones))`

const loss =
  '(?:los(?:e|es|ing|t|s)|loss of|forgo(?:es|ing)?|(?:do|be|go|make do) without|yank(?:s|ed|ing)?|dock(?:s|ed|ing)?|keep(?:s|ing)? back|kiss goodbye|send(?:ing)? back|forfeit(?:s|ed|ing)?|cuts?(?= (?:(?:off|state|federal|the|its|their|all|any) )*(?:funding|funds|grants?|aid|money))|(?:could|may|might|would|can) cost (?!nothing|no )|froze|frozen|(?:have|has|had) to (?:repay|return|pay back|give back)|(?:se )?quedar(?:se|[ií]an?|[aá]n?) sin|(?:se )?perder[ií]an?|pierden?|podr[ií]an? (?:quitar|retener|perder|recortar)\\p{L}*|quit(?:ar|en|an)(?:le|les|nos)?|(?:nos|les|le) quitan|withh(?:old|olds|olding|eld)|hold(?:s|ing)? back|held back|stop(?:s|ped)? paying|claw(?:s|ed|ing)? back|tak(?:e|es|ing|en) (?:away|back)|giv(?:e|es|ing) up|freez(?:e|es|ing)|cut(?:ting)? off|jeopardi(?:ze|zing|zes|zed)|in jeopardy|at risk|put at risk|risk(?:s|ing)?|threaten(?:s|ed|ing)?|strip(?:ped|ping)?|den(?:y|ied|ying)|ineligible for|pull(?:ed|ing)?|revoke[d]?|perder[ií]a[n]?|perder|p[eé]rdida de|pierda[n]?|retener|retir(?:ar|en)|poner en riesgo|en riesgo|arriesg\\p{L}+)'
const money =
  '(?:money|funds?|funding|grants?|dollars|aid|awards?|share of [\\p{L} ]{3,20}tax|revenue(?: sharing)?|(?:tax |sales tax )?distributions?|appropriations?|subsid(?:y|ies)|reimbursements?|earmarks?|salary supplements?|tax distribution|overtime|ayudas?|fondos|financiamiento|subvenciones|dinero|subsidios|recursos)'

const risk: Frame = {
  rule: 'risk',
  type: 'funding.risk',
  words: new RegExp(
    `${start}${loss}${end}(?:[^.;:!?"]|\\.(?=\\d)){0,60}?${start}(?:[\\p{L}]+ )?${money}${end}|${start}${money}${end}(?:[^.;:!?"]|\\.(?=\\d)){0,40}?${start}(?:at risk|in jeopardy|in (?:peril|danger|question|doubt)|withheld|lost|docked|trimmed|cut off|(?:could|may|might|would|can) (?:be (?:lost|cut|pulled|denied|reviewed|reconsidered|returned|reclaimed|stopped)|stop|vanish|dry up|disappear)|must be (?:returned|repaid)|hangs? in the balance|en riesgo|en peligro|peligren?|esfumarse)${end}|${start}(?:los(?:e|ing)|perder(?:[ií]an?)?|quitar(?:le|les|nos)|risk losing) ${amount}`,
    'dgu',
  ),
  slots: (hit) =>
    isAsked(hit) ? undefined : { ...agencySlot(hit), ...amountIn(hit), moneyKind: { value: 'at-risk' } },
  span: apart,
}

/** The part of the clause that tells of the money: what stands beside it is mostly a penalty of another kind. */
function apart({ scene, clause, at }: Hit): Span {
  const before = scene.lower.slice(clause.start, at.end + 1)
  const joint = opened.exec(before.slice(0, at.start - clause.start + 12))?.[0] ?? ''
  const after = closed.exec(scene.lower.slice(at.end, clause.end))
  return { start: clause.start + joint.length, end: after === null ? clause.end : at.end + after.index }
}

const opened =
  /^.*(?:, | )(?:and|or|y|o) (?=(?:(?!and |or )[\p{L}']+ ){0,3}(?:may|can|could|will|would|stands?|loses?|forfeits?|pierden?|puede|podr[ií]an?|no|the|a|an|his|her|its|their|that|any|el|la|su|se) )/su
const closed =
  /,? (?:and|or|but|although|though|y|pero) (?:is|are|be|constitutes?|commits?|can be|could be|may be|faces?|its officials|officials|a |the (?:sheriff|mayor|governor|attorney))/u

/** "How much did we lose?": what is only asked, and not to be answered with yes or no. */
function isAsked({ scene, sentence }: Hit): boolean {
  const words = scene.lower.slice(sentence.start, sentence.end)
  return /\?["*]*$/.test(words) && !/[.;:]/.test(words.slice(0, -2)) && !yesOrNo.test(words)
}

const yesOrNo =
  /^[^\p{L}]*(?:(?:and|but|so|y|o) )?(?:will|would|could|can|does|do|did|is|are|was|may|might|has|have|perderemos|perder\p{L}*|puede[n]?|podr\p{L}+|nos|se|le|les|hay) /u

const stake: Frame = {
  rule: 'risk-stake',
  type: 'funding.risk',
  words: new RegExp(
    `${start}(?:at stake|hinges? on|hung on|(?:turn(?:s|ed)?|hang(?:s|ing)?|depend(?:s|ing)?|conditioned|contingent|conditional) on(?! who)|tied to(?! (?:success|performance|results))|depende de|est[aá] en juego)${end}`,
    'dgu',
  ),
  needs: new RegExp(`\\$|${start}${money}${end}`, 'u'),
  slots: (hit) =>
    new RegExp(`\\$|${start}${money}${end}`, 'u').test(hit.words) && !isBonus(hit)
      ? { ...agencySlot(hit), ...amountIn(hit), moneyKind: { value: 'at-risk' } }
      : undefined,
}

/** An award that depends on results is no money at risk. */
function isBonus(hit: Hit): boolean {
  return (
    /tied|depend/.test(hit.match[0]) &&
    /\b(?:bonus(?:es)?|(?:the|performance|quarterly) awards?)\b/.test(hit.words)
  )
}

/** Who bears what, where no amount is told: "at no cost to taxpayers", "ICE covers the overtime". */
const borne: Frame = {
  rule: 'borne',
  type: 'funding.amount',
  words: new RegExp(
    `${start}(?:(?:at |of )?no (?:cost|charge|expense)(?= to|[.,]|$)|free of charge|foot(?:s|ed|ing)? (?:the|that) bill|(?:is|are|was|were) borne by|(?:pay(?:s|ing)?|paid) (?:back|for) (?:the |their |its |our |part |half |all |any )?(?:training|overtime|salar(?:y|ies)|equipment|travel|lodging|costs?|of that|officers'?)|(?:cover(?:s|ed|ing)?|reimburs(?:e|es|ed|ing)|bears?|pick(?:s|ed|ing)? up) (?:the |all |some |most |part of the |half of the |its |their )?(?:rest|costs?|overtime|salar(?:y|ies)|wages|training|travel|lodging|equipment|tab|expenses?|departments?|agenc(?:y|ies))|(?:has|have|had)(?:n't| not)? (?:received|seen|gotten) (?:a (?:dime|cent|penny)|no (?:state |federal |state or federal )?(?:money|funds?)|any (?:money|funds?|reimbursement))|eligible for (?:a |the |up to |[^.;,]{0,20}?)(?:grants?|reimbursements?|award|slice|share|funds?)|ni un centavo|sin (?:ning[uú]n )?costo|cubr(?:e|ir[aá]|en) (?:los |las |el )?(?:gastos|costos|horas|salarios)|(?:nos |le )(?:cuesta|costar[aá]|va a costar))${end}`,
    'dgu',
  ),
  needs: /\bice\b|287|immigra|inmigra|train|federal|program|agreement|convenio|acuerdo|capacit/,
  slots: (hit) => {
    const kind = kindOf(hit.words)
    return { ...agencySlot(hit), ...(kind === undefined ? {} : { moneyKind: { value: kind } }) }
  },
}

const paid: Frame = {
  rule: 'amount',
  type: 'funding.amount',
  words: new RegExp(`${start}${amount}`.replace(start, '(?<![\\p{L}\\d])'), 'dgu'),
  slots: amountSlots,
}

const other =
  /\b(?:bond|bail|home|rent|median income|stolen|fraud|per gallon|salary of the|damage|cash seized|drug|parking|plates|tickets|admission)\b/

function amountSlots(hit: Hit): Slots | undefined {
  const { words, match } = hit
  if (
    new RegExp(
      `${start}(?:fin(?:e|es|ed)|penalt(?:y|ies)|multas?|castig\\p{L}+|multar\\p{L}+)${end}`,
      'u',
    ).test(words)
  )
    return undefined
  if (riskWords.test(words) || /at stake|hinges? on|en juego|riding on/.test(words)) return undefined
  if (isFine(hit) || feared.test(words)) return undefined
  if (other.test(words) && !/\b(?:ice|grant|reimburs|agreement|state|county|city)\b/.test(words))
    return undefined
  const at = groupAt(hit, 'amount')
  const value = moneyOf(match.groups?.['amount'] ?? '')
  if (value === undefined) return undefined
  if (!/\$|dollar|d[oó]lar|^(?:millions|thousands|millones|miles)/.test(match[0]) && !ofMoney.test(words))
    return undefined
  const kind = kindOf(words)
  return {
    ...agencySlot(hit),
    ...daySlot(hit),
    amount: { value, ...(at === undefined ? {} : { at }) },
    ...(kind === undefined ? {} : { moneyKind: { value: kind } }),
  }
}

/** Money that somebody fears for, or that an order of a court is about; and what a job pays. */
const feared =
  /\b(?:fret(?:s|ted|ting)?|worr(?:y|ies|ied)|fear(?:s|ed)? (?:for|over)|amenaz\p{L}* con|en la balanza|in the balance|on the line|on thin ice|congelad[oa]s?|there goes|enjoin(?:s|ed)|drawn into|were touched|to start$|starting (?:pay|salary))(?!\p{L})/u

/** A sum that a breach of the law costs, by the day or at once: a penalty, whatever it is called. */
function isFine({ scene, sentence, at, words }: Hit): boolean {
  if (
    /\b(?:punishable by|misdemeanor|on the hook for|per (?:violation|breach|offense)|each violation|price of a violation|por (?:cada )?(?:infracci\u00f3n|violaci\u00f3n))(?![a-z])/.test(
      words,
    )
  )
    return true
  if (
    !/^ (?:a|per|each|every|for each|for every|por|al|cada) (?:day|d\u00eda)/.test(
      scene.lower.slice(at.end, at.end + 20),
    )
  )
    return false
  return /\b(?:su(?:e|es|ed|ing)|violat\w*|comply|compl(?:y|ies)|liable|charge the|breach\w*|contempt|demandar\w*|incumpl\w*|reincid\w*)\b/.test(
    scene.lower.slice(sentence.start, sentence.end),
  )
}

/** Words without which an amount that names no currency may count anything. */
const ofMoney =
  /set aside|\bput\b|budget|\bcosts?\b|grant|fund|money|\bpa(?:y|id|ys)\b|spen[dt]|wages|claims|offer|contralor|apart|gast|presupuest|dinero|pag[oóa]|reparti|recibi|costo|cuesta|aport/

const riskWords = new RegExp(
  `${start}${loss}${end}(?:[^.;:!?"]|\\.(?=\\d)){0,60}?(?:\\$|${money}|millions|dollars|d[oó]lares)`,
  'u',
)

function amountIn({ words }: Hit): Slots {
  const found =
    new RegExp(amount, 'u').exec(words)?.groups?.['amount'] ?? /\bmillions\b|\bmillones\b/.exec(words)?.[0]
  const value = found === undefined ? undefined : moneyOf(found)
  return value === undefined ? {} : { amount: { value } }
}

function moneyOf(words: string) {
  const plain = words
    .replace(/(?:us)?\$ ?/, '')
    .replace(/ (?:of |de )?(?:dollars|d[oó]lares)$/, '')
    .replace(/as much as/, 'up to')
    .replace(/(\d) ?(?:m|M)$/, '$1 million')
    .replace(/(\d) ?bn$/, '$1 billion')
    .replace(/(\d) ?k$/, '$1 thousand')
    .replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1')
  return quantityOf(plain, 'USD')
}

function kindOf(words: string): MoneyKind | undefined {
  if (/\b(?:set aside|appropriat|budgeted|earmark|allocat|asign[oó]|destin[oó])/.test(words))
    return 'appropriated'
  if (/\b(?:applied|requested|solicit|asking for|seeking)/.test(words)) return 'applied'
  if (/\b(?:award|granted|received a|otorg|adjudic)/.test(words)) return 'awarded'
  if (
    /\b(?:offer|up to|would pay|will pay|will reimburse|would reimburse|will receive|eligible|per (?:officer|deputy|quarter)|bonus|ofrec|available)/.test(
      words,
    )
  )
    return 'offered'
  if (/\b(?:cost|spent|spend|settle|bill|expens|judgment|cuesta|cost[oó]|gast)/.test(words)) return 'cost'
  return /\b(?:paid|pays|received|reimbursed|pag[oó]|recibi[oó]|got)/.test(words) ? 'paid' : undefined
}

export const funding: Family = {
  gate: /\$|\bnada\b|\bnil\b|\bnone\b|million|award|distribution|revenue|dollars|d[oó]lares|fund|grant|money|million|millones|fondos|dinero|subvenc|aid\b|cost|charge|bill|tab\b|reimburs|cover|pay|paid|borne|dime|cent\b|centavo|stake|hinges|eligible|cubr|free|reembols|tuition|wages|salar|airfare|ticket|sueldo|recib|peso|nothing|gratis|subsid|earmark|allocat|scaap|becas|partida|ayuda|apoyos|recursos/,
  frames: [risk, stake, moneyRisk, paid, borne, ...moneyNone],
}
