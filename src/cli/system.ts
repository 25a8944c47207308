import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { World } from '../query/world.js'
import type { Law } from '../rules/law.js'
import type { Context } from './context.js'

/**
 * The context of a command that runs on this machine: its clock, its disk, its log. What makes up the world and the law
 * is loaded where it is asked for: a command that only adds to the log starts its readers the sooner.
 */
export function systemContext(homeOption?: string): Context {
  const { env } = process
  const home = resolve(homeOption ?? env['COMITY_HOME'] ?? '.comity')
  const data =
    env['COMITY_DATA'] === undefined
      ? fileURLToPath(new URL('../../../data/', import.meta.url))
      : resolve(env['COMITY_DATA'])
  // An empty variable is one that somebody has unset.
  const databaseUrl = env['DATABASE_URL'] || undefined
  const now = clockOf(env['COMITY_CLOCK'])
  let world: Promise<World> | undefined
  let law: Promise<Law> | undefined
  const context: Context = {
    now,
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    interactive: process.stderr.isTTY === true,
    home,
    data,
    bundled: env['COMITY_BUNDLED'] !== '0',
    record: fileURLToPath(new URL('../../../record/', import.meta.url)),
    compiledRecord: fileURLToPath(new URL('../../record.json', import.meta.url)),
    env,
    hasLog: () => databaseUrl !== undefined || existsSync(join(home, 'comity.db')),
    // A driver is loaded where its database is asked for: most questions need none.
    async openLog(name = 'claims') {
      if (databaseUrl !== undefined) {
        const { openPostgresLog } = await import('../log/postgres.js')
        return await openPostgresLog({ url: databaseUrl, name, clock: now })
      }
      const { openSqliteLog } = await import('../log/sqlite.js')
      mkdirSync(home, { recursive: true })
      return await openSqliteLog({ file: join(home, 'comity.db'), name, clock: now })
    },
    law() {
      law ??= import('./law.js').then(({ readLaw }) =>
        readLaw(
          fileURLToPath(new URL('../../../law/', import.meta.url)),
          fileURLToPath(new URL('../../law.json', import.meta.url)),
        ),
      )
      return law
    },
    world() {
      world ??= import('./world.js').then(({ loadWorld }) => loadWorld(context))
      return world
    },
  }
  return context
}

/** A clock that stands still where COMITY_CLOCK says so, for runs that must come out the same twice. */
function clockOf(fixed: string | undefined): () => Date {
  if (fixed === undefined) return () => new Date()
  const at = new Date(fixed)
  if (Number.isNaN(at.getTime()))
    throw new Error(`COMITY_CLOCK: expected an instant such as 2026-01-01T00:00:00Z, found ${fixed}`)
  return () => at
}
