import { QuestionError } from '../../model/errors.js'
import { search } from '../../query/search.js'
import { zipAsked, zipSentence } from '../../query/zip.js'
import { type Command, stateOption, textOf, timeOptions } from '../command.js'
import { asOf, stateFrom } from '../context.js'
import { oneName } from '../words.js'

export const searchCommand: Command = {
  name: 'search',
  summary:
    'agencies whose name is near a text, or those of a ZIP code; typing errors and Spanish words are forgiven',
  usage: 'TEXT',
  examples: ['search "policia de Hialeah"', 'search 33130', 'search homested --state FL --limit 5 --json'],
  options: {
    ...stateOption,
    limit: { type: 'string', value: 'N', help: 'how many at most (default 10)' },
    ...timeOptions,
  },
  async run(call, context) {
    const times = asOf(call, context)
    const limit = Number(textOf(call, 'limit') ?? 10)
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw new QuestionError('--limit: expected a whole number from 1 to 1000')
    const world = await context.world()
    const state = stateFrom(call)
    const text = oneName(call, 'a name')
    const found = search(world.asKnownAt(times.knownAt), world.directory, text, {
      on: times.on,
      limit,
      zips: world.zips,
      ...(state === undefined ? {} : { state }),
    })
    if (call.json) context.out(JSON.stringify(found, undefined, 2))
    else {
      const zip = zipAsked(text, world.zips)
      if (zip !== undefined) context.out(zipSentence(zip))
      for (const { id, name, state, counties, stages } of found)
        context.out(
          `${id.padEnd(56)} ${name} (${[...counties, state].join(', ')})${stages.length === 0 ? '' : `: ${stages.map(({ model, stage }) => `${model ?? 'no model'} ${stage}`).join(', ')}`}`,
        )
    }
    return found.length === 0 ? 1 : 0
  },
}
