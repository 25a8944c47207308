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
  const step = (by: number) => {
    const pairs = [...place.querySelectorAll<HTMLElement>('.pairing')].flatMap(
      (one) => one.dataset['pair'] ?? [],
    )
    const now = at === undefined ? -1 : pairs.indexOf(at)
    const next = pairs[now < 0 ? (by > 0 ? 0 : pairs.length - 1) : (now + by + pairs.length) % pairs.length]
    if (next === undefined) return
    choose(next)
    place.querySelector<HTMLElement>(`a.n[data-pair="${next}"]`)?.focus({ preventScroll: isWide() })
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
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || place.childElementCount === 0) return
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select')) return
    const onNumber = target.matches('a.n')
    if (key === 'j' || (onNumber && (key === 'ArrowDown' || key === 'ArrowRight'))) step(1)
    else if (key === 'k' || (onNumber && (key === 'ArrowUp' || key === 'ArrowLeft'))) step(-1)
    else if (key === 'Escape' && at !== undefined)
      place.querySelector<HTMLElement>(`a.n[data-pair="${at}"]`)?.focus()
    else return
    event.preventDefault()
  })
}

/** Whether the texts stand beside each other, and scroll by themselves. */
function isWide(): boolean {
  return matchMedia('(min-width: 60rem)').matches
}

/** Moves what scrolls by itself, and not the page. */
function bringIntoView(one: HTMLElement): void {
  const around = one.closest<HTMLElement>('.sides > section')
  if (around === null || around.scrollHeight <= around.clientHeight) return
  const third = around.clientHeight / 3
  around.scrollTop += one.getBoundingClientRect().top - around.getBoundingClientRect().top - third
}
