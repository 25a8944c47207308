import { type StateCode, stateCodes } from '../../model/state.js'
import type { Hit } from '../../query/search.js'
import { type Html, html, type Part, when } from '../html.js'
import { page, searchForm } from '../parts/shell.js'
import { agencyLink, type View } from '../view.js'

/** Agencies whose names are near a text, also those on no list. */
export function searchPage(view: View, hits: readonly Hit[]): Html {
  const { t, asked } = view
  const text = asked.text('q') ?? ''
  const words = t.searchPage
  return page(view, {
    title: words.title(text),
    ownSearch: true,
    content: html`<h1>${words.heading}</h1>
${searchForm(view, 'large', text, html`<p class="narrow">${stateChoice(view, asked.state(), 'state')}</p>`)}
${when(text !== '', () => results(view, text, hits))}`,
  })
}

/** A list of states to choose from, in the order of their names. */
export function stateChoice(view: View, chosen: StateCode | undefined, id: string): Html {
  const { t } = view
  const words = t.searchPage
  const codes = [...stateCodes]
  if (t.language !== 'en') codes.sort((a, b) => t.words.state(a).localeCompare(t.words.state(b), 'es'))
  return html`<label for="${id}">${words.state}</label> <select id="${id}" name="state"><option value="">${words.allStates}</option>${codes.map(
    (code) =>
      html`<option value="${code}"${when(code === chosen, () => html` selected`)}>${t.words.state(code)}</option>`,
  )}</select>`
}

function results(view: View, text: string, hits: readonly Hit[]): Html {
  const { t } = view
  const words = t.searchPage
  const asked = html`<q>${text}</q>`
  if (hits.length === 0)
    return html`<p class="lead">${words.none(asked)}</p><ul>${words.noneHelp.map((help) => html`<li>${help}</li>`)}</ul>`
  const count = words.results(hits.length, asked)
  return html`<p>${count}</p><ol class="hits">${hits.map((hit) => hitItem(view, hit))}</ol>`
}

function hitItem(view: View, hit: Hit): Html {
  const { t } = view
  const where = [t.words.kind(hit.kind), ...hit.counties, t.words.state(hit.state)].join(' · ')
  return html`<li><a href="${agencyLink(view, hit.id)}">${hit.name}</a> <span class="quiet">${where}</span> ${stages(view, hit)}</li>`
}

function stages({ t }: View, { stages: all }: Hit): Part {
  if (all.length === 0) return html`<span class="tag none">${t.searchPage.onNoList}</span>`
  return all.map(
    ({ model, stage }) =>
      html`<span class="tag ${stage}">${t.words.shortModel(model)}: ${t.words.stage(stage).toLowerCase()}</span> `,
  )
}
