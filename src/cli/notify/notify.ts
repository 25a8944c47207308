import { Deliveries, deliveryName } from './deliveries.js'
import type { Hook } from './hooks.js'
import { post } from './post.js'
import { hookAddress } from './public-address.js'

/** What a round of telling needs. */
export interface Round {
  readonly home: string
  readonly hooks: readonly Hook[]
  readonly allowPrivate: boolean
  readonly now: () => Date
  readonly sleep: (milliseconds: number) => Promise<void>
  /** The text of a feed of this server, by its address. */
  feed(address: string): Promise<string>
  say(line: string): void
}

/** An item of a feed, as JSON Feed holds it. */
interface Item {
  readonly id: string
  readonly date_modified: string
}

/** What of a feed is told on. */
interface FeedTold {
  readonly title: string
  readonly items: Item[]
}

/** How many items were taken, and of how many addresses some were not. */
export interface Told {
  readonly delivered: number
  readonly behind: number
}

/** Posts every new item of every feed, the oldest first. What an address does not take keeps back what follows. */
export async function tellAll(round: Round): Promise<Told> {
  const log = new Deliveries(round.home)
  const told = await Promise.all(
    round.hooks.map((hook) =>
      tellOne(round, log, hook).catch((error: unknown) => {
        // What is wrong with one address or feed must not keep the others waiting.
        round.say(`${hook.id}: ${error instanceof Error ? error.message : String(error)}`)
        return { delivered: 0, behind: true }
      }),
    ),
  )
  return {
    delivered: told.reduce((sum, { delivered }) => sum + delivered, 0),
    behind: told.filter(({ behind }) => behind).length,
  }
}

async function tellOne(
  round: Round,
  log: Deliveries,
  hook: Hook,
): Promise<{ delivered: number; behind: boolean }> {
  const { allowPrivate, now, sleep, say } = round
  let delivered = 0
  const { items, title } = await itemsOf(round, hook.feed)
  for (const item of items.reverse()) {
    const delivery = deliveryName(hook.id, { id: item.id, updated: item.date_modified })
    if (log.has(delivery)) continue
    const body = JSON.stringify({ feed: hook.feed, title, delivery, item })
    const address = hookAddress(hook.address, allowPrivate)
    const outcome = await post({ address, allowPrivate, body, secret: hook.secret, delivery, now, sleep })
    if (outcome.state === 'failed') {
      say(`${hook.id}: ${item.id}: not taken after ${outcome.attempts} tries: ${outcome.why}`)
      return { delivered, behind: true }
    }
    const taken = outcome.state === 'taken'
    if (!taken) say(`${hook.id}: ${item.id}: refused: ${outcome.why}`)
    log.add(now(), taken ? 'delivered' : 'given up', [{ delivery, hook: hook.id, item: item.id }])
    if (taken) delivered++
  }
  return { delivered, behind: false }
}

/** Marks what a feed holds as known: an address is told of what comes after it was registered. */
export async function markKnown(round: Omit<Round, 'hooks'>, hook: Hook): Promise<number> {
  const { items } = await itemsOf(round, hook.feed)
  const known = items.map(({ id, date_modified: updated }) => ({
    delivery: deliveryName(hook.id, { id, updated }),
    hook: hook.id,
    item: id,
  }))
  new Deliveries(round.home).add(round.now(), 'known', known)
  return known.length
}

async function itemsOf({ feed }: Pick<Round, 'feed'>, address: string): Promise<FeedTold> {
  return JSON.parse(await feed(address)) as FeedTold
}
