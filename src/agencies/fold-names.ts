import type { StateCode } from '../model/state.js'
import { add, groupOf, type Spelling } from './evidence.js'
import { listsTogether, shareCounty } from './fold-pair.js'
import type { Edge } from './fold-union.js'
import type { Judgement } from './judgement.js'
import { typographic } from './name.js'

/** The id of the spelling that a name is printed in. */
export function spellingId(state: StateCode, name: string): string {
  return `${state} ${typographic(name)}`
}

/** The edges between spellings that read alike by the named rules for names. */
export function sameNames(spellings: readonly Spelling[]): Edge[] {
  const byKey = new Map<string, Spelling[]>()
  for (const spelling of spellings) add(byKey, `${spelling.state} ${spelling.parsed.key}`, spelling)
  return [...byKey.values()].flatMap((alike) =>
    alike.flatMap((a, at) =>
      alike
        .slice(at + 1)
        .filter((b) => !areNamesakes(a, b))
        .map((b) => sameName(a, b)),
    ),
  )
}

/** What a person decided between spellings: edges, and the pairs, by `pairKey`, that no edge may join. */
export interface JudgedNames {
  readonly edges: readonly Edge[]
  readonly bars: ReadonlySet<string>
}

/** The edges and bars of judgements on names. */
export function judgedNames(judgements: readonly Judgement[]): JudgedNames {
  const edges: Edge[] = []
  const bars = new Set<string>()
  for (const judged of judgements) {
    const { judgement, state, names, reason } = judged
    const ofNames = judgement === 'same' || (judgement === 'different' && judged.model === undefined)
    if (!ofNames) continue
    const ids = names.map((name) => spellingId(state, name))
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1)) {
        if (judgement === 'different') bars.add(pairKey(a, b))
        else edges.push({ a, b, rules: ['judgement'], reason, confidence: 1 })
      }
  }
  return { edges, bars }
}

/** One key for two ids, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

function sameName(a: Spelling, b: Spelling): Edge {
  const rules = [...new Set([...a.parsed.rules, ...b.parsed.rules])]
    .filter((rule) => rule !== 'typography')
    .sort()
  const by = rules.length === 0 ? 'word order' : rules.join(', ').replaceAll('-', ' ')
  return {
    a: a.id,
    b: b.id,
    rules: rules.length === 0 ? ['word-order'] : rules,
    reason: `"${tidy(a)}" and "${tidy(b)}" read alike (${by})`,
    confidence: 0.97,
  }
}

/**
 * Places of one name lie in several counties of a state: two spellings that stand on a list together, with
 * agreements of their own and other counties beside them, are not one agency.
 */
function areNamesakes(a: Spelling, b: Spelling): boolean {
  const [left, right] = [groupOf([a]), groupOf([b])]
  const told = left.counties.size > 0 && right.counties.size > 0 && !shareCounty(left, right)
  return told && listsTogether(left, right) > 0
}

function tidy({ printed }: Spelling): string {
  return tidyName(printed[0]?.name ?? '')
}

/** A printed name without the noise of its typing: straight quotes, single spaces, no comma at an end. */
export function tidyName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s\u200b\u00ad\ufeff]+/g, ' ')
    .replace(/ +,/g, ',')
    .replace(/^[ ,]+|[ ,]+$/g, '')
}
