import { type Html, html, when } from '../html.js'
import type { View } from '../view.js'

/** Where the scripts of the pages that read documents, and the data that they read, stand on this server. */
export interface CheckFiles {
  readonly page: string
  readonly drift: string
  readonly worker: string
  /** The addresses of the published data, by what each holds. */
  readonly held: Readonly<Record<string, string>>
}

/** What a person pasted, to be shown again. */
export interface Pasted {
  readonly text: string
  readonly published: string
  readonly source: string
}

/** The form that takes a text. With script nothing is sent; without, it is posted to this server. */
export function checkForm({ t, times }: View, files: CheckFiles | undefined, pasted?: Pasted): Html {
  const words = t.check
  const data =
    files === undefined
      ? undefined
      : JSON.stringify({ worker: files.worker, held: files.held, today: times.today })
  return html`<form id="check" method="post" action="/check" enctype="multipart/form-data" class="check"${when(data, () => html` data-files="${data}"`)}>
<label for="check-text">${words.textLabel}</label>
<textarea id="check-text" name="text" rows="10" spellcheck="false" required>${pasted?.text ?? ''}</textarea>
<div class="row">
<p class="with-script" hidden><label for="check-file">${words.fileLabel}</label><input id="check-file" type="file" accept=".txt,.html,.htm,text/plain,text/html"></p>
<p class="with-script" hidden><label for="check-reviews">${words.review.load}</label><input id="check-reviews" type="file" accept=".jsonl"></p>
<p><label for="check-day">${words.publishedLabel}</label><input id="check-day" name="published" type="date" value="${pasted?.published ?? ''}"></p>
<p><label for="check-source">${words.sourceLabel}</label><input id="check-source" name="source" maxlength="300" autocomplete="off" value="${pasted?.source ?? ''}"></p>
<button>${words.button}</button>
</div>
<p class="quiet privacy"><span class="with-script" hidden>${words.private}</span><span class="without-script">${words.posted}</span></p>
<p role="status" class="status"></p>
</form>`
}
