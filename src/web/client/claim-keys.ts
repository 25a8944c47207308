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
  const step = (by: number) => {
    const all = numbers()
    const order = all.map((one) => Number(one.id.slice(1)))
    const now = order.indexOf(at)
    const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length]
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
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || place.childElementCount === 0) return
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select')) return
    const onNumber = target.matches('a.n')
    if (key === 'j' || (onNumber && (key === 'ArrowDown' || key === 'ArrowRight'))) step(1)
    else if (key === 'k' || (onNumber && (key === 'ArrowUp' || key === 'ArrowLeft'))) step(-1)
    else if (key === 'Enter' && onNumber) {
      choose(Number(target.id.slice(1)), true)
      focusCard(place, at)
    } else if (key === 'Escape' && at > 0) place.querySelector<HTMLElement>(`#m${at}`)?.focus()
    else return
    event.preventDefault()
  })
}

function focusCard(place: HTMLElement, claim: number): void {
  const summary = place.querySelector<HTMLElement>(`details[data-claim="${claim}"] > summary`)
  summary?.focus()
}

/** Whether text and panel stand beside each other. */
function isWide(): boolean {
  return matchMedia('(min-width: 60rem)').matches
}

/** Moves the panel and not the page, where the panel scrolls by itself. */
function bringIntoView(card: HTMLElement): void {
  const panel = card.closest<HTMLElement>('.panel')
  if (panel === null || panel.scrollHeight <= panel.clientHeight) card.scrollIntoView({ block: 'start' })
  else panel.scrollTop += card.getBoundingClientRect().top - panel.getBoundingClientRect().top
}
