import { type Html, html } from '../html.js'
import { page } from '../parts/shell.js'
import type { View } from '../view.js'

type Words = View['t']['glossary']['words']

/** Which words stand under which heading, in the order in which a reader meets them. */
const groups: Readonly<Record<keyof View['t']['glossary']['groups'], readonly (keyof Words)[]>> = {
  programme: ['section-287g', 'ice', 'agreement', 'agency', 'model'],
  steps: ['proposed', 'signed', 'pending', 'listed', 'trained', 'left'],
  law: ['duty', 'provision', 'authority', 'joined'],
  sources: ['source', 'claim', 'evidence', 'list', 'decision', 'silent', 'correction', 'money', 'release'],
  time: ['on', 'known-at'],
}

/** The words of the pages in plain words, each at an anchor of its own. */
export function glossaryPage(view: View): Html {
  const { glossary } = view.t
  const all = Object.entries(groups) as [keyof typeof groups, readonly (keyof Words)[]][]
  return page(view, {
    title: glossary.title,
    description: glossary.intro,
    content: html`<h1>${glossary.heading}</h1>
<p class="lead">${glossary.intro}</p>
<nav class="contents" aria-label="${glossary.contents}"><ul>${all.map(([id]) => html`<li><a href="#${id}">${glossary.groups[id]}</a></li>`)}</ul></nav>
<div class="prose">${all.map(
      ([id, names]) => html`<section id="${id}"><h2>${glossary.groups[id]}</h2>
<dl>${names.map((name) => html`<dt id="${name}">${glossary.words[name][0]}</dt><dd>${glossary.words[name][1]}</dd>`)}</dl></section>
`,
    )}</div>`,
  })
}
