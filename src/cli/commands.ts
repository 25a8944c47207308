import type { Command } from './command.js'
import { changesCommand } from './commands/changes.js'
import { classifyCommand } from './commands/classify.js'
import { countsCommand } from './commands/counts.js'
import { dutyCommand } from './commands/duty.js'
import { exportCommand } from './commands/export.js'
import { fetchCommand } from './commands/fetch.js'
import { historyCommand } from './commands/history.js'
import { ingestCommand } from './commands/ingest.js'
import { judgeCommand } from './commands/judge.js'
import { lawCommand } from './commands/law.js'
import { listsCommand } from './commands/lists.js'
import { releaseCommand } from './commands/release.js'
import { searchCommand } from './commands/search.js'
import { serveCommand } from './commands/serve.js'
import { statusCommand } from './commands/status.js'
import { verifyCommand } from './commands/verify.js'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  statusCommand,
  historyCommand,
  changesCommand,
  countsCommand,
  dutyCommand,
  lawCommand,
  classifyCommand,
  listsCommand,
  searchCommand,
  ingestCommand,
  fetchCommand,
  judgeCommand,
  verifyCommand,
  exportCommand,
  releaseCommand,
  serveCommand,
]
