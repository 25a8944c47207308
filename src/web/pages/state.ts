import type { Day } from '../../model/day.js'
import type { StateCode } from '../../model/state.js'
import { listOn } from '../../query/as-of.js'
import { isoDay } from '../format.js'
import { type Html, html, type Part, when } from '../html.js'
import { aftermathSection } from '../parts/aftermath-table.js'
import { classSection } from '../parts/class-table.js'
import { daysHeld } from '../parts/days-held.js'
import { stateEvents } from '../parts/events.js'
import { figures } from '../parts/figures.js'
import { cardLink, type Followed, feedLinks, followList } from '../parts/follow.js'
import { page, searchForm } from '../parts/shell.js'
import { stateLawSection } from '../parts/state-law.js'
import { timesForm } from '../parts/times-form.js'
import { type StateAgency, type StateAgreement, stateAgencies } from '../state-agencies.js'
import { agencyLink, link, type View } from '../view.js'

const groups = ['listed', 'pending', 'past', 'recorded'] as const

/** The agencies of a state that have or had agreements. */
export function statePage(view: View, state: StateCode): Html {
  const { t, register, times, world } = view
  const name = t.words.state(state)
  const last = listOn(register.lists.participating, times.on)
  const agencies = stateAgencies(register, state, times.on)
  return page(view, {
    title: t.statePage.title(name),
    ownSearch: true,
    alternates: [
      cardLink(view, `/state/${state.toLowerCase()}`, t.embed.mapOf(name)),
      feedLinks(feedsOf(view, state)),
    ],
    content: html`<nav class="path" aria-label="${t.agency.path}"><a href="${link(view, '/')}#states">${t.agency.states}</a></nav>
<h1>${name}</h1>
${last === undefined ? html`<p class="lead">${t.statePage.silent} ${daysHeld(view)}</p>` : summary(view, agencies, { state, on: last.on })}
${contents(view)}
<section id="days"><h2>${t.agencyRecord.times.heading}</h2>${timesForm(view)}</section>
${stateLawSection(view, state)}
${classSection(view, state)}
${aftermathSection(view, state)}
${stateEvents(view, state)}
<div id="agencies">${groups.map((group) =>
      table(
        view,
        t.statePage[group],
        agencies.filter((one) => one.group === group),
      ),
    )}</div>
<h2>${t.statePage.find(name)}</h2>
<p>${t.statePage.noneHelp(world.directory.inState(state).length)} <a href="${link(view, `/state/${state.toLowerCase()}/agencies`)}">${t.directory.all}</a></p>
${searchForm(view, 'large', '', html`<input type="hidden" name="state" value="${state}">`)}
<h2>${t.embed.follow}</h2>
${followList(view, feedsOf(view, state))}
<p><a href="${link(view, `/embed/map/${state.toLowerCase()}`)}">${t.embed.mapHere}</a></p>`,
  })
}

function feedsOf({ t }: View, state: StateCode): Followed[] {
  const name = t.words.state(state)
  return [
    { path: '/feeds/changes', query: { state }, title: t.embed.changesOf(name) },
    { path: '/feeds/law', query: { state }, title: t.embed.lawOf(name) },
    { path: '/feeds/agenda', query: { state }, title: t.shell.agendaFeed },
  ]
}

function contents({ t }: View): Html {
  const { contents: name, short, classes, after, agencies } = t.stateLaw
  const parts = { law: short, classes, after, agencies }
  return html`<nav class="contents" aria-label="${name}"><ul>${Object.entries(parts).map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>`
}

function summary(
  view: View,
  agencies: readonly StateAgency[],
  { state, on }: { state: StateCode; on: Day },
): Html {
  const { t } = view
  const listed = agencies.flatMap(({ agreements }) =>
    agreements.filter(({ stage, current }) => stage === 'listed' && current),
  )
  const holders = agencies.filter(({ agreements }) =>
    agreements.some(({ stage, current }) => stage === 'listed' && current),
  )
  const day = t.format.longDay(on)
  if (listed.length === 0) return html`<p class="lead">${t.statePage.none(t.words.state(state), day)}</p>`
  const facts = { agreements: listed.length, agencies: holders.length, day }
  const of = (model: string) => listed.filter((one) => one.model === model).length
  return html`<p class="lead">${t.statePage.text(facts)}</p>
${figures(
  view,
  (['TFM', 'WSO', 'JEM'] as const).map((model) => [of(model), t.words.model(model)] as const),
)}
<p><a href="${link(view, '/changes', { state })}">${t.statePage.changes}</a> · <a href="${link(view, `/money/${state.toLowerCase()}`)}">${t.stakes.money.ofState(t.words.state(state))}</a></p>`
}

function table(view: View, heading: string, agencies: readonly StateAgency[]): Part {
  const { t } = view
  if (agencies.length === 0) return ''
  return html`<h2>${heading} <span class="quiet">${t.format.number(agencies.length)}</span></h2>
<table class="agencies"><thead><tr><th scope="col">${t.statePage.agency}</th><th scope="col">${t.statePage.county}</th><th scope="col">${t.statePage.agreements}</th></tr></thead>
<tbody>${agencies.map((one) => row(view, one))}</tbody></table>`
}

function row(view: View, { agency, agreements }: StateAgency): Html {
  return html`<tr><td><a href="${agencyLink(view, agency.id)}">${agency.name}</a></td><td>${agency.counties.join(', ')}</td><td>${agreements.map((one) => tag(view, one))}</td></tr>
`
}

function tag({ t }: View, { model, stage, current, since }: StateAgreement): Html {
  const name = stage === 'listed' && current ? t.statePage.since : t.words.stage(stage).toLowerCase()
  return html`<span class="tag ${stage}">${t.words.shortModel(model)} <span class="quiet">${name} ${when(since, () => isoDay(since ?? ('' as Day)))}</span></span> `
}
