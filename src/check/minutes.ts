import type { Article } from '../model/article.js'

const signs: readonly RegExp[] = [
  /\bminutes\b/,
  /\bseconded\b|\bsecond by\b|\bmoved\b[^.]{0,80}\bsecond/,
  /\bcall(?:ed)? to order\b|\bopened at \d/,
  /\badjourn|\bse levant\u00f3\b/,
  /\broll call\b|\bit was moved\b/,
  /\bmotion (?:carried|passed|failed|by)\b|\bmoved to (?:approve|ask|table|adopt|continue)\b/,
  /\bnays?\b|\bnoes\b|\bayes?\b/,
  /\bpresent:|\babsent:|\bexcused\b|\bquorum\b|\bqu\u00f3rum\b|\b(?:members|commissioners|council ?members|trustees) [^.]{3,90} present\b/,
  /\bcall to the public\b|\bpublic comments?\b/,
  /\bitem \d|\bagenda\b|\borden del d\u00eda\b/,
  /\binquired\b|\bin response to (?:commissioner|council|trustee|alder|supervisor|a question)|\basked that\b/,
]

const title =
  /\b(?:minutes|notes|summary|synopsis|proceedings|acta|resumen|extracto)\b[\s\S]{0,120}\b(?:meeting|session|board|council|commission|committee|discussion|sesi\u00f3n|concejo|junta)\b|\b(?:board|council|commission|committee|concejo|junta)\b[\s\S]{0,160}\b(?:minutes|meeting notes|session notes|synopsis|summary of|acta|resumen de)\b/

/** Whether a document reads as minutes of a meeting do: by its title and one sign of them, or by three. */
export function readsAsMinutes({ blocks }: Article, lower: string): boolean {
  const found = signs.filter((sign) => sign.test(lower)).length
  return (
    found >= 3 || (found > 0 && title.test(lower.slice(0, blocks.slice(0, 4).at(-1)?.end ?? 0).slice(0, 400)))
  )
}
