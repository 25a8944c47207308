import { type StateCode, stateCodes, stateName } from '../../model/state.js'
import { eventsOf } from '../../query/events.js'
import { type Html, html, when } from '../html.js'
import { eventList } from '../parts/events.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'

/** Federal operations and other events of a state or of all, in the order of time. */
export function eventsPage(view: View): Html {
  const { t, asked, register, times } = view
  const state = asked.state()
  const words = t.told.events
  const { events } = eventsOf(register, { state }, { on: times.on, knownAt: times.knownAt })
  return page(view, {
    title: state === undefined ? words.title : `${words.title}: ${stateName(state)}`,
    content: html`<h1>${words.heading}</h1>
<p>${words.text}</p>
${form(view, state)}
<p><b>${words.count(events.length)}</b></p>
${events.length === 0 ? html`<p class="lead">${words.none}</p>` : eventList(view, events)}
<p><a href="${link(view, '/v1/events', { state })}">${t.told.asJson}</a></p>`,
  })
}

function form({ t, times }: View, state: StateCode | undefined): Html {
  const words = t.told.events
  const kept = { on: times.given.on, 'known-at': times.given.knownAt }
  return html`<form class="choose" action="/events">
<p><label for="state">${words.state}</label> <select id="state" name="state"><option value="">${words.allStates}</option>${stateCodes.map(
    (code) =>
      html`<option value="${code}"${when(code === state, () => html` selected`)}>${stateName(code)}</option>`,
  )}</select></p>
${Object.entries(kept).map(([name, value]) => when(value, () => html`<input type="hidden" name="${name}" value="${value}">`))}
<button>${words.show}</button></form>`
}
