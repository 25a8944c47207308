import { agenciesAsked } from '../../api/stakes-questions.js'
import { compare, compared } from '../../query/compare.js'
import { addressIn } from '../address.js'
import { type Html, html, type Part, when } from '../html.js'
import { compareTable } from '../parts/compare-table.js'
import { page } from '../parts/shell.js'
import type { View } from '../view.js'

/** Agencies beside one another in one table, for the agencies and the day that its address names. */
export function comparePage(view: View): Html {
  const { t, register, law, times } = view
  const words = t.compare
  const agencies = agenciesAsked(view)
  const enough = agencies.length >= compared.fewest
  const names = agencies.map(({ name }) => name)
  const table = (): Part => {
    const comparison = compare(register, law, agencies, { on: times.on, knownAt: times.knownAt })
    return html`<p class="quiet">${words.text(t.format.longDay(times.on))}</p>
${compareTable(view, comparison)}
${keep(
  view,
  agencies.map(({ id }) => id),
)}`
  }
  return page(view, {
    title: words.title(names),
    content: html`<h1>${words.heading}</h1>
${enough ? table() : html`<p class="lead">${words.lead}</p>`}
<h2>${words.others}</h2>
${form(
  view,
  agencies.map(({ id }) => id),
)}`,
  })
}

/** The address that answers the same for ever, and the answer as data. */
function keep({ t, times }: View, ids: readonly string[]): Html {
  const query = new URLSearchParams(ids.map((id) => ['agency', id]))
  query.set('on', times.on)
  query.set('known-at', times.knownAt)
  const asked = `/compare?${query}`.replaceAll('%2F', '/')
  const lasting = addressIn(t.language, asked)
  return html`<p class="keep">${t.agencyRecord.keepText} <a class="file" href="${lasting}">${lasting}</a> · <a href="/v1${asked}">${t.compare.asJson}</a></p>`
}

/** How many are compared as a rule: an agency and its neighbours. */
const usual = 5

/** A field for each agency named, and some more while there is room. */
function form({ t, times }: View, ids: readonly string[]): Html {
  const words = t.compare
  const count = Math.min(Math.max(ids.length + 2, usual), compared.most)
  const fields = Array.from({ length: count }, (_, at) => ids[at] ?? '')
  return html`<form class="compared" action="/compare">
${fields.map((id, at) => html`<p><label for="a${at}">${words.agency(at + 1)}</label> <input id="a${at}" name="agency" value="${id}" maxlength="200" autocomplete="off" spellcheck="false"></p>`)}
<p><label for="on">${t.agencyRecord.times.on}</label> <input id="on" type="date" name="on" value="${times.on}"></p>
${when(times.given.knownAt, () => html`<input type="hidden" name="known-at" value="${times.given.knownAt}">`)}
<p class="quiet">${words.help}</p>
<button>${words.show}</button></form>`
}
