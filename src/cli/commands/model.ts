import { modelOf } from '../../model/agreement.js'
import { QuestionError } from '../../model/errors.js'
import { type Term, type TermsAnswer, termsOf } from '../../query/terms.js'
import { type Command, timeOptions } from '../command.js'
import { asOf, type Context } from '../context.js'

export const modelCommand: Command = {
  name: 'model',
  summary: 'what a model of agreement lets officers do, where, under whom, with which training',
  usage: 'TFM|WSO|JEM',
  examples: ['model TFM', 'model WSO --on 2025-09-02 --json'],
  options: timeOptions,
  async run(call, context) {
    const text = call.words.join(' ')
    const model = modelOf(text)
    if (model === undefined)
      throw new QuestionError(`say a model: expected TFM, WSO or JEM, found ${JSON.stringify(text)}`)
    const times = asOf(call, context)
    const world = await context.world()
    const answer = termsOf(world.asKnownAt(times.knownAt), model, times)
    if (call.json) context.out(JSON.stringify(answer, undefined, 2))
    else print(answer, context)
    return 0
  },
}

function print({ name, topics, officers, on, knownAt }: TermsAnswer, { out }: Context): void {
  out(name)
  for (const { topic, terms, ended, disagree } of topics) {
    out('')
    out(`  ${topic}${terms.length === 0 ? ': no record' : disagree ? ': sources disagree' : ''}`)
    for (const term of terms) printTerm(term, out)
    for (const term of ended) printTerm(term, out)
  }
  out('')
  for (const { stage, counts } of officers)
    for (const { on: day, bound, count, publisher } of counts)
      out(
        `  officers ${stage} in the country, ${day}: ${bound === 'exactly' ? '' : `${bound} `}${count} (${publisher})`,
      )
  out(`  on ${on}, as known at ${knownAt}`)
}

function printTerm(
  { on, written, until, hours, text, publisher, doubt, evidence }: Term,
  out: Context['out'],
) {
  const to = until === undefined ? '' : ` to ${until}`
  out(`    from ${written ?? on}${to}${hours === undefined ? '' : `, ${hours} hours`}: ${text}`)
  out(`      ${publisher}, ${evidence[0]?.link ?? ''}`)
  if (doubt !== undefined) out(`      doubt: ${doubt}`)
}
