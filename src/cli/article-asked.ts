import { readArticle } from '../documents/article.js'
import type { HandedIn } from '../intake/handed-in.js'
import type { Article } from '../model/article.js'
import { QuestionError } from '../model/errors.js'
import { bytesOf } from './article-source.js'
import { type Call, type Options, textOf } from './command.js'
import { dayOption } from './context.js'

/** The options of commands that read a document. */
export const articleOptions: Options = {
  published: {
    type: 'string',
    value: 'DAY',
    help: 'the day of the document, where it does not tell it or tells it wrong',
  },
  source: { type: 'string', value: 'URL|NAME', help: 'where it was published: an address, or a name' },
}

/** The document that a file, an address or `-` names, with what the call tells of it. */
export async function articleAsked(named: string, call: Call): Promise<Article> {
  const { bytes, type, where, address } = await bytesOf(named)
  const published = textOf(call, 'published')
  const source = textOf(call, 'source')
  const isAddress = source !== undefined && /^https?:\/\/[^\s/]/i.test(source)
  const given: HandedIn = {
    where,
    ...(address === undefined ? {} : { address }),
    ...(published === undefined ? {} : { published: dayOption(published, '--published') }),
    ...(source === undefined ? {} : isAddress ? { address: source } : { publisher: source }),
  }
  return await readArticle({ bytes, ...(type === undefined ? {} : { type }) }, given)
}

/** The one document that a call names. */
export function documentNamed({ words }: Call): string {
  const [named, ...more] = words
  if (named === undefined || named === '' || more.length > 0)
    throw new QuestionError('say one document: a file, an address, or - for standard input')
  return named
}
