import { type StateCode, stateCodes } from '../../model/state.js'
import { type CountryOn, type PlaceStage, placeStage } from '../../query/country.js'
import type { RegisteredAgency } from '../../register/register.js'
import { joiningClasses } from '../../rules/classify.js'
import { atlasIn, classCounts, type MapAsked } from '../country.js'
import { isoDay } from '../format.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { countedByMonth } from '../map-frames.js'
import { agencyLink, link, type View } from '../view.js'

const stages = ['listed', 'pending', 'past'] as const

/** What the map shows, a row a state, with figures in place of colours. */
export function mapTable(view: View, { by }: MapAsked, { listed: ids }: CountryOn): Html {
  const { t } = view
  const columns =
    by === 'law'
      ? joiningClasses.map((name) => t.lawWords.class(name))
      : stages.map((name) => t.map.stages[name])
  const rows = stateCodes
    .map(
      (state) => [state, by === 'law' ? classFigures(view, state, ids) : stageFigures(view, state)] as const,
    )
    .filter(([, figures]) => figures.some((one) => one > 0))
  return html`<details class="aside map-table"><summary>${t.map.table}</summary>
<table><thead><tr><th scope="col">${t.map.state}</th>${columns.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead><tbody>${rows.map(
    ([state, figures]) =>
      html`<tr><th scope="row"><a href="${link(view, `/state/${state.toLowerCase()}`)}">${t.words.state(state)}</a></th>${figures.map((one, at) => html`<td class="number" data-label="${columns[at] ?? ''}">${t.format.number(one)}</td>`)}</tr>`,
  )}</tbody></table></details>`
}

function stageFigures({ register, times, ...view }: View, state: StateCode): number[] {
  const agreements = atlasIn({ register, times, ...view }).states.get(state) ?? []
  const told = agreements.map((one) => placeStage(register, one, times.on))
  return stages.map((stage) => told.filter((one) => one === stage).length)
}

function classFigures(view: View, state: StateCode, listed: readonly string[]): number[] {
  const prefix = `us-${state.toLowerCase()}/`
  const counted = classCounts(
    view,
    listed.filter((id) => id.startsWith(prefix)),
  )
  return joiningClasses.map((name) => counted[name])
}

/** The time line of the map, a row a month: the last list of each. */
export function monthTable(view: View): Html {
  const { t } = view
  const rows = [...countedByMonth(view).values()]
  const heads = [t.map.agreements, t.map.agencies, t.map.states]
  return html`<details class="aside map-table"><summary>${t.map.months}</summary>
<table><thead><tr><th scope="col">${t.map.list}</th>${heads.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead><tbody>${rows.map(
    ({ day, agreements, agencies, states }) =>
      html`<tr><th scope="row"><a href="/?on=${day}#map">${isoDay(day)}</a></th>${[agreements, agencies, states].map((one, at) => html`<td class="number" data-label="${heads[at] ?? ''}">${t.format.number(one)}</td>`)}</tr>`,
  )}</tbody></table></details>`
}

/** Agencies that no county of the map shows, each with where it stands: none is left out. */
export function mapBeside(view: View): Html {
  const { t } = view
  const { statewide, unplaced } = atlasIn(view)
  const wide = standing(view, statewide)
  const lost = standing(view, unplaced)
  if (wide.length + lost.length === 0) return html``
  return html`<details class="aside"><summary>${t.map.beside}</summary>
${when(wide.length > 0, () => html`<h3>${t.map.statewide(wide.length)}</h3><p>${listed(view, wide)}</p>`)}
${when(lost.length > 0, () => html`<h3>${t.map.unplaced(lost.length)}</h3><p>${listed(view, lost)}</p>`)}</details>`
}

type Standing = readonly [agency: RegisteredAgency, stage: PlaceStage]

function standing({ register, times }: View, agencies: readonly RegisteredAgency[]): Standing[] {
  return agencies.flatMap((agency) => {
    const told = (register.byAgency.get(agency.id) ?? []).map((one) => placeStage(register, one, times.on))
    const stage = stages.find((one) => told.includes(one))
    return stage === undefined ? [] : [[agency, stage] as const]
  })
}

function listed(view: View, agencies: readonly Standing[]): Part {
  return joined(
    agencies.map(
      ([agency, stage]) =>
        html`<a href="${agencyLink(view, agency.id)}">${agency.name}</a> <span class="quiet">(${agency.state}, ${view.t.map.stages[stage]})</span>`,
    ),
    ' · ',
  )
}
