import type { StateCode } from '../../model/state.js'
import { moneyOfState } from '../../query/money.js'
import { moneyOverview, type StateRisk } from '../../query/money-overview.js'
import { type Html, html } from '../html.js'
import { kindsList, placeName, riskList } from '../parts/money.js'
import { page } from '../parts/shell.js'
import { timesForm } from '../parts/times-form.js'
import { link, type View } from '../view.js'

/** What is offered to every agency, and what each state's law puts at risk; or the money of one state. */
export function moneyPage(view: View, state?: StateCode): Html {
  const { t, register, times } = view
  const words = t.stakes.money
  const asOf = { on: times.on, knownAt: times.knownAt }
  const overview = moneyOverview(register, asOf)
  const { tiers, atRisk } = state === undefined ? overview : moneyOfState(register, state, asOf)
  const heading = state === undefined ? words.pageHeading : words.ofState(t.words.state(state))
  return page(view, {
    title: heading,
    content: html`<h1>${heading}</h1>
<p class="lead">${words.pageText(t.format.longDay(times.on))}</p>
<p class="quiet">${words.text}</p>
${tiers.map((tier) => html`<section class="stakes" id="${tier.of}"><h2>${words.tier(tier.of, placeName(view.t, tier.subject))}</h2>${kindsList(view, tier)}</section>`)}
<section class="stakes" id="risk"><h2>${words.atRisk}</h2><p class="quiet">${words.atRiskText}</p>${riskList(view, atRisk)}</section>
${state === undefined ? statesPart(view, overview.states) : html`<p><a href="${link(view, '/money')}">${words.all}</a></p>`}
<p><a href="${link(view, '/v1/money', state === undefined ? {} : { state })}">${words.asJson}</a></p>
${timesForm(view)}`,
  })
}

function statesPart(view: View, states: readonly StateRisk[]): Html {
  const words = view.t.stakes.money
  return html`<section class="stakes" id="states"><h2>${words.byState}</h2><p class="quiet">${words.byStateText}</p>${states.map((state) => statePart(view, state))}</section>`
}

function statePart(view: View, { state, atRisk }: StateRisk): Html {
  const code = state.toLowerCase()
  return html`<h3 id="${code}"><a href="${link(view, `/money/${code}`)}">${view.t.words.state(state)}</a></h3>${riskList(view, atRisk)}`
}
