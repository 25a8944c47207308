/**
 * A pattern whose groups of words are spelled out: `(?:sign(?:s|ed)?|join)` becomes `(?:signed|signs|sign|join)`.
 * Engines search plain words together, by their first letters, and words with options one after the other.
 */
export function spelledOut(source: string): string {
  let made = ''
  for (let at = 0; at < source.length; ) {
    const opening = /^\((?:\?:|\?<\w+>)/.exec(source.slice(at, at + 24))?.[0]
    const end = opening === undefined ? itemEnd(source, at) : groupEnd(source, at)
    made +=
      opening === undefined
        ? source.slice(at, end)
        : `${opening}${joined(groupOf(source.slice(at + opening.length, end - 1)))})`
    at = end
  }
  return made
}

/** The words that a group of plain words stands for. */
export function wordsIn(body: string): string[] {
  return alternatives(body).flatMap((one) => (wordsOf(one) ?? []).map((word) => word.replaceAll('\\', '')))
}

function groupOf(body: string): string[] {
  return alternatives(body).flatMap((one) => wordsOf(one) ?? [spelledOut(one)])
}

/**
 * Looks ahead at nothing, which always succeeds. After words of many lengths it makes engines write what follows once,
 * not once for each length: patterns with long lists of words take a third of the room, and more of them stay at hand.
 */
export const joint = '(?=)'

/** A group of several words, with a joint to what follows it. */
function joined(words: string[]): string {
  return words.length < few ? words.join('|') : `(?:${words.join('|')})${joint}`
}

const few = 4
const most = 30

/** Every word that an alternative stands for, the longer options first; undefined where it is more than words. */
function wordsOf(alternative: string): string[] | undefined {
  let words = ['']
  for (let at = 0; at < alternative.length; ) {
    const end = alternative.charAt(at) === '(' ? groupEnd(alternative, at) : itemEnd(alternative, at)
    const options = optionsOf(alternative.slice(at, end))
    if (options === undefined) return undefined
    const next = alternative.charAt(end)
    if (/[*+{]/.test(next) || (next === '?' && alternative.charAt(end + 1) === '?')) return undefined
    const all = next === '?' ? [...options, ''] : options
    words = words.flatMap((word) => all.map((option) => word + option))
    if (words.length > most) return undefined
    at = next === '?' ? end + 1 : end
  }
  return words
}

/** What one item of a pattern stands for: a letter, one of several letters, one of several words. */
function optionsOf(item: string): string[] | undefined {
  if (item.startsWith('\\')) return /^\\[a-zA-Z]/.test(item) ? undefined : [item]
  if (item.startsWith('[')) return /[\\^-]/.test(item) ? undefined : item.slice(1, -1).split('').map(escaped)
  if (item.startsWith('(?:')) {
    const parts = alternatives(item.slice(3, -1)).map(wordsOf)
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? [])
  }
  return /^[.^$(]/.test(item) ? undefined : [item]
}

function escaped(letter: string): string {
  return /[.*+?^${}()|[\]\\]/.test(letter) ? `\\${letter}` : letter
}

/** The alternatives of a group, parted at the bars that are not within groups of their own. */
export function alternatives(body: string): string[] {
  const found: string[] = []
  let start = 0
  for (let at = 0; at < body.length; ) {
    if (body.charAt(at) === '|') {
      found.push(body.slice(start, at))
      start = at + 1
      at++
    } else at = body.charAt(at) === '(' ? groupEnd(body, at) : itemEnd(body, at)
  }
  return [...found, body.slice(start)]
}

/** The end of the letter, escape or class that begins at a place. */
function itemEnd(source: string, at: number): number {
  const letter = source.charAt(at)
  if (letter === '\\') return at + 2
  if (letter !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1
  return end + 1
}

/** The end of the group that begins at a place. */
export function groupEnd(source: string, at: number): number {
  let depth = 0
  let end = at
  while (end < source.length) {
    const letter = source.charAt(end)
    if (letter === '(') depth++
    if (letter === ')') depth--
    end = itemEnd(source, end)
    if (depth === 0) return end
  }
  return end
}
