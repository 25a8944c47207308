import { existsSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Keeping } from '../../api/keep.js'
import type { Door } from '../../api/take-in.js'
import { QuestionError, SourceError } from '../../model/errors.js'
import { briefPdf } from '../../paper/brief-pdf.js'
import type { World } from '../../query/world.js'
import { createSite } from '../../web/site.js'
import { checkAssets } from '../check-assets.js'
import { type Call, type Command, textOf } from '../command.js'
import type { Context } from '../context.js'
import { CorrectionDesk } from '../correction-desk.js'
import { readDrawing } from '../drawing.js'
import { DiskShelf, exportingTo } from '../edition-shelf.js'
import { heldPages } from '../held-pages.js'
import { ingestIntoWorld } from '../ingest-world.js'
import { keptFirst, nodeMeans } from '../kept-first.js'
import { LiveWorld } from '../live-world.js'
import { countyPointsOf } from '../shapes.js'
import { findSources } from '../sources.js'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'read what is new in the inbox, then answer on the web: pages for people, JSON for programs',
  usage: '',
  examples: ['serve', 'serve --port 9000 --host 0.0.0.0', 'serve --port 0'],
  options: {
    port: { type: 'string', value: 'N', help: 'the port (default 8287, or PORT; 0 takes a free one)' },
    host: { type: 'string', value: 'HOST', help: 'the address to listen on (default 127.0.0.1)' },
  },
  async run(call, context) {
    const port = portOf(call, context)
    const host = textOf(call, 'host') ?? '127.0.0.1'
    const report = (error: unknown) =>
      context.err(error instanceof Error ? (error.stack ?? '') : String(error))
    const live = new LiveWorld((await readInbox(context)) ?? (await context.world()), context, report)
    const keeping = new Keeping(nodeMeans)
    const law = await context.law()
    const site = createSite({
      keeping,
      world: () => live.world,
      law,
      check: checkAssets(context.data, live.world.sources, law),
      now: context.now,
      door: doorOf(context, live),
      report,
      print: briefPdf,
      documents: heldPages(context),
      map: readDrawing(context.data),
      countyPoints: countyPointsOf(context.data),
      editions: new DiskShelf(
        join(context.home, 'releases'),
        () => live.world.version,
        exportingTo(context.home),
      ),
    })
    // The first search derives the register and indexes the names: who is told that all is ready need not wait.
    await site.request('/search?q=police')
    const server = createServer(keptFirst(keeping, getRequestListener(site.fetch)))
    const closed = closing(server)
    try {
      context.out(`Comity answers on ${await listening(server, { port, host })}`)
    } catch (error) {
      throw explained(error, { port, host })
    }
    // The time line of the start page is asked for most and takes longest: it is drawn before anybody does.
    void site.request('/map.json')
    const stop = live.watch()
    await closed
    await stop()
    return 0
  },
}

function portOf(call: Call, { env }: Context): number {
  const text = textOf(call, 'port') ?? env['PORT'] ?? '8287'
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new QuestionError(`port: expected a number from 0 to 65535, found ${JSON.stringify(text)}`)
  return Number(text)
}

/** Submissions are taken where a token is set, and answered from as soon as the log has them. */
function doorOf(context: Context, live: LiveWorld): Door | undefined {
  const token = context.env['COMITY_TOKEN']?.trim() ?? ''
  if (token === '') return undefined
  if (!/^\S{20,200}$/.test(token))
    throw new QuestionError('COMITY_TOKEN: expected 20 to 200 characters without spaces')
  const current = async () => {
    await live.look()
    return live.world
  }
  return { token, desk: new CorrectionDesk(context, { current }) }
}

/**
 * Reads what lies in the inbox into the log, and gives the world with it; undefined where nothing lies there. A file
 * that does not read is told, and stops nothing.
 */
async function readInbox(context: Context): Promise<World | undefined> {
  const inbox = inboxOf(context)
  if (!existsSync(inbox)) return undefined
  const held = readdirSync(inbox).filter((name) => name !== 'README.md' && !name.startsWith('.'))
  if (held.length === 0) return undefined
  const { sources, errors } = findSources([inbox])
  const { summary, world } = await ingestIntoWorld(sources, context)
  for (const { where, expected, found } of [...errors, ...summary.errors])
    context.err(`inbox: ${where}: expected ${expected}, found ${found}`)
  context.err(`inbox: ${sources.length} files read, ${summary.documents} new documents`)
  return world
}

/** The folder `inbox` beside package.json, or COMITY_INBOX. */
function inboxOf({ env }: Context): string {
  const { COMITY_INBOX: named } = env
  return named === undefined ? fileURLToPath(new URL('../../../../inbox/', import.meta.url)) : resolve(named)
}

/** Listens, and returns the address that answers. */
function listening(server: Server, { port, host }: { port: number; host: string }): Promise<string> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      done(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })
}

function explained(error: unknown, { port, host }: { port: number; host: string }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new SourceError(
      `${host}:${port}`,
      'a free port (choose another with --port or PORT)',
      'one that another program holds',
    )
  if (code === 'EACCES')
    return new SourceError(`${host}:${port}`, 'a port that this account may open', 'one it may not')
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new SourceError(host, 'an address of this machine', 'none')
  return error
}

/** Done when the server has closed: at SIGINT or SIGTERM it answers what it has begun, and takes no more. */
function closing(server: Server): Promise<void> {
  return new Promise((done) => {
    const stop = () => {
      server.close(() => done())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 3_000).unref()
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  })
}
