import { basename } from 'node:path'
import { QuestionError } from '../../model/errors.js'
import { findAgency } from '../../query/find-agency.js'
import { type Command, stateOption } from '../command.js'
import { stateFrom } from '../context.js'
import { deskOf, oneFile, readText } from './correct.js'

export const replyCommand: Command = {
  name: 'reply',
  summary:
    "put an agency's own words beside a fact; a later reply to the same fact takes the place of an earlier one",
  usage: 'AGENCY FILE.yaml',
  examples: ['reply us-fl/miami-police-department reply.yaml'],
  options: { ...stateOption },
  async run(call, context) {
    const name = call.words.slice(0, -1).join(' ')
    if (name === '') throw new QuestionError('say the agency, then the file of the reply')
    const file = oneFile(call.words.slice(-1))
    const text = readText(file)
    const world = await context.world()
    const agency = findAgency(world.now(), world.directory, name, stateFrom(call))
    const told = await deskOf(context).reply(text, agency.id, basename(file))
    context.out(
      call.json
        ? JSON.stringify(told, undefined, 2)
        : `reply ${told.number} stands beside ${told.fact} of ${told.agency.id}`,
    )
    return 0
  },
}
