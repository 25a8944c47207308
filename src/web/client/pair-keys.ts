import { hearNumberKeys, inTurn, isWide } from './number-keys.js'

/** Lets a reader go from pair to pair, by keys or by the words themselves, with both passages in sight. */
export function moveAmongPairs(place: HTMLElement): void {
  let at: string | undefined
  const choose = (pair: string) => {
    at = pair
    for (const one of place.querySelectorAll('mark.on, .pairing.on')) one.classList.remove('on')
    for (const one of place.querySelectorAll(`mark[data-pairs~="${pair}"]`)) one.classList.add('on')
    for (const number of place.querySelectorAll<HTMLElement>(`a.n[data-pair="${pair}"]`))
      bringIntoView(number)
    const card = place.querySelector<HTMLElement>(`#p${pair}`)
    card?.classList.add('on')
    if (card !== null) bringIntoView(card)
  }
  const numberOf = (pair: string) => place.querySelector<HTMLElement>(`a.n[data-pair="${pair}"]`)
  const step = (by: 1 | -1) => {
    const pairs = [...place.querySelectorAll<HTMLElement>('.pairing')].flatMap(
      (one) => one.dataset['pair'] ?? [],
    )
    const next = inTurn(pairs, at === undefined ? -1 : pairs.indexOf(at), by)
    if (next === undefined) return
    choose(next)
    numberOf(next)?.focus({ preventScroll: isWide() })
  }
  place.addEventListener('click', (event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    const number = target.closest<HTMLElement>('a.n[data-pair]')
    const mark = target.closest<HTMLElement>('mark[data-pairs]')
    const pair = number?.dataset['pair'] ?? mark?.dataset['pairs']?.split(' ')[0]
    if (pair === undefined) return
    choose(pair)
    if (number === null) return
    event.preventDefault()
    place.querySelector<HTMLElement>(`#p${pair}`)?.focus({ preventScroll: isWide() })
  })
  hearNumberKeys(place, { step, at: () => (at === undefined ? null : numberOf(at)) })
}

/** Moves what scrolls by itself, and not the page. */
function bringIntoView(one: HTMLElement): void {
  const around = one.closest<HTMLElement>('.sides > section')
  if (around === null || around.scrollHeight <= around.clientHeight) return
  const third = around.clientHeight / 3
  around.scrollTop += one.getBoundingClientRect().top - around.getBoundingClientRect().top - third
}
