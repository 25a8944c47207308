import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { citationSlot } from '../slots-read.js'
import { wholeOf } from './law-bearing.js'
import { ahead, around, behind, earlier } from './near.js'

const may =
  '(?:may|can|could|might|would|will|shall|must|to|they|he|she|anyone|somebody)(?: (?:also|then|even|now|still|not|never))*'
const punished =
  '(?:suspended|removed|impeached|indicted|prosecuted|jailed|fined|disciplined|decertified|ousted|punished|unseated|stripped of|held (?:\\w+ )?(?:liable|in contempt|responsible)|sued|charged (?:criminally|as a|with (?:a |an )?(?:misdemeanor|felony|malfeasance|contempt|official)))'
const crime = '(?:misdemeanor|felony|malfeasance|contempt|criminal offense|criminal charge|delito|desacato)'
const paper =
  '(?:certificates?|certifications?|licenses?|badges?|delegation|credentials?|seat|immunity|charter|insurance)'

/** What may befall those who do not do what a law asks, or who do more than it lets them. */
function sanction(rule: string, words: string, fits: (hit: Hit) => boolean = () => true): Frame {
  return {
    rule: `sanction-${rule}`,
    type: 'law.penalty',
    words: pattern(`(?:${words})`, 'g'),
    span: wholeOf,
    slots: (hit) => (ofOfficials(hit) && fits(hit) ? citationSlot(hit) : undefined),
  }
}

const lawNear =
  /\b(?:laws?|statute|act|bill|section|sb \d+|hb \d+|attorney general|governor|comply|complian\w+|violat\w+|refus\w+|sanctuary|detainers?|ordinance|chapter|287|ley|leyes|procurador\w*|fiscal\w*|gobernador|convenio|santuario)\b/
const officials =
  /\b(?:officials?|officers?|sheriffs?|deput(?:y|ies)|mayors?|commissioners?|council\w*|chiefs?|cit(?:y|ies)|count(?:y|ies)|towns?|townships?|agenc(?:y|ies)|departments?|municipalit\w+|jurisdictions?|supervisors|trustees?|members?|anyone|whoever|those|employees?|leaders|we|us|i|you|he|she|violations?|breach|funcionarios?|alcaldes?|alguacil(?:es)?|sheriff|concejal(?:es)?|ciudad(?:es)?|condados?|quien(?:es)?|jefes?|polic\w+|l[oae]s?)\b/
const ofSuspects =
  /\b(?:convicted|arrested|burglary|assault|dui|drunk|traffic|theft|drug|murder|inmates?|suspects?|detainees?|immigrants?|re-?entry|landlord|smugglers?|reckless)\b/

function ofOfficials(hit: Hit): boolean {
  const words = around(hit)
  return (
    (officials.test(words) || / no (?:teeth|fine|penalt|trae|tiene)/.test(words)) &&
    !ofSuspects.test(hit.words) &&
    (lawNear.test(words) || lawNear.test(earlier(hit, 260)))
  )
}

const byOffice =
  /\b(?:officials?|members?|commissioners?|those who|council|sheriffs?|leaders|mayors?|chiefs?|trustees?)\b|^[^|]*\| (?:from|by)\b/

const frames: readonly Frame[] = [
  sanction('be-punished', `\\b${may} (?:be|get) (?:\\w+ly )?${punished}\\b`),
  sanction(
    'subject',
    `\\b(?:subject to|exposed to|open to|at (?:the )?risk of|on pain of|under pain of|grounds for|threat of|threatened with|faces?|facing|risks?|risking) (?:[\\w'-]+ ){0,3}?(?:removal|suspension|impeachment|ouster|discipline|prosecution|indictment|sanctions|contempt|criminal charges?|(?:civil|criminal) (?:penalt(?:y|ies)|liability)|fines?|jail|quo warranto)\\b`,
    (hit) =>
      !/subject to removal$/.test(hit.match[0]) || byOffice.test(`${behind(hit, 50)}|${ahead(hit, 20)}`),
  ),
  sanction(
    'crime',
    `\\b(?:(?<!there )(?:is|are|was)|would be|becomes?|made|makes?|making|constitutes?|commits?|comete|cometen|es|seria) (?:(?:it|that|this) )?(?:guilty of )?(?:(?:a|an|un|class|clase|state|third-degree|fourth-degree|official) )*(?:[a-e] )?${crime}\\b`,
    (hit) => lawNear.test(`${around(hit)} ${earlier(hit, 160)}`),
  ),
  sanction(
    'a-day',
    `(?:\\$[\\d,.]+|[\\d,.]+ dolares)(?: \\w+){0,2}? (?:a|per|for (?:each|every)|each|every|al?|por|por cada) (?:day|violation|offen[sc]e|breach|instance|incident|dia|infraccion|violacion|falta|ocasion)\\b|[\\d,.]+(?: dolares)? diarios`,
    (hit) =>
      !/\b(?:bed|beds|costs?|paid|pays?|paga\w*|cobra\w*|cuesta\w*|rate|reimburs|reembols\w+|inmates?|hotel|lodging|overtime|rent)\b/.test(
        around(hit),
      ),
  ),
  sanction(
    'up-to',
    `\\b(?:up to|as (?:much|long) as|hasta|un maximo de) (?:[\\w-]+ ){1,2}?(?:years?|months?|days|anos?|meses) (?:in|of|behind|at|de|en|tras) (?:\\w+ )?(?:jail|prison|bars|hard labor|carcel|prision|rejas)\\b`,
  ),
  sanction(
    'paper',
    `\\b(?:pull(?:s|ed)?|revoke[sd]?|yank(?:s|ed)?|strip(?:s|ped)?|forfeits?|loses?|losing|loss of|take away|takes away) (?:[\\w'-]+ ){0,3}?${paper}\\b`,
    (hit) => !/\bdriver'?s? license\b/.test(around(hit)),
  ),
  sanction(
    'no-teeth',
    `\\b(?:has|have|had|is|with|carries|contains?|provides?|there is|sets?|names?) no (?:teeth|fines?|penalt(?:y|ies)|punishment|criminal penalt(?:y|ies)|sanctions?)\\b|\\bno (?:trae|tiene|contempla|preve|fija|lleva) (?:multas?|castigos?|sancion(?:es)?|penas?)\\b`,
  ),
  sanction(
    'right-to-sue',
    `\\b(?:right (?:to sue|of action)|(?:anyone|anybody|any (?:resident|person|citizen|taxpayer)|residents|people|victims|those (?:who|held) [^,;.]{2,40}?) (?:may|can|could|might) (?:now |also |then )?(?:sue|take (?:us|it|them|the \\w+) to court)|notice of (?:a )?claim|filed a (?:tort )?claim)\\b`,
  ),
  sanction(
    'castigo',
    `\\b(?:pued(?:e|en)|podri(?:a|an)|podr(?:a|an)|l[oea]s? (?:van a|va a|puede[n]?)) (?:ser )?(?:juzg|proces|enjuici|destitu|mult|encarcel|suspend|remov|castig|sancion|inhabilit)\\w+|\\b(?:lo|los|la|las) (?:demandari?an?|demandara|llev(?:a|aria|ara) a juicio|juzgari?an?|destituiri?an?|multari?an?|procesari?an?)\\b|\\b(?:demandara|llevara a juicio|procesara|destituira|multara) a\\b`,
  ),
]

export const sanctions: Family = {
  gate: /remov|suspen|impeach|indict|prosecut|jail|fine|disciplin|decertif|oust|punish|unseat|strip|liable|contempt|sue|charg|penalt|sanction|misdemeanor|felony|malfeas|criminal|delito|desacato|\$|dolares|diarios|years?|months?|days|a[nñ]o|meses|certif|licen|badge|delegation|credential|seat|immunity|teeth|claim|right of|juzg|proces|enjuici|destitu|mult|encarcel|castig|inhabilit|demanda|juicio|court/,
  frames,
}
