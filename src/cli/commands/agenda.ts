import { type ComingItem, coming } from '../../query/coming.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import { asOf, stateFrom } from '../context.js'

export const agendaCommand: Command = {
  name: 'agenda',
  summary: 'items about an agreement that stand on coming agendas, the nearest first, each with its source',
  usage: '[--state STATE]',
  examples: ['agenda --state FL', 'agenda --on 2025-04-01 --known-at 2025-04-01 --json'],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const times = asOf(call, context)
    const world = await context.world()
    const answer = coming(world.asKnownAt(times.knownAt), world.directory, times, stateFrom(call))
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else {
      for (const item of answer.items) for (const line of linesOf(item)) context.out(line)
      context.out(answer.sentence)
      context.out(`  on ${answer.on}, as known at ${answer.knownAt}`)
    }
    return answer.items.length === 0 ? 1 : 0
  },
}

function linesOf({ sentence, quote, sources }: ComingItem): string[] {
  return [
    sentence,
    ...(quote === null ? [] : [`   "${quote}"`]),
    ...sources.map(({ publisher, address, observedOn }) => `   ${publisher}, ${observedOn}: ${address}`),
  ]
}
