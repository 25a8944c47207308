import type { Span } from '../model/article.js'
import { firstNames } from './first-names.js'
import { matchesOf } from './matches.js'
import { abbreviatedTitle, titleWords } from './offices.js'
import { spelledOut } from './pattern-words.js'
import { affiliated, apposed, followedByWho, nameUpTo, told } from './people-apposed.js'
import { nameFrom } from './person-name.js'
import { sayVerb } from './saying-words.js'
import { type Token, tokenAt } from './tokens.js'

/** Words that may name a person, and the office that stands beside them. */
export interface Candidate extends Span {
  readonly name: Span
  readonly office?: string
  readonly officeAt?: Span
}

/** Everything in a text that looks like a person's name, however it is told; stretches may overlap. */
export function candidatesIn(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const found = [
    ...titled(folded, lower, tokens),
    ...apposed(folded, lower, tokens),
    ...affiliated(folded, tokens),
    ...told(folded, lower, tokens),
    ...ofBodies(folded, lower, tokens),
    ...untitled(folded, lower, tokens),
    ...followedByWho(folded, lower, tokens).filter(({ start, end }) => !body.test(folded.slice(start, end))),
  ]
  return [...found, ...beside(folded, tokens, found)]
}

/** "June Whitefeather and Paul Rademacher": a full name that stands in one list with a person's is a person's too. */
function beside(folded: string, tokens: readonly Token[], known: readonly Candidate[]): Candidate[] {
  return known.flatMap(({ start, name }) => {
    const { end } = name
    if (!folded.slice(name.start, end).includes(' ')) return []
    const after = /^,? (?:and|y) (?=\p{Lu})/u.exec(folded.slice(end, end + 8))?.[0]
    const next =
      after === undefined ? undefined : nameFrom(folded, tokens, tokenAt(tokens, end + after.length))
    const joint = /,? (?:and|y) $/.exec(folded.slice(Math.max(0, start - 6), start))?.[0]
    const last = joint === undefined ? undefined : nameUpTo(folded, tokens, start - joint.length)
    const first =
      last === undefined || !folded.slice(0, last.start).endsWith(', ')
        ? undefined
        : nameUpTo(folded, tokens, last.start - 2)
    return [next?.span, ...listAfter(folded, tokens, end), last, first].flatMap((span) => {
      if (span === undefined || isPlaceName(folded, span)) return []
      const words = folded.slice(span.start, span.end)
      return words.includes(' ') && !body.test(words) && words.length < 32 ? [{ ...span, name: span }] : []
    })
  })
}

/** The names that follow in a list that ends in "and": ", Derwin Norwood and Cheri Pratt". */
function listAfter(folded: string, tokens: readonly Token[], end: number): Span[] {
  const second = folded.startsWith(', ', end) ? nameFrom(folded, tokens, tokenAt(tokens, end + 2)) : undefined
  if (second === undefined || second.span.start !== end + 2) return []
  const joint = /^,? (?:and|y) (?=\p{Lu})/u.exec(folded.slice(second.span.end, second.span.end + 8))?.[0]
  const third =
    joint === undefined
      ? undefined
      : nameFrom(folded, tokens, tokenAt(tokens, second.span.end + joint.length))?.span
  return third === undefined ? [] : [second.span, third]
}

/** Names after a title; after a title in the plural each name of the list. */
function titled(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap(({ capital }, at) => {
    const first = capital ? titleBefore(folded, tokens, at) : undefined
    const last = tokens[at - 1]
    if (first === undefined || last === undefined) return []
    const { start } = first
    const office = folded.slice(start, folded.charAt(last.end) === '.' ? last.end + 1 : last.end)
    const between = folded.slice(start + office.length, tokens[at]?.start)
    if (between === ' ') return named(folded, tokens, start, at, office)
    return article.test(lower.slice(Math.max(0, start - 30), start))
      ? afterComma(folded, tokens, start, tokens[at]?.start ?? start, office)
      : []
  })
}

/** The first word of the title that ends right before a token. */
function titleBefore(folded: string, tokens: readonly Token[], at: number): Token | undefined {
  const name = tokens[at]
  const last = tokens[at - 1]
  if (name === undefined || last === undefined || last.base !== last.key) return undefined
  const gap = folded.slice(last.end, name.start)
  if (last.key === 'del' && gap !== '. ') return undefined
  if (gap === '. ' ? !abbreviatedTitle.test(last.key) || !last.capital : gap !== ' ' && gap !== ', ')
    return undefined
  for (let count = Math.min(5, at); count > 0; count--) {
    const words = tokens.slice(at - count, at)
    const first = words[0]
    if (
      first !== undefined &&
      titleWords.has(words.map(({ key }) => key).join(' ')) &&
      !/[,;:()]/.test(folded.slice(first.start, last.end))
    )
      return first
  }
  return undefined
}

function named(
  folded: string,
  tokens: readonly Token[],
  start: number,
  from: number,
  office: string,
): Candidate[] {
  const found: Candidate[] = []
  const several = /(?:[^s]s|men|women)$/.test(office)
  let at = from
  for (let count = 0; count < (several ? 9 : 1); count++) {
    const name = nameFrom(folded, tokens, at, true)
    if (name === undefined || isPlaceName(folded, name.span)) break
    const first = count === 0 ? start : name.span.start
    const officeAt = { start: first, end: name.span.end }
    found.push({ ...officeAt, name: name.span, office: several ? singular(office) : office, officeAt })
    if (!/^,? (?:(?:and|y) )?(?=\p{Lu})/u.test(folded.slice(name.span.end, name.span.end + 8))) break
    at = name.to
    if (/^(?:and|y)$/.test(tokens[at]?.key ?? '')) at++
  }
  return found
}

/** "Sheriff Bob Latham Detention Center", "Judge Street": places are named after people and offices. */
function isPlaceName(folded: string, { start, end }: Span): boolean {
  return placeWord.test(`${folded.slice(start, end)}${folded.slice(end, end + 14)}`)
}

const placeWord =
  /(?:^| )(?:Street|Avenue|Road|Boulevard|Drive|Lane|Park|School|High|Elementary|Middle|Detention|Center|Complex|Building|Bridge|Hall|Plaza|Memorial|Highway|Training|Bureau|Division|Program|Pct)\b/

const article =
  /(?:\b(?:el|la|the|an?|its|our|their|his|her|su|nuestr[oa]|un|una|and|y)|\p{L}'s) (?:[\p{L}-]+ ){0,2}$/u

/** "el jefe de la policía, Mario Estupiñán,": a name in full between commas. */
function afterComma(
  folded: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  office: string,
): Candidate[] {
  const name = nameFrom(folded, tokens, tokenAt(tokens, end))?.span
  const words = name === undefined ? '' : folded.slice(name.start, name.end)
  if (name === undefined || name.start !== end || !words.includes(' ') || body.test(words)) return []
  if (!/^(?:[,.:;)]| (?:of|de|del) )/.test(folded.slice(name.end, name.end + 5))) return []
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
  /(?<![\p{L}-])(director|chief|commissioner|secretary|superintendent|administrator|president|sheriff|mayor|clerk|chair|head|commander|alcaldesa?|alcalde|alguacil|jef[ea]|comisionad[oa]|concejal|director[a]?|secretari[oa]|portavoz|vocer[oa]|fiscal|president[ea]|spokes(?:man|woman|person)|captain|manager|senator|representative|attorney|solicitor|counsel|inspector general|auditor|treasurer|chairman|chairwoman|undersheriff|ejecutiv[oa]|tesorer[oa]|capitana?|coordinator|coordinador[a]?|abogad[oa](?: municipal)?)(?: (?:of|for|de|del|with|en)(?: (?:the|la|el|los|las))? [^.;:()",\n]{2,70}?)?(?:, | )(?=\p{L})/gu

/** The rest of an office up to the comma before a name: "del condado de Randall, ". */
const toComma = /(?: (?:of|for|de|del|with|en) [^.;:()",\n]{2,70})?, (?=\p{L})/uy

/** "the mayor of Doral, Christi Fraga," and "Director of Corrections Ann Lee". */
function ofBodies(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (const { index: start, 0: words, 1: office = '' } of matchesOf(ofBody, lower)) {
    const end = start + words.length
    if (words.endsWith(', ')) found.push(...afterComma(folded, tokens, start, end, words.slice(0, -2)))
    else {
      const at = tokenAt(tokens, end)
      const name = firstNames.has(tokens[at]?.key ?? '') ? nameFrom(folded, tokens, at)?.span : undefined
      if (name !== undefined && folded.slice(name.start, name.end).includes(' '))
        found.push({ start, end: name.end, name, office, officeAt: { start, end: name.end } })
      else {
        toComma.lastIndex = start + office.length
        const more = toComma.exec(lower)?.[0] ?? ''
        const stop = start + office.length + more.length
        if (more !== '') found.push(...afterComma(folded, tokens, start, stop, folded.slice(start, stop - 2)))
      }
    }
  }
  return found
}

function singular(office: string): string {
  return office
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/^concejale$/i, 'concejal')
}

/** Full names without a title: they say something, or begin with a common first name. */
function untitled(folded: string, lower: string, tokens: readonly Token[]): Candidate[] {
  const surnames = sayingSurnames(lower, tokens)
  return tokens.flatMap(({ key, capital, start }, at) => {
    if (!capital) return []
    const found = nameFrom(folded, tokens, at)
    const name = found?.span
    if (name === undefined || name.start !== start) return []
    const words = folded.slice(name.start, name.end)
    if (!words.includes(' ') || body.test(words) || titleWords.has(key)) return []
    if (placeFirst.has(key) || bodyAfter.test(folded.slice(name.end, name.end + 24))) return []
    const says =
      firstNames.has(key) ||
      surnames.has(tokens[(found?.to ?? 1) - 1]?.base ?? '') ||
      (sayerAfter.test(lower.slice(name.end, name.end + 30)) &&
        !ofSomebody.test(lower.slice(Math.max(0, start - 12), start))) ||
      (!folded.startsWith("'s ", name.end) && sayerBefore.test(lower.slice(Math.max(0, start - 24), start)))
    return says ? [{ ...name, name }] : []
  })
}

/** Single words with a capital that say something by themselves: "Peña said". */
function sayingSurnames(lower: string, tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach(({ base, capital, start, end }, at) => {
    const last = tokens[at - 1]
    const joined = last !== undefined && last.end === start - 1 && lower.charAt(last.end) === '-'
    if (!capital || (last?.capital === true && !joined) || notSurname.test(base)) return
    if (
      sayerAfter.test(lower.slice(end, end + 30)) ||
      (!lower.startsWith("'s ", end - 2) && sayerBefore.test(lower.slice(Math.max(0, start - 24), start)))
    )
      found.add(base)
  })
  return found
}

const notSurname =
  /^(?:ice|he|she|they|it|who|dhs|county|city|officials|critics|state|police|court|congress|forum|council|commission|board|department|office|agency|association|league|union|coalition|center|government|management|testimony|.{1,2})$/

const sayerAfter = new RegExp(
  spelledOut(
    `^,? (?:also |later |then )?(?:${sayVerb}|voted|vot\u00f3|votaron|abstained|se abstuvo|se opuso)(?![\\p{L}-])`,
  ),
  'u',
)
const sayerBefore = new RegExp(spelledOut(`[ "-](?:${sayVerb}) $`), 'u')

/** "of Harkers Bay, said": where the sayer named before is from. */
const ofSomebody = /\b(?:of|in|at|for|with|from|de|en|del) (?:the |la |el )?$/

/** "Franklin Gap Sheriff Roy Deitz": the words before an office or a body name its place. */
const bodyAfter =
  /^(?:'s)? (?:County|Parish|Police|Sheriff|Chief|Mayor|Council|Commission|City|Town|Township|Borough|Department|District|Select|State|Public)\b/

/** Words with which names of places and bodies begin, and hardly any person's. */
const placeFirst: ReadonlySet<string> = new Set(
  'ft fort port lake cape mount mt saint st san santa los las el la new grand greater residentes alianza proyecto fondo centro operation no nos lo common highway'.split(
    ' ',
  ),
)

/** Words that make a name that of a place, a street or a body. */
const body =
  /(?: (?:Falls|Flats|Forks|Pines|Meadows|Rapids|Hollow|Gap|Bay|Notch|Prairie|Landing|Valley|Highway|Inlet|Lutheran|Church|Creek|Ridge|Mills|Junction|Township|Borough|Crossing|Harbor|Shores?|Isle|Patrol|Fund|Aid|Academy|Division|Code|Pleas|Occidental|Society|Alliance|Network|League|Union|Club|Street|Avenue|Road|Boulevard|Beach|Springs|Park|Hall|Center|Island|Islands|Heights|Hills|Gardens|Lauderdale|Worth|Bend|Myers|Pierce|Collins|County|River|Lake|City|Parish|Institute|Foundation|Law|Plaza))$/i
