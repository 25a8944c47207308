import type { Span } from '../model/article.js'
import { type Candidate, candidatesIn } from './people-found.js'
import { plainSurname } from './person-name.js'
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
  return withSurnames(text, folded, lower, tokens, merged(candidatesIn(folded, lower, tokens)))
}

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
    const before = tokens[at - 1]
    const joined = before?.end === start - 1 && before.capital && folded.charAt(before.end) === '-'
    const from = joined ? before.start : start
    found.push({ start: from, end: stop, name: { start: from, end: stop }, person })
  })
  return found
}

/** "Brown County", "Morales Park": a place of that name. */
const placeLike = /^ (?:county|city|police|parish|beach|park)/
