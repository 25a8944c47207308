import type { Span } from '../model/article.js'
import { bodyMeant } from './body-meant.js'
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
  const person = scene.peopleIn(at).find(({ end }) => !hisPeople.test(scene.lower.slice(end, at.end)))
  if (person !== undefined && !/\bfor\b/.test(words)) return { kind: 'indirect', speaker: speakerOf(person) }
  const kind = paperWord.test(words) && !/\bfraternal order\b/.test(words) ? 'document' : 'indirect'
  const body = bodyMeant(scene, words, at)
  if (body !== undefined) return { kind, speaker: { name: body, resolvedBy: 'text' } }
  const theirs =
    /^(?:him|her|\u00e9l|ella)$/.test(words) || ownOffice.test(words) ? lastPerson(scene, at) : undefined
  if (theirs !== undefined) return { kind, speaker: { ...speakerOf(theirs), resolvedBy: 'pronoun' } }
  if (isData(words)) return { kind: 'document' }
  const its = itsSpokesperson.test(words) ? bodyMeant(scene, 'the agency', at) : undefined
  if (its !== undefined)
    return { kind, speaker: { name: `${its} ${words.replace(/^its /, '')}`, resolvedBy: 'text' } }
  const spoken = spokesperson.exec(words)
  if (spoken !== null && scene.peopleIn(at).length === 0) {
    const start = at.start + (spoken[1] ?? '').length
    return { kind, speaker: { name: scene.article.text.slice(start, at.end), resolvedBy: 'text' } }
  }
  const vague = /^(?:[Oo]ne |[Aa]n? |[Uu]n |[Uu]na |[Uu]no )(?!.*\p{Lu})/u.test(
    scene.folded.slice(at.start, at.end),
  )
  if (vague && !paperWord.test(words)) return { kind: 'vague' }
  const agency = scene.agenciesIn(at)[0]
  if (agency !== undefined && agency.meant.how === 'named')
    return { kind, speaker: { name: agency.meant.name, resolvedBy: 'text' } }
  if (
    vagueGroup.test(words) &&
    !ofParty.test(words) &&
    !/\bfor the\b|[\p{Lu}]{2}/u.test(scene.folded.slice(at.start, at.end))
  )
    return { kind: 'vague' }
  if (kind === 'document') return ownerOf(scene, at) ?? { kind }
  if (somebody.test(words)) return { kind: 'vague' }
  const holder = officeHolder(scene, words, at)
  if (holder !== undefined) return { kind, speaker: speakerOf(holder) }
  const name = scene.article.text
    .slice(at.start, at.end)
    .replace(
      /^(?:(?:although|though|while|but|and|as|when|after|even|y|pero|aunque|mientras|adem[a\u00e1]s) )?(?:(?:the|a|an|el|la|los|las|un|una) )?/i,
      '',
    )
    .replace(/ (?:having|ya)$/, '')
  return noName.test(name.replace(/,? (?:that|which|who|que|quien) .*$/, ''))
    ? { kind }
    : { kind, speaker: { name, resolvedBy: 'text' } }
}

/** "Adame's lawyers", "Sheriff Ruiz's office": others than the person with whose name the words begin. */
const hisPeople =
  /^'s? (?:own |new |chief |deputy )?(?:lawyers?|attorneys?|counsel|staff|aides?|campaign|spokes(?:man|woman|person))(?= |,|$)/

/** Words that are a clause rather than a name: "aye to letting the police join", "two deputies were on opposite sides". */
const noName =
  /(?:^| )(?:tiene|tienen|desde|has|have|had|is|are|was|were|be|will|would|could|should|might|I|me|you|you'll|[Yy]our|whose|what|[Ss]uppose|Ask|said|says|to \p{L}+ing)(?= |$)|^in the | (?:obstructs|restricts) | \p{Ll}+(?:i\u00f3|aron|ieron) /u

/** "A spokeswoman", "an aide to the mayor": whoever is told by the office alone. */
export const spokesperson =
  /^((?:an? |one |the |una? |el |la )?)(?:[\p{L}'.]+ ){0,3}?(?:spokes(?:man|woman|person)|portavoz|vocer[oa]|aide)(?= |$)/u

/** "Its spokesman": that of the body named before. */
const itsSpokesperson = /^its (?:[\p{L}']+ )?spokes(?:man|woman|person)$/u

const data =
  /(?:records|data|figures|statistics|logs?|list|roster|documents|numbers|spreadsheets?|census|results|report|review|minutes|tables?|charts?|website|web ?page|column|dashboard|bit[aá]coras?|cifras|datos|registros|documentos?|lista|informe|reportes?|resultados|hoja)$/

/** Papers and figures that are told as a fact of the text: "records show", "figures obtained by researchers". */
function isData(words: string): boolean {
  const head =
    words.split(
      / (?:that|which|from|of|by|to|on|for|obtained|released|requested|filed|given|in|dated|seen|que|de|del|al|obtenid[oa]s?|presentad[oa]s?) /,
    )[0] ?? ''
  return data.test(head)
}

const ownOffice =
  /^(?:his|her|their|su|sus) (?:own |propi[oa] )?(?:office|department|agency|staff|aides|lawyers?|attorneys?|oficina|despacho|departamento|abogad[oa]s?)$/

/** "His office": that of the person named last before. */
function lastPerson({ people, quoted }: Scene, { start }: Span): PersonNamed | undefined {
  return people.findLast(({ end }) => end <= start && start - end < 700 && !quoted(end - 1))
}

/** One of many, whom no name or office tells from the others. */
const somebody =
  /^(?:(?:the|a|an|one|another|el|la|un|una|otr[oa]) )(?:\p{L}+ ){0,2}(?:representative|presenter|speaker|woman|man|mother|father|neighbor|volunteer|employee|worker|source|person|teacher|nurse|farmer|pastor|caller|student|owner|applicant|attendee|lobsterman|mujer|hombre|vecin[oa]|señora|señor|asistente|trabajador[a]?|due[nñ][oa]|madre|padre|voluntari[oa])$/u

/** "Government lawyers": the lawyers of a party are told by it. */
const ofParty =
  /(?:government|federal|state|county|city|town|'s|s') (?:lawyers|attorneys)$|^(?:los )?abogados del? /

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
