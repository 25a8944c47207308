// Moves the map of the start page through time, and names the place under the pointer. The page is whole without it.

interface Frames {
  readonly frames: readonly { readonly on: string; readonly text: string; readonly more: string }[]
  readonly words: Readonly<Record<string, string>>
  readonly places: readonly (readonly (string | number)[])[]
  readonly wide: readonly (readonly (string | number)[])[]
}

const still = matchMedia('(prefers-reduced-motion: reduce)').matches
/** How long a month stays while the time line plays, in milliseconds. */
const stay = still ? 1200 : 280

for (const figure of document.querySelectorAll<HTMLElement>('figure.country')) start(figure)

function start(figure: HTMLElement): void {
  const part = <T extends Element>(selector: string) => figure.querySelector<T>(selector)
  const [slider, button, controls] = [
    part<HTMLInputElement>('input[type=range]'),
    part<HTMLButtonElement>('.play button'),
    part<HTMLElement>('.play'),
  ]
  const [now, aloud, tip] = [
    part<HTMLElement>('#map-now'),
    part<HTMLElement>('[aria-live]'),
    part<HTMLElement>('.tip'),
  ]
  const more = part<HTMLElement>('.more')
  if (!slider || !button || !controls || !now || !aloud || !tip || !more) return
  controls.hidden = false
  let loading: Promise<Frames> | undefined
  let held: Frames | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let moved = false

  const load = () => {
    loading ??= fetch(figure.dataset['frames'] ?? '').then(async (answer) => {
      held = (await answer.json()) as Frames
      return held
    })
    return loading
  }

  const show = async (loud: boolean) => {
    const { frames, places, wide } = await load()
    moved = true
    const at = Number(slider.value)
    for (const [id, , ...runs] of places) paint(String(id), runAt(runs, at)[0])
    for (const [id, ...changes] of wide) {
      const on = changes.filter((change) => Number(change) <= at).length % 2 === 1
      document.getElementById(String(id))?.classList.toggle('wide', on)
    }
    const text = frames[at]?.text ?? ''
    now.textContent = text
    more.textContent = frames[at]?.more ?? ''
    slider.setAttribute('aria-valuetext', text)
    if (loud) aloud.textContent = text
  }

  const pause = () => {
    clearTimeout(timer)
    timer = undefined
    button.textContent = figure.dataset['play'] ?? ''
    void show(true)
  }

  const step = async () => {
    const last = Number(slider.max)
    await show(false)
    if (timer === undefined) return
    if (Number(slider.value) >= last) return pause()
    timer = setTimeout(() => {
      slider.value = String(Number(slider.value) + 1)
      void step()
    }, stay)
  }

  button.addEventListener('click', () => {
    if (timer !== undefined) return pause()
    if (slider.value === slider.max) slider.value = slider.min
    button.textContent = figure.dataset['pause'] ?? ''
    timer = setTimeout(() => undefined, 0)
    void step()
  })
  slider.addEventListener('input', () => {
    if (timer !== undefined) pause()
    else void show(false)
  })
  slider.addEventListener('focus', () => void load())

  const name = async (target: EventTarget | null) => {
    const { places, words } = await load()
    const link = target instanceof Element ? target.closest('a') : null
    // A county under the pointer is named itself; in focus is the state, as a whole.
    const shape = target instanceof Element && target.id !== '' ? target : link?.querySelector('[id]')
    const place = places.find(([id]) => id === shape?.id)
    const state = link?.getAttribute('aria-label') ?? ''
    if (place === undefined) return tell(state)
    const [, label, ...runs] = place
    const [colour, count] = moved ? runAt(runs, Number(slider.value)) : [colourIn(shape), 0]
    const told = words[colour] ?? ''
    tell(`${label}: ${count > 0 ? `${count} ` : ''}${told}`)
  }
  const tell = (text: string) => {
    tip.textContent = text
    tip.hidden = text === ''
  }
  const drawing = part<SVGElement>('svg[role=group]')
  drawing?.addEventListener('pointerover', (event) => void name(event.target))
  drawing?.addEventListener('pointerleave', () => tell(''))
  drawing?.addEventListener('focusin', (event) => void name(event.target))
  drawing?.addEventListener('focusout', () => tell(''))
}

/** The last run that has begun at a frame: its colour, and how many agreements. */
function runAt(runs: readonly (string | number)[], at: number): [colour: string, count: number] {
  let found: [string, number] = ['', 0]
  for (let index = 0; index < runs.length && Number(runs[index]) <= at; index += 3)
    found = [String(runs[index + 1]), Number(runs[index + 2])]
  return found
}

function paint(id: string, colour: string): void {
  const shape = document.getElementById(id)
  const wanted = id.startsWith('u') ? `land ${colour}`.trim() : colour
  if (shape !== null && shape.getAttribute('class') !== wanted) shape.setAttribute('class', wanted)
}

function colourIn(shape: Element | null | undefined): string {
  return [...(shape?.classList ?? [])].find((one) => one.startsWith('m-')) ?? ''
}

export {}
