import type { Family, Frame, Hit } from '../frame.js'
import { citationSlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { ahead, around, behind, earlier } from './near.js'

const end = '(?![a-z\u00e0-\u00ff])'
const who =
  'officials?|sheriffs?|mayors?|commissioners?|council ?(?:members?|men)|chiefs?|cit(?:y|ies)|count(?:y|ies)|towns?|agenc(?:y|ies)|departments?|governments?|municipalit\\w+|jurisdictions?|supervisors|boards?|anyone|whoever|those|they|them|we|us|him|her|leaders|lawmakers|funcionarios?|alcaldes?|alguacil(?:es)?|comisionados?|concejales?|ciudad(?:es)?|condados?|quien(?:es)?|nos|los|les|jefes?'
const officials = new RegExp(`(?:^|[^a-z])(?:${who})${end}`)
const ofLaw =
  /\b(?:laws?|statute|state|act|bill|section|attorney general|governor|comply|complian\w+|fail\w*|refus\w+|violat\w+|ignor\w+|defy|defies|sanctuary|ley|estado|fiscal\w*|gobernador|incumpl\w+|cumpl\w+|estatuto|negar\w*)\b/
const crimes =
  /\b(?:charged with|convicted of|arrested (?:on|for)|prior|serious|violent|facing|accused|dui|inmates?|conviction|booked|burglary|assault|traffic|death)\b/

function penalty(rule: string, words: string, fits: (hit: Hit) => boolean): Frame {
  return {
    rule: `penalty-${rule}`,
    type: 'law.penalty',
    words: new RegExp(`\\b(?:${words})${end}`, 'g'),
    slots: (hit): Slots | undefined => (fits(hit) ? citationSlot(hit) : undefined),
  }
}

const inLaw = (hit: Hit) =>
  !/\?\W*$/.test(around(hit)) && (ofLaw.test(around(hit)) || ofLaw.test(earlier(hit, 250)))
const onOfficials = (hit: Hit) => officials.test(around(hit))

const frames: readonly Frame[] = [
  penalty(
    'office',
    'remov(?:e|es|al|ed|ing)|suspen(?:d|ds|ded|sion|ding)|oust(?:ed|ing|s)?|destitu(?:ir|ye|yen|ido|idos|ida|ci[o\u00f3]n|irlos)|remover|remoci[o\u00f3]n|suspend(?:er|ido|idos)',
    (hit) => {
      const after = ahead(hit, 70)
      const near =
        /\b(?:from (?:their |his |her |public )?(?:office|posts?|positions?|jobs?)|officials|commissioners|council ?members|mayors?|sheriffs?|elected|officeholders|them|him|her|any (?:member|official|officer)|an? (?:member|official|sheriff|officer)|whoever|anyone|you|del? (?:su |sus )?cargos?|(?:a )?quien|al (?:funcionario|alguacil)|funcionarios|comisionados|alcaldes?|concejales|a todos|nos|office)\b/
      const office =
        near.test(after) ||
        (/\b(?:be|been|being|nos pueden|l[oe]s? puede|ser|grounds for|threatened|pain of|face|faces) $/.test(
          behind(hit, 16),
        ) &&
          onOfficials(hit))
      return (
        office &&
        inLaw(hit) &&
        !/\b(?:license|agreement|program|application|agents|immigrants?|people|inmates|proceedings|order)\b/.test(
          after.slice(0, 30),
        ) &&
        !/\b(?:deportation|agreement|program|enforcement and) (?:\w+ )?$/.test(behind(hit))
      )
    },
  ),
  penalty(
    'fine',
    'fine[sd]?|fining|(?:civil |criminal |legal |state )*penalt(?:y|ies)|sanctions?|sanctioned|punish(?:ment|ed|able|es)?|contempt|multas?|multad[oa]s?|multar|sanci[o\u00f3]n|sancion(?:es|ar|ad[oa]s?)|castig(?:a|o|os|ar)',
    (hit) =>
      inLaw(hit) &&
      !crimes.test(`${behind(hit, 40)}|${ahead(hit, 30)}`) &&
      !/^ (?:line|with|print|tun)/.test(ahead(hit, 12)) &&
      !/\b(?:death|with|held [^,;]{2,40} in) $/.test(behind(hit, 50)) &&
      !(/^fine$/.test(hit.match[0]) && /\b(?:is|are|was|be|just|feel|'s) $/.test(behind(hit, 8))) &&
      (onOfficials(hit) || /\$|up to|d[o\u00f3]lares|\b(?:no|not|never|any) /.test(around(hit))),
  ),
  penalty(
    'crime',
    '(?:an? )?(?:state |class \\w |third-degree |second-degree |first-degree )*(?:crime|felony|misdemeanor|delito(?: grave| menor)?)',
    (hit) =>
      (/\b(?:makes?|made|making|constitutes?|becomes?|is|be|with|hace|convierte|convirti[o\u00f3]|considera) (?:it )?(?:an? |en |un )?$/.test(
        behind(hit, 24),
      ) ||
        /\b(?:charged with|guilty of|face) (?:an? )?$/.test(behind(hit, 20))) &&
      inLaw(hit) &&
      /\b(?:officials?|sheriff|public|mayor|vote|polic(?:y|ies)|obstruct|cooperat\w+|comply|detainers?|knowingly|sanctuary|funcionario|alguacil|cooperar|santuario|statutes|local)\b/.test(
        around(hit),
      ),
  ),
  penalty(
    'sue',
    'sue[sd]?|suing|(?:be |face |facing |enfrentar )(?:an? )?(?:law ?suits?|suit|charges|criminal charges|prosecution|demandas?|cargos)|prosecut(?:e|ed|es|ion)|demand(?:ar|ad[oa]s?|arlos|arnos)|procesad[oa]s?',
    (hit) => {
      const threat =
        /\b(?:may|can|could|might|would|will|authoriz\w+|allow\w*|empower\w*|lets?|power to|threaten\w*|risk\w*|been|being|to|be|puede[n]?|podr[i\u00ed]an?|podr[a\u00e1]n?|faculta|autoriza|amenaz\w+|ser)\b[^,;]{0,40}$/.test(
          behind(hit, 60),
        )
      const by =
        /\b(?:attorney general|state|governor|fiscal\w*|estado|law|comply|town|city|sheriff|county|officials?|ley)\b/.test(
          around(hit),
        )
      return (
        threat &&
        by &&
        /\b(?:attorney general|fiscal|state|found no|law|comply|those who|estado|cumpl\w+)\b/.test(
          around(hit),
        ) &&
        !/\b(?:he|she|we|aclu|residents|families|says? he|dice que) (?:\w+ )?(?:will|would|may|could) $/.test(
          behind(hit, 40),
        )
      )
    },
  ),
  penalty(
    'liable',
    '(?:personally |legally )?liable|liability|immunity|lose (?:his|her|their|its) (?:office|job|badge|certification|immunity)|(?:perder|pierda[n]?) (?:el|su|sus) (?:cargos?|puestos?)|fuera del cargo',
    (hit) =>
      /\b(?:lose|perder|pierda\w*|fuera)\b/.test(hit.match[0])
        ? inLaw(hit)
        : inLaw(hit) &&
          /\b(?:official|sheriff|personally|elected|who|law)\b/.test(hit.words) &&
          /\b(?:under|state|act|law)\b/.test(hit.words),
  ),
  penalty(
    'discipline',
    '(?:be |been |being |face |faces |facing )(?:disciplined|discipline|fired|dismissed|prosecuted|prosecution|jailed|jail(?: time)?|prison|charges|charged|decertified|indicted|thrown out of office|named personally|cut off)|decertification|los(?:e|es|ing) (?:his |her |their |its |your |an? )?(?:certification|license|badge|job|office|post|seat|credentials?)|loss of (?:his|her|their|your|an?) (?:certification|license|badge|job|office|post)|cost (?:[\\w-]+ ){1,5}(?:office|job|badge)|thrown out of office|perder (?:su|el|la) (?:cargo|licencia|puesto|placa)',
    (hit) =>
      inLaw(hit) &&
      onOfficials(hit) &&
      !crimes.test(hit.words.replace(/\bofficer.*/, '')) &&
      !/ (?:with|for) (?:dui|theft|assault|murder|drug|robbery|felon|driving)/.test(ahead(hit, 40)),
  ),
  penalty(
    'guilty',
    '(?:commits?|guilty of|answer for|liable to|punishable (?:by|as)|amounts? to|(?:face|faces|facing|get) up to (?:\\w+) (?:years?|months?|days)|up to (?:\\w+) (?:years?|months?|days) in (?:prison|jail)|incurren? en (?:un )?delito|es (?:un )?delito menor|un? a[n\u00f1]o de c[a\u00e1]rcel)',
    (hit) =>
      inLaw(hit) &&
      onOfficials(hit) &&
      /\b(?:misdemeanor|felony|malfeasance|crime|contempt|prison|jail|bars|fine|years?|delito|c[a\u00e1]rcel)\b/.test(
        `${hit.match[0]}${ahead(hit, 60)}`,
      ) &&
      /\b(?:law|act|statute|sheriff|official|comply|agreement|knowingly|enforcement|ley|ice|alguacil|funcionarios?|carceler\w+)\b/.test(
        hit.words,
      ) &&
      !/\b(?:hold|holds|held|keep) /.test(behind(hit, 50)),
  ),
  penalty(
    'none',
    '(?:no|any|sin|ning[u\u00fa]n[a]?|names? no|sets? no|carries no|creates? no|provides? (?:for )?no) (?:\\w+ )?(?:fines?|penalt(?:y|ies)|punishment|sanctions?|removal|consequences?|crime|multas?|sanci[o\u00f3]n(?:es)?|castigo|c[a\u00e1]rcel)',
    (hit) => inLaw(hit) && !crimes.test(ahead(hit, 40)),
  ),
  penalty(
    'costs',
    '(?:violations?|offen[cs]es?|town|city|county|jurisdiction|agency|one)(?: (?:that|which|who)[^,;.]{3,40}?)? (?:costs?|pays|carries|brings|is fined|would cost|can cost|may cost) [^,;.]{0,20}?\\$[\\d,.]+',
    inLaw,
  ),
]

export const penalties: Family = {
  gate: /remov|suspen|oust|destitu|remo[vc]|fine|fining|penalt|sanct|punish|contempt|multa|sancion|sanci|castig|crime|felony|misdemeanor|delito|su[ei]|charges|prosecut|demanda|procesad|liab|immunity|lose |perder|pierda|cargo|disciplin|fired|jail|prison|charged|decertif|certification|license|badge|guilty|commits|years|months|office|violation|offen|consequence|crime|castigo/,
  frames,
}
