import { modelOf } from '../../model/agreement.js'
import { QuestionError } from '../../model/errors.js'
import { type DutyAnswer, dutyOf } from '../../query/duty.js'
import { agencyAsked } from '../agency-asked.js'
import { type Call, type Command, stateOption, textOf, timeOptions } from '../command.js'
import type { Context } from '../context.js'

export const dutyCommand: Command = {
  name: 'duty',
  summary:
    'whether an agency had to join, could choose, or was barred, with the trace to the text; not legal advice',
  usage: 'AGENCY',
  examples: [
    'duty "Doral Police Department" --state FL --on 2025-04-16',
    'duty us-fl/miami-dade-sheriffs-office --model WSO --json',
  ],
  options: {
    ...stateOption,
    model: { type: 'string', value: 'TFM|WSO|JEM', help: 'ask about one model' },
    ...timeOptions,
  },
  async run(call, context) {
    const { agency, times, register } = await agencyAsked(call, context)
    const answer = dutyOf(register, await context.law(), agency, { ...times, model: modelFrom(call) })
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function modelFrom(call: Call) {
  const text = textOf(call, 'model')
  if (text === undefined) return undefined
  const model = modelOf(text)
  if (model === undefined)
    throw new QuestionError(`--model: expected TFM, WSO or JEM, found ${JSON.stringify(text)}`)
  return model
}

function print(
  { sentence, trace, positions, changes, review, on, knownAt }: DutyAnswer,
  { out }: Context,
): void {
  out(sentence)
  out('')
  for (const {
    citation,
    result,
    condition,
    facts,
    quotes,
    joining,
    leaving,
    inForce,
    confidence,
    doubts,
  } of trace) {
    out(
      `  ${citation}: ${result} (joining: ${joining}, leaving: ${leaving}); in force from ${inForce.from}${inForce.to === undefined ? '' : ` to ${inForce.to}`}; confidence ${confidence}`,
    )
    out(`    binds where ${condition}`)
    for (const { fact, value, source } of facts) out(`    ${fact}: ${value}, from ${source}`)
    for (const { text, origin } of quotes)
      out(`    "${text}"${origin === 'from memory' ? ' (from memory)' : ''}`)
    if (doubts !== undefined) out(`    doubt: ${doubts}`)
  }
  for (const { by, side, force, on: said, approximate, madePublic, position, summary } of positions)
    out(
      `  ${approximate ? 'about ' : ''}${said} (public ${madePublic}) ${by}, ${side}, ${force}: ${position}. ${summary}`,
    )
  for (const { on: day, when, from, to, because } of changes)
    out(`  ${day} ${when}: ${from === to ? to : `${from} -> ${to}`}: ${because.join('; ')}`)
  out('')
  out(`  on ${on}, as known at ${knownAt}; ${review}; not legal advice`)
}
