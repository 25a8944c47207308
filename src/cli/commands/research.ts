import { modelOf } from '../../model/agreement.js'
import { QuestionError } from '../../model/errors.js'
import { directions } from '../../model/research.js'
import { type Finding, findings, type OutcomeFindings } from '../../query/research.js'
import { type Call, type Command, textOf, timeOptions } from '../command.js'
import { asOf, type Context } from '../context.js'

export const researchCommand: Command = {
  name: 'research',
  summary:
    'what studies found, by outcome: findings that agree and disagree side by side, none called the answer',
  usage: '[OUTCOME]',
  examples: ['research', 'research "violent crime" --model JEM'],
  options: {
    model: { type: 'string', value: 'TFM|WSO|JEM', help: 'only findings on this model' },
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const outcome = call.words.join(' ').trim() || undefined
    const world = await context.world()
    const answer = findings(world.asKnownAt(times.knownAt), { outcome, model: modelFrom(call) }, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else {
      context.out(answer.sentence)
      if (answer.outcomes.length === 0 && answer.outcomesHeld.length > 0)
        context.out(`  outcomes held: ${answer.outcomesHeld.join(', ')}`)
      for (const one of answer.outcomes) print(one, context)
      context.out(`  on ${answer.on}, as known at ${answer.knownAt}`)
    }
    return answer.outcomes.length === 0 ? 1 : 0
  },
}

function modelFrom(call: Call) {
  const text = textOf(call, 'model')
  const model = text === undefined ? undefined : modelOf(text)
  if (text !== undefined && model === undefined)
    throw new QuestionError(`--model: expected TFM, WSO or JEM, found ${JSON.stringify(text)}`)
  return model
}

function print({ outcome, studies, findings: found }: OutcomeFindings, { out }: Context): void {
  out(`  ${outcome}: ${directions.map((direction) => `${direction} ${studies[direction]}`).join(', ')}`)
  for (const finding of found) for (const line of linesOf(finding)) out(`    ${line}`)
}

function linesOf({ direction, study, authors, design, place, period, models, ...more }: Finding): string[] {
  const facts = [authors, design, place, period, models.join(' and ') || null]
  return [
    `${direction}${more.strength === null ? '' : ` (${more.strength})`}: ${study}; ${facts.filter((fact) => fact !== null).join('; ')}; read: ${more.read}`,
    `   ${more.text}`,
    ...(more.doubt === null ? [] : [`   doubt: ${more.doubt}`]),
    ...more.evidence.map(({ heading, link }) => `   ${heading}: ${link ?? ''}`),
  ]
}
