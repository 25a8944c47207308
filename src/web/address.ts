import type { Language } from '../model/language.js'

/** The first parts of the addresses of pages. What stands elsewhere, files and data, has one address in all languages. */
const pages =
  /^\/(?:$|[?#]|(?:agency|api|changes|check|compare|corrections|data|decision|drift|embed|events|glossary|law|list|lists|live|map\.json|method|model|money|query|research|search|source|sources|state)(?:[/?#]|$))/

/** A file beside a page, a brief on paper or a table, as distinct from the page. */
const file = /^\/(?!map\.json)[^?#]*\.[a-z\d]+(?:[?#]|$)/

/** An address of this site in a language; one that is no page's stays as it is. */
export function addressIn(language: Language, address: string): string {
  if (language === 'en' || !pages.test(address) || file.test(address)) return address
  return `/${language}${address.replace(/^\/(?=$|[?#])/, '')}`
}
