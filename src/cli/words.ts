import { QuestionError } from '../model/errors.js'
import type { Call } from './command.js'

/** The words of a call as one name; an error where there are none. */
export function oneName(call: Call, what: string): string {
  const name = call.words.join(' ').trim()
  if (name === '') throw new QuestionError(`say ${what}, for example "Miami Police Department"`)
  return name
}
