import { parseReviews, type Review } from '../../check/review.js'

const key = 'comity-reviews'

/** The reviews that this browser keeps, of every document: a line each, as `comity check --reviews` reads them. */
export function keptReviews(): string {
  try {
    const text = localStorage.getItem(key) ?? ''
    parseReviews(text, 'reviews')
    return text
  } catch {
    // Where nothing can be kept, or what is kept does not read, there are none.
    return ''
  }
}

/** Keeps reviews beside those that are kept; a `SourceError` where a line is none. */
export function keepReviews(lines: string): void {
  parseReviews(lines, 'reviews')
  const held = keptReviews()
  localStorage.setItem(key, `${held}${held === '' || held.endsWith('\n') ? '' : '\n'}${lines.trim()}\n`)
}

/** The kept reviews of one document. */
export function reviewsOfDocument(document: string): Review[] {
  return parseReviews(keptReviews(), 'reviews').filter((one) => one.document === document)
}
