import { type Html, html, type Part, when } from '../html.js'

/** A part of a long page: it opens below its heading, and the contents of the page lead to it. */
export interface PagePart {
  readonly id: string
  readonly heading: string
  readonly content: Part
  /** How many there are of what it tells, where it is counted. */
  readonly count?: number | undefined
  /** Whether it is open before anybody asks for it. */
  readonly open?: boolean
  readonly style?: string
}

/** The parts that hold something, one below the other; on paper all are open. */
export function pageParts(parts: readonly PagePart[]): Part {
  return held(parts).map(
    ({ id, heading, content, count, open, style }) =>
      html`<details class="part"${when(open, () => ' open')}><summary><h2>${heading}</h2>${when(count, () => html` <span class="quiet">${count}</span>`)}</summary>
<div id="${id}"${when(style, () => html` class="${style}"`)}>${content}</div></details>
`,
  )
}

/** What stands on a page, each as a link to it. */
export function contentsOf(label: string, parts: readonly PagePart[], more: Part = ''): Html {
  return html`<nav class="parts" aria-label="${label}"><ul>${held(parts).map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}${more}</ul></nav>`
}

function held(parts: readonly PagePart[]): PagePart[] {
  return parts.filter(({ content }) => content !== '')
}
