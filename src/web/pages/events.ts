import type { StateCode } from '../../model/state.js'
import { eventsOf } from '../../query/events.js'
import { type Html, html, when } from '../html.js'
import { eventList } from '../parts/events.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'
import { stateChoice } from './search.js'

/** Federal operations and other events of a state or of all, in the order of time. */
export function eventsPage(view: View): Html {
  const { t, asked, register, times } = view
  const state = asked.state()
  const words = t.told.events
  const { events } = eventsOf(register, { state }, { on: times.on, knownAt: times.knownAt })
  return page(view, {
    title: state === undefined ? words.title : `${words.title}: ${t.words.state(state)}`,
    content: html`<h1>${words.heading}</h1>
<p>${words.text}</p>
${form(view, state)}
<p><b>${words.count(events.length)}</b></p>
${events.length === 0 ? html`<p class="lead">${words.none}</p>` : eventList(view, events)}
<p><a href="${link(view, '/v1/events', { state })}">${t.told.asJson}</a></p>`,
  })
}

function form(view: View, state: StateCode | undefined): Html {
  const { t, times } = view
  const kept = { on: times.given.on, 'known-at': times.given.knownAt }
  return html`<form class="choose" action="/events">
<p>${stateChoice(view, state, 'state')}</p>
${Object.entries(kept).map(([name, value]) => when(value, () => html`<input type="hidden" name="${name}" value="${value}">`))}
<button>${t.told.events.show}</button></form>`
}
