import { joint } from '../pattern-words.js'
import { quantityPattern } from '../quantity.js'

/** Words that tell what happened, to whom, how often: for the rules that read counts of it. */

export const start = '(?<![\\p{L}-])'
export const end = '(?![\\p{L}])'

/** What a number that counts events is not: a year, or the number of a law, a day, a road. */
export const notNumber =
  '(?!(?:19|20)\\d\\d(?![\\d,])|287|911)(?<![\\d$€,.:-]|sec\\. |section |sections |chapter |cap[ií]tulo |form |module |district |local |unit |no |act |bill |lb |sf |hf |hb |sb |u\\.s\\. |no\\. |route |item |article |highway |i-|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.) )'
const notAfter =
  '(?![\\d%]|(?:st|nd|rd|th)(?![a-z])|\\(g|-\\d|:\\d|,\\d| ?percent| por ciento| ?a\\.m| ?p\\.m|-(?:year|hour|day|week|month|bed)| (?:years?|months?|weeks?|days?|hours?|minutes?|miles?|dollars|años?|meses|semanas|d[ií]as|horas|d[oó]lares|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))(?![\\p{L}]))'

/** A number that counts something: no year, day, hour, section or sum. */
export const number = `${notNumber}(?<count>${quantityPattern}|a single|una? veintena|una? treintena)${notAfter}`

/** Words that stand for officers: who is counted by them is no event. */
const staff =
  '(?:officers?|deput(?:y|ies)|troopers?|jailers?|agents?|screeners?|sergeants?|detectives?|corporals?|members|supervisors|recruits|judges?|agencies|counties|departments|sheriffs|states|agentes|oficiales|ayudantes|carceleros|circuit)'

export const adjectives = `(?: (?:of (?:the(?: [\\d,]+)?|them|those)|de los(?: [\\d,]+)?|(?!${staff}${end})[\\p{L}'-]+)){0,3}?${joint}`

/** After a number: what it counts is no officer. */
export const notStaff = `(?!(?: (?!by |of |to |from |with |for |and )[\\p{L}'-]+){0,2} ${staff}${end})`

export const people =
  '(?:people|persons?|individuals?|immigrants?|migrants?|men|women|folks|workers?|laborers?|children|minors|families|inmates?|prisoners?|arrestees?|detainees?|criminals|citizens|motorists|roofers|farmworkers|mothers|fathers|parents|brothers|teenagers?|students|boys|girls|guests|noncitizens?|non-citizens?|al[i]ens?|suspects?|offenders?|drivers?|passengers?|haitians?|cubans?|venezuelans?|mexicans?|guatemalans?|hondurans?|salvadorans?|nicaraguans?|colombians?|foreign nationals?|foreigners?|nationals?|undocumented|personas?|inmigrantes?|migrantes?|detenid[oa]s?|arrestad[oa]s|hombres?|mujeres?|reclus[oa]s?|reos?|pres[oa]s?|obreros|trabajador(?:es|as)|jornaleros|extranjeros|conductores|familias|haitianos|cubanos|venezolanos|mexicanos|guatemaltecos|hondure[nñ]os|salvadore[nñ]os)'

/** Things that are counts of it by themselves. */
export const happenings =
  '(?:arrests?|detainers?|deportations?|removals?|encounters?|repatriations?|apprehensions?|bookings?|detentions?|transfers?|holds|(?:ice|immigration) hold|hand-?overs?|pick-?ups|raids?|referrals?|administrative warrants?|immigration warrants?|arrestos?|detenciones|deportaciones|expulsiones|redadas?|traslados|retenciones|[oó]rdenes de (?:retenci[oó]n|detenci[oó]n))'

/** Things that are such counts where the clause tells so. */
export const acts =
  '(?:stops?|traffic stops?|calls?|warrants?|requests?|queries|checks|complaints?|cases|flights?|interviews?|names?|occasions|times|inquiries|contacts|citations|tickets|charges|convictions|screenings|lookups|reports|notifications?|releases|notices|grievances|certifications|operations|avisos|reportes|solicitudes|[oó]rdenes|llamadas|casos|quejas|denuncias|veces|consultas|entrevistas)'

/** Nouns after which "detention" or "transfer" names no event. */
export const notThing =
  '(?!(?:-| )(?:officers?|deput|cent(?:er|re)s?|facilit|beds?|staff|space|rooms?|powers?|authorit|service|agreements?|polic|unit|model|program|requests? for comment|rate|capacity))'

export const doneWord =
  'arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|deport(?:ed|ing|ation)?|repatriat(?:ed|ion|ing)|remov(?:ed|al|als|ing)|return(?:ed|ing)|turn(?:ed|ing) over|hand(?:ed|ing)(?: over)?|hauled|transferr(?:ed|ing)|flagged|identified|held|booked|encounter(?:ed|s)?|custody|picked up|rounded up|swept up|flown(?: out)?|released|lodged|filed|screened|interviewed|questioned|intercepted|apprehend(?:ed|s)?|immigration (?:holds?|warrants?|detainers?|status)|detainers?|hold[s]?|to ice|ice holds?|ice custody|contact(?:ed)? (?:with )?ice|honored|served|processed|stopped|checked|collected|delivered|sent (?:off|away)|taken (?:in|away)|taken by (?:ice|agents|federal)|caught|brought in|pulled over|ticketed|cited|raided|seized|put (?:on|into|in) (?:a |the )?(?:plane|bus|van|removal|federal|deportation)|let go|arrestad[oa]s?|arrest[oó]|arrestaron|detenid[oa]s?|detuvo|detuvieron|deportad[oa]s?|deport[oó]|deportaci[oó]n|expuls\\p{L}+|repatri\\p{L}+|entreg(?:ad[oa]s?|[oó]|aron|amos)|trasladad[oa]s?|traslad[oó]|identificad[oa]s?|identific[oó]|interrog(?:[oó]|ad[oa]s|aron)|fich(?:[oó]|ad[oa]s)|cay(?:[oó]|eron)|se llev(?:[oó]|aron)|operativo|redada|a ice'

export const done = `(?:${doneWord}|taken into|took (?:in|away|custody of)|took|admitted|handled|kept|sent|brought|netted|shipped|housed|jailed|nabbed|saw|counted|issued|received|logged|made|placed|charged|recorded|reported|ran|registr[oó]|registraron|emiti[oó]|recibi[oó]|recibid[oa]s|realiz[oó]|cumpli[oó]|atendi[oó]|atendieron)`

/** Words without which nothing of immigration is told, where a document names it nowhere. */
export const federalHint =
  /\b(?:federal (?:agents?|custody|authorities)|(?:under|with) the (?:agreement|program|deal|pact)|detain(?:er|ers|ed)|detention|raids?|ports of entry|cubans|haitians|venezuelans|foreign-born|administrative warrants?|state and local officers|checked the status|redadas?|retenci[oó]n|deportad[oa]s|reos|migra)\b/

/** Others that are counted beside: where one is told, it is no such event. */
export const otherCount =
  /\b(?:spoke|speakers|signed up|attended|attendees|protest\w*|rall(?:y|ied)|gathered|marched|voters|population|residents of|petition|students|manifest\w+|marcharon|asistieron)\b/
