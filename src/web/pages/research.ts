import { type Model, models } from '../../model/agreement.js'
import { directions } from '../../model/research.js'
import { type Finding, findings, type OutcomeFindings, type Research } from '../../query/research.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { toldBy, toldDay, toldDoubt } from '../parts/claim-told.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'

/** What studies found, by outcome, those that disagree side by side. */
export function researchPage(view: View): Html {
  const { t, asked, register, times } = view
  const words = t.told.research
  const model = asked.oneOf<Model>('model', models)
  const outcome = asked.text('outcome')
  const answer = findings(register, { outcome, model }, { on: times.on, knownAt: times.knownAt })
  return page(view, {
    title: words.title,
    content: html`<h1>${words.heading}</h1>
<p>${words.text}</p>
${form(view, answer)}
${answer.outcomes.length === 0 ? html`<p class="lead">${words.none}</p>` : [overview(view, answer.outcomes), answer.outcomes.map((one) => section(view, one))]}
<p><a href="${link(view, '/v1/research', { outcome, model })}">${t.told.asJson}</a></p>`,
  })
}

function form({ t, times }: View, { outcome, model, outcomesHeld }: Research): Html {
  const words = t.told.research
  const kept = { on: times.given.on, 'known-at': times.given.knownAt }
  const option = (value: string, text: Part, chosen: boolean) =>
    html`<option value="${value}"${when(chosen, () => html` selected`)}>${text}</option>`
  return html`<form class="choose" action="/research">
<p><label for="outcome">${words.outcome}</label> <select id="outcome" name="outcome">${option('', words.allOutcomes, false)}${outcomesHeld.map((one) => option(one, asKept(t, one), one.toLowerCase() === outcome?.toLowerCase()))}</select></p>
<p><label for="model">${words.model}</label> <select id="model" name="model">${option('', words.allModels, false)}${models.map((one) => option(one, t.words.model(one), one === model))}</select></p>
${Object.entries(kept).map(([name, value]) => when(value, () => html`<input type="hidden" name="${name}" value="${value}">`))}
<button>${words.show}</button></form>`
}

/** Outcomes down, directions across: how many studies found which. */
function overview({ t }: View, outcomes: readonly OutcomeFindings[]): Html {
  const words = t.told.research
  return html`<h2>${words.counts}</h2>
<p class="quiet">${words.countsText}</p>
<table class="classes directions"><thead><tr><th scope="col">${words.outcome}</th>${directions.map((one) => html`<th scope="col" class="number">${words.direction(one)}</th>`)}</tr></thead>
<tbody>${outcomes.map(
    ({
      outcome,
      studies,
    }) => html`<tr><th scope="row"><a href="#${anchor(outcome)}">${asKept(t, capital(outcome))}</a></th>${directions.map(
      (one) =>
        html`<td class="number${when(studies[one] === 0, () => ' zero')}"><span class="narrow">${words.direction(one)}</span>${t.format.number(studies[one])}</td>`,
    )}</tr>
`,
  )}</tbody></table>`
}

function anchor(outcome: string): string {
  return outcome.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function section(view: View, { outcome, findings: found }: OutcomeFindings): Html {
  const words = view.t.told.research
  const { columns } = words
  const count = new Set(found.map(({ study }) => study.toLowerCase())).size
  return html`<section id="${anchor(outcome)}"><h2>${asKept(view.t, capital(outcome))} <span class="quiet">${words.count(found.length, count)}</span></h2>
<table class="findings"><thead><tr><th scope="col">${columns.direction}</th><th scope="col">${columns.study}</th><th scope="col">${columns.what}</th><th scope="col">${columns.design}</th><th scope="col">${columns.source}</th></tr></thead>
<tbody>${found.map((one) => row(view, one))}</tbody></table></section>`
}

function row(view: View, finding: Finding): Html {
  const { t } = view
  const words = t.told.research
  const { direction, strength, study, authors, text, quote, doubt, design, read, evidence } = finding
  return html`<tr><th scope="row">${words.direction(direction)}${when(strength, () => html`<span class="line quiet">${asKept(t, strength ?? '')}</span>`)}</th><td><b>${asKept(t, study)}</b>${when(authors, () => html`<span class="line">${authors ?? ''}</span>`)} <span class="line quiet">${toldDay(view, finding)}</span><span class="line">${fromRecord(t, text)}${when(quote, () => html` <q>${asKept(t, quote ?? '')}</q>`)}</span>${toldDoubt(view, doubt)}</td><td>${what(view, finding)}</td><td>${asKept(t, design ?? '')}</td><td>${toldBy(view, evidence)}<span class="line">${words.read(read)}</span></td></tr>
`
}

function what({ t }: View, { place, period, models: studied }: Finding): Part {
  const names = studied.map((one) => t.words.model(one))
  const parts = [
    place === null ? null : asKept(t, place),
    period === null ? null : asKept(t, period),
    names.length === 0 ? t.told.research.modelNotTold : names.join(', '),
  ]
  return parts.flatMap((part) => (part === null ? [] : html`<span class="line">${part}</span>`))
}
