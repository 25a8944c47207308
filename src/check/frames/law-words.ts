import { stateCodes, stateName } from '../../model/state.js'

const states = stateCodes.map((code) => stateName(code).toLowerCase()).join('|')

/** What lays a duty down: a law, a state, those who make its laws. */
export const lawNoun = `laws?|statutes?|legislation|bills?|acts?|ordinances?|constitution|charter|code|sections?|sb ?\\d+|hb ?\\d+|sf ?\\d+|lb ?\\d+|senate bill|house bill|provisions?|measures?|proposals?|amendments?|mandates?|directives?|rules?|executive orders?|state|states|legislature|lawmakers|governor|bans?|polic(?:y|ies)|ley|leyes|estatutos?|legislaci[o\u00f3]n|ordenanzas?|proyectos?|medidas?|normas?|secci[o\u00f3]n|estado|constituci[o\u00f3]n|decreto|${states}|tejas`

/** A noun of law somewhere in a run of words. */
export const law = new RegExp(`(?:^|[^a-z])(?:${lawNoun})(?![a-z\u00e0-\u00ff])`)

/** A law for sure, not a state or a policy. */
export const sureLaw =
  /(?:^|[^a-z])(?:laws?|statutes?|legislation|bills?|act|ordinances?|constitution|charter|code|section|sb ?\d+|hb ?\d+|senate bill|house bill|provisions?|legally|executive order|mandate|ley|leyes|estatutos?|legislaci[o\u00f3]n|ordenanza|secci[o\u00f3]n|constituci[o\u00f3]n|decreto)(?![a-z\u00e0-\u00ff])/

/** Whom a law binds. */
export const bound =
  "municipalit(?:y|ies)|cit(?:y|ies)|towns?|townships?|villages?|boroughs?|count(?:y|ies)|parish(?:es)?|sheriffs?(?:'s?)?|agenc(?:y|ies)|departments?|governments?|entit(?:y|ies)|jurisdictions?|police|law enforcement|officials?|officers|jails?|jailers|localities|chiefs?|mayors?|councils?|commission(?:ers)?|boards?|universities|colleges|campus police|states?|partners?|party|parties|participants|municipios?|municipalidades|ciudad(?:es)?|condados?|alguacil(?:es)?|agencias?|departamentos?|gobiernos?|entidades|polic[i\u00ed]as?|c[a\u00e1]rceles|autoridades|funcionarios|jurisdicciones|alcaldes?"

/** Somebody who is bound, or a pronoun that stands for one. */
export const bindsWhom = new RegExp(
  `(?:^|[^a-z])(?:${bound}|they|it|we|us|him|her|them|those|he|she|ours?|nos|les|le)(?![a-z\u00e0-\u00ff])`,
)

/** What such a law is about. */
export const matter =
  /\b(?:ice|dhs|immigra\w+|cooperat\w+|co-operat\w+|collaborat\w+|287|agreements?|memorand\w+|partner\w*|detainers?|sanctuary|federal|participat\w+|join\w*|sign(?:ing|ed)?|enter(?:ing)?|compl(?:y|iance|ies)|honor\w*|assist\w*|warrants?|hold (?:people|inmates|anyone|him|them)|deport\w*|status|notify|task force|programs?|opt (?:in|out)|apply|withdraw|enforce\w*|inmigra\w+|migratori\w+|cooper\w+|colabor\w+|acuerdos?|convenios?|santuario|firmar|unirse|integrarse|participa\w+|federal(?:es)?|retener|retenciones|programa|cumplir)\b/

/** What a duty may be of that is no matter of this law. */
export const otherDuty =
  /^ (?:[\w'-]+ ){0,4}?(?:train\w*|courses?|complete|undergo|hours|attend|supervis\w+|a? ?passport|bond|identification|comment|interview for|resign\w*|a? ?(?:second|two-thirds|majority) )/

/** What a law may make somebody do, or keep somebody from doing, in this matter. */
export const lawfulAct =
  'accept|act|adopt|agree|allow|answer|apply|approve|arrest|ask|assist|back out|bar|be in|cancel|certify|check|collaborate|comply|contract|cooperate|decide|decline|detain|do (?:it|so|this|that|the same)|drop out|end|enforce|enroll|enter|establish|file|forbid|get in|get out|give|hand over|have|help|hinder|hold|honor|ignore|interfere|join|keep|leave|let|limit|maintain|make|negotiate|notify|obey|opt|participate|permit|pick|prohibit|provide|pull out|question|quit|refuse|renew|report|request|resist|restrict|run|screen|seek|send|share|sign|stay|stop|submit|support|take part|tell|terminate|transfer|try|turn over|verify|volunteer|walk away|withdraw|work with'

/** The same in Spanish. */
export const lawfulActSpanish =
  'aceptar|adoptar|apoyar|arrestar|colaborar|contratar|cooperar|cumplir|dar|decidir|declararse|detener|ejecutar|elegir|entregar|estar|exigir|firmar|formar parte|impedir|ingresar|integrarse|limitar|mantener|negarse|notificar|participar|pedir|preguntar|prohibir|rechazar|renovar|reportar|retener|retirarse|salir|salirse|solicitar|tener|unirse|verificar'

/** A law, as what says or does something: right before its verb. */
export const lawSubject = `(?:(?:senate|house|assembly) (?:bill|file) \\d+|(?:sb|hb|ab|sf|hf|lb|ld|la [sh]b|la sf|la ab) ?\\d[\\w-]*|(?:act|chapter|section|title|article|order|bill|law|cap[i\u00ed]tulo|secci[o\u00f3]n) \\d[\\w.:-]*|law|laws|statutes?|acts?|bill|code|charter|constitution|ordinance|directive|measure|proposal|provision|legislation|amendment|version|clause|policy|mandate|statute books|ley|leyes|norma|estatuto|ordenanza|constituci[o\u00f3]n|proyecto|medida|${states}|texas's)`
