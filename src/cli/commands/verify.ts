import { type Verification, verify } from '../../log/verify.js'
import { verifyBundle } from '../bundle-file.js'
import type { Command } from '../command.js'
import type { Context, LogName } from '../context.js'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 're-hash every entry and every stored document, and name the first that does not hold',
  usage: '',
  examples: ['verify', 'verify --json'],
  options: {},
  async run(call, context) {
    const logs = context.hasLog()
      ? {
          claims: await verifyLog(context, 'claims'),
          judgements: await verifyLog(context, 'judgements'),
          corrections: await verifyLog(context, 'corrections'),
        }
      : {}
    const answer: Record<string, Verification> = { bundled: await verifyBundle(context.data), ...logs }
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else for (const [name, result] of Object.entries(answer)) context.out(`${name}: ${tell(result)}`)
    return Object.values(answer).every(({ kind }) => kind === 'sound') ? 0 : 1
  },
}

async function verifyLog(context: Context, name: LogName): Promise<Verification> {
  const log = await context.openLog(name)
  try {
    return await verify(log)
  } finally {
    await log.close()
  }
}

function tell(result: Verification): string {
  if (result.kind === 'sound')
    return `sound: ${result.entries} entries, ${result.documents} documents, head ${result.head.hash}`
  return `DAMAGED: ${result.where}: expected ${result.expected}, found ${result.found}`
}
