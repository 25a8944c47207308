import { addressIn } from '../address.js'
import { isoDay } from '../format.js'
import { type Html, html, when } from '../html.js'
import { lastingLink, link, type View } from '../view.js'

/** The form that asks a page about other days, and the addresses that keep its answer. */
export function timesForm(view: View): Html {
  const { t, times, path } = view
  const words = t.agencyRecord.times
  return html`<form class="times" action="${path}">
<p><label for="on">${words.on}</label> <input id="on" type="date" name="on" value="${times.on}" aria-describedby="on-help"><small id="on-help">${words.onHelp}</small></p>
<p><label for="known-at">${words.knownAt}</label> <input id="known-at" type="date" name="known-at" value="${times.knownAt}" aria-describedby="known-help"><small id="known-help">${words.knownAtHelp}</small></p>
<button>${words.show}</button>
</form>`
}

/** The address that answers the same tomorrow, and the same answer as data. */
export function keepLinks(view: View, agency: string): Html {
  const { t, times, path } = view
  const lasting = addressIn(t.language, lastingLink(path, times))
  const data = (question: string) => link(view, `/v1/${question}`, { agency })
  return html`<p><a href="${link(view, `/agency/${agency}/brief`)}">${t.brief.link}</a></p>
<p>${t.agencyRecord.keepText} <a class="file" href="${lasting}">${lasting}</a> (${isoDay(times.on)}${when(times.on !== times.knownAt, () => [' / ', isoDay(times.knownAt)])})</p>
<p>${t.agencyRecord.asJson}: <a href="${data('status')}">${t.agencyRecord.status}</a>, <a href="${data('history')}">${t.agencyRecord.history}</a></p>`
}
