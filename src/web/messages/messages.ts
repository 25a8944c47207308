import type { Language } from '../../model/language.js'
import type { Format } from '../format.js'
import type { Part } from '../html.js'
import { creole } from './creole.js'
import { english } from './english.js'
import { spanish } from './spanish.js'

/** Every sentence of the interface in one language. A language is added as another value of this type. */
export type Messages = Told<typeof english>

/** The words of English without what they say: a text is any text, a sentence of values any sentence of the same. */
type Told<T> = T extends Language
  ? Language
  : T extends string
    ? string
    : T extends Format
      ? Format
      : T extends (...values: infer Values) => infer Sentence
        ? (...values: Values) => ToldOf<Sentence>
        : { readonly [Name in keyof T]: Told<T[Name]> }

/** What a sentence of values comes to: a text, or parts. */
type ToldOf<T> = T extends string ? string : T extends Part ? Part : Told<T>

const told: Readonly<Record<Language, Messages>> = {
  en: english,
  es: spanish,
  ht: creole,
}

/** The words of a language. */
export function messagesIn(language: Language): Messages {
  return told[language]
}
