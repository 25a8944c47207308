import { type Model, modelOf } from '../model/agreement.js'
import type { Span } from '../model/article.js'
import type { AgencyNamed } from './agencies-named.js'
import { datesIn } from './dates.js'
import { groupAt, type Hit } from './frame.js'
import { matchesOf } from './matches.js'
import { quantityOf } from './quantity.js'
import type { AgencyMeant, Quantity, Slot, Slots } from './text-claim.js'

/** The agency, model and day that a clause tells. */
export function partySlots(hit: Hit): Slots {
  return { ...agencySlot(hit), ...modelSlot(hit), ...daySlot(hit) }
}

/** The agency that a clause is about: named in it, else the one that "the department" or "its" stands for. */
export function agencySlot(hit: Hit): Slots {
  const { scene, clause, at, sentence } = hit
  const here = scene.agenciesIn(clause)
  const acting = here.filter((one) => !onlyWhere(scene.lower, one))
  const before = scene
    .agenciesIn({ start: sentence.start, end: Math.max(sentence.start + 1, clause.start) })
    .at(-1)
  const linked = before !== undefined && goesOn.test(hit.words) ? before : undefined
  const named = nearest(acting, at) ?? linked ?? nearest(here, at)
  if (named !== undefined) return slotOf(named.meant, named)
  const how = standIn.exec(hit.words)
  if (how === null || scene.main === undefined) return {}
  const start = clause.start + how.index
  const value: AgencyMeant = { ...scene.main, how: pronoun.test(how[0]) ? 'pronoun' : 'document' }
  return slotOf(value, { start, end: start + how[0].length })
}

/** The last one before the words found, else the first after. */
function nearest(agencies: readonly AgencyNamed[], at: Span): AgencyNamed | undefined {
  return (
    agencies.findLast(({ end }) => end <= at.start + 1) ?? agencies.find(({ start }) => start >= at.start - 1)
  )
}

/** Whether a place only tells where: "a city on the edge of Macomb County". */
function onlyWhere(lower: string, { start, meant }: AgencyNamed): boolean {
  if (meant.how !== 'place') return false
  const lead = lower.slice(Math.max(0, start - 40), start)
  return where.test(lead) && !bodyOf.test(lead)
}

const where = /(?<!\p{L})(?:of|in|near|outside|around|from|across|en|cerca de) (?:the )?$/u
const bodyOf =
  /(?:city|town|village|county|police|department|sheriff|sheriff's office|commission|council|board|ciudad|polic[ií]a|condado|alguacil|oficina) (?:of|de) (?:the )?$/

/** Words that go on about the agency named before them. */
const goesOn =
  /^(?:which|who|that|its|it|and|que|an? (?:city|town|county|village|suburb|community|agency)|una ciudad)\b/

function slotOf(value: AgencyMeant, { start, end }: Span): Slots {
  return { agency: { value, at: { start, end } } }
}

const standIn =
  /\b(?:the (?:department|agency|city|county|town|village|sheriff(?:'s office)?|police(?: department)?|office|commission|council)|its|their|his department|our|it|we|el departamento|la agencia|la ciudad|el condado|la polic[ií]a|la oficina|el alguacil|el sheriff|la comisi[oó]n|el concejo|nuestr[oa]s?)(?![\p{L}'])/u
const pronoun = /^(?:its|their|our|it|we|nuestr)/

const models =
  /\b(?:task[- ]force(?: model| agreements?)?|warrant service officers?(?: model| program)?|jail enforcement(?: model)?|wso|jem|tfm|modelo de (?:fuerza|grupo) de tarea|fuerza de tarea|grupo de trabajo|agente de servicio de [oó]rdenes|c[aá]rcel)\b/

/** The model of agreement that a clause, or else its sentence, names. */
export function modelSlot({ scene, clause, sentence }: Hit): Slots {
  for (const span of [clause, sentence]) {
    const match = models.exec(scene.lower.slice(span.start, span.end))
    const model = match === null ? undefined : modelNamed(match[0])
    if (match !== null && model !== undefined) {
      const start = span.start + match.index
      return { model: { value: model, at: { start, end: start + match[0].length } } }
    }
  }
  return {}
}

function modelNamed(words: string): Model | undefined {
  if (/fuerza|grupo/.test(words)) return 'TFM'
  if (/rdenes/.test(words)) return 'WSO'
  return modelOf(words.replace('-', ' '))
}

/** The day that a clause, or else its sentence, tells. */
export function daySlot({ scene, clause, sentence, at }: Hit): Slots {
  const { published } = scene.article
  const near = (span: Span) => {
    const dates = datesIn(scene.lower.slice(span.start, span.end), span.start, published)
    return dates.sort((a, b) => distance(a, at) - distance(b, at))[0]
  }
  const found = near(clause) ?? near(sentence)
  return found === undefined ? {} : { on: { value: found.on, at: { start: found.start, end: found.end } } }
}

function distance(a: Span, b: Span): number {
  return a.start >= b.start ? a.start - b.start : b.start - a.end
}

/** A quantity that a group of a match tells. */
export function quantitySlot(hit: Hit, name: string, unit: string): Slot<Quantity> | undefined {
  const words = hit.match.groups?.[name]
  const value = words === undefined ? undefined : quantityOf(words, unit)
  if (value === undefined) return undefined
  const at = groupAt(hit, name)
  return { value, ...(at === undefined ? {} : { at }) }
}

const law =
  /(?:fla\. stat\. )?(?:ss?\.|secs?\.|sections?|\u00a7\u00a7?|secci[oó]n|art[ií]culo) ?\d+(?:\.\d+)?(?:\([a-z0-9]{1,3}\))*|(?:fla\. stat\.|florida statutes?,?) (?:\u00a7 ?|s\. |section |chapter )?\d+(?:\.\d+)?(?:\([a-z0-9]{1,3}\))*|\d+ u\.s\.c\. ?\u00a7? ?\d+[a-z]?(?:\([a-z0-9]{1,3}\))*|chapter \d+(?:-\d+)?|(?:senate bill|house bill|sb|hb|s\.b\.|h\.b\.|lb|sf|hf) ?\d+(?:-[a-z])?\b|executive order (?:no\. )?\d+(?:-\d+)?/g

/** The law that a sentence cites. */
export function citationSlot({ scene, sentence, at }: Hit): Slots {
  const words = scene.lower.slice(sentence.start, sentence.end)
  const found = matchesOf(law, words)
    .map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }))
    .sort((a, b) => distance(a, at) - distance(b, at))[0]
  if (found === undefined) return {}
  return { citation: { value: scene.article.text.slice(found.start, found.end), at: found } }
}
