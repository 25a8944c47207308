import { setTimeout as sleep } from 'node:timers/promises'
import { createApp } from '../../api/app.js'
import { feedRoutes } from '../../api/feeds.js'
import { QuestionError } from '../../model/errors.js'
import { type Call, type Command, textOf } from '../command.js'
import type { Context } from '../context.js'
import { LiveWorld } from '../live-world.js'
import { Hooks } from '../notify/hooks.js'
import { markKnown, type Round, tellAll } from '../notify/notify.js'
import { onlyOne } from '../notify/only-one.js'
import { hookAddress } from '../notify/public-address.js'

export const notifyCommand: Command = {
  name: 'notify',
  summary: 'post the new items of feeds to registered addresses, signed; each item once',
  usage: '[add ADDRESS FEED | remove ID | list]',
  examples: [
    'notify add https://desk.example/comity "/feeds/changes?state=FL"',
    'notify',
    'notify --every 300',
    'notify list',
  ],
  options: {
    every: { type: 'string', value: 'SECONDS', help: 'go on, and look anew after so many seconds' },
    'allow-private': {
      type: 'boolean',
      help: 'also post to addresses of this machine and of private networks, and to http://',
    },
  },
  async run(call, context) {
    const [what, ...words] = call.words
    const hooks = new Hooks(context.home)
    if (what === 'add') return await add(hooks, words, call, context)
    if (what === 'remove') return remove(hooks, words, context)
    if (what === 'list') return list(hooks, call, context)
    if (what !== undefined)
      throw new QuestionError(`expected add, remove or list, found ${JSON.stringify(what)}`)
    return await onlyOne(context.home, () => tell(hooks, call, context))
  },
}

async function add(hooks: Hooks, [address = '', feed = '', ...more]: string[], call: Call, context: Context) {
  if (feed === '' || more.length > 0) throw new QuestionError('notify add needs an ADDRESS and a FEED')
  const target = hookAddress(address, call.values['allow-private'] === true).href
  const { round } = await rounds(call, context)
  const path = feedAddress(feed)
  // Asked before anything is written: a feed that is none must not be registered.
  await round.feed(path)
  const hook = hooks.add(target, path)
  const known = await markKnown(round, hook)
  if (call.json) context.out(JSON.stringify(hook, undefined, 2))
  else {
    context.out(
      `${hook.id}: ${hook.address} is told of ${hook.feed}; the ${known} items that stand are known`,
    )
    context.out(`its secret, which is shown only now: ${hook.secret}`)
  }
  return 0
}

function remove(hooks: Hooks, [id = '']: string[], { out, err }: Context): number {
  if (hooks.remove(id)) {
    out(`${id}: removed`)
    return 0
  }
  err(`no address has the id ${JSON.stringify(id)}`)
  return 1
}

function list(hooks: Hooks, { json }: Call, { out }: Context): number {
  const all = hooks.all().map(({ id, address, feed }) => ({ id, address, feed }))
  if (json) out(JSON.stringify(all, undefined, 2))
  else for (const { id, address, feed } of all) out(`${id}  ${feed}  ${address}`)
  return 0
}

/** Tells once, or again and again until it is stopped. */
async function tell(hooks: Hooks, call: Call, context: Context): Promise<number> {
  const every = secondsOf(call)
  const { round, look } = await rounds(call, context)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  for (;;) {
    const { delivered, behind } = await tellAll({ ...round, hooks: hooks.all() })
    if (delivered > 0 || every === undefined)
      context.out(`${delivered} delivered, ${behind} addresses behind`)
    if (every === undefined) return behind === 0 ? 0 : 1
    await sleep(every * 1000, undefined, { signal: stop.signal }).catch(() => undefined)
    if (stop.signal.aborted) return 0
    await look()
  }
}

async function rounds(
  call: Call,
  context: Context,
): Promise<{ round: Omit<Round, 'hooks'>; look: () => Promise<void> }> {
  const report = (error: unknown) => context.err(error instanceof Error ? error.message : String(error))
  const live = new LiveWorld(await context.world(), context, report)
  const app = createApp({ world: () => live.world, law: await context.law(), now: context.now, report })
  const round = {
    home: context.home,
    allowPrivate: call.values['allow-private'] === true,
    now: context.now,
    sleep: (milliseconds: number) => sleep(milliseconds),
    say: context.err,
    async feed(address: string) {
      const response = await app.request(address)
      const text = await response.text()
      if (response.status === 200) return text
      throw new QuestionError(`${address}: ${(JSON.parse(text) as { detail: string }).detail}`)
    },
  }
  return { round, look: () => live.look() }
}

/** The feed that a person names, as JSON: `/feeds/law.atom?state=FL` is the same feed as `/feeds/law?state=FL`. */
function feedAddress(text: string): string {
  const [, path = '', query = ''] = /^(\/feeds\/[a-z]+)(?:\.atom|\.json)?(\?.*)?$/.exec(text) ?? []
  if (feedRoutes.some((one) => one.path === path)) return `${path}.json${query}`
  const known = feedRoutes.map((one) => one.path).join(', ')
  throw new QuestionError(
    `feed: expected one of ${known} with its parameters, found ${JSON.stringify(text.slice(0, 120))}`,
  )
}

function secondsOf(call: Call): number | undefined {
  const text = textOf(call, 'every')
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new QuestionError(`--every: expected seconds, found ${JSON.stringify(text)}`)
  return Number(text)
}
