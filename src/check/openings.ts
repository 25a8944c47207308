import { alternatives, groupEnd } from './pattern-words.js'

/**
 * The openings, of up to four letters, of the words with which every match of a pattern begins; undefined where that
 * cannot be told. A text in which no word opens so has no match, and need not be searched.
 */
export function openingsOf(source: string): readonly string[] | undefined {
  const found = new Set<string>()
  for (const one of alternatives(source)) {
    const openings = firstOf(one.replace(/^(?:\\b|\(\?<!-\)|\(\?!(?:[^()]|\([^()]*\))*\))+/, ''))
    if (openings === undefined) return undefined
    for (const opening of openings) found.add(opening)
  }
  return [...found]
}

function firstOf(source: string): string[] | undefined {
  const group = /^\((?:\?:|\?<\w+>)/.exec(source)?.[0]
  if (group === undefined) {
    const word = /^[a-z0-9]+/.exec(source)?.[0] ?? ''
    // A letter that may be missing is no part of the opening.
    const sure = /^[?*{]/.test(source.slice(word.length)) ? word.slice(0, -1) : word
    return sure === '' ? undefined : [sure.slice(0, 4)]
  }
  const end = groupEnd(source, 0)
  const own = alternatives(source.slice(group.length, end - 1)).map(firstOf)
  if (own.some((one) => one === undefined)) return undefined
  const openings = own.flatMap((one) => one ?? [])
  if (!/^[?*{]/.test(source.slice(end))) return openings
  const after = firstOf(source.slice(end + 1).replace(/^ /, ''))
  return after === undefined ? undefined : [...openings, ...after]
}

/** The openings of all words of a text in lower case, of one to four letters. */
export function openingsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of text.match(/[a-z0-9]+/g) ?? [])
    for (let count = Math.min(4, word.length); count > 0; count--) found.add(word.slice(0, count))
  return found
}
