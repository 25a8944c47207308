import { type Verification, verify } from '../../log/verify.js'
import { verifyBundle } from '../bundle-file.js'
import type { Command } from '../command.js'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 're-hash every entry and every stored document, and name the first that does not hold',
  usage: '',
  examples: ['verify', 'verify --json'],
  options: {},
  async run(call, context) {
    const bundled = await verifyBundle(context.data)
    const log = await context.openLog()
    try {
      const own = await verify(log)
      const answer = { bundled, own }
      if (call.json) context.out(JSON.stringify(answer, undefined, 2))
      else for (const [name, result] of Object.entries(answer)) context.out(`${name}: ${tell(result)}`)
      return bundled.kind === 'sound' && own.kind === 'sound' ? 0 : 1
    } finally {
      await log.close()
    }
  },
}

function tell(result: Verification): string {
  if (result.kind === 'sound')
    return `sound: ${result.entries} entries, ${result.documents} documents, head ${result.head.hash}`
  return `DAMAGED: ${result.where}: expected ${result.expected}, found ${result.found}`
}
