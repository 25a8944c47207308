import type { Span } from '../../model/article.js'
import type { Hit } from '../frame.js'
import type { DutyTold, Modality } from '../text-claim.js'
import { sureLaw } from './law-words.js'
import { around, behind, earlier } from './near.js'

/** Whether a law is named in the sentence before the words found, or shortly before the sentence. */
export function lawAtHand(hit: Hit): boolean {
  return sureLaw.test(behind(hit, 120)) || sureLaw.test(earlier(hit, 260))
}

/** Whether a law is named in the sentence at all, or shortly before it. */
export function lawAround(hit: Hit): boolean {
  return sureLaw.test(around(hit)) || order.test(around(hit)) || sureLaw.test(earlier(hit, 300))
}

/** What binds as a law does. */
const order = /\b(?:directive|executive order|orden ejecutiva|consent decree|regulation)\b/

const no =
  /\b(?:not|never|no|nothing|nor|neither|nobody|none|cannot|nada|ni|tampoco|ning[u\u00fa]n[oa]?)\b[^,;]{0,40}$|n't\b[^,;]{0,40}$/
const noWithin = /\b(?:not|never|nothing|neither|none|cannot|no longer|nada|no)\b|n't\b/

/** The duty that words tell, turned where they deny it. */
export function dutyMeant(hit: Hit, duty: DutyTold): DutyTold {
  const verb = hit.match.groups?.['verb'] ?? ''
  const before = hit.match[0].slice(0, hit.match[0].length - verb.length)
  if (!no.test(behind(hit, 40)) && !noWithin.test(before)) return duty
  if (duty === 'required') return 'not_required'
  return duty === 'barred' ? 'allowed' : duty === 'allowed' ? 'barred' : duty
}

/** What a bill would do is no law yet. */
export function ifPassed(hit: Hit): Modality | undefined {
  const bill = /\b(?:bill|proposal|measure|proyecto|if it passes|draft)\b/
  return /\b(?:would|could)\b/.test(hit.words) && bill.test(`${earlier(hit, 160)} ${hit.words}`)
    ? 'at_issue'
    : undefined
}

/** The clause and the words found, where a sayer parts them. */
export function wholeOf({ clause, at }: Hit): Span {
  return { start: Math.min(clause.start, at.start), end: Math.max(clause.end, at.end) }
}
