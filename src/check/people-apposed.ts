import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'
import { officeWord, titleWords } from './offices.js'
import type { Candidate } from './people-found.js'
import { nameFrom } from './person-name.js'
import { type Token, tokenAt } from './tokens.js'

const officeEarly = new RegExp(`^(?:[\\p{L}'.-]+ ){0,6}?${officeWord.source}(?!'| general's)`, 'u')
/** "who heads the council", "quien dirige el centro": an office told by what its holder does. */
const leads =
  /^(?:who|quien|que) (?:now |also |has |ha )?(?:heads?|headed|leads?|led|directs?|runs?|chairs?|commands?|oversees?|represents?|coordinates?|manages?|supervises?|advises?|speaks? for|dirige|encabeza|preside|comanda|representa|coordina|administra|asesora)(?!\p{L})/u
/** "Deanna Kopp, Ward 3": what a member of a body sits for. */
const seat = /^(?:ward|district|position|place|precinct|seat|distrito) \d{1,2}$|^at[- ]large$/
/** "Whit Garrabrant (R-Mobile), the majority whip". */
const partyLabel = / \([RDI](?:-[\p{L}. ]{2,16})?\)$/u
const notOffice =
  /^ (?:which|whose|where|when|retired|que) | (?:said|says|told|dijo|has|have|had|is|was|are|were|will|tiene|tienen|es|son|fue|and the|y el|supported|asked|joined|voted|met|attended|came|spoke|read|moved|seconded|opposed|lives|works|pidió|votó) /

const afterName =
  /, (?:the |a |an |who is |el |la |un |una |quien es )?([^,.;:"()\n]{3,90})(?=[,.;:)"*\n]|$)/gu

/** "Edwin Lopez, the city's police chief,": a name with its office after it. */
export function apposed(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const match of matchesOf(afterName, lower)) {
    const office = match[1] ?? ''
    if (office.includes(' - ') || office.includes('\u2014')) continue
    const isOffice = seat.test(office) || (officeEarly.test(office) && !notOffice.test(` ${office} `))
    if (!isOffice && !leads.test(office)) continue
    const party = partyLabel.exec(folded.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? ''
    const name = nameUpTo(folded, tokens, match.index - party.length)
    if (name === undefined) continue
    const end = match.index + match[0].length
    const told = folded.slice(end - office.length, end)
    found.push({ ...name, name, office: told, officeAt: { start: name.start, end } })
  }
  return found
}

const whoAfter =
  /(?<=\p{L}{2}), (?:who(?! (?:are|were|have) )|quien|(?:whose|cuy[oa]) (?:wife|husband|sister|brother|son|daughter|father|mother|parents|family|children|espos[oa]|herman[oa]|hij[oa]|padre|madre|familia))(?= )/gu

const placeBefore = / (?:in|near|at|around|outside|en) $/

/** "Wilmer Ayala, who came in 1998": a full name that "who" follows is a person's. */
export function followedByWho(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  return matchesOf(whoAfter, lower).flatMap(({ index }) => {
    const name = nameUpTo(folded, tokens, index)
    return name === undefined || placeBefore.test(lower.slice(Math.max(0, name.start - 8), name.start))
      ? []
      : [{ ...name, name }]
  })
}

/** Words that name a body which people speak for. */
const bodyOf =
  /(?<=\p{L}{2}),? (?:of|with|from|de|del) (?:the |la |el |los |las |ICE's )?((?:\p{Lu}[\p{L}'.-]*|of|for|and|on|de|del|la|las|los|para|y|e)(?: (?:\p{Lu}[\p{L}'.-]*|of|for|and|on|the|de|del|la|las|los|para|y|e))*)/gu
const bodyWord =
  /\b(?:Center|Project|Coalition|Forum|Federation|Front|Campaign|Charities|Chamber|Advocates|Voices|Neighbors|Workers|Fund|Union|Alliance|Council|Association|League|Institute|Society|Network|University|College|Conference|Foundation|Committee|Defense|Liberties|Legal|Rights|Caucus|Ministry|Clinic|Chapter|Collaborative|Fellowship|ACLU|Coalici[oó]n|Liga|Asociaci[oó]n|Fundaci[oó]n|Facultad|Universidad|Centro|Alianza|Foro|Frente|Federaci[oó]n|Movimiento|Observatorio|Vecinos|Voces|Trabajadores|C[aá]mara|Uni[oó]n|Red|Consejo|Comit[eé]|L[ií]deres|Compañeros)\b/

/** "Grace Toussaint of the Central Legal Project": a name with the body after it that it speaks for. */
export function affiliated(folded: string, tokens: readonly Token[]): Candidate[] {
  return matchesOf(bodyOf, folded).flatMap(({ index, 0: words, 1: name = '' }) => {
    if (!name.includes(' ') || !bodyWord.test(name)) return []
    const person = nameUpTo(folded, tokens, index)
    if (person === undefined) return []
    const officeAt = { start: person.start, end: index + words.length }
    return [{ ...person, name: person, office: name, officeAt }]
  })
}

const isOffice = new RegExp(
  ` (?:is|has been|had been|was elected|became|serves as|is now|es|ha sido|fue electo) (?:the |a |an |el |la |our |its |their |now )*((?:[\\p{L}'-]+ ){0,3}?${officeWord.source}(?! (?:of|to|for) (?:the |a )?(?:jail|lawsuit)| or |'|-)(?: (?:of|for|de|del) [^,.;:()"\n]{2,40})?)`,
  'gu',
)
const officeIs = new RegExp(
  `(?<![\\p{L}-])(?:[\\p{L}'-]+ ){0,2}?${officeWord.source}(?: (?:of|for|de|del) [^,.;:()"\n]{2,30})? (?:is|es) (?=\\p{L})`,
  'gu',
)

/** "Ana Ruiz has been sheriff since May", "The new sheriff is Ana Ruiz". */
export function told(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const named = matchesOf(isOffice, lower).flatMap(({ index, 0: words, 1: office = '' }) => {
    const name = nameUpTo(folded, tokens, index)
    if (name === undefined) return []
    const end = index + words.length
    return [
      { ...name, name, office: folded.slice(end - office.length, end), officeAt: { start: name.start, end } },
    ]
  })
  const after = matchesOf(officeIs, lower).flatMap(({ index: start, 0: words }) => {
    const at = start + words.length
    const name = nameFrom(folded, tokens, tokenAt(tokens, at))?.span
    if (name === undefined || name.start !== at || !folded.slice(name.start, name.end).includes(' '))
      return []
    const office = folded
      .slice(start, at)
      .replace(/ (?:is|es) $/, '')
      .replace(/^(?:The|the|El|La|el|la) /, '')
    return [{ start, end: name.end, name, office, officeAt: { start, end: name.end } }]
  })
  return [...named, ...after]
}

/** The full name that ends at a place. */
export function nameUpTo(folded: string, tokens: readonly Token[], end: number): Span | undefined {
  const last = tokenAt(tokens, end)
  for (let count = 4; count > 1; count--) {
    const name = last - count < 0 ? undefined : nameFrom(folded, tokens, last - count)
    if (name === undefined || name.span.end !== end || name.span.start !== tokens[last - count]?.start)
      continue
    if (!titleWords.has(tokens[last - count]?.key ?? '')) return name.span
  }
  return undefined
}
