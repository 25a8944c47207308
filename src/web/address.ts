import { raw } from 'hono/html'
import type { Language } from '../model/language.js'
import type { Html } from './html.js'

/** The first parts of the addresses of pages. What stands elsewhere, files and data, has one address in all languages. */
const pages =
  /^\/(?:$|[?#]|(?:agency|api|changes|check|compare|corrections|data|decision|embed|events|law|list|lists|map\.json|method|model|money|research|search|state)(?:[/?#]|$))/

/** A file beside a page, a brief on paper or a table, as distinct from the page. */
const file = /^\/(?!map\.json)[^?#]*\.[a-z\d]+(?:[?#]|$)/

/** An address of this site in a language; one that is no page's stays as it is. */
export function addressIn(language: Language, address: string): string {
  if (language === 'en' || !pages.test(address) || file.test(address)) return address
  return `/${language}${address.replace(/^\/(?=$|[?#])/, '')}`
}

/** Markup whose links, forms and map stay within a language. A link that names its own language is left as it is. */
export function linksWithin(language: Language, markup: Html): Html {
  if (language === 'en') return markup
  if (markup instanceof Promise) return markup.then((text) => linksWithin(language, text))
  return raw(
    String(markup).replace(
      /( hreflang="[a-z-]+")? (href|action|data-frames)="(\/[^"]*)"/g,
      (whole, own: string | undefined, name: string, address: string) =>
        own === undefined ? ` ${name}="${addressIn(language, address)}"` : whole,
    ),
  )
}
