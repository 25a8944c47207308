import { conflictsWithin } from '../check/compare/internal-conflicts.js'
import type { Flag, TextClaim, TextReading } from '../check/text-claim.js'
import type { Article, Span } from '../model/article.js'
import type { Day } from '../model/day.js'
import type { AsOf } from '../query/as-of.js'
import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import { type Asked, aboutOf, stateMeant } from './asked.js'
import { find } from './by-type.js'
import { settle } from './finding.js'
import { message } from './message.js'
import { saidBy } from './said.js'
import type { CheckedArticle, CheckedClaim, CheckedFlag } from './verdict.js'

/**
 * Holds every claim that was read in a document against the record at two dates: as it stood on the document's day, and
 * the facts of that day as they are known today.
 */
export function checkArticle(
  world: World,
  law: Law,
  article: Article,
  reading: TextReading,
  today: Day,
): CheckedArticle {
  const { published } = article
  const day = published.how === 'unknown' ? undefined : published.on
  const then = day === undefined ? null : { on: day, knownAt: day }
  const now = { on: day ?? today, knownAt: today }
  const base = { world, law, article, reading, about: aboutOf(reading, article.text) }
  const thenBase = then === null ? null : { ...base, ...then, register: world.asKnownAt(then.knownAt) }
  const nowBase = { ...base, ...now, register: world.asKnownAt(today) }
  return {
    document: article.document,
    published,
    then,
    now,
    whyNoThen: then === null ? message('no-day') : null,
    claims: reading.claims.map((claim) => checked(claim, { then: thenBase, now: nowBase })),
    flags: [...reading.flags, ...conflictsWithin(reading, article.text)]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map((flag) => worded(article, flag)),
  }
}

function worded({ text }: Article, flag: Flag): CheckedFlag {
  const words = ({ start, end }: Span) => text.slice(start, end)
  return {
    ...flag,
    text: words(flag.span),
    ...(flag.other === undefined ? {} : { otherText: words(flag.other) }),
  }
}

type OfClaim = Pick<Asked, 'claim' | 'text' | 'state'>
type Base = Omit<Asked, keyof OfClaim> & AsOf

/** Field by field: what is spread is slower to read, and this is read more than all else here. */
function askedOf(base: Base, { claim, text, state }: OfClaim): Asked {
  const { world, register, law, article, reading, about, on, knownAt } = base
  return { world, register, law, article, reading, about, on, knownAt, claim, text, state }
}

function checked(claim: TextClaim, { then, now }: { then: Base | null; now: Base }): CheckedClaim {
  const text = now.article.text.slice(claim.span.start, claim.span.end)
  const own = { claim, text, state: stateMeant(claim, now.about, text) }
  const askedNow = askedOf(now, own)
  const askedThen = then === null ? null : askedOf(then, own)
  const said = saidBy(askedNow)
  return {
    claim,
    text,
    then: askedThen === null ? null : settle(askedThen, find(askedThen)),
    now: settle(askedNow, find(askedNow)),
    said: said === null ? null : { then: askedThen === null ? null : saidBy(askedThen), now: said },
  }
}
