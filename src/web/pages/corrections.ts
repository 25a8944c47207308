import type { Agency } from '../../agencies/agency.js'
import type { OwnCorrection } from '../../model/correction.js'
import {
  type CorrectionFilter,
  type CorrectionTold,
  correctionFilters,
  corrections,
  type ReplyTold,
} from '../../query/corrections.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { correctionLink, dueText, replyQuote } from '../parts/beside.js'
import { page } from '../parts/shell.js'
import { agencyLink, link, type View } from '../view.js'
import { agencyAt } from '../where.js'

/** The public log: requests and what became of them, replies, and the record's own corrections. */
export function correctionsPage(view: View): Html {
  const { t, asked, world, times } = view
  const words = t.correctionsText
  const id = asked.text('agency')
  const agency = id === undefined ? undefined : agencyAt(view, id)
  const state = asked.oneOf('state', correctionFilters)
  const found = corrections(world, { knownAt: times.knownAt, agency: agency?.id, state })
  return page(view, {
    title: words.title,
    content: html`<h1>${words.heading}</h1>
<p>${words.text(found.workingDaysToDecide)}</p>
${form(view, agency, state)}
${requests(view, found.corrections, state)}
${when(state === undefined, () => [replies(view, found.replies), own(view, found.own)])}`,
  })
}

/** What the record showed, and what a request asks for: struck once another value stands in its place. */
export function values({ t }: View, one: CorrectionTold): Html {
  const words = t.correctionsText
  const replaced = one.state === 'accepted' && 'file' in one.about
  const was = one.was === null ? html`<i>${words.silent}</i>` : fromRecord(t, one.was)
  return html`<dl class="facts"><dt>${replaced ? words.wasStruck : words.was}</dt><dd>${replaced ? html`<del>${was}</del>` : was}</dd>
<dt>${replaced ? words.now : words.proposed}</dt><dd>${asKept(t, one.proposed)}</dd>
<dt>${words.why}</dt><dd>${asKept(t, one.reason)}</dd>
<dt>${words.by}</dt><dd>${words.office(one.by.office, one.by.organisation)}</dd></dl>`
}

function form(view: View, agency: Agency | undefined, state: CorrectionFilter | undefined): Html {
  const { t, times } = view
  const words = t.correctionsText
  const kept = { agency: agency?.id, on: times.given.on, 'known-at': times.given.knownAt }
  return html`<form class="choose" action="/corrections">
<p><label for="state">${words.stateLabel}</label> <select id="state" name="state"><option value="">${words.anyState}</option>${correctionFilters.map((one) => html`<option value="${one}"${when(one === state, () => html` selected`)}>${words.filter(one)}</option>`)}</select></p>
${Object.entries(kept).map(([name, value]) => when(value, () => html`<input type="hidden" name="${name}" value="${value}">`))}
<button>${words.show}</button></form>
${when(agency, () => html`<p>${words.ofAgency(agency === undefined ? '' : html`<a href="${agencyLink(view, agency.id)}">${agency.name}</a>`)}<a href="${link(view, '/corrections')}">${words.all}</a></p>`)}`
}

function requests(view: View, all: readonly CorrectionTold[], state: CorrectionFilter | undefined): Html {
  const words = view.t.correctionsText
  const none = state === undefined ? words.none : words.noneHere
  return html`<h2>${words.requests}</h2>
${all.length === 0 ? html`<p>${none}</p>` : html`<ol class="requests">${[...all].reverse().map((one) => request(view, one))}</ol>`}`
}

function request(view: View, one: CorrectionTold): Html {
  const words = view.t.correctionsText
  return html`<li><h3>${correctionLink(view, one.number)}: <a href="${agencyLink(view, one.agency.id)}">${one.agency.name}</a>, ${fromRecord(view.t, one.fact)}</h3>
<p><b class="tag ${one.state}">${words.state(one.state)}</b> <span class="quiet">${words.askedOn(isoDay(one.receivedOn))}${when(one.open, () => [', ', dueText(view, one)])}</span></p>
${values(view, one)}
${one.decisions.slice(-1).map(({ state, on, by, reason }) => html`<p class="quiet">${isoDay(on)} ${words.step(words.state(state), by)}: ${asKept(view.t, reason)}</p>`)}</li>`
}

function replies(view: View, all: readonly ReplyTold[]): Html {
  const words = view.t.correctionsText
  return html`<h2>${words.replies}</h2>
<p class="quiet">${words.repliesText}</p>
${
  all.length === 0
    ? html`<p>${words.noReplies}</p>`
    : html`<ol class="requests">${[...all].reverse().map(
        (
          one,
        ) => html`<li id="reply-${one.number}"><h3><a href="${agencyLink(view, one.agency.id)}">${one.agency.name}</a>, ${fromRecord(view.t, one.fact)}</h3>
${when(one.was, () => html`<p class="quiet">${words.was}: ${fromRecord(view.t, one.was ?? '')}</p>`)}${replyQuote(view, one)}${when(one.replacedBy !== null, () => html`<p class="quiet">${words.replaced(one.replacedBy ?? 0)}</p>`)}</li>`,
      )}</ol>`
}`
}

function own({ t }: View, all: readonly OwnCorrection[]): Part {
  const words = t.correctionsText
  return html`<h2>${words.own}</h2>
<p class="quiet">${words.ownText}</p>
${
  all.length === 0
    ? html`<p>${words.noOwn}</p>`
    : html`<ol class="requests">${[...all].reverse().map(
        ({
          on,
          subject,
          what,
          was,
          now,
          why,
        }) => html`<li><h3>${isoDay(on)} ${subject}, ${fromRecord(t, what)}</h3>
<dl class="facts"><dt>${words.wasStruck}</dt><dd><del>${fromRecord(t, was)}</del></dd><dt>${words.now}</dt><dd>${fromRecord(t, now)}</dd><dt>${words.why}</dt><dd>${asKept(t, why)}</dd></dl></li>`,
      )}</ol>`
}`
}
