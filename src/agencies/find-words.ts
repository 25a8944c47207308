import { type StateCode, stateCodes, stateName } from '../model/state.js'

/** A question in the words of the directory, and the state that it names, if any. */
export interface AskedWords {
  readonly text: string
  readonly state?: StateCode
}

/** Lower-case letters and digits without accents, words parted by single spaces. */
export function plain(text: string): string {
  const bare = /^[ -~]*$/.test(text)
    ? text
    : text.normalize('NFKD').replace(/[\u0300-\u036f\u2018\u2019]/g, '')
  return bare
    .replace(/['.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A name of the directory as it is looked for: the words that nearly all names have made short. */
export function nameWords(name: string): string {
  return shortened(plain(name))
}

/** The first letters of a name's words, as people shorten it: `fdle`, `nypd`, `fhp`. */
export function initials(name: string): string {
  return plain(name)
    .split(' ')
    .map((word) => (small.has(word) ? '' : word.slice(0, 1)))
    .join('')
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 's'])

/** A question as it is looked for: abbreviations written out, Spanish and Creole words put into English. */
export function askedWords(question: string): AskedWords {
  const asked = plain(question)
  const { text, state } = withoutState(asked.split(' '))
  const foreign = spanish.test(` ${asked} `)
  const words = text.flatMap((word, at) => (foreign && linking.has(word) ? [] : (meant(word, at) ?? word)))
  return { text: shortened(words.join(' ')), ...(state === undefined ? {} : { state }) }
}

function shortened(words: string): string {
  return ` ${words} `
    .replace(long, (_, word: string) => ` ${spelledShort[word] ?? word.replace(/ .*/, '')}`)
    .trim()
}

const long =
  / (police department|police dept|police bureau|police division|department of public safety|sheriffs? office|sheriffs? department|sheriffs? dept|sheriffs|saint|fort|mount)(?= )/g

const spelledShort: Readonly<Record<string, string>> = {
  'department of public safety': 'public safety',
  'sheriffs office': 'sheriff',
  'sheriffs department': 'sheriff',
  'sheriffs dept': 'sheriff',
  sheriffs: 'sheriff',
  saint: 'st',
  fort: 'ft',
  mount: 'mt',
}

const short: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pd: 'police',
    dept: 'department',
    co: 'county',
    cty: 'county',
    twp: 'township',
    univ: 'university',
    u: 'university',
    dps: 'department of public safety',
    doc: 'department of corrections',
    hp: 'highway patrol',
    isd: 'independent school district',
    policia: 'police',
    policial: 'police',
    alguacil: 'sheriff',
    alguaciles: 'sheriff',
    comisario: 'sheriff',
    condado: 'county',
    ciudad: 'city',
    departamento: 'department',
    oficina: 'office',
    universidad: 'university',
    estatal: 'state',
    estado: 'state',
    aeropuerto: 'airport',
    carcel: 'jail',
    prision: 'prison',
    correcciones: 'corrections',
    fiscal: 'attorney',
    patrulla: 'patrol',
    carreteras: 'highway',
    caminos: 'highway',
    escuelas: 'schools',
    lapolis: 'police',
    cherif: 'sheriff',
  }),
)

const spanish =
  / (policia|alguacil|alguaciles|condado|ciudad|departamento|oficina|universidad|estatal|aeropuerto|carcel|patrulla) /

const linking: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'departamento',
  'oficina',
])

/** "SO" closes a sheriff's name; anywhere else it is a word of its own. */
function meant(word: string, at: number): string | undefined {
  if (word === 'so' && at > 0) return 'sheriff'
  return short.get(word)
}

/** Takes a state's name or postal code off the end of a question: "miami florida", "reno police nv". */
function withoutState(words: readonly string[]): { text: readonly string[]; state?: StateCode } {
  const last = words.at(-1) ?? ''
  const code = byCode.get(last)
  const vague = last === 'co' || last === 'mt' || last === 'la' || last === 'me' || last === 'or'
  if (code !== undefined && words.length > 1 && (!vague || bodies.has(words.at(-2) ?? '')))
    return { text: words.slice(0, -1), state: code }
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const state = byName.get(words.slice(-count).join(' '))
    if (state !== undefined && words.at(-count - 1) !== 'of') return { text: words.slice(0, -count), state }
  }
  return { text: words }
}

const byCode: ReadonlyMap<string, StateCode> = new Map(stateCodes.map((code) => [code.toLowerCase(), code]))

const byName: ReadonlyMap<string, StateCode> = new Map(
  stateCodes.map((code) => [plain(stateName(code)), code]),
)

/** Words that end a name: a code after them is a state, where it could be a word (Co., Mt., la, me, or). */
const bodies: ReadonlySet<string> = new Set([
  'police',
  'pd',
  'so',
  'sheriff',
  'sheriffs',
  'department',
  'office',
  'county',
  'parish',
  'city',
  'policia',
])
