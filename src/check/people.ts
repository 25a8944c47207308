import type { Span } from '../model/article.js'
import { firstNames } from './first-names.js'
import { officeWord, title } from './offices.js'
import { nameFrom, plainSurname } from './person-name.js'
import { sayVerb } from './saying-words.js'
import { type Token, tokenAt } from './tokens.js'

/** A person whom a document names. */
export interface Person {
  /** As first printed in full: `Manny Morales`. */
  readonly name: string
  readonly surname: string
  /** The office, as the document tells it first. */
  readonly office?: string
}

/** Words that name a person, with the title where one stands before the name. */
export interface PersonNamed extends Span {
  readonly person: Person
  /** The words of the name alone. */
  readonly name: Span
  /** The first time in full with the office: the words that tell that the office is held. */
  readonly office?: Span
}

/** The people of a document in the order of its text. */
export function peopleNamed(
  text: string,
  folded: string,
  lower: string,
  tokens: readonly Token[],
): PersonNamed[] {
  const candidates = [
    ...titled(folded, lower, tokens),
    ...apposed(folded, lower, tokens),
    ...saying(folded, lower, tokens),
    ...ofBodies(folded, lower, tokens),
    ...byFirstName(folded, tokens),
  ]
  return withSurnames(text, folded, lower, tokens, merged(candidates))
}

interface Candidate extends Span {
  readonly name: Span
  readonly office?: string
  readonly officeAt?: Span
}

const beforeName = new RegExp(`(?<![\\p{L}-])(${title})(?: |, )(?=\\p{L})`, 'gu')

/** Names after a title; after a title in the plural each name of the list. */
function titled(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const match of lower.matchAll(beforeName)) {
    const [words, office = ''] = match
    const start = match.index
    if (words.endsWith(', ')) {
      if (before.test(lower.slice(Math.max(0, start - 30), start)))
        found.push(...afterComma(folded, tokens, start, start + words.length, office))
      continue
    }
    let at = tokenAt(tokens, start + words.length)
    const several = /(?:s|men|women)$/.test(office)
    for (let count = 0; count < (several ? 9 : 1); count++) {
      const name = nameFrom(folded, tokens, at)
      if (name === undefined) break
      const told = folded.slice(start, start + office.length)
      const first = count === 0 ? start : name.span.start
      const officeAt = { start: first, end: name.span.end }
      found.push({
        start: first,
        end: name.span.end,
        name: name.span,
        office: several ? singular(told) : told,
        officeAt,
      })
      const joint = /^,? (?:and |y )?(?=\p{Lu})|^,? (?:and|y) (?=\p{Lu})/u.exec(
        folded.slice(name.span.end, name.span.end + 8),
      )
      if (joint === null) break
      at = name.to
      if ((tokens[at]?.key ?? '') === 'and' || tokens[at]?.key === 'y') at++
    }
  }
  return found
}

const before = /\b(?:el|la|the|its|su|un|una|una?|and|y) (?:\p{L}+ )?$/u

/** "el jefe de la policía, Mario Estupiñán,": a name in full between commas. */
function afterComma(
  folded: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  office: string,
): Candidate[] {
  const name = nameFrom(folded, tokens, tokenAt(tokens, end))?.span
  if (name === undefined || name.start !== end || !folded.slice(name.start, name.end).includes(' ')) return []
  if (!/^[,.]/.test(folded.slice(name.end, name.end + 1))) return []
  return [
    {
      start,
      end: name.end,
      name,
      office: folded.slice(start, start + office.length),
      officeAt: { start, end: name.end },
    },
  ]
}

const ofBody =
  /(?<![\p{L}-])(director|chief|commissioner|secretary|superintendent|administrator|president|sheriff|mayor|clerk|chair|head|commander|alcaldesa?|alcalde|alguacil|jef[ea]|comisionad[oa]|concejal|director[a]?|secretari[oa]|portavoz|vocer[oa]|fiscal|president[ea]|spokes(?:man|woman|person)|captain|manager|attorney|coordinator|coordinador[a]?|abogad[oa])(?: (?:of|for|de|del|with|en)(?: (?:the|la|el|los|las))? [^.;:()",\n]{2,70}?)?(?:, | )(?=\p{L})/gu

/** "the mayor of Doral, Christi Fraga," and "Director of Corrections Ann Lee". */
function ofBodies(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const { index: start, 0: words, 1: office = '' } of lower.matchAll(ofBody)) {
    const end = start + words.length
    if (words.endsWith(', ')) found.push(...afterComma(folded, tokens, start, end, words.slice(0, -2)))
    else {
      const at = tokenAt(tokens, end)
      const name = firstNames.has(tokens[at]?.key ?? '') ? nameFrom(folded, tokens, at)?.span : undefined
      if (name !== undefined && folded.slice(name.start, name.end).includes(' '))
        found.push({ start, end: name.end, name, office, officeAt: { start, end: name.end } })
    }
  }
  return found
}

function singular(office: string): string {
  return office
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/([^s])s$/, '$1')
    .replace(/^concejale$/i, 'concejal')
}

const officeEarly = new RegExp(`^(?:[\\p{L}'.-]+ ){0,6}?${officeWord.source.replace('^', '')}`, 'u')
const notOffice =
  / (?:said|says|told|dijo|has|have|had|is|was|are|were|will|tiene|tienen|es|son|fue|and the|y el|supported|asked|joined|voted) /

const afterName = /, (?:the |a |an |who is |el |la |un |una |quien es )?([^,.;:"()\n]{3,90})(?=[,.;)])/gu

/** "Edwin Lopez, the city's police chief,": a name with its office after it. */
function apposed(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const match of lower.matchAll(afterName)) {
    const office = match[1] ?? ''
    if (!officeEarly.test(office) || notOffice.test(` ${office} `)) continue
    const name = nameUpTo(folded, tokens, match.index)
    if (name === undefined) continue
    const end = match.index + match[0].length
    const told = folded.slice(end - office.length, end)
    found.push({ ...name, name, office: told, officeAt: { start: name.start, end } })
  }
  return found
}

const sayerAfter = new RegExp(
  `(?<=[\\p{L}.,"'?!]),? (?:also |later |then |le )?(?:${sayVerb}|voted|vot\u00f3)(?![\\p{L}-])`,
  'gu',
)

/** A full name without a title that says something. */
function saying(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const match of lower.matchAll(sayerAfter)) {
    const before = nameUpTo(folded, tokens, match.index)
    const end = match.index + match[0].length
    const after = before === undefined ? nameFrom(folded, tokens, tokenAt(tokens, end))?.span : undefined
    const name = before ?? (after !== undefined && after.start === end + 1 ? after : undefined)
    if (name !== undefined && folded.slice(name.start, name.end).includes(' ')) found.push({ ...name, name })
  }
  return found
}

/** Names in full that begin with a common first name. */
function byFirstName(folded: string, tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap(({ key, capital }, at) => {
    if (!capital || !firstNames.has(key)) return []
    const name = nameFrom(folded, tokens, at)?.span
    const words = name === undefined ? '' : folded.slice(name.start, name.end)
    return name === undefined || !words.includes(' ') || body.test(words) ? [] : [{ ...name, name }]
  })
}

/** Words that make a name that of a place, a street or a body. */
const body =
  /(?: (?:Street|Avenue|Road|Boulevard|Beach|Springs|Park|Hall|Center|Island|Islands|Heights|Hills|Gardens|Lauderdale|Worth|Bend|Myers|Pierce|Collins|County|River|Lake|City|Parish|Institute|Foundation|Law|Plaza))$/

/** The full name that ends at a place. */
function nameUpTo(folded: string, tokens: readonly Token[], end: number): Span | undefined {
  const last = tokenAt(tokens, end)
  for (let count = 4; count > 1; count--) {
    const name = last - count < 0 ? undefined : nameFrom(folded, tokens, last - count)
    if (name === undefined || name.span.end !== end || name.span.start !== tokens[last - count]?.start)
      continue
    if (!onlyTitle.test(tokens[last - count]?.key ?? '')) return name.span
  }
  return undefined
}

const onlyTitle = new RegExp(`^${title}$`, 'u')

/** Each stretch of names once: with an office rather than without, the longer rather than the shorter. */
function merged(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  const length = ({ name }: Candidate) => name.end - name.start
  for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a) || length(b) - length(a)))
    if (!kept.some(({ name }) => name.start < candidate.name.end && candidate.name.start < name.end))
      kept.push(candidate)
  return kept.sort((a, b) => a.name.start - b.name.start)
}

function rank({ office }: Candidate): number {
  return office === undefined ? 0 : 1
}

/** The people in full, and where their surnames alone stand after that. */
function withSurnames(
  text: string,
  folded: string,
  lower: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): PersonNamed[] {
  const people = new Map<string, Person>()
  const named: PersonNamed[] = []
  const told = new Set<string>()
  const full = candidates.filter(({ name }) => folded.slice(name.start, name.end).includes(' '))
  for (const { name, office } of full) register(people, text.slice(name.start, name.end), office)
  for (const candidate of candidates) {
    const words = text.slice(candidate.name.start, candidate.name.end)
    const person = people.get(plainSurname(words)) ?? register(people, words, candidate.office)
    const { start, end, name, officeAt } = candidate
    const first =
      officeAt !== undefined && (words.includes(' ') || !person.name.includes(' ')) && !told.has(person.name)
    if (first) told.add(person.name)
    named.push({ start, end, name, person, ...(first ? { office: officeAt } : {}) })
  }
  return [...named, ...alone(folded, lower, tokens, people, named)].sort((a, b) => a.start - b.start)
}

function register(people: Map<string, Person>, name: string, office: string | undefined): Person {
  const surname = plainSurname(name)
  const known = people.get(surname)
  if (known !== undefined && (known.office !== undefined || office === undefined)) return known
  const person: Person = { name: known?.name ?? name, surname, ...(office === undefined ? {} : { office }) }
  people.set(surname, person)
  return person
}

/** Surnames that stand alone. */
function alone(
  folded: string,
  lower: string,
  tokens: readonly Token[],
  people: ReadonlyMap<string, Person>,
  named: readonly PersonNamed[],
): PersonNamed[] {
  const covered = new Set<number>()
  for (const { start, end } of named)
    for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++) covered.add(at)
  const found: PersonNamed[] = []
  tokens.forEach(({ start, end, base, key, capital }, at) => {
    if (!capital || covered.has(at)) return
    const person = people.get(base) ?? people.get(key)
    if (person === undefined || placeLike.test(lower.slice(end, end + 12))) return
    const stop = folded.charAt(end - 2) === "'" && base !== key ? end - 2 : end
    found.push({ start, end: stop, name: { start, end: stop }, person })
  })
  return found
}

/** "Brown County", "Morales Park": a place of that name. */
const placeLike = /^ (?:county|city|police|parish|beach|park)/
