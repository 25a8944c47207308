import type { Authority, Provision, Reference } from '../model/law.js'
import type { StateLawAnswer } from '../query/state-law.js'
import { type FeedPlace, feedOf, instant, told } from './changes-feed.js'
import type { Feed, FeedItem } from './feed.js'

/** What changed in the law of a state, and who said what it means: each once, on the day on which it did. */
export function lawFeed({ provisions, authorities, on, knownAt }: StateLawAnswer, place: FeedPlace): Feed {
  const by = on < knownAt ? on : knownAt
  const items = [
    ...provisions.flatMap((provision) => provisionItems(provision, provisions)),
    ...authorities.flatMap(authorityItems),
  ]
  return feedOf(
    place,
    'What took effect, what ended, and who said what the law means. Not legal advice.',
    items.filter(({ published }) => published <= instant(by)),
  )
}

function provisionItems(provision: Provision, all: readonly Provision[]): FeedItem[] {
  const { id, citation, title, summary, status, enacted, inForceFrom, inForceTo, amends } = provision
  const before = all.find((one) => one.id === amends)?.summary ?? null
  const next = all.find((one) => one.amends === id)
  const wasInForce = status !== 'pending' && status !== 'not enacted'
  return [
    ...(enacted === undefined || !wasInForce || enacted === inForceFrom
      ? []
      : [item(provision, 'enacted', enacted, `${citation} was enacted: ${title}`, [before, summary])]),
    ...(inForceFrom === undefined || !wasInForce
      ? []
      : [item(provision, 'in-force', inForceFrom, `${citation} took effect: ${title}`, [before, summary])]),
    // What another wording replaces is told by that wording.
    ...(inForceTo === undefined || next !== undefined || !wasInForce
      ? []
      : [
          item(provision, 'ended', inForceTo, `${citation} is no longer in force: ${title}`, [
            summary,
            'no longer in force',
          ]),
        ]),
  ]
}

function authorityItems(authority: Authority): FeedItem[] {
  const { by, force, summary, madePublic, until, position } = authority
  const kind = force.replaceAll('-', ' ')
  return [
    item(authority, 'public', madePublic, `${by} (${kind}): ${position.replaceAll('-', ' ')}`, [
      null,
      summary,
    ]),
    ...(until === undefined
      ? []
      : [item(authority, 'ended', until, `${by} (${kind}): ended`, [summary, 'it no longer stands'])]),
  ]
}

function item(
  { id, state, sources }: Pick<Provision | Authority, 'id' | 'state' | 'sources'>,
  step: string,
  on: string,
  title: string,
  [before, after]: readonly [before: string | null, after: string],
): FeedItem {
  return {
    id: `urn:comity:law:${encodeURIComponent(id)}/${step}`,
    title,
    content: told({ before, after, sources: sources.map(sourceText) }),
    source: sources[0]?.address ?? '',
    published: instant(on),
    updated: instant(on),
    tags: [state, step],
    change: { before, after },
  }
}

function sourceText({ publisher, address }: Reference): string {
  return `${publisher}, ${address}`
}
