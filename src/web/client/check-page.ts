import { claimReviews } from '../../publish/claim-review.js'
import { webAnnotations } from '../../publish/web-annotations.js'
import { checkedView } from '../check/checked-view.js'
import type { Shown } from '../check/shown.js'
import { Asking, type Files } from './asking.js'
import { built } from './build.js'
import { moveAmongClaims } from './claim-keys.js'
import { keepReviews, keptReviews, reviewsOfDocument } from './kept-reviews.js'
import type { Request } from './protocol.js'
import { reviewAt, reviewForm } from './review-form.js'
import { addSaves } from './saves.js'
import { type PageWords, wordsOfPage } from './words.js'

const form = document.querySelector<HTMLFormElement>('form#check')
const place = document.querySelector<HTMLElement>('#checked')
const told = form?.dataset['files']
if (form !== null && place !== null && told !== undefined)
  wordsOfPage().then(({ words }) => start(form, place, JSON.parse(told) as Files, words))

type Check = Extract<Request, { kind: 'check' }>

function start(form: HTMLFormElement, place: HTMLElement, files: Files, words: PageWords): void {
  const file = form.querySelector<HTMLInputElement>('#check-file')
  const reviews = form.querySelector<HTMLInputElement>('#check-reviews')
  const tell = (line: string) => form.querySelector('.status')?.replaceChildren(line)
  const asking = new Asking(files)
  let last: { request: Check; shown: Shown } | undefined
  const check = async (request: Check) => {
    tell(asking.isLoaded ? words.reading : words.loading)
    place.setAttribute('aria-busy', 'true')
    const answer = await asking.ask({ ...request, reviews: keptReviews() })
    place.removeAttribute('aria-busy')
    if (answer.kind !== 'checked') return tell(words.failed(answer.kind === 'failed' ? answer.why : ''))
    const { json, text, blocks } = answer
    const shown: Shown = { json: JSON.parse(json) as Shown['json'], text, blocks }
    last = { request, shown }
    place.replaceChildren(built(checkedView(shown, words, (at) => reviewForm(shown, at, words))))
    addSaves(place, savesOf(shown, json, words))
    tell(words.done(words.claims(shown.json.claims.length)))
  }
  form.addEventListener('focusin', () => asking.load(), { once: true })
  file?.addEventListener('change', () => {
    const text = form.querySelector<HTMLTextAreaElement>('textarea')
    if (text !== null) text.required = (file.files?.length ?? 0) === 0
  })
  reviews?.addEventListener('change', () => {
    reviews.files?.[0]
      ?.text()
      .then(keepReviews)
      .catch((error: unknown) => tell(words.failed(String(error))))
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await check(await requestOf(form, file?.files?.[0], files.today))
    const result = place.querySelector<HTMLElement>('#result')
    result?.focus({ preventScroll: true })
    result?.scrollIntoView({ block: 'start' })
  })
  place.addEventListener('click', async ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-review]') : null
    if (button === null || last === undefined) return
    try {
      const review = reviewAt(button, last.shown, files.today, words)
      if (review !== undefined) keepReviews(JSON.stringify(review))
      await check(last.request)
      place.querySelector<HTMLElement>(`#m${Number(button.dataset['of']) + 1}`)?.click()
    } catch (error) {
      tell(words.failed(error instanceof Error ? error.message : String(error)))
    }
  })
  moveAmongClaims(place)
  // Only now is it so that nothing is sent.
  for (const one of document.querySelectorAll<HTMLElement>('.with-script')) one.hidden = false
  for (const one of document.querySelectorAll<HTMLElement>('.without-script')) one.hidden = true
}

async function requestOf(form: HTMLFormElement, chosen: File | undefined, today: string): Promise<Check> {
  const value = (name: string) => String(new FormData(form).get(name) ?? '').trim()
  const text = form.querySelector<HTMLTextAreaElement>('textarea')?.value ?? ''
  const document = chosen === undefined ? { text } : { bytes: await chosen.arrayBuffer(), name: chosen.name }
  return {
    kind: 'check',
    document,
    published: value('published'),
    source: value('source'),
    today,
    reviews: '',
  }
}

function savesOf(shown: Shown, json: string, words: PageWords) {
  const { save } = words
  const lines = (value: unknown) => JSON.stringify(value, undefined, 2)
  const kept = reviewsOfDocument(shown.json.document)
  const type = 'application/ld+json'
  return [
    [save.json, 'application/json', 'checked.json', () => json] as const,
    [save.annotations, type, 'annotations.jsonld', () => lines(webAnnotations(shown))] as const,
    ...(kept.length === 0
      ? []
      : [
          [save.claimReviews, type, 'claim-reviews.jsonld', () => lines(claimReviews(shown))] as const,
          [
            save.reviews,
            'application/jsonl',
            'reviews.jsonl',
            () => kept.map((one) => `${JSON.stringify(one)}\n`).join(''),
          ] as const,
        ]),
  ]
}
