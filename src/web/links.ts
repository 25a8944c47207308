import { raw } from 'hono/html'
import type { Language } from '../model/language.js'
import { addressIn } from './address.js'
import type { Html } from './html.js'

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
