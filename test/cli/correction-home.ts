import { join } from 'node:path'
import type { Context, LogName } from '../../src/cli/context.js'
import { CorrectionDesk } from '../../src/cli/correction-desk.js'
import { systemContext } from '../../src/cli/system.js'
import { MemoryStore, memoryLog } from '../../src/log/memory.js'
import { openSqliteLog } from '../../src/log/sqlite.js'
import type { CorrectionBody, LoggedCorrection } from '../../src/model/correction.js'
import type { World } from '../../src/query/world.js'
import { smallWorld } from '../api/small-world.js'

/** A desk over a small world, with a log of its own. */
export interface CorrectionHome {
  readonly desk: CorrectionDesk
  readonly context: Context
  /** The small world with every correction that the log holds. */
  current(): Promise<World>
  /** The day on which the desk stands. */
  setDay(day: string): void
}

/** A desk whose log lies in memory, or in SQLite where a folder is given. */
export function correctionHome(folder?: string): CorrectionHome {
  let today = '2026-11-23'
  const now = () => new Date(`${today}T12:00:00Z`)
  const store = new MemoryStore()
  const openLog = async (name: LogName = 'claims') =>
    folder === undefined
      ? memoryLog({ name, clock: now, store })
      : openSqliteLog({ file: join(folder, 'comity.db'), name, clock: now })
  const context: Context = { ...systemContext(folder), now, openLog, hasLog: () => true }
  const base = smallWorld()
  const current = async () => {
    const held: LoggedCorrection[] = []
    const log = await openLog('corrections')
    for await (const { number, hash, body } of log.entries())
      held.push({ ...(body as unknown as CorrectionBody), number, hash })
    await log.close()
    return base.withCorrections({ log: held, own: [], upTo: held.length })
  }
  const desk = new CorrectionDesk(context, { current })
  return { desk, context, current, setDay: (day) => (today = day) }
}

/** A request on the vote of the small record, in JSON. */
export function requestText(change: object = {}): string {
  return JSON.stringify({
    subject: 'us-fl/miami-police-department',
    about: { file: 'record/florida/miami.yaml', claim: 'claim 1' },
    proposed: 'Approved by 4 to 1',
    reason: 'The minutes were amended.',
    by: { office: 'City Clerk', organisation: 'City of Miami' },
    ...change,
  })
}

/** A reply to the day of signature, in JSON. */
export function replyText(change: object = {}): string {
  return JSON.stringify({
    subject: 'us-fl/miami-police-department',
    about: { agreement: 'us-fl/miami-police-department/tfm', stage: 'signed' },
    text: 'The department signed after the vote.',
    by: { office: "Chief's office", organisation: 'Miami Police Department' },
    ...change,
  })
}
