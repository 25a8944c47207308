/** What keys move on a page whose passages bear numbers. */
export interface NumberMoves {
  /** Goes to the next number, or the one before. */
  step(by: 1 | -1): void
  /** The number that the reader stands at: Escape leads back to it. */
  at(): HTMLElement | null
  /** Opens what is told of a number, where Enter does not follow its link. */
  open?(number: HTMLElement): void
}

/** Hears J and K, arrows and Enter on a number, and Escape; keys of a form and of the browser are left alone. */
export function hearNumberKeys(place: HTMLElement, moves: NumberMoves): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || place.childElementCount === 0) return
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select')) return
    const onNumber = target.matches('a.n')
    if (key === 'j' || (onNumber && (key === 'ArrowDown' || key === 'ArrowRight'))) moves.step(1)
    else if (key === 'k' || (onNumber && (key === 'ArrowUp' || key === 'ArrowLeft'))) moves.step(-1)
    else if (key === 'Enter' && onNumber && moves.open !== undefined) moves.open(target)
    else if (key === 'Escape' && moves.at() !== null) moves.at()?.focus()
    else return
    event.preventDefault()
  })
}

/** What comes after, or before, in a round; the first or the last where the reader stands at none. */
export function inTurn<T>(all: readonly T[], now: number, by: 1 | -1): T | undefined {
  return all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length]
}

/** Whether what belongs together stands beside each other, and scrolls by itself. */
export function isWide(): boolean {
  return matchMedia('(min-width: 60rem)').matches
}
