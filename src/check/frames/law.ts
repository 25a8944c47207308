import type { Family, Frame, Hit } from '../frame.js'
import { citationSlot, daySlot } from '../slots-read.js'
import type { DutyTold, Slots, SourceKind } from '../text-claim.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'
const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,70}?'
const subject =
  '(?:law|laws|statute|statutes|legislation|bill|act|measure|state|ordinance|rule|rules|order|constitution|section|sb ?\\d+|hb ?\\d+|provision|ley|leyes|estatuto|legislaci[oó]n|estado|norma|orden|medida)'
const bound =
  '(?:municipalit(?:y|ies)|cit(?:y|ies)|towns?|count(?:y|ies)|sheriffs?|agenc(?:y|ies)|departments?|governments?|entit(?:y|ies)|jurisdictions?|police|law enforcement|officials|jails?|we|it|they|localities|chiefs?|municipios?|ciudad(?:es)?|condados?|alguaciles|agencias?|departamentos?|gobiernos?|entidades|polic[ií]as?)'

function mandate(rule: string, duty: DutyTold, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `mandate-${rule}`,
    type: 'law.mandate',
    words: new RegExp(words, 'dgu'),
    about: true,
    slots: (hit) => mandateSlots(hit, duty),
    ...more,
  }
}

const training =
  /\b(?:training|hours of|require[sd]? (?:officers|deputies) to (?:complete|undergo)|warrants? (?:are|is) required)\b/
const electoral = /\brequires? (?:a |an )?(?:second|two-thirds|majority|vote|approval by)\b/

const mandates: readonly Frame[] = [
  mandate(
    'not-required',
    'not_required',
    `${start}(?:not|n't|nothing|never|no|neither|nor|sin|ni|tampoco)${end} ?(?:[\\p{L}']+ ){0,5}?(?:requir(?:e[sd]?|ing|ement)|mandat(?:ory|ed?|es|ing)|obligat(?:ed|ion|ory|es?)|oblig(?:ed|a[n]?|ad[oa]s?|aci[oó]n|atori[oa]s?)|compel(?:s|led)?|forced?|exig[ei]n?|requier[ea]n?|required)${end}`,
    { unless: training },
  ),
  mandate(
    'voluntary',
    'not_required',
    `${start}(?:(?:is|are|was|were|be|remain(?:s)?|purely|entirely|strictly|es|son|sea) (?:[\\p{L}]+ )?(?:voluntary|optional|discretionary|voluntari[oa]s?|opcional(?:es)?)|voluntary nature|car[aá]cter voluntario|free to (?:decline|refuse|choose|leave|decide)|up to (?:each|local|the) ${bound})${end}`,
  ),
  mandate(
    'barred',
    'barred',
    `${start}(?:bars?|barred|barring|prohibit(?:s|ed|ing)?|forbid(?:s|den)?|bans?|banned|banning|outlaws?|prevents?|preempts?|proh[ií]be[n]?|prohibi[oó]|prohibid[oa]s?|impide)${end}${gap}${start}(?:${bound}|sanctuary|policies|agreements?|287|santuario|acuerdos?|cooperat\\p{L}+)`,
    { needs: new RegExp(`${subject}|court|judge|juez|tribunal`, 'u') },
  ),
  mandate(
    'required',
    'required',
    `${start}${subject}${end}${gap}${start}(?:requir(?:e[sd]?|ing)|mandat(?:e[sd]?|ing)|obligat(?:e[sd]?|ing)|oblige[sd]?|compel(?:s|led|ling)?|forc(?:e[sd]?|ing)|direct(?:s|ed|ing)|orders?|exig(?:e[n]?|i[oó]|ir)|oblig(?:a[n]?|[oó]|ar)|requier(?:e[n]?)|requiri[oó])${end}`,
    { unless: new RegExp(`${training.source}|${electoral.source}`) },
  ),
  mandate(
    'is-required',
    'required',
    `${start}${bound}${end}(?:[^.;:!?"]){0,60}?${start}(?:(?:is|are|was|were|be|been|being|legally|est[aá]n?|estaban?) (?:[\\p{L}]+ )?(?:required|obligated|obliged|mandated|compelled|bound|forced|obligad[oa]s?)|(?:has|have|had) a (?:legal )?(?:duty|obligation)|tienen? la obligaci[oó]n|tienen? que|deben|debe)${end}`,
    { unless: new RegExp(`${training.source}|${electoral.source}`) },
  ),
  mandate(
    'must',
    'required',
    `${start}${bound}${end}(?:[^.;:,!?"]){0,30}? (?:must|shall|have to|has to|had to)${end}(?:[^.;:!?"]){0,60}?${start}(?:cooperat\\p{L}*|comply|complian\\p{L}+|sign|join|enter|participate|agreements?|287|ice|detainers?|best efforts|assist|support|honor)`,
  ),
  mandate(
    'mandatory',
    'required',
    `${start}(?:mandatory|compulsory|obligatori[oa]s?|best efforts|mejores esfuerzos)${end}`,
    {
      unless: /\bnot (?:\p{L}+ )?(?:mandatory|compulsory)|mandatory (?:detention|minimum|training|sentenc)/u,
    },
  ),
  mandate(
    'mandated-noun',
    'required',
    `${start}(?:law|ley|state|statute)${end} (?:mandated|required|mandates) (?:cooperation|participation|compliance)`,
  ),
  mandate(
    'allowed',
    'allowed',
    `${start}${subject}${end}(?:[^.;:!?"]){0,30}?${start}(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authoriz(?:es|ed|ing)|lets?|permite[n]?|autoriza[n]?)${end}(?:[^.;:!?"]){0,30}?${bound}${end}(?:[^.;:!?"]){0,40}?(?:agreements?|sign|enter|join|opt|decline|cooperat\\p{L}+|leave|acuerdos?)`,
    { unless: /\b(?:program|programa|model)\b[^,;]{0,40}\b(?:allow|permit|authoriz|lets)/ },
  ),
]

function mandateSlots(hit: Hit, duty: DutyTold): Slots | undefined {
  const { words, match } = hit
  if (/^(?:must|shall)/.test(match[0]) && !/law|287|ice|agreement/.test(words)) return undefined
  const negated =
    duty === 'required' &&
    /\b(?:not|never|no|n't|nothing|nor|neither|doesn't|isn't|aren't)\b[^,;]{0,30}\b(?:requir|mandat|oblig|compel|forc|must|exig|requier)/.test(
      words,
    )
  const reaches = reachOf(words)
  return {
    ...citationSlot(hit),
    ...(reaches === undefined ? {} : { reaches: { value: reaches } }),
    duty: { value: negated ? 'not_required' : duty, at: hit.at },
  }
}

function reachOf(words: string): string | undefined {
  if (/sheriff|alguacil|jail/.test(words)) return 'sheriff'
  if (/municipal|\bcit(?:y|ies)\b|\btowns?\b|ciudad|police department/.test(words)) return 'municipality'
  if (/\bcount(?:y|ies)\b|condado/.test(words)) return 'county'
  return /agenc|local (?:government|entit)|law enforcement|entidades/.test(words) ? 'any' : undefined
}

const court =
  '(?:courts?|judges?|justices?|magistrates?|supreme court|appeals? (?:court|panel)|panel|tribunal(?:es)?|juez(?:a)?|corte|magistrad[oa])'
const ruled =
  '(?:ruled|rules|ruling|decided|decides|ordered|orders|dismissed|dismisses|clarified|clarifies|struck down|upheld|upholds|blocked|blocks|found|finds|held|holds|granted|grants|denied|denies|rejected|rejects|declined|issued|sided|threw out|tossed|overturned|reversed|affirmed|vacated|halted|barred|enjoined|concluded|agreed|refused|determined|extended|lifted|stayed|paused|dictamin[oó]|fall[oó]|orden[oó]|desestim[oó]|bloque[oó]|resolvi[oó]|determin[oó]|neg[oó]|rechaz[oó]|suspendi[oó]|decidi[oó]|aclar[oó]|anul[oó]|confirm[oó])'

function ruling(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `ruling-${rule}`,
    type: 'law.ruling',
    words: new RegExp(words, 'dgu'),
    slots: rulingSlots,
    ...more,
  }
}

const rulings: readonly Frame[] = [
  ruling('court-verb', `${start}${court}${end}(?:[^.;:!?"]){0,60}?${start}${ruled}${end}`, {
    unless: /\b(?:county judge|detainees?|inmates? held|commissioners court)\b/,
  }),
  ruling(
    'passive',
    `${start}(?:lawsuit|suit|case|complaint|claim|law|statute|policy|injunction|challenge|appeal|demanda|caso|ley|recurso)${end}(?:[^.;:!?"]){0,40}? (?:was|were|has been|had been|is|fue|ha sido) (?:[\\p{L}]+ )?(?:dismissed|blocked|struck down|upheld|thrown out|tossed|denied|overturned|enjoined|desestimada|bloqueada|anulada|rechazad[oa])${end}`,
  ),
  ruling(
    'noun',
    `${start}(?:a|an|the|that|this|its|recent|earlier|un|una|el|la) (?:recent |federal |state |district |appeals |preliminary |latest |supreme |[\\p{L}]+ )?(?:court|judicial|judge's|court's|judge’s) (?:clarification|ruling|decision|order|opinion|injunction|judgment)${end}`,
    { take: 'match' },
  ),
  ruling(
    'noun-of',
    `${start}(?:ruling|decision|order|injunction|fallo|decisi[oó]n|sentencia|orden) (?:by|from|of|issued by|de|del|dictad[oa] por) (?:an? |the |un[a]? |la |el )?(?:[\\p{L}.]+ ){0,5}?${court}${end}`,
  ),
]

function rulingSlots(hit: Hit): Slots | undefined {
  const { words } = hit
  if (
    /\bjudges?\b/.test(words) &&
    /\bwarrants? (?:signed|issued) by (?:a|an) judge/.test(words) &&
    !/\bruled\b/.test(words)
  )
    return undefined
  const value: SourceKind = /\border(?:s|ed)?\b|injunction|orden[oó]/.test(words) ? 'order' : 'ruling'
  const unknown = /clarif|suggest/.test(words) ? 'ruling' : value
  return { ...citationSlot(hit), ...daySlot(hit), sourceKind: { value: unknown, at: hit.at } }
}

const party =
  "(?:attorneys? for the (?:state|city|county|governor|plaintiffs?|defendants?|sheriff)|lawyers? for the (?:state|city|county|governor|plaintiffs?|defendants?|sheriff)|state(?:'s)? (?:attorneys|lawyers)|(?:the )?attorney general(?:'s office)?|solicitor general|city attorney|county attorney|the city's attorney|the county's attorney|legal counsel|counsel for [\\p{L} ]{3,30}|abogados? del estado|abogados? de la ciudad|fiscal general|la fiscal[ií]a|fiscal[ií]a general|fiscal municipal|abogad[oa] (?:de la ciudad|del condado|municipal))"

const statements: readonly Frame[] = [
  {
    rule: 'law-statement',
    type: 'law.statement',
    words: new RegExp(
      `${start}${party}${end}(?:[^;:!?"]){0,90}?${start}(?:told|said|wrote|writes|argued|argues|opined|contend(?:ed|s)|advised|warned|stated|conceded|acknowledged|maintained|asserted|responded|concluded|clarified|admitted|issued|sent|testified|notified|dijo|dijeron|escribi[oó]|advirti[oó]|argument[oó]|argumentaron|sostuvo|sostuvieron|afirm[oó]|se[nñ]al[oó]|opin[oó]|envi[oó]|emiti[oó]|asegur[oó])${end}`,
      'dgu',
    ),
    slots: legalSlots,
  },
  {
    rule: 'law-opinion',
    type: 'law.statement',
    words: new RegExp(
      `${start}(?:attorney general(?:'s)?|advisory|legal|ag(?:'s)?|uthmeier's|del fiscal general) (?:[\\p{L}]+ )?(?:opinion|letter|memo|guidance|opini[oó]n|carta)${end}|${start}(?:letter|opinion|memo|carta|opini[oó]n) (?:from|by|de|del) (?:the |el )?(?:attorney general|fiscal general)`,
      'dgu',
    ),
    slots: legalSlots,
  },
  {
    rule: 'court-filing',
    type: 'law.statement',
    words: new RegExp(
      `${start}(?:lawsuit|suit|complaint|filing|motion|brief|petition|demanda|escrito)${end}(?:[^.;:!?"]){0,50}?${start}(?:argu(?:es|ed|ing)|claim(?:s|ed|ing)|contend(?:s|ed)|alleg(?:es|ed|ing)|asks?|asked|seeks?|sought|says|said|states?|alega|argumenta|sostiene|pide|solicita)${end}|${start}(?:in|at) (?:a )?court (?:filings?|papers|documents|hearing)${end}|${start}(?:sued|filed (?:a|the) (?:law)?suit|present[oó] una demanda|demand[oó])${end}`,
      'dgu',
    ),
    slots: legalSlots,
  },
]

function legalSlots(hit: Hit): Slots {
  const { words, scene, sentence } = hit
  const around = scene.lower.slice(sentence.start, sentence.end)
  const value: SourceKind = /opinion|opined|opini[oó]n/.test(around)
    ? 'ag_opinion'
    : /letter|wrote|carta|escribi/.test(around)
      ? 'letter'
      : /court|judge|hearing|filing|lawsuit|complaint|tribunal|juez|demanda|audiencia/.test(around)
        ? 'party_statement_in_court'
        : 'unspecified'
  return { ...citationSlot(hit), ...daySlot(hit), sourceKind: { value }, ...(words === '' ? {} : {}) }
}

const penalty: Frame = {
  rule: 'penalty',
  type: 'law.penalty',
  words: new RegExp(
    [
      `${start}(?:remov(?:e|al|ed|ing)|suspen(?:d|ded|sion|ding)|oust(?:ed|ing)?)${end}(?:[^.;:!?"]){0,50}?${start}(?:from office|officials|from their (?:posts|positions|offices?)|commissioners|council members|mayors?|sheriffs?|elected|them from)`,
      `${start}(?:fin(?:e|es|ed|ing)|civil penalt(?:y|ies)|penalt(?:y|ies)|sanctions?|misdemeanor|felony|multas?|sancion(?:es)?|sanci[oó]n)${end}`,
      `${start}(?:destitu\\p{L}+|remover|removid[oa]s?|remoci[oó]n|suspender|suspendid[oa]s?)${end}(?:[^.;:!?"]){0,40}?(?:cargos?|funcionarios|comisionados|alcaldes?|concejales)`,
      `${start}(?:could|may|can|might) (?:be sued|face (?:a |legal )?(?:lawsuits?|action|suit))`,
    ].join('|'),
    'dgu',
  ),
  needs:
    /law|statute|state|attorney general|governor|comply|fail|refus|violat|ley|estado|fiscal|gobernador|incumpl|section|act\b|\bbill\b/,
  unless:
    /\b(?:criminal|convicted of|charged with|arrested on|commit(?:ted)? a)\b[^,;]{0,40}\b(?:felony|misdemeanor)\b|fine (?:line|with)|grants?\b|death penalty|penalty kick|misdemeanors? (?:arrest|charge)/,
  slots: (hit) => ({ ...citationSlot(hit) }),
}

export const law: Family = {
  gate: /law|requir|mandat|oblig|must|shall|volunt|bar|prohib|forb|ban|court|judge|ruling|attorney|counsel|lawyer|opinion|letter|fine|penal|remov|suspen|legal|ley|juez|tribunal|corte|fiscal|exig|multa|sancion|destit|statute|best efforts|sued|suit|demanda|free to|up to|allow|permit|compel|forc/,
  frames: [...mandates, ...rulings, ...statements, penalty],
}
