import { type SourceList, type SourceTold, sourceList, sourceTold } from '../../query/source-list.js'
import { type Command, stateOption, textOf, timeOptions } from '../command.js'
import { asOf, type Context, stateFrom } from '../context.js'

export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'the sources beside the lists, by who published them; with an id, all that was drawn from one',
  usage: '[ID]',
  examples: ['sources --state FL', 'sources --publisher "Latin Times" --json'],
  options: {
    publisher: { type: 'string', value: 'NAME', help: 'only sources of a publisher, by a part of its name' },
    ...stateOption,
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const register = (await context.world()).asKnownAt(times.knownAt)
    const law = await context.law()
    const id = call.words.join(' ').trim()
    const told = id === '' ? undefined : sourceTold(register, law, times, id)
    const asked = { publisher: textOf(call, 'publisher'), state: stateFrom(call) }
    const answer = told ?? sourceList(register, law, times, asked)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else if ('sources' in answer) printAll(answer, context)
    else printOne(answer, context)
    return 'sources' in answer && answer.sources.length === 0 ? 1 : 0
  },
}

function printAll({ sources, on, knownAt }: SourceList, { out }: Context): void {
  for (const { id, publishers, addresses, saidOn, drawn } of sources) {
    out(`${publishers[0] ?? ''}${saidOn.length === 0 ? '' : `, ${saidOn.at(-1)?.on}`}`)
    out(`  ${addresses[0] ?? ''}`)
    out(`  ${id}: ${drawnText(drawn)}`)
  }
  out(`${sources.length} ${sources.length === 1 ? 'source' : 'sources'} on ${on}, as known at ${knownAt}`)
}

function printOne({ publishers, addresses, drawn, claims, law, facts }: SourceTold, { out }: Context): void {
  out(publishers.join('; '))
  for (const address of addresses) out(`  ${address}`)
  out(drawnText(drawn))
  for (const { subject, day, says, text, file, locator } of claims)
    out(`  ${day} ${subject}: ${says}: ${text} (${file}, ${locator})`)
  for (const { id, name, summary } of law) out(`  ${id}, ${name}: ${summary}`)
  for (const { agency, operatesCountyJail, summary } of facts)
    out(`  ${agency}: ${operatesCountyJail ? 'operates a' : 'operates no'} county jail: ${summary}`)
}

function drawnText({ claims, law, facts }: SourceTold['drawn']): string {
  return [
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    `${law} ${law === 1 ? 'entry' : 'entries'} of law`,
    `${facts} ${facts === 1 ? 'fact' : 'facts'}`,
  ].join(', ')
}
