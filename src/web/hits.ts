import type { AgencyKind } from '../agencies/agency.js'
import { typographic } from '../agencies/spelling.js'
import type { StateCode } from '../model/state.js'
import type { Hit } from '../query/search.js'
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
  readonly help: readonly string[]
  /** What it may mean that a place is not among them. */
  readonly elsewhere: string
}

/** The agencies near a text, or that none is. */
export function hitNodes(
  text: string,
  hits: readonly Hit[],
  words: HitWords,
  addressOf: (id: string) => string,
): PageNode[] {
  const [before = '', after = ''] = words.near[hits.length] ?? []
  const said: Child[] = [before, el('q', {}, text), after]
  if (hits.length === 0)
    return [
      el('p', { class: 'lead' }, said),
      el(
        'ul',
        {},
        words.help.map((help) => el('li', {}, help)),
      ),
    ]
  const items = hits.map((hit) => hitNode(hit, words, addressOf(hit.id)))
  return [el('p', {}, said), el('ol', { class: 'hits' }, items), el('p', { class: 'quiet' }, words.elsewhere)]
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
