import { models } from '../../model/agreement.js'
import { type Html, html } from '../html.js'
import { page } from '../parts/shell.js'
import type { View } from '../view.js'

/** How the record is counted and dated. */
export function methodPage(view: View): Html {
  const { t } = view
  const contents = [
    ...t.method.sections.map(({ id, heading }) => [id, heading] as const),
    ['models', t.method.models] as const,
  ]
  return page(view, {
    title: t.method.title,
    content: html`<h1>${t.method.heading}</h1>
<nav class="contents" aria-label="${t.method.contents}"><ul>${contents.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
<div class="prose">${t.method.sections.map(
      ({ id, heading, text }) =>
        html`<section id="${id}"><h2>${heading}</h2>${text.map((one) => html`<p>${one}</p>`)}</section>`,
    )}
<section id="models"><h2>${t.method.models}</h2><dl>${models.map((model) => html`<dt>${t.words.model(model)}</dt><dd>${t.words.modelMeaning(model)}</dd>`)}</dl></section></div>`,
  })
}
