import type { Article, Span } from '../model/article.js'
import type { StateCode } from '../model/state.js'
import { type AgencyNamed, agenciesNamed } from './agencies-named.js'
import { foldMarks, lowered, withoutAccents } from './folded.js'
import type { Gazetteer } from './gazetteer.js'
import { type PersonNamed, peopleNamed } from './people.js'
import { type Quotation, quotationsIn } from './quotations.js'
import { paperWord, vagueGroup } from './saying-words.js'
import { type Sentence, sentencesIn } from './sentences.js'
import { Sieve } from './sieve.js'
import { overlapping } from './spans.js'
import type { AgencyMeant, Attribution, Speaker } from './text-claim.js'
import { tokensOf } from './tokens.js'

/** Who is told to say something. */
export interface Sayer {
  readonly kind: Exclude<Attribution['kind'], 'none' | 'direct_quote' | 'ambiguous'>
  readonly speaker?: Speaker
}

/** A document with all that is found in it before claims are read. */
export interface Scene {
  readonly article: Article
  /** The text with its marks folded, and that in lower case: every offset is one of the text. */
  readonly folded: string
  readonly lower: string
  /** In lower case without accents. */
  readonly bare: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly people: readonly PersonNamed[]
  readonly agencies: readonly AgencyNamed[]
  readonly state?: StateCode
  /** The agency that the document is mostly about. */
  readonly main?: AgencyMeant
  readonly mainAgency?: string
  /** Whether it reads as minutes of a meeting do. */
  readonly minutes: boolean
  /** Whether a place lies within a quotation. */
  quoted(at: number): boolean
  peopleIn(span: Span): readonly PersonNamed[]
  agenciesIn(span: Span): readonly AgencyNamed[]
  quotationsIn(span: Span): readonly Quotation[]
  /** The sieve of a sentence, for patterns that are looked for in it or in its parts. */
  sieveOf(sentence: Sentence): Sieve
  speakerOf(person: PersonNamed): Speaker
  /** Who is meant by words that stand where a sayer stands. */
  sayerNamed(at: Span): Sayer
}

export function sceneOf(article: Article, gazetteer: Gazetteer): Scene {
  const { text, blocks } = article
  const folded = foldMarks(text)
  const lower = lowered(folded)
  const tokens = tokensOf(folded)
  const people = peopleNamed(text, folded, lower, tokens)
  const names = people.map(({ name }) => name)
  const named = agenciesNamed(folded, tokens, gazetteer, (token) => overlapping(names, token).length > 0)
  const quotations = blocks.flatMap((block) => quotationsIn(text, block))
  const sentences = blocks.flatMap((block, at) =>
    sentencesIn(folded, block, at, overlapping(quotations, block)),
  )
  const main = mainAgency(named.agencies)
  const bare = withoutAccents(lower)
  const scene: Scene = {
    ...{
      article,
      folded,
      lower,
      bare,
      sentences,
      quotations,
      people,
      agencies: named.agencies,
    },
    ...(named.state === undefined ? {} : { state: named.state }),
    ...(main === undefined ? {} : { main, mainAgency: main.name }),
    minutes:
      [
        /\bminutes\b/,
        /\bseconded\b|\bsecond by\b/,
        /\bcall(?:ed)? to order\b/,
        /\badjourn/,
        /\broll call\b/,
        /\bmotion (?:carried|passed|failed|by)\b/,
        /\bnays?\b/,
        /\bpresent:|\babsent:/,
      ].filter((sign) => sign.test(lower)).length >= 3,
    quoted: (at) => overlapping(quotations, { start: at, end: at + 1 }).length > 0,
    peopleIn: (span) => overlapping(people, span),
    agenciesIn: (span) => overlapping(named.agencies, span),
    quotationsIn: (span) => overlapping(quotations, span),
    sieveOf: sievesIn(bare),
    speakerOf,
    sayerNamed: (at) => sayerNamed(scene, at),
  }
  return scene
}

/** Sieves of sentences, of which one after the other is read: the last is kept. */
function sievesIn(bare: string): (sentence: Sentence) => Sieve {
  let last: { readonly sentence: Sentence; readonly sieve: Sieve } | undefined
  return (sentence) => {
    if (last?.sentence !== sentence)
      last = { sentence, sieve: new Sieve(bare.slice(sentence.start, sentence.end)) }
    return last.sieve
  }
}

function speakerOf({ person }: PersonNamed): Speaker {
  const { name, office } = person
  return { name, ...(office === undefined ? {} : { office }), resolvedBy: 'text' }
}

function sayerNamed(scene: Scene, at: Span): Sayer {
  const words = scene.lower.slice(at.start, at.end)
  const person = scene.peopleIn(at)[0]
  if (person !== undefined && !/\bfor\b/.test(words)) return { kind: 'indirect', speaker: speakerOf(person) }
  const kind = paperWord.test(words) ? 'document' : 'indirect'
  const body =
    /^(?:the |el |la )?(?:department|departamento|agency|agencia|police|policía|sheriff's office|city|ciudad|county|condado)$/
  if (body.test(words) && scene.mainAgency !== undefined)
    return { kind, speaker: { name: scene.mainAgency, resolvedBy: 'text' } }
  const vague = /^(?:[Oo]ne |[Aa]n? |[Uu]n |[Uu]na |[Uu]no )(?!.*\p{Lu})/u.test(
    scene.folded.slice(at.start, at.end),
  )
  if (vague && !paperWord.test(words)) return { kind: 'vague' }
  const agency = scene.agenciesIn(at)[0]
  if (agency !== undefined && agency.meant.how === 'named')
    return { kind, speaker: { name: agency.meant.name, resolvedBy: 'text' } }
  if (vagueGroup.test(words) && !/\bfor the\b|[\p{Lu}]{2}/u.test(scene.folded.slice(at.start, at.end)))
    return { kind: 'vague' }
  if (kind === 'document') return { kind }
  if (somebody.test(words)) return { kind: 'vague' }
  const holder = officeHolder(scene, words, at)
  if (holder !== undefined) return { kind, speaker: speakerOf(holder) }
  const name = scene.article.text
    .slice(at.start, at.end)
    .replace(
      /^(?:(?:although|though|while|but|and|as|when|after|even|y|pero|aunque|mientras) )?(?:(?:the|a|an|el|la|los|las|un|una) )?/i,
      '',
    )
  return { kind, speaker: { name, resolvedBy: 'text' } }
}

/** One of many, whom no name or office tells from the others. */
const somebody =
  /^(?:(?:the|a|an|one|another|el|la|un|una|otr[oa]) )(?:\p{L}+ ){0,2}(?:representative|presenter|speaker|woman|man|mother|father|neighbor|volunteer|employee|worker|source|person|teacher|nurse|farmer|pastor|caller|student|owner|applicant|attendee|lobsterman|mujer|hombre|vecin[oa]|señora|señor|asistente|trabajador[a]?|due[nñ][oa]|madre|padre|voluntari[oa])$/u

const standsFor =
  /^(?:the |el |la )?((?:police |deputy |county |city |vice ?|fire )?(?:chief|sheriff|undersheriff|mayor|governor|solicitor|chair(?:man|woman)?|president|commissioner|senator|judge|attorney|manager|administrator|delegate|congress(?:man|woman)|attorney general|council(?:man|woman)|captain|lieutenant|major|representative|director|superintendent|commander|president|prosecutor|district attorney|county attorney|city attorney|supervisor|trustee|alderman|treasurer|clerk|jefe|jefa|alcalde|alcaldesa|alguacil|gobernador|gobernadora|fiscal(?: general)?|comisionad[oa]|concejal|vicealcald(?:e|esa)|juez|jueza|president[ea]|vocer[oa]|portavoz|director[a]?|administrador[a]?|subjef[ea]))$/

/** The person meant by "the sheriff": the one named last before, or else first after, who is told to hold that office. */
function officeHolder(scene: Scene, words: string, at: Span): PersonNamed | undefined {
  const office = standsFor.exec(words)?.[1]
  if (office === undefined) return undefined
  const holds = ({ person }: PersonNamed) => spelledOffice(person.office ?? '').includes(office)
  return scene.people.findLast((named) => named.end <= at.start && holds(named)) ?? scene.people.find(holds)
}

const shortOffices: readonly (readonly [RegExp, string])[] = [
  [/\bgov\./, 'governor'],
  [/\bsens?\./, 'senator'],
  [/\breps?\./, 'representative'],
  [/\bcapt\./, 'captain'],
  [/\blt\./, 'lieutenant'],
  [/\bsgt\./, 'sergeant'],
  [/\bmaj\./, 'major'],
]

/** An office in lower case, its abbreviations written out. */
function spelledOffice(office: string): string {
  return shortOffices.reduce((told, [short, long]) => told.replace(short, long), office.toLowerCase())
}

/** The agency that is named most often; a place counts for its police where nothing else is named. */
function mainAgency(agencies: readonly AgencyNamed[]): AgencyMeant | undefined {
  const counts = new Map<string, { count: number; meant: AgencyMeant }>()
  for (const { meant } of agencies) {
    const key = meant.ids.join()
    const held = counts.get(key)
    const better =
      held === undefined || (held.meant.how === 'place' && meant.how === 'named') ? meant : held.meant
    counts.set(key, { count: (held?.count ?? 0) + (meant.how === 'named' ? 3 : 1), meant: better })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.meant
}
