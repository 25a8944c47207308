/** How the words of a quotation stand to those of another one. */
export interface WordsCompared {
  readonly relation: 'verbatim' | 'contained' | 'contains' | 'altered'
  /** Words of the other that are left out within the passage that is quoted. */
  readonly dropped: readonly string[]
  /** Words that the other does not have there. */
  readonly added: readonly string[]
}

/** The fewest words in common that make two quotations one. */
const fewest = 3

/**
 * Whether a quotation has the words of another, whole or in part, or has them altered: most of its words stand in the
 * other in their order, close together, and some are dropped or changed. Undefined where they are two quotations.
 */
export function compareWords(
  said: readonly string[],
  held: readonly string[],
  isEmpty: (word: string) => boolean,
): WordsCompared | undefined {
  if (said.length === 0 || held.length === 0) return undefined
  if (said.length === held.length && indexOf(held, said) === 0) return plain('verbatim')
  if (indexOf(held, said) >= 0) return plain('contained')
  const full = held.filter((word) => !isEmpty(word)).length
  if (held.length >= 4 && full >= fewest && indexOf(said, held) >= 0) return plain('contains')
  return altered(said, held, isEmpty)
}

function plain(relation: WordsCompared['relation']): WordsCompared {
  return { relation, dropped: [], added: [] }
}

/** Where one run of words stands in another; -1 where it does not. */
function indexOf(words: readonly string[], run: readonly string[]): number {
  for (let at = 0; at + run.length <= words.length; at++)
    if (run.every((word, index) => words[at + index] === word)) return at
  return -1
}

function altered(
  said: readonly string[],
  held: readonly string[],
  isEmpty: (word: string) => boolean,
): WordsCompared | undefined {
  const pairs = commonWords(said, held)
  const first = pairs[0]
  const last = pairs.at(-1)
  if (first === undefined || last === undefined) return undefined
  const full = pairs.filter(([at]) => !isEmpty(said[at] ?? '')).length
  const saidFull = said.filter((word) => !isEmpty(word)).length
  const passage = held.slice(first[1], last[1] + 1)
  const isClose = passage.length <= Math.max(6, said.length * 2)
  // All but a fifth of the words that carry meaning are the other's, and no fewer than three.
  if (full < fewest || full < saidFull * 0.8 || !isClose) return undefined
  const inSaid = new Set(pairs.map(([at]) => at))
  const inHeld = new Set(pairs.map(([, at]) => at - first[1]))
  return {
    relation: 'altered',
    dropped: passage.filter((_, at) => !inHeld.has(at)),
    added: said.filter((_, at) => !inSaid.has(at)),
  }
}

/** The longest row of words that both have in one order, as places in each. */
function commonWords(said: readonly string[], held: readonly string[]): [number, number][] {
  const width = held.length + 1
  const lengths = new Uint16Array((said.length + 1) * width)
  const lengthAt = (at: number, other: number) => lengths[at * width + other] ?? 0
  for (let at = said.length - 1; at >= 0; at--)
    for (let other = held.length - 1; other >= 0; other--)
      lengths[at * width + other] =
        said[at] === held[other]
          ? lengthAt(at + 1, other + 1) + 1
          : Math.max(lengthAt(at + 1, other), lengthAt(at, other + 1))
  const pairs: [number, number][] = []
  for (let at = 0, other = 0; at < said.length && other < held.length; ) {
    if (said[at] === held[other]) pairs.push([at++, other++])
    else if (lengthAt(at + 1, other) >= lengthAt(at, other + 1)) at++
    else other++
  }
  return pairs
}
