import { problemKinds } from '../../api/problem.js'
import { routes } from '../../api/questions.js'
import { type Html, html } from '../html.js'
import { page } from '../parts/shell.js'
import type { View } from '../view.js'

/** The questions that programs can ask, and the problems that they can meet. */
export function apiPage(view: View): Html {
  const { t } = view
  const words = t.problems.api
  return page(view, {
    title: words.title,
    content: html`<h1>${words.heading}</h1><p>${words.text}</p>
<h2>${words.questions}</h2><dl class="facts">${routes.map(({ path, parameters }) => html`<dt class="file">${path}</dt><dd>${[...parameters, 'on', 'known-at'].join(', ')}</dd>`)}</dl>
<h2>${words.problems}</h2><dl class="facts">${Object.entries(problemKinds).map(([kind, [status, title]]) => html`<dt id="${kind}" class="file">${kind}</dt><dd>${title} (${words.status} ${status})</dd>`)}</dl>`,
  })
}
