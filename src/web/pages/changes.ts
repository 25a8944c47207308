import { addDays, type Day } from '../../model/day.js'
import type { StateCode } from '../../model/state.js'
import { listOn } from '../../query/as-of.js'
import { type Change, changes } from '../../query/changes.js'
import { isoDay } from '../format.js'
import { type Html, html, type Part, when } from '../html.js'
import { changeList } from '../parts/change-list.js'
import { daysHeld } from '../parts/days-held.js'
import { page } from '../parts/shell.js'
import type { View } from '../view.js'
import { stateChoice } from './search.js'

/** The most changes that one page shows. */
const most = 500

/** What changed on the lists between two days, the newest first; the last thirty days of lists without a choice. */
export function changesPage(view: View): Html {
  const { t, asked, register, times } = view
  const newest = listOn(register.lists.participating, times.on)?.on ?? times.on
  const state = asked.state()
  const span = asked.span()
  const to = span.to ?? newest
  const from = span.from ?? addDays(to, -30)
  const all = changes(register, { from, to, ...(state === undefined ? {} : { state }) }).reverse()
  return page(view, {
    title: t.changesPage.title,
    content: html`<h1>${t.changesPage.heading}</h1>
<p>${t.changesPage.text}</p>
${form(view, { from, to, state })}
${found(view, all, { from, to })}`,
  })
}

function form(view: View, { from, to, state }: { from: Day; to: Day; state: StateCode | undefined }): Html {
  const { t, times } = view
  const kept = { on: times.given.on, 'known-at': times.given.knownAt }
  return html`<form class="choose" action="/changes">
<p><label for="from">${t.changesPage.from}</label> <input id="from" type="date" name="from" value="${from}"></p>
<p><label for="to">${t.changesPage.to}</label> <input id="to" type="date" name="to" value="${to}"></p>
<p>${stateChoice(view, state, 'state')}</p>
${Object.entries(kept).map(([name, value]) => when(value, () => html`<input type="hidden" name="${name}" value="${value}">`))}
<button>${t.changesPage.show}</button></form>`
}

/** Days before the first list or after the last are not days without a change. */
function nothing(view: View, { from, to }: { from: Day; to: Day }): Part {
  const { changesPage: words } = view.t
  const { participating } = view.register.lists
  const isHeld = participating.some(({ on }) => from <= on && on <= to)
  return html`<p class="lead">${isHeld ? words.none : words.noneHeld}</p>${isHeld ? '' : html`<p>${daysHeld(view)}</p>`}`
}

function found(view: View, all: readonly Change[], { from, to }: { from: Day; to: Day }): Part {
  const { t } = view
  if (all.length === 0) return nothing(view, { from, to })
  return html`<p>${t.changesPage.count(all.length, isoDay(from), isoDay(to))} ${when(all.length > most, () => t.changesPage.cut(most, all.length))}</p>
${changeList(view, all.slice(0, most), true)}`
}
