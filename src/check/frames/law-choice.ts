import type { Family, Frame, Hit } from '../frame.js'
import { citationSlot } from '../slots-read.js'
import type { DutyTold, Modality } from '../text-claim.js'
import { bindsWhom, bound, law, matter, otherDuty, sureLaw } from './law-words.js'
import { ahead, around, behind, earlier } from './near.js'

const end = '(?![a-z\u00e0-\u00ff])'

function choice(rule: string, duty: DutyTold, words: string, fits: (hit: Hit) => boolean): Frame {
  return {
    rule: `choice-${rule}`,
    type: 'law.mandate',
    words: new RegExp(`\\b(?:${words})${end}`, 'g'),
    modality: (hit): Modality | undefined =>
      /\b(?:bill|measure|proposal|if it passes)\b/.test(`${earlier(hit, 160)} ${hit.words}`) &&
      /\bwould|could\b/.test(hit.words)
        ? 'at_issue'
        : undefined,
    slots: (hit) =>
      fits(hit) ? { ...citationSlot(hit), duty: { value: negated(hit, duty), at: hit.at } } : undefined,
  }
}

/** The duty told, turned where the words before it deny it: "no tiene ninguna obligación". */
function negated(hit: Hit, duty: DutyTold): DutyTold {
  if (duty !== 'required') return duty
  const no =
    /\b(?:not|never|no|nothing|nor|neither|without|ning[u\u00fa]n[oa]?|sin|tampoco)\b[^,;]{0,40}$|n't [^,;]{0,30}$/
  return no.test(behind(hit)) ? 'not_required' : 'required'
}

function onMatter(hit: Hit): boolean {
  return matter.test(hit.words) || matter.test(around(hit))
}

function ofLaw(hit: Hit): boolean {
  return sureLaw.test(around(hit)) || sureLaw.test(earlier(hit, 300))
}

const frames: readonly Frame[] = [
  {
    rule: 'choice-nature',
    type: 'law.mandate',
    words:
      /\b(?:(?:the )?(?:voluntary|mandatory|optional|compulsory) nature of|(?:el )?carácter (?:voluntario|obligatorio) de)[^,;.!?]{0,60}/g,
    modality: 'presupposed',
    slots: (hit) => ({ duty: { value: /volunt|option/.test(hit.match[0]) ? 'not_required' : 'required' } }),
    members: ({ at }) => [at],
  },
  choice(
    'voluntary',
    'not_required',
    'voluntary|optional|discretionary|voluntari[oa]s?|opcional(?:es)?|voluntarily|voluntariamente',
    (hit) =>
      /\b(?:program|agreements?|participat\w+|partnerships?|cooperat\w+|nature|is|are|was|be|remains?|join\w*|287|acuerdos?|programa|participaci[o\u00f3]n|es|son|car[a\u00e1]cter)\b/.test(
        `${behind(hit, 60)} ${ahead(hit, 50)}`,
      ) && onMatter(hit),
  ),
  choice(
    'free',
    'not_required',
    `free to (?:decline|refuse|choose|leave|decide|opt|sign|join|ignore)|up to (?:each|every|local|the|individual) (?:\\w+ )?(?:${bound})|(?:can|may) (?:choose|decide|opt)(?: whether| not| out)?|a (?:local|matter of) (?:choice|decision)|libre[s]? de (?:decidir|firmar|negarse)|pueden? (?:elegir|decidir|negarse)`,
    (hit) => onMatter(hit) && (bindsWhom.test(behind(hit)) || ofLaw(hit)),
  ),
  choice(
    'nothing',
    'not_required',
    'no (?:state |federal |such )?(?:laws?|statute|requirement|obligation|duty|mandate|provision|ley|obligaci[o\u00f3]n)|nothing in|no (?:est[a\u00e1]n?|estamos) obligad[oa]s?|(?:no|sin) obligaci[o\u00f3]n|ninguna ley|ning[u\u00fa]n estatuto',
    (hit) =>
      onMatter(hit) &&
      /\b(?:requir\w+|oblig\w+|mandat\w*|forc\w+|compel\w*|says|prevents?|bars?|forbid\w*|prohibit\w*|to|for|law|statute|act|section|exig\w+|ley|de|que)\b/.test(
        ahead(hit, 90),
      ),
  ),
  choice(
    'silent',
    'not_required',
    "(?:is|are|was) silent|says? nothing|said nothing|(?:does|do|did) not (?:apply|extend|cover|reach|mention|address|speak|bind|require|name|touch)|doesn't (?:apply|extend|cover|reach|mention|address|speak|bind|name|touch)|appl(?:y|ies) only|only applies|speaks only|limited to|no (?:habla|menciona|aplica|se aplica|alcanza|incluye|dice)|solo se aplica|se refiere",
    (hit) =>
      law.test(behind(hit, 110)) || (/\bit $/.test(behind(hit)) && sureLaw.test(earlier(hit, 260)))
        ? bindsWhom.test(ahead(hit, 90)) || onMatter(hit)
        : false,
  ),
  choice(
    'allowed',
    'allowed',
    'allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authoriz(?:es|ed|ing)|lets?|leaves|permite[n]?|autoriza[n]?|deja',
    (hit) => {
      const before = behind(hit, 110)
      const after = ahead(hit, 120)
      if (
        !/(?:^|[^a-z])(?:laws?|statute|act|bill|legislation|ordinance|section|sb \d+|hb \d+|state|ley|legislaci[o\u00f3]n|estado)(?![a-z\u00e0-\u00ff])[^,;]{0,50}$/.test(
          before,
        ) &&
        !/^ (?:by|under) (?:state |federal )?law/.test(after)
      )
        return false
      if (/\b(?:immigration and nationality|program|agreement|model|287)\b[^,;]{0,40}$/.test(before))
        return false
      return (
        new RegExp(`^[^,;]{0,30}?(?:^|[^a-z])(?:${bound}|either)(?![a-z])`).test(after) &&
        /\b(?:agreements?|sign|enter|join|opt|decline|cooperat\w+|leave|withdraw|participat\w+|refuse|choos\w+|acuerdos?|firmar|cooperar)\b/.test(
          after,
        )
      )
    },
  ),
  choice(
    'power',
    'allowed',
    '(?:holds?|ha(?:s|ve|d)) (?:the |no )?(?:sole |legal |final )?(?:authority|power|right|charge)|(?:has|have) the final say',
    (hit) =>
      /\b(?:council|mayor|sheriff|commission|board|county|city|governor|supervisors|chief|attorney)\b[^,;]{0,30}$/.test(
        behind(hit),
      ) &&
      /\b(?:sign|cancel|enter|end|terminate|approve|veto|police|agreements?|contracts?|block|refuse)\b/.test(
        ahead(hit, 80),
      ),
  ),
  choice(
    'mandatory',
    'required',
    'mandatory|compulsory|obligatori[oa]s?|best efforts|mejores esfuerzos',
    (hit) =>
      onMatter(hit) &&
      !/^ (?:detention|minimum|training|sentenc\w+|overtime|arrests?|retirement|custody)/.test(
        ahead(hit, 30),
      ),
  ),
  choice(
    'no-choice',
    'required',
    '(?:no|little|any|much) (?:real )?(?:choice|option|say|discretion|alternative)(?: but| in)?|hands (?:are|were) tied|no (?:le|les|nos|hay|tenemos|tiene|tienen) (?:queda )?(?:otra |m[a\u00e1]s )?(?:opci[o\u00f3]n|alternativa|remedio)',
    (hit) =>
      /\b(?:has|have|had|having|left|leaves?|with|gives?|there (?:is|was)|hands|no)\b/.test(
        `${behind(hit, 30)} ${hit.match[0]}`,
      ) &&
      !/\b(?:immigrants|families|victims|workers|agents|ice)\b[^,;]{0,30}$/.test(behind(hit)) &&
      !/^ but to (?:conduct|arrest|be|go|make)\b|^ (?:conduct|arrest|be|go|make)\b/.test(ahead(hit, 24)) &&
      onDocument(hit),
  ),
  choice(
    'duty',
    'required',
    'requirement|requirements|obligations?|duty|duties under|mandates?|obligaci[o\u00f3]n|deber|requisito',
    (hit) =>
      /^ (?:that|to|for|from|on|under|of|de|que|para) [^;]{0,60}/.test(ahead(hit, 70)) &&
      (bindsWhom.test(ahead(hit, 90)) || bindsWhom.test(behind(hit, 60))) &&
      onMatter(hit) &&
      !/\b(?:no|train\w*|sworn|primary|fiduciary|on) $/.test(behind(hit)) &&
      ofLaw(hit),
  ),
  choice(
    'deadline',
    'required',
    '(?:gives?|gave|sets?|set|ha(?:s|ve)(?= (?:until|till|a deadline|\\w+ (?:days|months)))|da|fija|otorga|establece)(?= [^;]{0,50}(?:until|deadline|plazo|hasta))',
    (hit) => (law.test(behind(hit, 80)) || bindsWhom.test(behind(hit, 80))) && onMatter(hit),
  ),
  choice(
    'says',
    'required',
    '(?:what|as) the (?:statute|law|bill|act) (?:says|requires|asks|demands|means)|(?:the )?(?:statute|law|ley) (?:is clear|says|states|dice|es clara|establece)(?= (?:that|que|we|the|cities|sheriffs|counties))',
    (hit) => onDocument(hit) && !(/^what/.test(hit.match[0]) && hit.words.length < 36),
  ),
  choice(
    'unlawful',
    'barred',
    "i[l]legal|unlawful|against the law|(?:not|isn't|is it) (?:legal|lawful)|ilegal|contra la ley|no es posible|fuera de la ley|violat(?:e|es|ed) (?:state|federal) law|en contra de la ley",
    (hit) =>
      !/^(?:ly)?(?: (?:im|al|entry|drugs|border|cross|guns|re|activit))/.test(ahead(hit, 20)) &&
      /\b(?:vote|agreements?|polic(?:y|ies)|cooperat\w+|partnership|contract|ban|sanctuary|sign\w*|resolution|acuerdos?|convenios?|firma\w*|eso)\b/.test(
        `${behind(hit, 70)} ${ahead(hit, 60)}`,
      ),
  ),
  choice(
    'bill-would',
    'barred',
    'would (?:also )?(?:end|void|undo|repeal|extend|expand|widen|nullify|cancel|phase out)|acabar[i\u00ed]a con|anular[i\u00ed]a|extender[i\u00ed]a',
    (hit) =>
      /\b(?:bill|measure|proposal|act|legislation|ordinance|it|ley|proyecto|medida)(?: also)? $/.test(
        behind(hit),
      ) &&
      onDocument(hit) &&
      sureLaw.test(`${behind(hit)} ${earlier(hit, 200)}`),
  ),
  choice(
    'could-still',
    'allowed',
    '(?:could|can|may|would) still|a[u\u00fa]n pueden|todav[i\u00ed]a pueden',
    (hit) =>
      bindsWhom.test(behind(hit, 60)) &&
      onMatter(hit) &&
      /^ (?:work|cooperat\w+|honor|share|arrest|notify|assist|turn|hold|colaborar|cooperar)/.test(
        ahead(hit, 30),
      ) &&
      ofLaw(hit),
  ),
  choice(
    'no-body',
    'barred',
    `no (?:[\\w,]+ ){0,6}?(?:${bound})(?: \\w+)? (?:could|may|can|shall|would)|ning[u\u00fa]n[a]? (?:[\\w,\u00e0-\u00ff]+ ){0,4}?(?:${bound})(?: \\w+)? (?:puede|podr[a\u00e1]|podr[i\u00ed]a)`,
    (hit) =>
      /^ (?:legally )?(?:enter|sign|join|hold|have|be|enforce|assist|adopt|hinder|contract|ask|arrest|detain|take|help|cooperate|refuse|firmar|retener|arrestar|detener|unirse|participar)/.test(
        ahead(hit, 30),
      ) && onMatter(hit),
  ),
]

const strong =
  'require[sd]?|requiring|requirements?|obliges?|obliged|obligat(?:es?|ed|ing|ions?)|mandat(?:es?|ed|ing|ory)|compel(?:s|led)?|compulsory|forc(?:es|ed|ing)|must|shall|duty|voluntar(?:y|ily)|optional|discretion(?:ary)?|bar(?:s|red|ring)|ban(?:s|ned|ning)|prohibit(?:s|ed|ing|ion)?|forbid(?:s|den)?|outlaw(?:s|ed)?|exempt(?:s|ed)?|by law|may not|exig(?:e|en|ir|i[o\u00f3])|oblig(?:a|an|ad[oa]s?|aci[o\u00f3]n|atori[oa]s?)|requiere[n]?|deben?|deber[a\u00e1]n?|tienen? que|proh[i\u00ed]be[n]?|prohibid[oa]s?|impide[n]?|impone[n]?|por ley'
/** A word of duty, and what shows that it is a duty under a law, in whatever order. */
const loosely = choice('loosely', 'required', strong, (hit) => {
  const near = `${behind(hit, 60)}|${ahead(hit, 80)}`
  if (otherDuty.test(ahead(hit, 60)) || notLaw.test(hit.words) || notDuty.test(near)) return false
  if (notDuty.test(`${behind(hit, 14)}${hit.match[0]}`)) return false
  if (
    /^forces?$/.test(hit.match[0]) &&
    /\b(?:police|task|armed|campus|city|local|patrol) $/.test(behind(hit, 12))
  )
    return false
  if (dutyNoun.test(hit.match[0]) && !laidDown(hit)) return false
  if (/^(?:must|shall|may not)$/.test(hit.match[0]) && !boundBy(hit)) return false
  return law.test(hit.words) || (bindsWhom.test(near) && (matter.test(hit.words) || ofLaw(hit)))
})

const dutyNoun = /^(?:requirements?|mandates?|duty|obligations?|obligaci[o\u00f3]n)$/

/** "no such duty", "the requirement that": a duty told of, not one that somebody debates. */
function laidDown(hit: Hit): boolean {
  const before = behind(hit, 40)
  if (
    /\b(?:immigration|ice|patrol|against|oppos\w+|support\w*|ignor\w+|jury|military) (?:an?y? |the )?$/.test(
      before,
    )
  )
    return false
  return (
    /\b(?:no|such|any|same|legal|statutory|similar|ninguna?|sin)(?: such)? $/.test(before) ||
    /^ (?:that|to|on|upon|under|of|de|para|que) /.test(ahead(hit, 12))
  )
}

/** Whether those who must or may not are bound by a law, and are no officers at their work. */
function boundBy(hit: Hit): boolean {
  const before = behind(hit, 70)
  if (
    /\b(?:officers?|deput\w+|agents?|troopers?|people|residents|voters|drivers|you|i)(?: \w+){0,2} $/.test(
      before,
    )
  )
    return (
      sureLaw.test(around(hit)) ||
      /\bunder (?:the|an?|its|this|that) (?:[\w-]+ )?(?:rules?|directive|order|policy)\b/.test(around(hit))
    )
  return /\b(?:they|it|he|she|we|neither|nor)(?: \w+)? $/.test(before) ? ofLaw(hit) : true
}

const notLaw =
  /\b(?:train\w*|hours|video|camera|footage|vot(?:ed|es|ing)|passed|signed (?:by|into)|took effect|program (?:allows|lets)|model|officers (?:may|can)|deputies (?:may|can)|warrants? (?:signed|requires)|immigration and nationality act|privately|task force)\b/
const notDuty =
  /\b(?:bar association|duty time|on duty|off duty|comes? off|burn bans?|a must|have obliged|heavy duty|duty hours|task|law enforcement officers? (?:must|may)|job|jobs|patrol duty|regular duties|food|fee|fees|id|photo|registration|seat belts?|masks?|debe su nombre|must decide|resolved|parking|tax(?:es)?|rsvp|volunteers?)\b/

function onDocument(hit: Hit): boolean {
  return matter.test(around(hit)) || matter.test(earlier(hit, 400))
}

export const choices: Family = { gate: /./s, frames: [...frames, loosely] }
