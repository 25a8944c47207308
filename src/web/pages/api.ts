import { Problem, problemKinds } from '../../api/problem.js'
import { routes } from '../../api/questions.js'
import { fromRecord } from '../from-record.js'
import { type Html, html } from '../html.js'
import { page } from '../parts/shell.js'
import { partsOf, tryForm } from '../parts/try-form.js'
import type { View } from '../view.js'
import { Elsewhere } from '../where.js'

/** The questions that programs can ask, each with a form to ask it, and the problems that they can meet. */
export function apiPage(view: View): Html {
  const { t } = view
  const words = t.problems.api
  return page(view, {
    title: words.title,
    content: html`<h1>${words.heading}</h1><p>${words.text}</p>
<p><a href="/v1/openapi.json">${words.document}</a></p>
<h2>${words.questions}</h2><p class="quiet">${words.tryIt}</p>
${routes.map(
  (
    route,
  ) => html`<details class="try"><summary><code>${route.path}</code> <span lang="en">${route.summary}</span></summary>
<p>${words.example}: <a class="file" href="${route.example}">${route.example}</a></p>
${tryForm(view, route)}</details>`,
)}
<h2>${words.problems}</h2><dl class="facts">${Object.entries(problemKinds).map(([kind, [status, title]]) => html`<dt id="${kind}" class="file">${kind}</dt><dd>${fromRecord(t, title)} (${words.status} ${status})</dd>`)}</dl>`,
  })
}

/** Leads a form whose values belong into a path to the address that they make. */
export function askedAt({ asked }: View): Elsewhere {
  const path = asked.text('path') ?? ''
  if (!routes.some((route) => route.path === path && partsOf(path).length > 0))
    throw new Problem('not-found', { detail: 'no question with a value in its path stands there' })
  const inPath = partsOf(path)
  const address = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(asked.required(name, 'a value')),
  )
  const rest = new URLSearchParams(
    asked.pairs().filter(([name, value]) => name !== 'path' && !inPath.includes(name) && value !== ''),
  )
  return new Elsewhere(`${address}${rest.size === 0 ? '' : `?${rest}`}`, 302)
}
