import type { Frame } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, modelSlot } from '../slots-read.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

const immigrationWork =
  '(?:raids?|sweeps?|immigration|status|papers|citizenship|born|checkpoints?|victims?|witnesses|redadas?|operativos|estatus|inmigra\\p{L}+|migratori[oa]s?|papeles|de d[oó]nde)'

export const duties: Frame = {
  rule: 'duties',
  type: 'personnel.duties',
  hint: /dut(?:y|ies)|patrol|assignment|jobs?|police work|calls|raid|sweep|status|papers|born|checkpoint|victim|witness|redada|operativo|estatus|inmigr|immigra|migrator|papeles|door|school|church|street|enforcement|operation|plant|funciones|labores|tareas|deberes|atendiendo|never|nunca|traffic|perimeter|neighborhood|de donde/,
  words: pattern(
    [
      `${start}(?:continue|continues|keep|remain|return|go on|stay|stays|seguir[aá]n?|continuar[aá]n?|mantendr[aá]n?|siguen|seguir)${end}(?:[^.;:!?"]){0,50}?${start}(?:duties|duty|patrol|assignments?|jobs?|police work|calls|funciones|labores|tareas|deberes|patrulla|atendiendo|patrullando)${end}`,
      `${start}(?:(?:will|would|do|does|did|are|is|were|was|am) not|won't|don't|doesn't|aren't|isn't|never|nobody will|no one will)(?: be| going to)?(?: \\p{L}+)? (?:conduct(?:ing)?|carry(?:ing)? out|do(?:ing)?|perform(?:ing)?|participat(?:e|ing)|tak(?:e|ing) part|patrol(?:ling)?|engag(?:e|ing)|join(?:ing)?|ask(?:ing)?|stop(?:ping)?|check(?:ing)?|go(?:ing)?|enforc(?:e|ing)|round(?:ing)?|target(?:ing)?|question(?:ing)?|roam(?:ing)?|knock(?:ing)?|pull(?:ing)?|raid(?:ing)?)${end}(?:[^.;:!?"]){0,60}?(?:${immigrationWork}|patrols?|neighborhoods?|door|schools|churches|streets?|enforcement|operations|plants)`,
      `${start}(?:out there|out) (?:raiding|rounding up|sweeping|stopping|looking for)${end}`,
      `${start}no (?:har[aá]n|realizar[aá]n|participar[aá]n en|preguntar[aá]n|llevar[aá]n a cabo|vamos a|van a|va a|hacemos|hacen|preguntan|le pregunta)${end}(?:[^.;:!?"]){0,60}?${immigrationWork}`,
      `${start}nadie (?:va a|le va a)${end}(?:[^.;:!?"]){0,40}?${immigrationWork}`,
      `${start}(?:regular|normal|usual|primary|existing|daily|habituales|regulares) (?:police |patrol |law enforcement |polic\\p{L}+ )?(?:duties|functions|work|funciones|labores|tareas)${end}`,
      `${start}(?:never|nunca) (?:meet|see|leaves?|deal with|encounter|ver[aá])${end}(?:[^.;:!?"]){0,30}?(?:officers?|deput(?:y|ies)|agentes|building|jail)`,
      `${start}(?:deputies|officers|police|agentes|oficiales)${end} (?:provided|provide|work|works|worked|assist(?:ed)?|directed) (?:\\p{L}+ ){0,3}?(?:traffic|with the border patrol|border patrol|perimeter|security)`,
      `${start}(?:pull over|stop)${end}(?:[^.;:!?"]){0,30}? for their papers`,
    ].join('|'),
    'dg',
  ),
  unless: /\bin the course of (?:their |his )?normal duties\b|\breturn(?:ed)? (?:\w+ )?(?:phone )?calls?\b/,
  slots: (hit) => ({ ...agencySlot(hit), ...modelSlot(hit) }),
}
