import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { citationSlot } from '../slots-read.js'
import { wholeOf } from './law-bearing.js'
import { ahead, around, behind, earlier } from './near.js'

const suer =
  '(?:attorney general|state|governor|anyone|somebody|anybody|(?:any|a|an) (?:resident|person|citizen|taxpayer|officer|inmate)|residents|justice department|department of justice|federal government|united states|aclu|civil liberties union|union|county|city|town|municipality|they|people|procurador(?:a)?(?: general)?|fiscal(?: general)?|departamento de justicia|gobierno|estado|ciudad)'
const may =
  '(?: (?:may|can|could|will|would|might|has|have|had|also|then|promptly|did|does|already|yet|never|now|is|to|still|threatened|threatens|moved|vowed|vows|promised|puede[n]?|podra[n]?|podria[n]?|ha|no))*'
const toCourt =
  "(?:sue[sd]?|suing|tak(?:e|es|ing) [^,;.]{2,60} to (?:[\\w'-]+ )?court|took [^,;.]{2,60} to (?:[\\w'-]+ )?court|bring (?:a |an |that |such (?:a )?)?(?:suit|action|lawsuit|case)|go(?:es)? (?:after [^,;.]{2,30} )?(?:to|in) court|went to court|seek (?:a |an )?(?:injunction|writ|court order)|file[sd]? (?:a |an )?(?:suit|lawsuit|law suit|quo warranto|action)|demandara[n]?|demandar(?:lo|la|los|las)?|demando|demandado|demanda a|presento una demanda|lleve[n]? [^,;.]{2,30} (?:a la corte|ante|a los tribunales))"

/** Suits that follow or may follow from what a law asks. */
function suit(rule: string, words: string, fits: (hit: Hit) => boolean = () => true): Frame {
  return {
    rule: `suit-${rule}`,
    type: 'law.penalty',
    words: pattern(`\\b(?:${words})`, 'g'),
    span: wholeOf,
    slots: (hit) => (ofThisMatter(hit) && fits(hit) ? citationSlot(hit) : undefined),
  }
}

const theLaw =
  /\b(?:laws?|statute|act|bill|comply|complian\w+|refus\w+|violat\w+|sanctuary|detainers?|policy|agreements?|ordinance|sheriffs?|council|immigration|ice|disobey\w*|ley|convenio|acuerdo|santuario|cumpl\w+|alguacil(?:es)?)\b/
const otherCase =
  /\b(?:divorce|contractor|zoning|landlord|wrongful death|crash|insurance|developer|vendor|malpractice|copyright|drug|opioid|water|pollut\w+|estate of)\b/

function ofThisMatter(hit: Hit): boolean {
  return (
    !/\?\W*$|^if you get/.test(around(hit)) &&
    !otherCase.test(around(hit)) &&
    (theLaw.test(around(hit)) || theLaw.test(earlier(hit, 250)))
  )
}

const frames: readonly Frame[] = [
  suit('brought', `${suer}${may} ${toCourt}\\b`, (hit) => !/\\b(?:when|after|since) $/.test(behind(hit, 8))),
  suit(
    'faced',
    `(?:was|were|be|been|being|get|gets|got|is|are|face|faces|facing|invites?|risks?|risking|expect|expects|draw|draws|bring|threat of|threats of|warning of|warned of) (?:\\w+ ){0,2}?(?:sued|taken to (?:[\\w'-]+ )?court|hauled into court|suits?|lawsuits?|law suits)\\b|(?:law)?suits? (?:is|are) (?:all but certain|likely|expected|possible|sure)|(?:law)?suits? (?:by [^,;.]{3,40} )?(?:could|may|might|will|would) follow|se expone[n]? a (?:una )?demandas?`,
    (hit) => !/\bfederal (?:law)?suit\b/.test(ahead(hit, 20)),
  ),
]

export const suits: Family = { gate: /su[ei]|suit|court|action|injunction|demand|corte/, frames }
