import type { CheckFiles, Pasted } from '../check/asked-form.js'
import { driftForm } from '../drift/asked-form.js'
import { driftView } from '../drift/drift-view.js'
import type { TextsShown } from '../drift/shown.js'
import { type Html, html, when } from '../html.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'
import { written } from '../written-node.js'

/** What the page shows beside its form: the texts that were posted, where some were. */
export interface DriftPage {
  readonly files: CheckFiles | undefined
  readonly pasted?: readonly Pasted[]
  readonly shown?: TextsShown
}

/** Takes a document and its sources, and shows each passage beside the one that it stems from. */
export function driftPage(view: View, { files, pasted = [], shown }: DriftPage): Html {
  const { drift, check } = view.t
  return page(view, {
    title: drift.title,
    description: drift.description,
    ...(files === undefined ? {} : { script: files.drift }),
    content: html`<h1>${drift.title}</h1>
<p class="lead">${drift.lead}</p>
<p class="quiet">${drift.note} <a href="${link(view, '/method')}">${check.method}</a> · <a href="${link(view, '/check')}">${drift.check}</a></p>
${driftForm(view, files, pasted)}
<div id="drifted">${when(shown, () => (shown === undefined ? '' : written(driftView(shown, drift))))}</div>`,
  })
}
