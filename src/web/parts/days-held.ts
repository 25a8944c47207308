import { type Html, html, type Part } from '../html.js'
import { listLink, type View } from '../view.js'

/** From when to when lists are held: what a reader needs who asked about a day without any. */
export function daysHeld({ t, world }: View): Part {
  const { participating } = world.now().lists
  const [first, last] = [participating[0], participating.at(-1)]
  if (first === undefined || last === undefined) return ''
  const day = ({ document, on }: typeof first): Html =>
    html`<a href="${listLink(document)}">${t.format.longDay(on)}</a>`
  return [t.home.firstHeld(day(first)), ' ', t.home.lastHeld(day(last))]
}
