import type { Span } from '../model/article.js'
import { titleWords } from './offices.js'
import type { Token } from './tokens.js'

/** A name, and the number of the token after it. */
export interface NameFound {
  readonly span: Span
  readonly to: number
}

/** The person's name that begins with a token: up to four words, with initials, particles and suffixes. */
export function nameFrom(
  folded: string,
  tokens: readonly Token[],
  at: number,
  afterTitle = false,
): NameFound | undefined {
  const first = tokens[at]
  if (first === undefined || !first.capital) return undefined
  if (
    (notName.has(first.key) || notName.has(first.base)) &&
    !(afterTitle && alsoFirstName.has(first.key) && tokens[at + 1]?.capital === true)
  )
    return undefined
  if (isTitle(folded, tokens, at)) return undefined
  let to = at + 1
  let last = first
  while (to < at + 5) {
    const gap = folded.slice(last.end, tokens[to]?.start ?? last.end)
    const next = tokens[to]
    if (next === undefined || !follows(gap, last, next)) break
    if (particles.has(next.key) && !next.capital) {
      const after = tokens[to + 1]
      const afterParticle = after?.capital === true ? after : tokens[to + 2]
      if (afterParticle?.capital !== true || notName.has(afterParticle.key)) break
      to++
      last = next
      continue
    }
    if (!next.capital || ((notName.has(next.key) || notName.has(next.base)) && next.key.length > 1)) break
    last = next
    to++
    if (last.base !== last.key) break
  }
  const possessive = last.base !== last.key && folded.charAt(last.end - 2) === "'"
  const end = possessive ? last.end - 2 : suffixEnd(folded, last)
  return { span: { start: first.start, end }, to }
}

/** Words that people are named after. */
const alsoFirstName: ReadonlySet<string> = new Set(['bill', 'april', 'june', 'august', 'may'])

/** "Sgt." of "president Sgt. Shawn Reardon": a second title before a name. */
function isTitle(folded: string, tokens: readonly Token[], at: number): boolean {
  const [first, next] = tokens.slice(at, at + 2)
  return (
    first !== undefined &&
    next?.capital === true &&
    titleWords.has(folded.charAt(first.end) === '.' ? first.key : first.base) &&
    /^\.? $/.test(folded.slice(first.end, next.start))
  )
}

/** A gap of one space, a hyphen or, after an initial, a stop and a space. */
function follows(gap: string, last: Token, next: Token): boolean {
  if (gap === ' ' || gap === '-') return true
  if (gap === ' "' || gap === '" ') return false
  return (
    gap === '. ' &&
    (last.key.length === 1 || (last.key.length === 2 && last.end - last.start === 3) || next.key === 'jr') &&
    last.capital
  )
}

function suffixEnd(folded: string, last: Token): number {
  if (/^(?:jr|sr)$/.test(last.key) && folded.charAt(last.end) === '.') return last.end + 1
  const suffix = /^,? (?:Jr\.|Sr\.|III?\b|IV\b)/.exec(folded.slice(last.end, last.end + 6))
  return suffix === null ? last.end : last.end + suffix[0].length
}

/** A name's last word as surnames are looked up: without accents, suffixes and possessives. */
export function plainSurname(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/,? (?:Jr|Sr|II|III|IV)$/i, '')
    .toLowerCase()
    .split(/[ -]+/)
  return (words.at(-1) ?? '').replace(/['\u2019]/g, '')
}

const particles: ReadonlySet<string> = new Set([
  'de',
  'la',
  'las',
  'los',
  'del',
  'van',
  'von',
  'da',
  'di',
  'dos',
])

/** Capitalised words that no person's name begins or goes on with. */
const notName: ReadonlySet<string> = new Set(
  (
    'the a an in on at by for from of to and or but if when while after before since as with without under over he she they it we i ' +
    'his her their its our my this that these those there here what who which why how yes no not also however meanwhile ' +
    'county city town village state department office police sheriff sheriffs chief commission commissioners commissioner council board court ' +
    'act law bill house senate congress agency program model force task jail warrant service services enforcement immigration customs ' +
    'homeland security ice dhs fdle aclu naacp fbi doj us usa uu ee united states america american florida texas georgia republican republicans democrat democrats ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'el los las un una unos en por para con sin segun pero y o que cuando mientras aunque ademas tambien este esta estos estas ese esa su sus ' +
    'condado ciudad estado departamento oficina policia comision concejo consejo servicio inmigracion aduanas ley lunes martes miercoles jueves viernes sabado domingo ' +
    'responds answers request regarding order revised pro occidental highway patrol senado ' +
    'university college school association coalition union center network news times herald post journal tribune radio media group foundation institute project ' +
    'district attorney general superior circuit federal national local public north south east west new mr ms mrs dr mayor governor gov sen rep president ' +
    'says said announces announced warns signs joins defends vows calls wants wins sues orders approves backs rejects dice anuncia firma ' +
    'both all some many most few several each every one two three four five six seven eight nine ten earlier later last next officials officers deputies ' +
    'manager administrator attorney secretary senator senators representative representatives captain lieutenant sergeant major colonel chairman chairwoman councilman councilwoman councilmember councilor alderman trustee supervisor selectman clerk solicitor spokesman spokeswoman spokesperson officer deputy detective ' +
    'alcalde alcaldesa comisionado comisionada comisionados concejal concejales alguacil gobernador gobernadora fiscal abogado abogada juez jueza portavoz vocero senador presidente presidenta director directora jefe jefa vicealcalde subjefe seguridad nacional public information section executive ' +
    'sgt lt capt cpt cpl ald departments warden trooper inspector administrator superintendent treasurer auditor magistrate judge justice attorneys lawyers residents critics supporters advocates opponents vice deputy asked according still now then so because during between assistant associate me you your them'
  ).split(' '),
)
