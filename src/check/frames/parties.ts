import type { Span } from '../../model/article.js'
import { stateOf } from '../../model/state.js'
import type { Scene } from '../scene.js'
import { rowUpTo } from './row-of-names.js'

const kind =
  "(?:cities|counties|towns?|boroughs?|villages?|parishes|police(?: departments?)?|sheriff(?:s|'s offices?)?|departments?|agencies|city|county|ciudades|condados?|polic[ií]as?|alguacil(?:es)?|oficinas? del (?:alguacil|sheriff)|alguaciles|municipios?)"
const before = `(?:(?:the|its|los|las|la|el|neighboring|nearby|state|two|three) ){0,2}(?:(?:${kind}|el|la|los|las) (?:of|in|at|de|del|for) (?:the |la )?)?`
const word = "\\p{Lu}[\\p{L}'&-]*(?:\\.(?= \\p{Lu}))?"
const capitals = `${word}(?:(?: (?:of|de|del|la|for|of the))? ${word}){0,5}`
const states =
  '(?:Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New \\p{Lu}\\p{L}+|North \\p{Lu}\\p{L}+|South \\p{Lu}\\p{L}+|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)'
const after = `(?: (?:(?:county|city|town) (?=sheriff|police))?(?:counties|county|parish|parishes|borough|police(?: departments?)?|sheriff(?:'s (?:office|department))?|sheriffs|jail))?(?:'s?(?![\\p{L}]))?(?:, (?:${states}(?=,|;| and)|\\p{Lu}\\p{L}{1,4}\\.|\\p{Lu}\\.\\p{Lu}\\.)(?=,|;| and|\\)|$|\\.| [\\p{Ll}]))?`
const one = `${before}(?<name>${capitals})${after}`

const next = new RegExp(`^${one}`, 'u')
const last = new RegExp(`(?<![\\p{L}'-])${one}$`, 'u')
const aside =
  /^(?:, (?:which|who|a |an |the |where|since|near|whose|home|population|\d)[^,;.()]{2,60}(?=,|;|$|\.)| \([^)]{1,40}\)| since \d{4})/
const joint =
  /^(?:,? (?:and|y|e|as well as) (?:then |also |to |now )?|, (?:though not |plus )?|; (?:and (?:now )?)?| to )/
const jointBefore = /(?:,? (?:and|y|e|as well as) |, |; )$/

/** The agencies and places that stand in a row from a place in the text on. */
export function partiesFrom(scene: Scene, from: number, to: number): readonly Span[] {
  const found: Span[] = []
  let at = from
  for (let count = 0; count < 14; count++) {
    const rest = scene.folded.slice(at, to)
    const match = next.exec(rest)
    if (match === null || !isParty(scene, at, match)) break
    found.push({ start: at, end: at + match[0].replace(/\.$/, '').length })
    at += match[0].length
    at += aside.exec(scene.folded.slice(at, to))?.[0].length ?? 0
    const goesOn = joint.exec(scene.folded.slice(at, to))?.[0]
    if (goesOn === undefined) break
    at += goesOn.length
  }
  return found
}

/** The agencies and places that stand in a row up to a place in the text. */
export function partiesUpTo(scene: Scene, from: number, to: number): readonly Span[] {
  return rowUpTo(scene, from, to, { last, joint: jointBefore, nameIn: partyIn })
}

function partyIn(scene: Scene, match: RegExpExecArray, at: number): Span | undefined {
  return isParty(scene, at, match) ? { start: at, end: at + match[0].length } : undefined
}

const noParty =
  /^(?:WHO|WHAT|WHERE|WHEN|WHY|HOW|YOU|THE|He|She|It|They|We|I|You|This|That|These|Those|Then|But|And|So|In|On|At|By|As|If|No|Not|Yes|None|Nobody|Neither|Both|Some|Many|Most|Several|All|Each|Every|Other|Others|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{L}+teen|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-\p{L}+)?|Our|Their|His|Her|Its|There|Here|What|Who|When|Where|Why|How|Only|After|Before|Since|While|Under|Last|Next|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Republicans?|Democrats?|SB|HB|LD|AB|Act|Bill|Senate|House|Congress|Washington|ICE|DHS|FBI|U\.S\.?|Immigration|Homeland|Customs|Border|Spanish|English|Latino|Hispanic|Mexico|Guatemala|Honduras|Sí|Ya|El|La|Los|Las|En|Desde|Hasta|Como)$/u

/** Whether capitalised words are an agency's or a place's: no person's, no state's, no day's. */
function isParty(scene: Scene, at: number, match: RegExpExecArray): boolean {
  const name = (match.groups?.['name'] ?? '').replace(/'s$/, '')
  const first = name.split(' ')[0] ?? ''
  if (noParty.test(first) || name.length < 3) return false
  const bare = match[0].trim() === name
  if (stateOf(name) !== undefined && /(?:\p{Lu}[\p{L}.]+|sheriffs|counties|departments)$/u.test(match[0]))
    return false
  const start = at + match[0].indexOf(name)
  const people = scene.peopleIn({ start, end: start + name.length })
  return people.every((person) => person.end < start + name.length || person.start > start + 3 || !bare)
}
