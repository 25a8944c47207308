import { checkDocument, documentJson } from '../../verdict/check-document.js'
import { checkedText } from '../../verdict/checked-text.js'
import { articleAsked, articleOptions, documentNamed } from '../article-asked.js'
import { type Command, timeOptions } from '../command.js'
import { asOf } from '../context.js'

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
    ...(timeOptions['known-at'] === undefined ? {} : { 'known-at': timeOptions['known-at'] }),
  },
  async run(call, context) {
    const { knownAt } = asOf(call, context)
    const article = await articleAsked(documentNamed(call), call)
    const held = { world: await context.world(), law: await context.law() }
    const found = checkDocument(held, article, knownAt)
    if (call.json) context.out(JSON.stringify(documentJson(found), undefined, 2))
    else for (const line of checkedText(found.checked)) context.out(line)
    return 0
  },
}
