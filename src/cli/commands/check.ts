import { claimReviews } from '../../publish/claim-review.js'
import { webAnnotations } from '../../publish/web-annotations.js'
import { checkDocument, documentJson } from '../../verdict/check-document.js'
import { checkedText } from '../../verdict/checked-text.js'
import { articleAsked, articleOptions, documentNamed } from '../article-asked.js'
import { type Command, textOf, timeOptions } from '../command.js'
import { asOf } from '../context.js'
import { type ModelReading, modelAt, readWithModel } from '../model-reader.js'
import { readReviews, reviewsOf } from '../reviews-file.js'

export const checkCommand: Command = {
  name: 'check',
  summary:
    'what the record holds on each claim of a document: a text, a page or a PDF; no score, no verdict on truth',
  usage: 'FILE|URL|-',
  examples: [
    'check story.txt --published 2025-09-03 --source "Example Weekly"',
    'check https://news.example/2025/09/03/story --json',
  ],
  options: {
    ...articleOptions,
    reviews: {
      type: 'string',
      value: 'FILE',
      help: 'replay the reviews of this file, after those of the home',
    },
    model: {
      type: 'boolean',
      help: 'ask the model of COMITY_MODEL_URL and COMITY_MODEL_NAME too: the text is sent to it',
    },
    annotations: { type: 'boolean', help: 'print the claims as Web Annotations (JSON-LD)' },
    'claim-reviews': {
      type: 'boolean',
      help: 'print the claims that a person confirmed as ClaimReview (JSON-LD)',
    },
    ...(timeOptions['known-at'] === undefined ? {} : { 'known-at': timeOptions['known-at'] }),
  },
  async run(call, context) {
    const { knownAt } = asOf(call, context)
    const article = await articleAsked(documentNamed(call), call)
    const held = { world: await context.world(), law: await context.law() }
    const named = textOf(call, 'reviews')
    const reviews = [...reviewsOf(context.home), ...(named === undefined ? [] : readReviews(named))]
    const found = checkDocument(held, article, knownAt, reviews)
    const model =
      call.values['model'] === true ? await readWithModel(modelAt(context.env), article) : undefined
    const exported = { json: documentJson(found), text: article.text }
    const print = (value: unknown) => context.out(JSON.stringify(value, undefined, 2))
    if (call.values['annotations'] === true) print(webAnnotations(exported))
    else if (call.values['claim-reviews'] === true) print(claimReviews(exported))
    else if (call.json) print(model === undefined ? exported.json : { ...exported.json, model })
    else for (const line of [...checkedText(found.checked), ...modelText(model)]) context.out(line)
    return 0
  },
}

/** What a model proposed, apart from what was read by rule. */
function modelText(model: ModelReading | undefined): string[] {
  if (model === undefined) return []
  const { name, proposed, rejected, claims } = model
  return [
    '',
    `The model ${name} proposed ${proposed} claims; ${claims.length} stand in the text, ${rejected.length} were rejected. Nobody has looked at them.`,
    ...claims.map(
      ({ type, text, speaker }) =>
        `  unreviewed ${type}: ${JSON.stringify(text)}${speaker === null ? '' : `, said by ${speaker}`}`,
    ),
    ...rejected.map(
      ({ reason, type, quote }) => `  rejected (${reason}) ${type}: ${JSON.stringify(quote.slice(0, 100))}`,
    ),
  ]
}
