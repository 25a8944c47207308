import { type Events, eventsOf, type Happening } from '../../query/events.js'
import { dayWords } from '../../query/numbered.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import { asOf, type Context, stateFrom } from '../context.js'

export const eventsCommand: Command = {
  name: 'events',
  summary: 'federal operations, letters, rulings and other events of a state or of all, each with its source',
  usage: '',
  examples: ['events --state FL --on 2025-09-03'],
  options: { ...stateOption, ...timeOptions },
  async run(call, context) {
    const times = asOf(call, context)
    const world = await context.world()
    const answer = eventsOf(world.asKnownAt(times.knownAt), { state: stateFrom(call) }, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return answer.events.length === 0 ? 1 : 0
  },
}

function print({ sentence, events, on, knownAt }: Events, { out }: Context): void {
  out(sentence)
  for (const event of events) for (const line of linesOf(event)) out(`  ${line}`)
  out(`  on ${on}, as known at ${knownAt}`)
}

function linesOf(event: Happening): string[] {
  const { kind, place, by, count, unit } = event
  const where = [place, by].filter((part) => part !== null).join(', ')
  return [
    `${dayWords(event)} ${kind}${where === '' ? '' : ` (${where})`}: ${event.text}`,
    ...(count === null ? [] : [`   ${count} ${unit ?? ''}`.trimEnd()]),
    ...(event.linked.length === 0 ? [] : [`   linked by the source with ${event.linked.join(', ')}`]),
    ...(event.doubt === null ? [] : [`   doubt: ${event.doubt}`]),
    ...event.evidence.map(({ heading, link }) => `   ${heading}: ${link ?? ''}`),
  ]
}
