// The server as `comity serve` runs it, over the bundled history; it tells its parent its address and its processor time.
import { serveCommand } from '../dist/src/cli/commands/serve.js'
import { systemContext } from '../dist/src/cli/system.js'

const context = systemContext(process.argv[2])
process.on('message', (asked) => {
  if (asked === 'stop') process.kill(process.pid, 'SIGTERM')
  else {
    const { user, system } = process.cpuUsage()
    process.send({ cpu: user + system })
  }
})
process.exitCode = await serveCommand.run(
  { words: [], values: { port: '0' }, json: false },
  {
    ...context,
    env: { ...context.env, COMITY_INBOX: process.argv[2] },
    out: (line) => process.send({ address: /http:\S+/.exec(line)[0] }),
  },
)
process.disconnect()
