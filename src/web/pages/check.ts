import { type CheckFiles, checkForm, type Pasted } from '../check/asked-form.js'
import { checkedView } from '../check/checked-view.js'
import type { Shown } from '../check/shown.js'
import { tellingIn } from '../check/telling.js'
import { type Html, html, when } from '../html.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'
import { written } from '../written-node.js'

/** What the page shows beside its form: the document that was posted, where one was. */
export interface CheckPage {
  readonly files: CheckFiles | undefined
  readonly pasted?: Pasted
  readonly shown?: Shown
}

/** Takes a text, and shows it with its claims marked and what the record holds on each. */
export function checkPage(view: View, { files, pasted, shown }: CheckPage): Html {
  const { t } = view
  return page(view, {
    title: t.check.title,
    description: t.check.description,
    ...(files === undefined ? {} : { script: files.page }),
    content: html`<h1>${t.check.title}</h1>
<p class="lead">${t.check.lead}</p>
<p class="quiet">${t.check.note} <a href="${link(view, '/method')}">${t.check.method}</a> · <a href="${link(view, '/drift')}">${t.drift.link}</a></p>
${checkForm(view, files, pasted)}
<div id="checked">${when(shown, () => (shown === undefined ? '' : written(checkedView(shown, tellingIn(t)))))}</div>`,
  })
}
