import { driftView } from '../drift/drift-view.js'
import type { DriftWords } from '../drift/shown.js'
import { Asking, type Files } from './asking.js'
import { built } from './build.js'
import { driftWords } from './drift-words.js'
import { moveAmongPairs } from './pair-keys.js'
import type { Told } from './protocol.js'

const form = document.querySelector<HTMLFormElement>('form#drift')
const place = document.querySelector<HTMLElement>('#drifted')
const told = form?.dataset['files']
if (place !== null) moveAmongPairs(place)
if (form !== null && place !== null && told !== undefined)
  driftWords().then((words) => start(form, place, JSON.parse(told) as Files, words))

function start(form: HTMLFormElement, place: HTMLElement, files: Files, words: DriftWords): void {
  const tell = (line: string) => form.querySelector('.status')?.replaceChildren(line)
  const asking = new Asking(files)
  form.addEventListener('focusin', () => asking.load(), { once: true })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const documents = textsIn(form)
    if (documents === undefined) return tell(words.tooFew)
    tell(asking.isLoaded ? words.reading : words.loading)
    place.setAttribute('aria-busy', 'true')
    const answer = await asking.ask({ kind: 'drift', documents })
    place.removeAttribute('aria-busy')
    if (answer.kind !== 'compared') return tell(words.failed(answer.kind === 'failed' ? answer.why : ''))
    place.replaceChildren(built(driftView(answer.shown, words)))
    tell(`${words.passages(answer.shown.reports.reduce((sum, { drifts }) => sum + drifts.length, 0))}.`)
    const result = place.querySelector<HTMLElement>('h2')
    result?.focus({ preventScroll: true })
    result?.scrollIntoView({ block: 'start' })
  })
  // Only now is it so that nothing is sent.
  for (const one of document.querySelectorAll<HTMLElement>('.with-script')) one.hidden = false
  for (const one of document.querySelectorAll<HTMLElement>('.without-script')) one.hidden = true
}

/** The document and the sources that were pasted; undefined where there is no document, or no source. */
function textsIn(form: HTMLFormElement): Told[] | undefined {
  const value = (field: Element | null) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
  const all = [...form.querySelectorAll('fieldset')].map((one) => ({
    text: value(one.querySelector('textarea')),
    published: value(one.querySelector('input[type=date]')),
    source: value(one.querySelector('input:not([type])')).trim(),
  }))
  const [document, ...sources] = all
  const given = sources.filter(({ text }) => text.trim() !== '')
  if (document === undefined || document.text.trim() === '' || given.length === 0) return undefined
  return [document, ...given]
}
