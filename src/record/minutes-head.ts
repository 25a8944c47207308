import { type Day, dayOf } from '../model/day.js'
import type { PrintedLine } from '../model/printed-line.js'

/** What the first lines of an agenda or of minutes say of the meeting; undefined where they do not, or say two things. */
export interface MinutesHead {
  readonly kind: 'agenda' | 'minutes' | undefined
  readonly draft: boolean
  readonly body: string | undefined
  readonly on: Day | undefined
  /** The day on which the pages say that they were printed. */
  readonly printed: Day | undefined
}

/** How many lines are taken for the first ones. */
const first = 45

export function headOf(lines: readonly PrintedLine[]): MinutesHead {
  const head = lines.slice(0, first).map(({ text }) => text)
  const days = new Set(head.filter((text) => !printedMark.test(text)).flatMap(daysIn))
  const [on] = days
  return {
    kind: kindOf(head),
    draft: head.some((text) => /\bdraft\b|\bunapproved\b/i.test(text)),
    body: head.some((text) => joint.test(text))
      ? undefined
      : only(head.flatMap((text) => bodyIn(text) ?? [])),
    on: days.size === 1 ? on : undefined,
    printed: lines
      .filter(({ text }) => printedMark.test(text))
      .flatMap(({ text }) => daysIn(text))
      .sort()
      .at(-1),
  }
}

const printedMark = /\bprinted\b|\bimpreso\b/i

/** Minutes often name the agenda, and a marked agenda has the votes; an agenda seldom names its own minutes first. */
function kindOf(head: readonly string[]): MinutesHead['kind'] {
  for (const text of head) {
    if (/\bapprov\w+|\bacceptance\b|\bprior\b|\bprevious\b/i.test(text)) continue
    if (/\bminutes\b|\bmarked agenda\b|\baction agenda\b|\bactas?\b/i.test(text)) return 'minutes'
    if (/\bagenda\b|\borden del d[ií]a\b/i.test(text)) return 'agenda'
  }
  return undefined
}

const bodyWords =
  /^(?:(?:the|(?:draft |final )?(?:minutes|agenda|proceedings)\s+of\s+(?:the|a)(?:\s+(?:regular|special)\s+meeting\s+of\s+the)?)\s+)*((?:[\p{Lu}][\p{L}.'’-]*\s+(?:of\s+)?){0,5}(?:council|commission|commissioners\s+court|board\s+of\s+(?:county\s+)?(?:commissioners|supervisors|aldermen|selectmen|trustees)|board\s+of\s+[\p{Lu}][\p{L}]+\s+county\s+commissioners)(?:\s+of\s+the\s+(?:city|town|village|county)\s+of(?:\s+[\p{Lu}][\p{L}.'’-]*){1,4})?)(?:[\s,:–-]+(?:(?:regular|special|public|work|emergency|formal|meeting|workshop|session|minutes|agenda|marked|draft|final|action)\b[\s,:–-]*)*)?(?:\p{L}+day\b.*|\p{L}+ \d{1,2}, \d{4}.*|\d{1,2}\/.*)?$/iu

/** Words that make a line one on the body, and not its name. */
const sentence =
  /\b(?:meeting|held|was|were|met|is|are|convened|called|present)\b|\b(?!of\b|the\b|and\b)\p{Ll}+\b/u
/** Two bodies that meet as one: whose decision it is, the line does not say. */
const joint =
  /\b(?:council|commission|commissioners|board)\s*\/|\/\s*[\p{L}\s]{0,40}(?:council|commission|board|minutes|agenda)\b/iu

/** The body that a line names and nothing else but what kind of paper it is. */
function bodyIn(text: string): string | undefined {
  const [, body] = bodyWords.exec(text) ?? []
  if (body === undefined || body.length > 80 || sentence.test(body)) return undefined
  const trimmed = body.replace(/^(?:regular|special|the)\s+/i, '').trim()
  return trimmed === trimmed.toUpperCase() ? capitalized(trimmed) : trimmed
}

function capitalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(Of|The|And)\b/g, (word) => word.toLowerCase())
}

/** One name, also where it stands twice; a shorter name within a longer one is the same body. */
function only(bodies: readonly string[]): string | undefined {
  const distinct = [...new Set(bodies)].sort((a, b) => b.length - a.length)
  const [longest] = distinct
  if (longest === undefined) return undefined
  return distinct.every((body) => longest.toLowerCase().includes(body.toLowerCase())) ? longest : undefined
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
]
const meses = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre'],
  ...['noviembre', 'diciembre'],
]

/** Every day that a text writes out in English or Spanish, or in numbers with the month first. */
export function daysIn(text: string): Day[] {
  const found: (Day | undefined)[] = []
  for (const [, month = '', date, year] of text.matchAll(
    /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/g,
  ))
    found.push(dayOf(Number(year), monthOf(month, months), Number(date)))
  for (const [, date, month = '', year] of text.matchAll(
    /\b(\d{1,2})(?:st|nd|rd|th)? (?:day of |de )?([A-Za-z]{3,10}),? (?:de |del )?(\d{4})\b/g,
  ))
    found.push(dayOf(Number(year), monthOf(month, months) || monthOf(month, meses), Number(date)))
  for (const [, month, date, year] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g))
    found.push(dayOf(Number(year), Number(month), Number(date)))
  return found.filter((one) => one !== undefined)
}

/** 1 to 12, also for three letters; 0 where a word is no month. */
function monthOf(word: string, names: readonly string[]): number {
  const folded = word.toLowerCase()
  return (
    names.findIndex(
      (name) => name === folded || (folded.length >= 3 && folded.length <= 4 && name.startsWith(folded)),
    ) + 1
  )
}
