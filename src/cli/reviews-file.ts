import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseReviews, type Review } from '../check/review.js'
import { SourceError } from '../model/errors.js'

/** The reviews of a home: a line each, only ever added to. */
export function reviewsOf(home: string): Review[] {
  const file = join(home, 'reviews.jsonl')
  return existsSync(file) ? parseReviews(readFileSync(file, 'utf8'), file) : []
}

/** The reviews of a file that was named. */
export function readReviews(file: string): Review[] {
  if (!existsSync(file)) throw new SourceError(file, 'a file of reviews', 'none')
  return parseReviews(readFileSync(file, 'utf8'), file)
}

/** Adds a review, on the disk before this returns. What a crash cut off before it ends as a line of its own. */
export function addReview(home: string, review: Review): string {
  mkdirSync(home, { recursive: true })
  const file = join(home, 'reviews.jsonl')
  // What would not be read must not be written.
  const line = JSON.stringify(review)
  parseReviews(line, 'review')
  const held = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const handle = openSync(file, 'a')
  try {
    writeSync(handle, `${held === '' || held.endsWith('\n') ? '' : '\n'}${line}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return file
}
