import type { Asked } from './asked.js'
import { badParameter } from './problem.js'
import type { Pages } from './route.js'

/** A page of an answer: the answer with no more than the page's part, and what its headers tell. */
export interface Paged {
  readonly answer: unknown
  readonly total: number
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined
}

/** How many a page holds where a place is given and no number. */
const usual = 500

/** The part of an answer that `limit` and `cursor` ask for; all of it where they ask for none. */
export function pagedAnswer(answer: unknown, pages: Pages, asked: Asked): Paged {
  const all = partOf(answer, pages)
  const cursor = asked.text('cursor')
  const without = pages.unasked ?? (cursor === undefined ? undefined : usual)
  const limit =
    asked.text('limit') === undefined && without === undefined
      ? all.length
      : asked.wholeNumber('limit', { most: pages.most, otherwise: without ?? usual })
  const from = cursor === undefined ? 0 : placeOf(all, cursor)
  const part = all.slice(from, from + limit)
  const last = from + part.length
  return {
    answer: pages.of === undefined ? part : { ...(answer as object), [pages.of]: part },
    total: all.length,
    next: last < all.length ? `${last}-${mark(all[last - 1])}` : undefined,
  }
}

function partOf(answer: unknown, { of }: Pages): readonly unknown[] {
  const part = of === undefined ? answer : (answer as Readonly<Record<string, unknown>>)[of]
  if (!Array.isArray(part)) throw new Error(`expected several of ${of ?? 'the answer'}`)
  return part
}

/**
 * Where a page begins. A cursor names the number of those before it and bears a mark of the last one: where a
 * log has grown in between, the page begins behind that one, wherever it stands now.
 */
function placeOf(all: readonly unknown[], cursor: string): number {
  const [, count = '', marked] = /^(\d{1,7})-([0-9a-z]{1,16})$/.exec(cursor) ?? []
  const before = Number(count)
  if (before > 0 && before <= all.length && mark(all[before - 1]) === marked) return before
  const found = marked === undefined ? -1 : all.findIndex((one) => mark(one) === marked)
  if (found < 0) throw badParameter('cursor', 'the cursor of a page before, from its Link header', cursor)
  return found + 1
}

/** A short mark of a value: FNV-1a of 53 bits of its JSON. */
function mark(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  let [high, low] = [0x811c9dc5, 0xcbf29ce4]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + at), 0x01000193)
  }
  return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36)
}
