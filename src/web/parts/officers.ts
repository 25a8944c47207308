import type { Agency } from '../../agencies/agency.js'
import type { Model } from '../../model/agreement.js'
import { type OfficerCount, type OfficerStageTold, officersOf } from '../../query/officers.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { link, type View } from '../view.js'
import { toldItem, whenTold } from './told.js'

/** How far an agency's officers had come, with what its models let them do. */
export function officersPanel(view: View, agency: Agency, models: readonly Model[]): Html {
  const { t, register, times } = view
  const { stages } = officersOf(register, agency, { on: times.on, knownAt: times.knownAt })
  const known = stages.some(({ counts }) => counts.length > 0)
  const terms = models.map(
    (model) => html`<a href="${modelLink(view, model)}">${t.stakes.officers.model(t.words.model(model))}</a>`,
  )
  return html`<p class="quiet">${known ? t.stakes.officers.text : t.stakes.officers.none}</p>
${when(known, () => officerStagesList(view, stages))}
${when(terms.length > 0, () => html`<p>${joined(terms, ' · ')}</p>`)}`
}

export function modelLink(view: View, model: Model): string {
  return link(view, `/model/${model.toLowerCase()}`)
}

/** Every stage with its counts; a stage of which nothing is told says so. */
export function officerStagesList(view: View, stages: readonly OfficerStageTold[]): Html {
  const { t } = view
  return html`<dl class="stages">${stages.map(
    ({
      stage,
      counts,
      disagree,
    }) => html`<dt>${t.stakes.officers.stage(stage)}${when(disagree, () => html` <span class="tag doubtful">${t.stakes.disagree}</span>`)}</dt>
<dd>${counts.length === 0 ? html`<span class="quiet">${t.stakes.noRecord}</span>` : html`<ol class="opens">${counts.map((count) => countItem(view, count))}</ol>`}</dd>
`,
  )}</dl>`
}

function countItem(view: View, count: OfficerCount): Html {
  const { t } = view
  const keep: Part = count.keepRegularDuties === true ? [' · ', t.stakes.officers.keep] : ''
  return toldItem(view, count, {
    title: html`<b>${countText(view, count)}</b>`,
    line: [whenTold(view, count), keep],
  })
}

/** `at least 3 of 1,400`. */
export function countText({ t }: View, { bound, count, of }: OfficerCount): string {
  const words = t.stakes.officers
  const number = `${words.bound[bound]}${t.format.number(count)}`
  return of === undefined ? number : words.of(number, t.format.number(of))
}
