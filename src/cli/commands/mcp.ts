import { dayNow } from '../../api/app.js'
import { answerLine } from '../../api/mcp.js'
import type { Command } from '../command.js'
import { linesOf } from '../lines.js'
import { LiveWorld } from '../live-world.js'

/** The longest line that is read, in characters: a document to check, and the message around it. */
const longestLine = 2 << 20

export const mcpCommand: Command = {
  name: 'mcp',
  summary: 'answer an assistant that speaks the Model Context Protocol on standard input and output',
  usage: '',
  examples: ['mcp', 'mcp --home /srv/comity'],
  options: {},
  async run(_call, context) {
    const report = (error: unknown) =>
      context.err(error instanceof Error ? (error.stack ?? error.message) : String(error))
    const live = new LiveWorld(await context.world(), context, report)
    const law = await context.law()
    const stop = live.watch()
    try {
      for await (const line of linesOf(process.stdin, longestLine)) {
        if (line.trim() === '') continue
        const answer = await answerLine(line, {
          version: '1',
          held: async () => ({ world: live.world, law, today: dayNow(context.now) }),
          report,
        })
        if (answer !== undefined) context.out(answer)
      }
      return 0
    } finally {
      await stop()
    }
  },
}
