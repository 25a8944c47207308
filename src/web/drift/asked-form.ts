import type { CheckFiles, Pasted } from '../check/asked-form.js'
import { type Html, html, type Part, when } from '../html.js'
import type { View } from '../view.js'

/** How many sources the page takes, and how many of them are shown unasked. */
export const sourcesTaken = { most: 5, shown: 2 } as const

/** The names of a text's fields in the form. */
export function fieldsOf(at: number): Readonly<Record<keyof Pasted, string>> {
  return { text: `text${at}`, published: `published${at}`, source: `source${at}` }
}

/** The form that takes a document and its sources. With script nothing is sent; without, it is posted to this server. */
export function driftForm(
  { t, times }: View,
  files: CheckFiles | undefined,
  pasted: readonly Pasted[],
): Html {
  const words = t.drift
  const data =
    files === undefined
      ? undefined
      : JSON.stringify({ worker: files.worker, held: files.held, today: times.today })
  const { most, shown } = sourcesTaken
  const one = (at: number) => fields(t.drift, at, pasted[at])
  const rest = Array.from({ length: most - shown }, (_, at) => one(at + shown + 1))
  const open = pasted.slice(shown + 1).some(({ text }) => text !== '')
  return html`<form id="drift" method="post" action="/drift" enctype="multipart/form-data" class="check drift"${when(data, () => html` data-files="${data}"`)}>
<div class="pasted">${Array.from({ length: shown + 1 }, (_, at) => one(at))}</div>
<details${when(open, () => html` open`)}><summary>${words.more}</summary><div class="pasted">${rest}</div></details>
<p class="quiet privacy"><span class="with-script" hidden>${words.private}</span><span class="without-script">${words.posted}</span></p>
<p><button>${words.button}</button></p>
<p role="status" class="status"></p>
</form>`
}

function fields(words: View['t']['drift'], at: number, pasted: Pasted | undefined): Part {
  const { text, published, source } = fieldsOf(at)
  return html`<fieldset><legend>${at === 0 ? words.document : words.source(at)}</legend>
<label for="${text}">${words.text}</label>
<textarea id="${text}" name="${text}" rows="10" spellcheck="false"${when(at < 2, () => html` required`)}>${pasted?.text ?? ''}</textarea>
<div class="row"><p><label for="${source}">${words.name}</label><input id="${source}" name="${source}" maxlength="300" autocomplete="off" value="${pasted?.source ?? ''}"></p>
<p><label for="${published}">${words.day}</label><input id="${published}" name="${published}" type="date" value="${pasted?.published ?? ''}"></p></div>
</fieldset>`
}
