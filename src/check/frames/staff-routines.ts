import type { Frame } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, modelSlot } from '../slots-read.js'

const start = '(?<![\\p{L}-])'
const end = '(?![\\p{L}])'

/** Who does the work of an agency, as its people tell of it. */
const who =
  "(?:officers?|deput(?:y|ies)|troopers?|detectives?|jailers?|police|sheriff|chief|department|office|staff|members|guys|boys|men|people|folks|jail|patrol|victims|witnesses|callers|inmates|they|we|i|he|she|nobody|no one|none|neither|i'm|we're|they're|i've|we've|they've|he's)"
const whoWords = `${start}(?:${who})${end}(?:, [^,;:."?!]{2,40},)?(?:[^.;:!?",]){0,30}?`
const not =
  "(?:(?:(?:will|would|do|does|did|are|is|am|were|was|have|has|had|should) (?:not|never)|won't|wouldn't|don't|doesn't|didn't|aren't|isn't|wasn't|haven't|hasn't|never|no longer|'m not|'re not)(?: (?:be|been|going to|ever|now|yet|start|also))*)"
/** What officers do, in work on immigration or instead of it. */
const act =
  '(?:ask(?! to| you| for (?:this|an?|the))|(?:be |been )?(?:honor(?:ing|ed)?|hand(?:ed|ing)? (?:anyone|anybody|people|them|him|over)|us(?:e|ed|ing) (?:that|the authority|it)|send(?:ing)? (?:anyone|anybody|more|my|our|officers|deputies)|run(?:ning)? (?:status|checks|names|roadblocks)|pass(?:ing)? along|shar(?:e|ing)|screen(?:ing|ed)?|rid(?:e|ing) with|accompany(?:ing)?|transport(?:ing)?|writ(?:e|ing) tickets|assigned|detailed|detain(?:ed)?)|stop|check|look(?:ing)? (?:for|into)|go(?:ing)? (?:looking|out|after|to (?:the |a |any |your |their )?(?:[\\p{L}]+ )?(?:church(?:es)?|mass|homes?|houses|schools?|jobs?|farms?|plants?|mills?|work|people|neighborhoods|streets?|worksites)|into|with|near|door)|ride along|riding along|leav(?:e|ing) (?:the|that|their)|knock(?:ing)?|sit(?:ting)? (?:outside|in)|enter(?:ing)?|board(?:ing)?|visit(?:ing)?|seek(?:ing)? (?:out|people|workers)|hunt(?:ing)?|chas(?:e|ing)|raid(?:ing)?|round(?:ing)? up|pull(?:ing)? (?:people|anybody|anyone|over)|stopp(?:ed|ing)|asking(?! any| to| for)|asked (?:people|anyone|anybody|about|them|him|her|for papers)|tak(?:e|ing) (?:any )?part|took part|participat(?:e|ing)|patrol(?:ling)?|assist(?:ing)?|help(?:ing)? (?:ice|with|agents|federal)|join(?:ing)?|enforc(?:e|ing)|investigat(?:e|ing)|question(?:ing)?|serv(?:e|ing) warrants|hold (?:people|anyone|anybody|a person|them|inmates)|stand(?:ing)? (?:on|guard|between)|staff a|work(?:ing)? (?:for|with|on) (?:ice|immigration|them)|do(?:ing)? (?:raids|roundups|immigration|checkpoints|sweeps|traffic stops|that|this|ice)|set(?:ting)? up|target(?:ing)?|profil(?:e|ing)|driv(?:e|ing) around|track(?:ing)? down|inquir(?:e|ing)|detain(?:ing)? (?:people|anyone|anybody|someone))'
const usual =
  '(?:patrols?|shifts?|beats?|posts?|duties|duty|jobs?|calls|911|radios?|papers|courthouses?|courtrooms?|crashes|wrecks|thefts|burglar(?:y|ies)|tickets|speeders|speeding|prisoners|inmates|trays|traffic|radar|domestic(?:s| calls)|drunk(?:s|en drivers)|kitchen|housing units?|streets?|cases|detective work|police work|robber(?:y|ies)|homicides?|drugs?|gangs?|narcotics|emergenc(?:y|ies)|ordinary|work|the peace|roads?|highways?|civil papers|criminal cases|fingerprints)'

/** What tells of a law, a power, a wish or a request rather than of work. */
const notDuty =
  /\?|\b(?:participat\w+ in (?:287|the program|an? agreement)|committee|vote|tuesday|laws?|statutes?|ordinances?|bill|must|require[sd]?|requiring|prohibit\w*|bars?|bans?|courts?|judge ruled|may not|cannot|can't|authority|authorized|allow(?:s|ed)?|asked for|return(?:ed)? (?:\w+ )?(?:phone )?calls?|request(?:s|ed)? for comment|want(?:s|ed)? to|should|voted?|vote|lawsuit|agreement (?:does|did|would|will)|ley|leyes|tribunal|ordenanza)\b/

const duty287 = /\bice\b|287|immigra|inmigra|migra|federal|warrant|detainer|jail|task force|c[aá]rcel|agentes/

function duty(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `duties-${rule}`,
    type: 'personnel.duties',
    words: pattern(words, 'dg'),
    unless: notDuty,
    slots: (hit) => ({ ...agencySlot(hit), ...modelSlot(hit) }),
    ...more,
  }
}

export const routines: readonly Frame[] = [
  duty(
    'and-not',
    `${start}(?:and|but|or) (?:will|would|do|does|did|have|has) (?:not|never) (?:be |been )?${act}${end}`,
  ),
  duty(
    'not-doing',
    `${whoWords}${start}${not} (?:(?!mind|want|against|like|think|plan|agree|sure)\\p{L}+ )?${act}${end}`,
  ),
  duty(
    'no-part',
    `${start}(?:take|takes|taking|took|have|has|had|play|played) no (?:part|role) in${end}(?![^.;:!?"]{0,20}(?:vote|decision|case|lawsuit))`,
  ),
  duty(
    'go-on',
    `${start}(?:return(?:s|ed)? to|go(?:es)? back to|went back to|going back to|resumes?|will resume|would resume|keep(?:s)? (?:on )?|continues? (?:to|with)|remains? (?:on|in|at|correctional)|stays? (?:on|in|at)|still (?:answer|handle|run|work|write|go to|take|do|serve|respond to)|go(?:es)? on (?:with|answering|assisting|helping|responding|doing|working)|went on (?:with|answering))${end}(?:[^.;:!?"]){0,40}?${start}${usual}${end}`,
    { needs: duty287 },
  ),
  duty(
    'routine',
    `${whoWords}${start}(?:answer(?:s|ed)?|handles?|handled|work(?:s|ed)? (?!with|for|together)|run|runs|write|writes|serve(?:s|d)?|guard(?:s|ed)?|feed|book|count|respond to|responds to|direct(?:s|ed)?|patrol(?:s|led)?|take|staff(?:s|ed)?)${end}(?: (?:the|our|their|every|all|a|state|civil|domestic|emergency|911|service|to)){0,2} ${usual}${end}`,
    { needs: duty287 },
  ),
  duty(
    'inside',
    `${start}(?:work(?:s|ed|ing)?|stays?|remains?|operates?|serves?) (?:\\p{L}+ )?(?:inside|within|in|at) (?:the |our |their )?(?:county |city )?(?:jail|booking|detention center|lockup|building|walls|housing)${end}`,
  ),
  duty(
    'respond',
    `${start}(?:we|they|deputies|officers|police)(?: will|'ll| would) (?:always |still |also |then )?(?:come|respond|be there(?= |$)|honor (?:that|any|every|all|a|judicial) (?:\\p{L}+ ){0,3}?warrants?|answer)${end}`,
  ),
  duty(
    'seguir',
    `${start}(?:seguir[aá]n?|siguen?|seguimos|conservar[aá]n?|volver[aá]n?|vuelven?|continuar[aá]n?|mantendr[aá]n?|regresan|regresar[aá]n|van a seguir|se quedar[aá]n|se dedicar[aá]n)${end}(?:[^.;:!?"]){0,40}?${start}(?:turnos?|patrull\\p{L}+|funciones|tareas|labores|casos|pabellon(?:es)?|robos|homicidios|narcotr[aá]fico|calle|carretera|emergencias|llamadas|tr[aá]fico|tr[aá]nsito|delitos|lo suyo|lo de siempre|custodia)${end}`,
  ),
  duty(
    'no-hacer',
    `${start}(?:no|nunca|ning[uú]n[ao]? \\p{L}+|nadie)(?: se| le| les| lo| los)? (?:va[n]? a|vamos a|voy a|ir[aá]n|entrar[aá]n|detendr[aá]n|acompa[nñ]an|acompa[nñ]ar[aá]n|participan|participaron|participar[aá]n|preguntan|pregunta[mn]?o?s?|preguntar[aá]n?|paran|paramos|ponemos|ponen|patrullan|trasladan|hacen|hacemos|har[aá]n|volver[aá] a usar|salen|saldr[aá]n|persiguen|buscan|buscamos|se dedica[n]?)${end}`,
    {
      needs: duty287,
      unless:
        /\b(?:ley|leyes|tribunal|ordenanza|juez[a]?|votar|firmar|renovar|pagar|perder|apelar|gobernador|concejo|comisi[oó]n|legislatura|hubo|declar\w+|coment\w+)\b/,
    },
  ),
]
