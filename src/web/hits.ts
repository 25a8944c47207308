import type { AgencyKind } from '../agencies/agency.js'
import { typographic } from '../agencies/spelling.js'
import type { StateCode } from '../model/state.js'
import type { Hit } from '../query/search.js'
import { placeNamed, type ZipAsked } from '../query/zip.js'
import { type Child, el, type PageNode } from './node.js'

/** The most agencies that a search shows. */
export const mostHits = 30

/** The words of a search's answer in one language, as data: a script of a page reads them too. */
export interface HitWords {
  readonly kinds: Readonly<Record<AgencyKind, string>>
  readonly states: Readonly<Record<StateCode, string>>
  /** By model and stage: `TFM listed`; no model is told as an empty one. */
  readonly stages: Readonly<Record<string, string>>
  readonly onNoList: string
  /** What stands before and after the text asked for, by how many are near it. */
  readonly near: readonly (readonly [before: string, after: string])[]
  /** Of a ZIP code with a place, of one without, where its place leads to no agency, and that one may be asked for. */
  readonly zip: Readonly<Record<'told' | 'unknown' | 'none' | 'help', string>>
  readonly help: readonly string[]
  /** What it may mean that a place is not among them. */
  readonly elsewhere: string
}

/** What a search was asked, and what it found. */
export interface Searched {
  readonly text: string
  readonly hits: readonly Hit[]
  /** The ZIP code that the text asks for, if any. */
  readonly zip?: ZipAsked | undefined
}

/** What stands for a ZIP code and for its place in the sentences about it. */
export const zipMarks = { zip: '{zip}', where: '{where}' }

/** The agencies that a search found, or that it found none. */
export function hitNodes(
  { text, hits, zip }: Searched,
  words: HitWords,
  addressOf: (id: string) => string,
): PageNode[] {
  const told = zip === undefined ? nearNodes(text, hits, words) : zipNodes(zip, hits, words)
  const help = zip === undefined ? [...words.help, words.zip.help] : words.help
  if (hits.length === 0)
    return [
      ...told,
      el(
        'ul',
        {},
        help.map((one) => el('li', {}, one)),
      ),
    ]
  const items = hits.map((hit) => hitNode(hit, words, addressOf(hit.id)))
  return [...told, el('ol', { class: 'hits' }, items), el('p', { class: 'quiet' }, words.elsewhere)]
}

function nearNodes(text: string, hits: readonly Hit[], words: HitWords): PageNode[] {
  const [before = '', after = ''] = words.near[hits.length] ?? []
  const said: Child[] = [before, el('q', {}, text), after]
  return [el('p', hits.length === 0 ? { class: 'lead' } : {}, said)]
}

/** Where a ZIP code lies, or that no place is held for it. */
function zipNodes(
  { zip, place }: ZipAsked,
  hits: readonly Hit[],
  { zip: words, states }: HitWords,
): PageNode[] {
  const where = place === undefined ? '' : placeNamed(place, states[place.state])
  const told = (place === undefined ? words.unknown : words.told)
    .replace(zipMarks.zip, zip)
    .replace(zipMarks.where, () => where)
  const none = place !== undefined && hits.length === 0
  return [el('p', { class: 'lead' }, told), ...(none ? [el('p', {}, words.none)] : [])]
}

function hitNode({ name, kind, counties, state, stages }: Hit, words: HitWords, address: string): PageNode {
  const where = [words.kinds[kind], ...counties, words.states[state]].join(' · ')
  const tags =
    stages.length === 0
      ? el('span', { class: 'tag none' }, words.onNoList)
      : stages.map(
          ({ model, stage }): Child => [
            el('span', { class: `tag ${stage}` }, words.stages[`${model ?? ''} ${stage}`] ?? stage),
            ' ',
          ],
        )
  return el('li', {}, el('a', { href: address }, name), ' ', el('span', { class: 'quiet' }, where), ' ', tags)
}

/** The one agency whose name a text is, or whose ORI. */
export function hitMeant(text: string, hits: readonly Hit[]): Hit | undefined {
  const same = hits.filter(({ name }) => typographic(name) === typographic(text))
  const isOri = hits.length === 1 && /^[a-z]{2}[a-z\d]{7}$/i.test(text)
  const [only] = same.length === 1 ? same : isOri ? hits : []
  return only
}
