import { english } from './english.js'

/** What is to be told, as a code and its values. A template of the language makes words of it, and adds nothing. */
export interface Message {
  readonly code: MessageCode
  readonly values: MessageValues
}

/** The values of a message; a list of messages stands for its parts. */
export interface MessageValues {
  readonly [name: string]: string | number | readonly Message[]
}

/** The codes for which every language has a template. */
export type MessageCode = keyof typeof english

/** A language's templates: `{name}` stands for a value. */
export type Templates = Readonly<Record<MessageCode, string>>

export function message(code: MessageCode, values: MessageValues = {}): Message {
  return { code, values }
}

/** The words of a message. */
export function wordsOf({ code, values }: Message, templates: Templates = english): string {
  return templates[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) return '?'
    return typeof value === 'object' ? value.map((one) => wordsOf(one, templates)).join(', ') : String(value)
  })
}

/** Messages without what is told twice. */
export function onceTold(told: readonly Message[]): Message[] {
  if (told.length < 2) return [...told]
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()]
}
