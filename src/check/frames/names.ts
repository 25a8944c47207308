import type { Span } from '../../model/article.js'
import { stateOf } from '../../model/state.js'
import type { Scene } from '../scene.js'
import { rowUpTo } from './row-of-names.js'

const before =
  '(?:(?:[Vv]ice|[Dd]eputy|[Ff]ormer|State|U\\.S\\.|[Cc]ity|[Cc]ounty|[Tt]own|[Tt]ownship|[Vv]illage|[Bb]oard|[Cc]ommission|[Cc]ouncil) )*'
const office =
  '(?:[Mm]ayor(?: [Pp]ro [Tt]em)?|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Cc]ommissioners?|[Cc]ouncil ?(?:[Mm]embers?|m[ae]n|wom[ae]n)|[Cc]ouncill?ors?|[Aa]lder(?:m[ae]n|wom[ae]n|s)?|Ald\\.|[Tt]rustees?|[Ss]upervisor(?:a|as|es|s)?|[Ss]elect(?:m[ae]n|wom[ae]n)|[Cc]ommittee(?:m[ae]n|wom[ae]n|members?)|[Mm]embers?|[Ll]egislators?|Sens?\\.|[Ss]enators?|Reps?\\.|[Rr]epresentatives?|[Dd]elegates?|[Aa]ssembly(?:m[ae]n|wom[ae]n)|[Cc]lerk|[Tt]reasurer|[Ff]reeholders?|Mr\\.|Ms\\.|Mrs\\.|Dr\\.|[Cc]omisionad[oa]s?|[Cc]oncejal(?:a|as|es)?|[Aa]lcalde(?:sa)?|[Vv]icealcalde(?:sa)?|[Ss]enador(?:a|as|es)?|[Rr]epresentantes?|[Rr]egidor(?:a|as|es)?|[Ee]dil(?:es)?|[Rr]epublicans?|[Dd]emocrats?|republican[oa]s?|dem[oó]crata)'
const title = `(?:${before}${office} )`
const word = "\\p{Lu}[\\p{L}'-]*\\.?"
/** A title, and up to four capitalised words; or those alone. */
const person = `(?<title>${title}{0,2})(?<name>${word}(?:(?: (?:de la|de los|de|del|la|van|von))? ${word}){0,3})`
const tail =
  '(?:,? (?:R|D|I|NP)-[\\p{L}. ]{3,25}?(?=[,.;)]| and |$)| \\([^)]{1,30}\\)|,? (?:District|Ward|Distrito) \\w+|,? (?:of|de) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}(?=[,.;]| and |$)|, (?:a|an|the|un|una|el|la) [^,;.]{3,50}(?=[,.;]|$))?'

const next = new RegExp(`^${person}(?<tail>${tail})`, 'u')
const last = new RegExp(`(?<![\\p{L}'-])${person}(?<tail>${tail},?)$`, 'u')
const joint = /^(?:,? (?:and|y|e)(?: to [^,;.]{3,40},)? |, |; )(?:the |la |el |los |las |her |his )?/
const jointBefore = /(?:,? (?:and|y|e) |, |; )(?:the |la |el )?$/

/** Capitalised words that are no person's name. */
const other =
  /^(?:The|A|An|All|No|None|Nobody|Everyone|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Only|He|She|It|We|They|You|I|In|On|At|By|After|Before|But|And|Or|So|If|As|Those|These|This|That|Both|Some|Several|Most|Many|Neither|Each|Members?|Residents|Voters|Republicans?|Democrats?|El|La|Los|Las|Ellos|Nadie|Ninguno|Todos|Dos|Tres|Item|Items|Motion|Votes?|Votación|Ayes?|Nays?|Noes|Yeas?|Absent|Present|Abstain\p{L}*|Resolution|Ordinance|Total|Yes|Opposed|Ward|District|Distrito|HB|SB|Section|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|Lawmakers|Judges?|Justices?|Twenty|Thirty|Forty|Fifty|Ms|Mr|Mrs|Today|Tonight|Yesterday|Now|Again|Maybe|Perhaps|Instead|Chief|Sheriff|Moved|Seconded|Carried|Action|Roll|Call|Speaker|Others?|Which|Who|What|When|Where|Why|How|ICE|DHS|Sí|Según|Pero|Y|Council\p{L}*|Commission\p{L}*|Supervisors|Trustees|Committee|Board|Senate|House|County|City|Town|Village|Police|Sheriff|Department|Office|Agency|State|Lawyers?|Sheriffs|Police|Officials|Deputies|Director|Public|Comisi[oó]n|Concejo|Junta|Condado|Ciudad)$/u
const otherWithin =
  /(?:^| )(?:County|City|Police|Department|Office|Council|Commission|Board|Committee|Senate|House|Party|Act|Street|Road|Avenue|University|Association|Union|Center|Court|Condado|Ciudad|Departamento|Oficina|Concejo|Ley)(?: |$)/

/** The names of people that stand in a row, each with its title, from a place in the text on. */
export function namesFrom(scene: Scene, from: number, to: number): readonly Span[] {
  const found: Span[] = []
  let at = from
  for (let count = 0; count < 15; count++) {
    const match: RegExpExecArray | null = next.exec(scene.folded.slice(at, to))
    const span: Span | undefined = match === null ? undefined : nameIn(scene, match, at)
    if (match === null || span === undefined) break
    found.push(span)
    at += match[0].length
    const goesOn = joint.exec(scene.folded.slice(at, to))?.[0]
    if (goesOn === undefined || !/[\p{L}]/u.test(match[0])) break
    at += goesOn.length
  }
  return unlessPlaces(scene, found)
}

/** The names of people that stand in a row up to a place in the text. */
export function namesUpTo(scene: Scene, from: number, to: number): readonly Span[] {
  return unlessPlaces(scene, rowUpTo(scene, from, to, { last, joint: jointBefore, nameIn }))
}

/** Surnames are names of places too: those of a row are people's where one of them is no place's. */
function unlessPlaces(scene: Scene, row: readonly Span[]): readonly Span[] {
  return row.some((span) => isPerson(scene, span)) ? row : []
}

function isPerson(scene: Scene, span: Span): boolean {
  return (
    new RegExp(`^${title}`, 'u').test(scene.folded.slice(span.start, span.end)) ||
    scene.peopleIn(span).length > 0 ||
    scene.agenciesIn(span).length === 0
  )
}

/** Where the name of a match stands, without words before it that are none; undefined where it is no person's. */
function nameIn(scene: Scene, { groups }: RegExpExecArray, at: number): Span | undefined {
  const office = groups?.['title'] ?? ''
  const words = (groups?.['name'] ?? '').replace(/(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, '').replace(/'s$/, '')
  let name = words
  for (let first = name.split(' ')[0] ?? ''; other.test(first); first = name.split(' ')[0] ?? '') {
    name = name.slice(first.length + 1)
    if (name === '') return undefined
  }
  if (otherWithin.test(name) || !/^(?![RDI]-)(?!\p{L}+ty-).*\p{Lu}\p{L}/u.test(name)) return undefined
  const skipped = words.length - name.length
  const start = at + (skipped === 0 ? 0 : office.length + skipped)
  const span = { start, end: at + office.length + words.length }
  const titled = skipped === 0 && office !== ''
  if (!titled && stateOf(name) !== undefined) return undefined
  return titled || !words.includes(' ') || isPerson(scene, span) ? span : undefined
}

/** Whether capitalised words, found in a list of names, are a person's. */
export function isName(words: string): boolean {
  return (
    !other.test((words.split(' ')[0] ?? '').replace(/'(?:s|d|ll|ve|re|m)$/, '')) &&
    !otherWithin.test(words) &&
    !/^\p{L}+ty-/u.test(words)
  )
}
