import type { Command } from './command.js'
import { agendaCommand } from './commands/agenda.js'
import { briefCommand } from './commands/brief.js'
import { changesCommand } from './commands/changes.js'
import { classifyCommand } from './commands/classify.js'
import { compareCommand } from './commands/compare.js'
import { correctCommand } from './commands/correct.js'
import { correctionsCommand } from './commands/corrections.js'
import { countsCommand } from './commands/counts.js'
import { decideCorrectionCommand } from './commands/decide-correction.js'
import { decisionsCommand } from './commands/decisions.js'
import { dutyCommand } from './commands/duty.js'
import { eventsCommand } from './commands/events.js'
import { exportCommand } from './commands/export.js'
import { fetchCommand } from './commands/fetch.js'
import { historyCommand } from './commands/history.js'
import { ingestCommand } from './commands/ingest.js'
import { judgeCommand } from './commands/judge.js'
import { lawCommand } from './commands/law.js'
import { listsCommand } from './commands/lists.js'
import { measuresCommand } from './commands/measures.js'
import { modelCommand } from './commands/model.js'
import { moneyCommand } from './commands/money.js'
import { officersCommand } from './commands/officers.js'
import { releaseCommand } from './commands/release.js'
import { replyCommand } from './commands/reply.js'
import { researchCommand } from './commands/research.js'
import { searchCommand } from './commands/search.js'
import { serveCommand } from './commands/serve.js'
import { statementsCommand } from './commands/statements.js'
import { statusCommand } from './commands/status.js'
import { verifyCommand } from './commands/verify.js'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  statusCommand,
  historyCommand,
  changesCommand,
  countsCommand,
  dutyCommand,
  briefCommand,
  lawCommand,
  classifyCommand,
  decisionsCommand,
  agendaCommand,
  statementsCommand,
  eventsCommand,
  researchCommand,
  officersCommand,
  modelCommand,
  moneyCommand,
  measuresCommand,
  compareCommand,
  listsCommand,
  searchCommand,
  ingestCommand,
  fetchCommand,
  judgeCommand,
  correctCommand,
  correctionsCommand,
  decideCorrectionCommand,
  replyCommand,
  verifyCommand,
  exportCommand,
  releaseCommand,
  serveCommand,
]
