import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export { html }

/** Markup whose texts are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What a template takes: markup, a text to be escaped, or several of them. */
export type Part = Html | string | number | readonly Part[] | undefined

/** Markup where a condition holds, else nothing. */
export function when(condition: unknown, part: () => Part): Part {
  return condition ? part() : ''
}

/** Parts with the same text between them. */
export function joined(parts: readonly Part[], between: Part): Part {
  return parts.map((part, at) => (at === 0 ? part : [between, part]))
}

/** A link to another site, where the address is one; else the text alone. */
export function outward(address: string, text: Part): Html {
  return /^https?:\/\/[^\s/]/i.test(address)
    ? html`<a href="${address}" rel="noreferrer nofollow external">${text}</a>`
    : html`${text}`
}
