import { measuresTable } from '../../publish/measures-table.js'
import { toCsv } from '../../publish/table.js'
import { type MeasuresAnswer, measuresOf, type SeriesBeside } from '../../query/measures.js'
import { agencyAsked } from '../agency-asked.js'
import { type Command, stateOption, timeOptions } from '../command.js'
import type { Context } from '../context.js'

export const measuresCommand: Command = {
  name: 'measures',
  summary: 'what was counted of an agency, period by period, beside like agencies, its state and the country',
  usage: 'AGENCY',
  examples: ['measures "Miami Police Department" --state FL', 'measures us-fl/miami-police-department --csv'],
  options: {
    ...stateOption,
    csv: { type: 'boolean', help: 'print every value as CSV' },
    ...timeOptions,
  },
  async run(call, context) {
    const { agency, times, register, world } = await agencyAsked(call, context)
    const answer = measuresOf(register, world.directory, agency, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else if (call.values['csv'] === true) context.out(toCsv(measuresTable(answer)).trimEnd())
    else print(answer, context)
    return 0
  },
}

function print({ sentence, series, on, knownAt }: MeasuresAnswer, { out }: Context): void {
  out(sentence)
  for (const one of series) printSeries(one, out)
  out('')
  out(`  on ${on}, as known at ${knownAt}`)
}

function printSeries(
  { measure, unit, publisher, points, gaps, breaks, peers, state, country }: SeriesBeside,
  out: Context['out'],
): void {
  out('')
  out(`${measure}${unit === measure ? '' : `, in ${unit}`} (${publisher})`)
  for (const { period, value, per100000, saidOn, others } of points) {
    const rate = per100000 === undefined ? '' : `, ${per100000} per 100,000`
    const also = others.map(
      (other) => `; ${other.edition === 'earlier' ? 'earlier' : 'also'} ${other.value}, said ${other.saidOn}`,
    )
    out(`  ${period.padEnd(8)} ${value}${rate}, said ${saidOn}${also.join('')}`)
  }
  if (gaps.length > 0) out(`  no record of ${gaps.join(', ')}`)
  for (const { at, from, to } of breaks)
    out(`  counted in another way from ${at} on: ${from ?? 'not named'} -> ${to ?? 'not named'}`)
  if (peers !== undefined) {
    out(`  peers: ${peers.rule}`)
    out(`    ${peers.peers.map(({ name, state: where }) => `${name} (${where})`).join(', ') || 'none'}`)
    for (const { period, median, least, greatest, peers: count } of peers.points)
      out(
        `    ${period.padEnd(8)} median ${median}, from ${least} to ${greatest}, of ${count} (${peers.basis === 'value' ? unit : 'per 100,000'})`,
      )
  }
  for (const beside of [state, country])
    for (const { period, value } of beside?.points ?? [])
      out(`  ${beside?.subject}: ${period.padEnd(8)} ${value}`)
}
