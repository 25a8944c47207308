import type { StateCode } from '../model/state.js'
import type { Agency } from './agency.js'
import type { Directory } from './directory.js'
import { editDistance } from './distance.js'
import { indexPieces, likeness, type PieceIndex } from './find-index.js'
import { askedWords, initials, nameWords } from './find-words.js'
import { grouped } from './grouping.js'

/**
 * The agencies whose names are nearest to a text, best first. Typing errors, accents, abbreviations ("Tampa PD",
 * "Collier SO") and Spanish words are forgiven; a state named at the end counts. An ORI finds its agency.
 */
export function findAgencies(
  text: string,
  directory: Directory,
  { state, limit = 10 }: { readonly state?: StateCode; readonly limit?: number } = {},
): Agency[] {
  const byOri = directory.byOri(text.trim().toUpperCase())
  if (byOri !== undefined) return [byOri]
  const asked = askedWords(text)
  if (asked.text === '') return []
  const index = indexOf(directory)
  const home = state ?? asked.state
  return best(near(index, asked.text, text), index, home, state !== undefined)
    .map(({ agency, at, score }) => ({
      agency,
      score: score + closer(asked.text, index.names[at] ?? '') + size(agency),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ agency }) => agency)
}

interface Scored {
  readonly agency: Agency
  readonly at: number
  readonly score: number
}

/** The names near enough to be worth a closer look; those of the state at home come first, or alone. */
function best(
  scores: Float32Array,
  { agencies }: Index,
  home: StateCode | undefined,
  only: boolean,
): Scored[] {
  const found: Scored[] = []
  let top = 0
  for (let at = 0; at < scores.length; at++) {
    const near = scores[at] ?? 0
    const agency = agencies[at]
    if (near < floor || near + 0.4 < 0.6 * top || agency === undefined) continue
    const here = agency.state === home
    if (only && !here) continue
    const score = here ? near + 0.4 : near
    if (score > top) top = score
    found.push({ agency, at, score })
  }
  const enough = found.filter(({ score }) => score >= 0.6 * top)
  return enough.length <= closest ? enough : enough.sort((a, b) => b.score - a.score).slice(0, closest)
}

/** How many names are compared word by word. */
const closest = 100

/** Below this, names share no more than an ending or two with the question. */
const floor = 0.2

interface Index {
  readonly agencies: readonly Agency[]
  readonly names: readonly string[]
  readonly pieces: PieceIndex
  /** Positions by initials, made when a short word is first asked for. */
  short?: ReadonlyMap<string, readonly number[]>
}

/** How near each name is to the question, by pieces or, for a question of one short word, by initials. */
function near(index: Index, asked: string, text: string): Float32Array {
  const scores = likeness(index.pieces, asked)
  const word = text.trim().toLowerCase()
  if (!/^[a-z]{3,5}$/.test(word)) return scores
  index.short ??= grouped(index.agencies.keys(), (at) => initials(index.agencies[at]?.name ?? ''))
  for (const at of index.short.get(word) ?? []) scores[at] = Math.max(scores[at] ?? 0, 0.7)
  return scores
}

const indexes = new WeakMap<Directory, Index>()

function indexOf(directory: Directory): Index {
  const known = indexes.get(directory)
  if (known !== undefined) return known
  const { agencies } = directory
  const names = agencies.map(({ name }) => nameWords(name))
  const made = { agencies, names, pieces: indexPieces(names) }
  indexes.set(directory, made)
  return made
}

/** What whole words add that pieces do not see: words in common, or a letter or two apart. */
function closer(asked: string, name: string): number {
  const words = name.split(' ')
  const wanted = asked.split(' ')
  const met = wanted.map((word) => {
    if (words.includes(word)) return 1
    if (words.some((held) => held.startsWith(word))) return 0.8
    return word.length > 3 &&
      words.some((held) => editDistance(held, word, word.length < 7 ? 1 : 2) !== undefined)
      ? 0.7
      : 0
  })
  const first = words[0] === wanted[0] ? 0.1 : 0
  return (0.5 * met.reduce<number>((sum, one) => sum + one, 0)) / wanted.length + first
}

/** Of two names alike, the agency with more officers is the likelier one. */
function size(agency: Agency | undefined): number {
  return 0.02 * Math.log10(1 + (agency?.officers ?? 0))
}
