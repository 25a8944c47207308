import type { Frame, Hit } from '../frame.js'
import { agencySlot } from '../slots-read.js'
import { ahead } from './near.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'
const money =
  '(?:money|dollars?|dime|cents?|penny|reimbursements?|payments?|appropriations?|funds|funding|tuition|price tag)'
const things =
  '(?:wages|salar(?:y|ies)|pay|tuition|lodging|airfare|travel|overtime|training|equipment|gear|(?:plane )?tickets?|benefits|per diem|hotels?|rooms?|course|costs?|bill|expenses?|vehicles?|cars|fuel)'

/** No money, or what costs nothing: "received no payment", "costs them nothing", "the course is free". */
const nothing = [
  "(?:does not|doesn't|didn't|did not|won't|will not|never) cost (?:[\\p{L}']+ ){0,2}?(?:a|one|any) (?:dime|cent|penny|dollar|nickel)",
  '(?:(?:federal|state) (?:contribution|money|funding|reimbursement)|reimbursement|received|tuition|performance awards?|costs?|from (?:ice|washington))[^.:;$]{0,20}: (?:nil|none|nothing|zero|nada|cero|ningun[oa])',
  '(?:de|desde) (?:washington|ice) no ha llegado nada|no ha perdido un (?:peso|d[oó]lar|centavo)|no est[aá] poniendo (?:un|ning[uú]n) [\\p{L}]+|(?:is|are) not putting up any money|not one dollar',
  '(?:charged|owed|billed|received|paid) nothing',
  '(?:seen|got|gotten|received) none of (?:it|that|the money)',
  "(?:not|n't|never) (?:yet )?(?:paid|seen|received|got|gotten|reimbursed) (?:us |them |him )?(?:a |one |any )(?:dime|cent|penny|dollar|nickel|check)",
  '(?:not|nor) (?:a|one) (?:dime|cent|penny|dollar|nickel)',
  '(?:nobody|no one) (?:is paying|pays|paid|has paid) (?:us|them|the (?:county|city|town|office|department)|any of (?:it|this))',
  'no money (?:changed|changes) hands|no money (?:has )?(?:came|come|arrived)|(?:the |federal |any )?(?:money|check|funds) (?:never|did not|has not|hasn.t) (?:come|arrived|came)|todav[ií]a no (?:cae|llega)\\p{L}* (?:el|la|ning[uú]n) [\\p{L} ]{0,12}(?:cheque|pago|dinero)',
  `(?:no|not an?|not one|zero) (?:(?!other)[\\p{L}-]+ ){0,2}?${money}`,
  `(?:pays?|paid|paying|gets?|(?<!(?:'ve|have|has) )got|costs?|received?|gave|gives?|spends?|spent|collect(?:s|ed)) (?:[\\p{L}']+ ){0,3}?(?:nothing(?! to)|none of (?:it|that|this)|nil|not a cent)`,
  'none of (?:it|that|this) (?:has been|have been|was|is) (?:paid|repaid|reimbursed|received)(?: back)?',
  "(?:never|not|n't)(?: yet)?(?: been)? (?:reimbursed|repaid|disbursed|paid (?:back|anything)|been paid)",
  "(?:is|it's|was|comes|are) (?:entirely )?free(?: of charge)?(?=[.,;]|$)",
  'no ha(?:n)? (?:recibido|llegado|pagado|reembolsado) (?:nada|dinero|pagos?|ning[uú]n (?:pago|dinero|reembolso)|un (?:peso|centavo))|ni un (?:peso|d[oó]lar|centavo)|no recib(?:e|en|imos|i[oó]) nada|nadie pone un d[oó]lar|no cuesta nada|es gratis|sin costo',
]

/** Who pays for what, without an amount: "the feds buy the plane ticket", "ICE will pay the trainees' wages". */
const paying = [
  `(?:ice|washington|the feds|homeland security|(?:the )?federal government|(?:the )?(?:state|county|city|town|department|borough|village)|taxpayers|it|they|which) (?:(?:has|have|had|will|would|is to|now|also|already|just|only|does|did)(?:n't| not)? ){0,3}(?:pays?|paid|paying|cover(?:s|ed|ing)?|picks? up|picked up|buys?|bought|buying|repays?|repaid|reimburse[sd]?|bears?|provide[sd]?) (?:(?:back|for) )?(?:[\\p{L}'-]+,? ){0,4}?${things}`,
  '(?:el gobierno federal|ice|el estado|el condado|washington) (?:tambi[eé]n |s[oó]lo |ya )?(?:paga|pagan|pagar[aá]|reembolsa|cubre|cubrir[aá]|devolvi[oó]) (?:[\\p{L}]+ ){0,2}?(?:salarios|sueldos|horas|gastos|equipo|viajes|costos)',
]

const notMoney =
  /\b(?:los(?:e|es|ing|s|t)|cut|threat\w*|risk|jeopardy|withh\w+|perder\w*|pierd\w+|fine[sd]?|penalt\w+|bond|bail|ransom|free to|free speech|free of (?:immigration|fear)|riding on)\b|\b(?:hung|hangs?|depends?|tied|turns?) on\b/

/** Read only where the words are about the programme's money: what a law is said to ask for is not. */
function fits(hit: Hit): boolean {
  const question = hit.scene.lower.charAt(hit.sentence.end - 1) === '?'
  return !question && !notMoney.test(hit.words) && !/^ (?:that|to (?:sign|join))/.test(ahead(hit, 14))
}

function frame(rule: string, ways: readonly string[]): Frame {
  return {
    rule,
    type: 'funding.amount',
    words: new RegExp(`${start}(?:${ways.join('|')})${end}`, 'dgu'),
    slots: (hit) => (fits(hit) ? agencySlot(hit) : undefined),
  }
}

export const moneyNone: readonly Frame[] = [frame('amount-none', nothing), frame('amount-payer', paying)]
