import type { Agency } from '../../agencies/agency.js'
import { grouped } from '../../agencies/grouping.js'
import type { StateCode } from '../../model/state.js'
import { allAgencies } from '../../query/all-agencies.js'
import { type Html, html, type Part, when } from '../html.js'
import { page } from '../parts/shell.js'
import { agencyLink, link, type View } from '../view.js'

/** Every agency of a state by county, also those on no list. */
export function directoryPage(view: View, state: StateCode): Html {
  const { t, register, world } = view
  const words = t.directory
  const agencies = allAgencies(register, world.directory).inState(state)
  const named = agencies.flatMap((agency) =>
    (agency.counties.length === 0 ? [''] : agency.counties).map((county) => ({ county, agency })),
  )
  // Those of which no county is held come last.
  const counties = [...grouped(named, ({ county }) => county)].sort(([a], [b]) =>
    a === '' || b === '' ? b.length - a.length : a < b ? -1 : 1,
  )
  const name = t.words.state(state)
  const told = agencies.filter(({ id }) => register.byAgency.has(id)).length
  return page(view, {
    title: words.title(name),
    content: html`<nav class="path" aria-label="${t.agency.path}"><a href="${link(view, '/')}#states">${t.agency.states}</a> › <a href="${link(view, `/state/${state.toLowerCase()}`)}">${name}</a></nav>
<h1>${words.heading(name)}</h1>
<p>${words.text(agencies.length, told)}</p>
${when(told > 0, () => html`<p class="quiet"><span class="tag listed">287(g)</span> ${words.marked}</p>`)}
${counties.map(([county, all]) => countyPart(view, county === '' ? words.noCounty : county, all))}`,
  })
}

function countyPart(view: View, county: string, all: readonly { readonly agency: Agency }[]): Html {
  const sorted = all.map(({ agency }) => agency).sort((a, b) => (a.name < b.name ? -1 : 1))
  return html`<h2>${county} <span class="quiet">${view.t.format.number(all.length)}</span></h2>
<ul class="plain">${sorted.map((agency) => item(view, agency))}</ul>
`
}

function item(view: View, { id, name, kind }: Agency): Part {
  const { t, register } = view
  const has = register.byAgency.has(id)
  return html`<li><a href="${agencyLink(view, id)}">${name}</a> <span class="quiet">${t.words.kind(kind)}</span>${when(has, () => html` <span class="tag listed">287(g)</span>`)}</li>`
}
