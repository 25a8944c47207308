import { hearNumberKeys, inTurn, isWide } from './number-keys.js'

/** Lets a reader go from claim to claim, by keys or by the words themselves, and open what is told of each. */
export function moveAmongClaims(place: HTMLElement): void {
  let at = 0
  const numbers = () => [...place.querySelectorAll<HTMLAnchorElement>('a.n')]
  const choose = (claim: number, open: boolean) => {
    at = claim
    for (const mark of place.querySelectorAll('mark.on')) mark.classList.remove('on')
    for (const mark of place.querySelectorAll(`mark[data-c~="${claim}"]`)) mark.classList.add('on')
    for (const card of place.querySelectorAll<HTMLDetailsElement>('details.claim')) {
      const own = card.dataset['claim'] === String(claim)
      card.classList.toggle('on', own)
      if (open) card.open = own
      if (own && open) bringIntoView(card)
    }
  }
  const step = (by: 1 | -1) => {
    const all = numbers()
    const order = all.map((one) => Number(one.id.slice(1)))
    const next = inTurn(all, order.indexOf(at), by)
    if (next === undefined) return
    next.focus()
    choose(Number(next.id.slice(1)), isWide())
  }
  place.addEventListener('click', (event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    const number = target.closest<HTMLAnchorElement>('a.n')
    const mark = target.closest<HTMLElement>('mark[data-c]')
    const claim = number?.id.slice(1) ?? mark?.dataset['c']?.split(' ')[0]
    if (claim === undefined) return
    if (number !== null) event.preventDefault()
    choose(Number(claim), true)
    if (number !== null && !isWide()) focusCard(place, Number(claim))
  })
  hearNumberKeys(place, {
    step,
    at: () => place.querySelector<HTMLElement>(`#m${at}`),
    open: (number) => {
      choose(Number(number.id.slice(1)), true)
      focusCard(place, at)
    },
  })
}

function focusCard(place: HTMLElement, claim: number): void {
  const summary = place.querySelector<HTMLElement>(`details[data-claim="${claim}"] > summary`)
  summary?.focus()
}

/** Moves the panel and not the page, where the panel scrolls by itself. */
function bringIntoView(card: HTMLElement): void {
  const panel = card.closest<HTMLElement>('.panel')
  if (panel === null || panel.scrollHeight <= panel.clientHeight) card.scrollIntoView({ block: 'start' })
  else panel.scrollTop += card.getBoundingClientRect().top - panel.getBoundingClientRect().top
}
