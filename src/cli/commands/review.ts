import { claimKey, type Review } from '../../check/review.js'
import { parseEdits, type SlotEdits } from '../../check/slot-edits.js'
import { day } from '../../model/day.js'
import { QuestionError } from '../../model/errors.js'
import { checkDocument } from '../../verdict/check-document.js'
import { articleAsked, articleOptions, documentNamed } from '../article-asked.js'
import { type Call, type Command, textOf } from '../command.js'
import { addReview, reviewsOf } from '../reviews-file.js'

export const reviewCommand: Command = {
  name: 'review',
  summary:
    'say of a claim that comity check read that it is read rightly, otherwise, or is none; kept and replayed',
  usage: 'FILE|URL|-',
  examples: [
    'review story.txt --claim 3 --accept --by "desk editor"',
    'review story.txt --claim 5 --slots "count=3, stage=selected" --by "desk editor" --words "The chief said selected."',
  ],
  options: {
    ...articleOptions,
    claim: { type: 'string', value: 'N', help: 'the number of the claim, as comity check prints it' },
    accept: { type: 'boolean', help: 'it is read rightly' },
    reject: { type: 'boolean', help: 'it is no claim, or not one of this type' },
    slots: {
      type: 'string',
      value: 'NAME=VALUE, ...',
      help: 'what it tells, put right; an empty value takes a slot away',
    },
    speaker: { type: 'string', value: 'NAME', help: 'who says it, put right' },
    by: { type: 'string', value: 'ROLE', help: 'who says so: a role, not a person' },
    words: { type: 'string', value: 'TEXT', help: 'why, in a sentence' },
  },
  async run(call, context) {
    const number = claimNumber(call)
    const action = actionOf(call)
    const by = textOf(call, 'by')
    if (by === undefined) throw new QuestionError('--by: say who reviews it, as a role')
    const article = await articleAsked(documentNamed(call), call)
    const on = day(context.now().toISOString().slice(0, 10))
    const held = { world: await context.world(), law: await context.law() }
    const { reading } = checkDocument(held, article, on, reviewsOf(context.home))
    const claim = reading.claims[number - 1]
    if (claim === undefined)
      throw new QuestionError(
        `--claim: expected a number from 1 to ${reading.claims.length}, found ${number}`,
      )
    const [slots, speaker] = [slotsOf(call), textOf(call, 'speaker')]
    const review: Review = {
      document: article.document,
      claim: claimKey(claim, article.text),
      action,
      ...(slots === undefined ? {} : { slots }),
      ...(speaker === undefined ? {} : { speaker }),
      by,
      words: textOf(call, 'words') ?? '',
      on,
    }
    const file = addReview(context.home, review)
    if (call.json) context.out(JSON.stringify(review, undefined, 2))
    else {
      const { start, end } = claim.span
      context.out(`${file}: claim ${number}, ${action}: ${JSON.stringify(article.text.slice(start, end))}`)
    }
    return 0
  },
}

function claimNumber(call: Call): number {
  const text = textOf(call, 'claim') ?? ''
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new QuestionError('--claim: expected the number of a claim')
  return Number(text)
}

function actionOf(call: Call): Review['action'] {
  const edits = textOf(call, 'slots') !== undefined || textOf(call, 'speaker') !== undefined
  const said = [call.values['accept'] === true, call.values['reject'] === true, edits]
  if (said.filter(Boolean).length !== 1)
    throw new QuestionError(
      'say one: --accept, --reject, or what is to be put right with --slots or --speaker',
    )
  return said[0] ? 'accept' : said[1] ? 'reject' : 'edit'
}

function slotsOf(call: Call): SlotEdits | undefined {
  const text = textOf(call, 'slots')
  return text === undefined ? undefined : parseEdits(text, '--slots')
}
