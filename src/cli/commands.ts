import type { Command } from './command.js'

/** Every command by its name, in the order in which help lists them: each is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  status: async () => (await import('./commands/status.js')).statusCommand,
  history: async () => (await import('./commands/history.js')).historyCommand,
  changes: async () => (await import('./commands/changes.js')).changesCommand,
  counts: async () => (await import('./commands/counts.js')).countsCommand,
  duty: async () => (await import('./commands/duty.js')).dutyCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  review: async () => (await import('./commands/review.js')).reviewCommand,
  drift: async () => (await import('./commands/drift.js')).driftCommand,
  brief: async () => (await import('./commands/brief.js')).briefCommand,
  law: async () => (await import('./commands/law.js')).lawCommand,
  classify: async () => (await import('./commands/classify.js')).classifyCommand,
  decisions: async () => (await import('./commands/decisions.js')).decisionsCommand,
  agenda: async () => (await import('./commands/agenda.js')).agendaCommand,
  statements: async () => (await import('./commands/statements.js')).statementsCommand,
  events: async () => (await import('./commands/events.js')).eventsCommand,
  research: async () => (await import('./commands/research.js')).researchCommand,
  officers: async () => (await import('./commands/officers.js')).officersCommand,
  model: async () => (await import('./commands/model.js')).modelCommand,
  money: async () => (await import('./commands/money.js')).moneyCommand,
  measures: async () => (await import('./commands/measures.js')).measuresCommand,
  compare: async () => (await import('./commands/compare.js')).compareCommand,
  lists: async () => (await import('./commands/lists.js')).listsCommand,
  sources: async () => (await import('./commands/sources.js')).sourcesCommand,
  search: async () => (await import('./commands/search.js')).searchCommand,
  ingest: async () => (await import('./commands/ingest.js')).ingestCommand,
  fetch: async () => (await import('./commands/fetch.js')).fetchCommand,
  judge: async () => (await import('./commands/judge.js')).judgeCommand,
  correct: async () => (await import('./commands/correct.js')).correctCommand,
  corrections: async () => (await import('./commands/corrections.js')).correctionsCommand,
  'decide-correction': async () => (await import('./commands/decide-correction.js')).decideCorrectionCommand,
  reply: async () => (await import('./commands/reply.js')).replyCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  release: async () => (await import('./commands/release.js')).releaseCommand,
  serve: async () => (await import('./commands/serve.js')).serveCommand,
  notify: async () => (await import('./commands/notify.js')).notifyCommand,
  mcp: async () => (await import('./commands/mcp.js')).mcpCommand,
}

export const commandNames: readonly string[] = Object.keys(commands)

/** The command of a name; undefined where there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(commands, name) ? await commands[name]?.() : undefined
}

/** All commands, in the order in which help lists them. */
export function loadCommands(): Promise<Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()))
}
