import { type Html, html } from '../html.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'

/** What a copy of the site made of files cannot answer, and how to have it answered. */
export function livePage(view: View): Html {
  const words = view.t.still
  const { here } = words
  return page(view, {
    title: words.title,
    content: html`<h1>${words.heading}</h1>
<p class="lead">${words.text}</p>
<ul>${words.needs.map((one) => html`<li>${one}</li>`)}</ul>
<h2>${words.howHeading}</h2>
<p>${words.how}</p>
<pre class="code" tabindex="0">npm ci
npm start</pre>
<p>${words.howAfter}</p>
<pre class="code" tabindex="0">npm run -s comity -- status "Miami Police Department" --on 2025-09-02</pre>
<h2>${words.hereHeading}</h2>
<ul>${(['search', 'check', 'lists', 'data'] as const).map((name) => html`<li><a href="${link(view, `/${name}`)}">${here[name]}</a></li>`)}</ul>`,
  })
}
