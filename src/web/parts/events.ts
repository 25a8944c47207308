import type { Agency } from '../../agencies/agency.js'
import type { StateCode } from '../../model/state.js'
import { eventsOf, type Happening } from '../../query/events.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { nameOfAgency } from '../law-held.js'
import { agencyLink, link, type View } from '../view.js'
import { toldBy, toldDay, toldDoubt } from './claim-told.js'

/** How many events a state's page shows. */
const most = 5

/** Events that a source links with an agency; nothing where there are none. */
export function agencyEvents(view: View, agency: Agency): Part {
  const { t, register, times } = view
  const { events } = eventsOf(register, { agency: agency.id }, { on: times.on, knownAt: times.knownAt })
  if (events.length === 0) return ''
  return html`<p class="quiet">${t.told.events.agencyText}</p>
${eventList(view, events)}
<p><a href="${link(view, '/v1/events', { agency: agency.id })}">${t.told.asJson}</a></p>`
}

/** The newest events of a state, and the way to all of them. */
export function stateEvents(view: View, state: StateCode): Part {
  const { t, register, times } = view
  const { events } = eventsOf(register, { state }, { on: times.on, knownAt: times.knownAt })
  if (events.length === 0) return ''
  return html`<section id="events"><h2>${t.told.events.heading}</h2><p class="quiet">${t.told.events.stateText(t.words.state(state))}</p>
${eventList(view, events.slice(-most))}
<p><a href="${link(view, '/events', { state })}">${t.told.events.all(t.words.state(state))}</a></p></section>`
}

/** Events in the order of time, each as one source tells it. */
export function eventList(view: View, events: readonly Happening[]): Html {
  return html`<ol class="plain said-list">${events.map((one) => item(view, one))}</ol>`
}

function item(view: View, event: Happening): Html {
  const { t } = view
  const { kind, place, by, count, unit, text, quote, doubt, evidence, linked } = event
  const where = [place, by].filter((part) => part !== null).join(' · ')
  return html`<li>${toldDay(view, event)} <b>${t.told.events.kind(kind)}</b>${when(count !== null, () => html` <span class="tag">${t.format.number(count ?? 0)} ${asKept(t, unit ?? '')}</span>`)}
${when(where !== '', () => html`<span class="line quiet">${asKept(t, where)}</span>`)}
<span class="line">${fromRecord(t, text)}${when(quote, () => html` <q>${asKept(t, quote ?? '')}</q>`)}</span>
${when(linked.length > 0, () => html`<span class="line">${t.told.events.linked(agencies(view, linked))}</span>`)}
${toldDoubt(view, doubt)}
${toldBy(view, evidence)}</li>
`
}

function agencies(view: View, ids: readonly string[]): Part {
  const name = nameOfAgency(view)
  return view.t.format.and(ids.map((id) => html`<a href="${agencyLink(view, id)}">${name(id)}</a>`))
}
