/** Where a text speaks of an agreement with ICE, and the words that say so. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The words as printed, cut where they are many, with single spaces. */
  readonly quote: string
}

const mostQuoted = 140

/**
 * The first place where a text speaks of an agreement with ICE: section 287(g), or ICE or the enforcement of
 * immigration law beside the word for an agreement, in English or Spanish. The three letters alone say nothing:
 * an ICE RINK has contracts too.
 */
export function mentionOf(text: string): Mention | undefined {
  const found = sectionIn(text) ?? besideAgreement(text)
  if (found === undefined) return undefined
  const [start, end] = found
  const words = aFewWords(text, found).replace(/\s+/g, ' ').trim()
  return { start, end, quote: words.length > mostQuoted ? `${words.slice(0, mostQuoted - 3)}...` : words }
}

/** A mention of a word or two says little alone: the words of its line around it are taken too. */
function aFewWords(text: string, [start, end]: Span): string {
  const found = text.slice(start, end)
  if (found.length > 40) return found
  const before = /(?:(?<=[\n\s(])|^)[^\n]{0,45}$/.exec(text.slice(Math.max(0, start - 46), start))?.[0] ?? ''
  const after = /^[^\n]{0,45}(?=[\n\s.,;)]|$)/.exec(text.slice(end, end + 46))?.[0] ?? ''
  return before + found + after
}

type Span = readonly [start: number, end: number]

const section = /(?<![\w.\-/])(?:287\s?\(\s?g\s?\)|287-?g(?![\w-])|1357\s?\(\s?g\s?\))/gi
const ofACityCode =
  /^\s*,?\s+(?:of|in)\s+(?:the|its|this|our)\s+(?:[\w.]+\s+){0,4}(?:code|charter|ordinances?)\b(?!\s+of\s+the\s+united)/i
const immigration =
  /\bimmigra|\binmigra|\bmigratori|\bcustoms\b|\baduanas\b|\bhomeland security\b|\bDHS\b|\bU\.?\s?S\.?\s?C\b/i

function sectionIn(text: string): Span | undefined {
  for (const { 0: words, index } of text.matchAll(section)) {
    if (ofACityCode.test(text.slice(index + words.length, index + words.length + 80))) continue
    if (words.startsWith('287') || immigration.test(text)) return [index, index + words.length]
  }
  return undefined
}

const agency =
  /immigration,?\s*(?:and|&|\/)?\s*customs?\s+enforcement|inmigraci[oó]n\s+y\s+(?:control\s+de\s+)?aduanas/gi
const enforcing =
  /immigration[\s-]+(?:law[\s-]+)?enforcement|enforce(?:ment\s+of)?\s+(?:federal\s+)?immigration\s+laws?|functions\s+of\s+an?\s+immigration\s+officer|leyes\s+(?:federales\s+)?(?:de\s+inmigraci[oó]n|migratorias)|control\s+migratorio/gi
const agreement =
  /\b(?:agreements?|agrmnts?|memorand(?:um|a|ums|o|os)|memor[aá]ndum|MO[AU]s?|IGSAs?|contracts?|task\s+force|warrant\s+servic\w+\s+officer|jail\s+enforcement|acuerdos?|convenios?|contratos?|fuerza\s+de\s+tarea)\b/gi

/** How far an agreement may stand from the words that make it one with ICE, in characters. */
const near = 250

function besideAgreement(text: string): Span | undefined {
  const agreements = spans(text, agreement)
  if (agreements.length === 0) return undefined
  const named = [...spans(text, agency), ...bareIce(text), ...spans(text, enforcing)].sort(
    ([a], [b]) => a - b,
  )
  // Both stand in order: an agreement that ends too early for one name does so for those behind it.
  let at = 0
  for (const [start, end] of named) {
    while ((agreements[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start - near) at++
    const beside = agreements[at]
    if (beside !== undefined && beside[0] < end + near)
      return [Math.min(start, beside[0]), Math.max(end, beside[1])]
  }
  return undefined
}

const ice =
  /(?<![\p{L}\p{N}\-\u00ad\u2010\u2011]|[-\u00ad\u2010]\s{1,4})ICE(?!['\u2019]?[\p{L}\p{N}](?<!['\u2019]s))/gu
const frozen =
  /^[\s-]*(?:cream|rinks?|skat\w+|machines?|makers?|storms?|arenas?|hockey|plants?|hous\w+|box\w*|age|buckets?|deliver\w*|sales|vend\w*|melt\w*|removal|control|company|mortgage|holdings|llc|inc|trading|data)\b/i
const withIce = /(?:\bwith|\bcon(?:\s+el)?|\bU\.?\s?S\.?|\bby|\bfederal|\()\s*$/i

/** `ICE` as a word in capitals, where the text around it is about immigration or names it as a partner. */
function bareIce(text: string): Span[] {
  const about = immigration.test(text)
  const shouted = text === text.toUpperCase()
  return spans(text, ice).filter(
    ([start, end]) =>
      !frozen.test(text.slice(end, end + 30)) &&
      (about || (!shouted && withIce.test(text.slice(Math.max(0, start - 12), start)))),
  )
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => [index, index + words.length])
}
