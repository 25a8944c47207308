import { isOdd } from '../../api/questions.js'
import { type ListVerdict, listVerdicts } from '../../query/list-verdicts.js'
import { isoDay } from '../format.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { noteItems } from '../parts/notes.js'
import { page } from '../parts/shell.js'
import { link, listLink, slotText, type View } from '../view.js'

/** Every list read, the newest first, or those about which something is odd, with the reasons. */
export function listsPage(view: View): Html {
  const { t, asked, register } = view
  const words = t.listsPage
  const flagged = asked.switch('flagged')
  const all = listVerdicts(register, { from: asked.day('from'), to: asked.day('to') ?? view.times.given.on })
  const shown = all.filter((one) => !flagged || isOdd(one)).reverse()
  const [first, last] = [all[0]?.on, all.at(-1)?.on]
  return page(view, {
    title: words.title,
    content: html`<h1>${words.heading}</h1>
<p>${all.length === 0 ? '' : flagged ? words.flaggedText(shown.length, all.length) : words.text(all.length, first ? isoDay(first) : '', last ? isoDay(last) : '')}</p>
${form(view, flagged)}
${shown.length === 0 ? html`<p class="lead">${words.none}</p>` : table(view, shown, flagged)}`,
  })
}

function form(view: View, flagged: boolean): Html {
  const { t, asked } = view
  const words = t.listsPage
  const all = link(view, '/lists')
  return html`<form class="choose" action="/lists">
<p><label for="from">${words.from}</label> <input id="from" type="date" name="from" value="${asked.day('from') ?? ''}"></p>
<p><label for="to">${words.to}</label> <input id="to" type="date" name="to" value="${asked.day('to') ?? ''}"></p>
<p class="check"><input id="flagged" type="checkbox" name="flagged" value="1"${when(flagged, () => html` checked`)}> <label for="flagged">${words.flagged}</label></p>
<button>${words.show}</button> ${when(flagged, () => html`<a href="${all}">${words.all}</a>`)}</form>`
}

function table(view: View, shown: readonly ListVerdict[], withReasons: boolean): Html {
  const words = view.t.listsPage
  return html`<table class="lists"><thead><tr><th scope="col">${words.day}</th><th scope="col">${words.series}</th><th scope="col" class="number">${words.rows}</th><th scope="col">${words.file}</th><th scope="col">${words.odd}</th></tr></thead>
<tbody>${shown.map((one) => row(view, one, withReasons))}</tbody></table>`
}

function row(view: View, one: ListVerdict, withReasons: boolean): Html {
  const { t } = view
  const { on, slot, series, rows, file, document } = one
  return html`<tr><td><a href="${listLink(document)}">${on === null ? t.listsPage.undated : isoDay(on)}${slot === '' ? '' : ` ${slotText(t, slot)}`}</a></td><td>${t.words.series(series)}</td><td class="number">${t.format.number(rows)}</td><td class="file">${file}</td><td>${remarks(view, one)}${when(withReasons, () => reasons(view, one))}</td></tr>
`
}

function remarks({ t }: View, { flags, notes }: ListVerdict): Part {
  const marks = flags.map((flag) => t.words.listFlag(flag))
  const cells = notes.length === 0 ? [] : [t.listsPage.cells(notes.length)]
  return joined([...marks, ...cells], ', ')
}

function reasons(view: View, { reasons: why, notes, document }: ListVerdict): Part {
  return html`<ul>${why.map((reason) => html`<li>${fromRecord(view.t, reason)}</li>`)}${noteItems(view, document, notes)}</ul>`
}
