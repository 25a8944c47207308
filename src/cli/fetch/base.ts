import { QuestionError } from '../../model/errors.js'
import { type Call, type Options, textOf } from '../command.js'

/** The option that names another server than the publisher's own. */
export function baseOption(own: string): Options {
  return { base: { type: 'string', value: 'URL', help: `where the server answers (default ${own})` } }
}

/** The address that questions are asked at, without a stroke at its end. */
export function baseFrom(call: Call, own: string): string {
  const base = textOf(call, 'base') ?? own
  if (!/^https?:\/\/[^\s?#]+$/.test(base))
    throw new QuestionError(`--base: expected an address that begins http, found ${JSON.stringify(base)}`)
  return base.replace(/\/+$/, '')
}
