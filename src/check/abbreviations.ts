import type { Span } from '../model/article.js'

const titles =
  'Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Srta|Jr|Gov|Lt|Sgt|Capt|Cpl|Maj|Col|Gen|Adm|Sen|Rep|Reps|Sens|Hon|Rev|St|Ste|Ft|Mt|' +
  'Prof|Ald|Cpt|Hna|Pres|Supt|Det|Dep|Atty|Asst|Dist|Comm|Cmdr|Insp|Ofc'

const places =
  'Fla|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|' +
  'Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|U\\.S|D\\.C|N\\.C|S\\.C|N\\.J|N\\.Y|N\\.H|N\\.M|N\\.D|S\\.D|R\\.I|W\\.Va|EE\\.? ?UU|P\\.R'

const others =
  'Stat|Sec|sec|Ch|Art|Inc|Co|Corp|Ltd|Dept|vs|v|etc|e\\.g|i\\.e|a\\.m|p\\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|' +
  'Oct|Nov|Dec|Ave|Blvd|Rd|approx|est|Ud|Uds|cf'

// A stop after these, or after a single initial, ends no sentence. After some it may: see `mayEnd`.
const stop = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${titles}|${places}|${others}|\\p{Lu}|[Nn][ou\u00fa]m?s?(?=\\. ?\\d))\\.`,
  'gu',
)

/**
 * A block whose stops that end no sentence are masked, of the same length: those of abbreviations, of initials,
 * and those inside quotations but for the last. `start` is where the block starts in the text.
 */
export function maskedStops(block: string, start: number, quotations: readonly Span[]): string {
  const parts = block.replace(stop, (words, at: number) => {
    const end = at + words.length
    return mayEnd(words, block.slice(end, end + 40)) ? words : words.replaceAll('.', mask)
  })
  let masked = ''
  let done = 0
  for (const quotation of quotations) {
    const from = quotation.start - start
    const to = Math.max(from, quotation.end - start - 2)
    masked += parts.slice(done, from) + parts.slice(from, to).replace(/[.?!\u2026]/g, mask)
    done = to
  }
  return masked + parts.slice(done)
}

const mask = '\u00b7'

/** "in the U.S. The council ..." ends a sentence: a word follows that opens one and is no name. */
function mayEnd(abbreviation: string, after: string): boolean {
  if (!ending.test(abbreviation)) return false
  return opening.test(after)
}

const ending = new RegExp(`^(?:${places}|Jr|Sr|Inc|Co|Corp|a\\.m|p\\.m|etc)\\.$`)

const opening =
  /^["')]* (?:The|A|An|In|On|But|And|He|She|They|It|That|This|These|Those|If|When|While|Since|After|At|El|La|Los|Las|En)\b/
