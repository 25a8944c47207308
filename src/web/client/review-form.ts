import { claimKey, type Review } from '../../check/review.js'
import { parseEdits } from '../../check/slot-edits.js'
import { day } from '../../model/day.js'
import type { Shown } from '../check/shown.js'
import { type Child, el } from '../node.js'
import type { PageWords } from './words.js'

/** Where a person says of a claim that it is read rightly, otherwise, or is none. */
export function reviewForm({ json }: Shown, at: number, words: PageWords): Child {
  const claim = json.claims[at]
  if (claim === undefined) return undefined
  const { review } = words
  const field = (name: string, label: string) => {
    const id = `r${at + 1}-${name}`
    return el(
      'p',
      {},
      el('label', { for: id }, label),
      el('input', { id, name, maxlength: '300', autocomplete: 'off' }),
    )
  }
  const button = (action: Review['action'], label: string) =>
    el('button', { type: 'button', 'data-review': action, 'data-of': String(at) }, label)
  return el(
    'details',
    { class: 'review' },
    el('summary', {}, review.title),
    el('p', { class: 'quiet' }, review.state(claim.review.state, claim.review.on)),
    field('words', review.words),
    field('slots', review.slots),
    field('speaker', review.speaker),
    el(
      'p',
      {},
      button('accept', review.accept),
      button('edit', review.edit),
      button('reject', review.reject),
    ),
    el('p', { class: 'quiet' }, review.note),
  )
}

/** The review that a button stands for, with what was written beside it. */
export function reviewAt(
  button: HTMLElement,
  { json, text }: Shown,
  today: string,
  words: PageWords,
): Review | undefined {
  const claim = json.claims[Number(button.dataset['of'])]
  const action = (['accept', 'edit', 'reject'] as const).find((one) => one === button.dataset['review'])
  if (claim === undefined || action === undefined) return undefined
  const value = (name: string) =>
    button.closest('.review')?.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.trim() ?? ''
  const [slots, speaker] = [value('slots'), value('speaker')]
  const isEdit = action === 'edit'
  return {
    document: json.document,
    claim: claimKey(claim, text),
    action,
    ...(isEdit && slots !== '' ? { slots: parseEdits(slots, words.review.slots) } : {}),
    ...(isEdit && speaker !== '' ? { speaker } : {}),
    by: words.review.by,
    words: value('words'),
    on: day(today),
  }
}
