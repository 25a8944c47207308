import { english } from './english.js'

/** Every sentence of the interface in one language. A language is added as another value of this type. */
export type Messages = typeof english

const languages: Readonly<Record<string, Messages>> = { en: english }

/** The words of a language; English where it is not held. */
export function messagesIn(language: string): Messages {
  return languages[language] ?? english
}
