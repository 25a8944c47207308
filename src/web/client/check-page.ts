import { checkedView } from '../check/checked-view.js'
import type { Shown } from '../check/shown.js'
import { check as words } from '../messages/english-check.js'
import { Asking, type Files } from './asking.js'
import { built } from './build.js'
import { moveAmongClaims } from './claim-keys.js'
import { addSaves } from './saves.js'

const form = document.querySelector<HTMLFormElement>('form#check')
const place = document.querySelector<HTMLElement>('#checked')
const told = form?.dataset['files']
if (form !== null && place !== null && told !== undefined) start(form, place, JSON.parse(told) as Files)

function start(form: HTMLFormElement, place: HTMLElement, files: Files): void {
  const status = form.querySelector<HTMLElement>('.status')
  const text = form.querySelector<HTMLTextAreaElement>('textarea')
  const file = form.querySelector<HTMLInputElement>('input[type=file]')
  const tell = (line: string) => status?.replaceChildren(line)
  const asking = new Asking(files)
  form.addEventListener('focusin', () => asking.load(), { once: true })
  file?.addEventListener('change', () => {
    if (text !== null) text.required = (file.files?.length ?? 0) === 0
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const value = (name: string) => String(new FormData(form).get(name) ?? '').trim()
    const chosen = file?.files?.[0]
    tell(asking.isLoaded ? words.reading : words.loading)
    place.setAttribute('aria-busy', 'true')
    const answer = await asking.ask({
      kind: 'check',
      document:
        chosen === undefined
          ? { text: text?.value ?? '' }
          : { bytes: await chosen.arrayBuffer(), name: chosen.name },
      published: value('published'),
      source: value('source'),
      today: files.today,
    })
    place.removeAttribute('aria-busy')
    if (answer.kind !== 'checked') return tell(words.failed(answer.kind === 'failed' ? answer.why : ''))
    const shown: Shown = {
      json: JSON.parse(answer.json) as Shown['json'],
      text: answer.text,
      blocks: answer.blocks,
    }
    place.replaceChildren(built(checkedView(shown, words)))
    tell(words.done(words.claims(shown.json.claims.length)))
    addSaves(place, [[words.save.json, 'application/json', 'checked.json', () => answer.json]])
    const result = place.querySelector<HTMLElement>('#result')
    result?.focus({ preventScroll: true })
    result?.scrollIntoView({ block: 'start' })
  })
  moveAmongClaims(place)
  // Only now is it so that nothing is sent.
  for (const one of document.querySelectorAll<HTMLElement>('.with-script')) one.hidden = false
  for (const one of document.querySelectorAll<HTMLElement>('.without-script')) one.hidden = true
}
