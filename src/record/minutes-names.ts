/** Names of members as a line of minutes lists them, and how many the line says there are. */
export interface NamesRead {
  /** Undefined where a piece of the line is no name, or their number is not the one printed. */
  readonly names: readonly string[] | undefined
  /** The number that the line prints, or 0 where it says `None`; undefined where it prints none. */
  readonly count: number | undefined
}

const titles =
  /^(?:the\s+|honorable\s+|hon\.\s+)*(?:(?:vice[\s-]+|deputy\s+)?(?:mayor|chair(?:man|woman|person)?|president)(?:\s+pro[\s-]+tem(?:pore)?)?|(?:city\s+|county\s+)?commissioners?|council\s?(?:members?|man|men|woman|women|persons?)|council\s+(?:vice\s+)?president|alder(?:man|men|woman|person)?s?|supervisors?|trustees?|members?|mr\.|ms\.|mrs\.|dr\.)\s+/i
const name =
  /^(?:(?:de|la|del|los|las|van|von|der)\s+)*\p{Lu}[\p{L}.'’“”"()-]*(?:\s+(?:de|la|del|los|las|van|von|der|\p{Lu}[\p{L}.'’“”"()-]*)){0,5}$/u

/** Reads `3 - Carollo, Gabela and Rosado`, `Commissioners King and Pardo`, `None`. */
export function namesIn(text: string): NamesRead {
  const [, counted, rest = text] = /^\(?(\d{1,2})\)?\s*(?:[-\u2013:]\s*|$)(.*)$/s.exec(text.trim()) ?? []
  const count = counted === undefined ? undefined : Number(counted)
  const listed = rest.trim().replace(/[.;]$/, '')
  if (/^(?:none|0|n\/a|ninguno|nadie)$/i.test(listed)) return { names: [], count: count ?? 0 }
  if (listed === '') return { names: count === 0 ? [] : undefined, count }
  const pieces = listed
    .replace(/,\s*(Jr|Sr|II|III|IV)\b\.?/g, ' $1')
    .split(/\s*[,;]\s*(?:and\s+|y\s+)?|\s+(?:and|y|&)\s+/)
    .map(bare)
    .filter((piece) => piece !== '')
  const whole = pieces.every((piece) => name.test(piece)) && new Set(pieces).size === pieces.length
  return { names: whole && (count === undefined || count === pieces.length) ? pieces : undefined, count }
}

/** One name, where a line begins with it: `Joe Carollo, Vice Chair, District Three`. */
export function nameAt(text: string): string | undefined {
  const [piece = ''] = text.trim().split(/\s*[,;]|\.$|\s+-\s+/)
  const found = bare(piece)
  return name.test(found) ? found : undefined
}

function bare(text: string): string {
  let left = text.trim()
  for (let next = left.replace(titles, ''); next !== left; next = left.replace(titles, '')) left = next
  return left
}
