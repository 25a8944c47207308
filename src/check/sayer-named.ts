import type { Span } from '../model/article.js'
import { noOffice, titleWords } from './offices.js'
import { ownerOf } from './paper-owner.js'
import type { PersonNamed } from './people.js'
import { paperWord, vagueGroup } from './saying-words.js'
import type { Sayer, Scene } from './scene.js'
import type { Speaker } from './text-claim.js'

export function speakerOf({ person }: PersonNamed): Speaker {
  const { name, office } = person
  return { name, ...(office === undefined ? {} : { office }), resolvedBy: 'text' }
}

/** Who is meant by words that stand where a sayer stands. */
export function sayerNamed(scene: Scene, at: Span): Sayer {
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
  if (kind === 'document') return ownerOf(scene, at) ?? { kind }
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
  /^(?:the |el |la |its |their |su |(?:the )?(?:county|city|town|borough|village|township)'s )?((?:police |deputy |county |city |vice ?|fire )?(?:chief|sheriff|undersheriff|mayor|governor|solicitor|chair(?:man|woman)?|president|commissioner|senator|judge|attorney|manager|administrator|delegate|congress(?:man|woman)|attorney general|council(?:man|woman)|captain|lieutenant|major|representative|director|superintendent|commander|president|prosecutor|district attorney|county attorney|city attorney|supervisor|trustee|alderman|treasurer|clerk|jefe|jefa|alcalde|alcaldesa|alguacil|gobernador|gobernadora|fiscal(?: general)?|comisionad[oa]|concejal|vicealcald(?:e|esa)|juez|jueza|president[ea]|vocer[oa]|portavoz|director[a]?|administrador[a]?|subjef[ea]))$/

const officeAlone = /^(?:the |el |la )(\p{L}+(?: \p{L}+){0,3})$/u

/** The person meant by "the sheriff": the one named last before, or else first after, who is told to hold that office. */
function officeHolder(scene: Scene, words: string, at: Span): PersonNamed | undefined {
  const office = standsFor.exec(words)?.[1] ?? titled(words)
  if (office === undefined) return undefined
  const holds = ({ person }: PersonNamed) => spelledOffice(person.office ?? '').includes(office)
  const itself = (named: PersonNamed) =>
    holds(named) && (lesser.test(office) || !lesser.test(spelledOffice(named.person.office ?? '')))
  const ends = ({ end }: PersonNamed) => end <= at.start
  const { people } = scene
  return (
    people.findLast((named) => ends(named) && itself(named)) ??
    people.find(itself) ??
    people.findLast((named) => ends(named) && holds(named)) ??
    people.find(holds)
  )
}

/** "The county executive": any title that stands before names. */
function titled(words: string): string | undefined {
  const office = officeAlone.exec(words)?.[1]
  return office !== undefined && titleWords.has(office) && !noOffice.test(office) ? office : undefined
}

const lesser = /\b(?:vice|deputy|former|assistant|lieutenant|under|chief deputy|ex|exalcalde)\b|^sub|^vice/

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
