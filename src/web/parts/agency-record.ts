import type { Agency } from '../../agencies/agency.js'
import { fileNameOf } from '../../model/address.js'
import { modelOf } from '../../model/agreement.js'
import type { AgencyField } from '../../model/correction.js'
import type { AgreementHistory, History } from '../../query/history.js'
import { isoDay } from '../format.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, joined, outward, type Part, when } from '../html.js'
import { listLink, type View } from '../view.js'
import { besideField } from './beside.js'
import { placeOf } from './evidence.js'

/** The papers that lists link. */
export function documents({ t }: View, { agreements }: History): Part {
  const found = agreements.flatMap((agreement) =>
    agreement.documents.map((document) => ({ ...document, model: modelIn(agreement) })),
  )
  if (found.length === 0) return ''
  return html`<h2>${t.agencyRecord.documents}</h2><p>${t.agencyRecord.documentsText}</p>
<ul class="plain">${found.map(({ address, from, model, evidence }) => {
    const { row } = placeOf(evidence.locator)
    return html`<li>${outward(address, fileNameOf(address) || address)} <span class="quiet">${t.words.model(model)}, ${t.agencyRecord.linkedSince} <a href="${listLink(evidence.document, row)}">${isoDay(from)}</a></span></li>`
  })}</ul>`
}

/** The runs of lists that hold each agreement. */
export function periods({ t }: View, { agreements }: History): Part {
  const held = agreements.filter(({ listed, pending }) => listed.length + pending.length > 0)
  if (held.length === 0) return ''
  const runs = (of: AgreementHistory['listed']) =>
    joined(
      of.map(({ from, to }) => t.agencyRecord.period(isoDay(from), isoDay(to))),
      ', ',
    )
  return html`<h2>${t.agencyRecord.periods}</h2>
<dl class="facts">${held.map(
    (one) => html`<dt>${t.words.model(modelIn(one))}</dt>
<dd>${when(one.pending.length > 0, () => html`<span class="line">${t.agencyRecord.pending}: ${runs(one.pending)}</span>`)}${when(one.listed.length > 0, () => html`<span class="line">${t.agencyRecord.participating}: ${runs(one.listed)}</span>`)}</dd>`,
  )}</dl>`
}

/** The names that lists print, and why they are one agency. */
export function namesPrinted({ t }: View, { names }: History): Part {
  if (names.length === 0) return ''
  const percent = (confidence: number) => String(Math.round(confidence * 100))
  return html`<p>${t.agencyRecord.namesText}</p>
<ul class="plain">${names.map(
    ({ name, from, to, reason, confidence }) =>
      html`<li><q>${name.trim()}</q> <span class="quiet">${t.agencyRecord.nameUntil(isoDay(from), isoDay(to))}</span><br>${fromRecord(t, reason)} <span class="quiet">(${t.agencyRecord.sureness(percent(confidence))})</span></li>`,
  )}</ul>`
}

/** What the agency is, and the numbers under which others know it. */
export function aboutAgency(view: View, agency: Agency): Html {
  const { t } = view
  const words = t.agencyRecord
  const row = (name: string, value: Part, field?: AgencyField) =>
    html`<dt>${name}</dt><dd>${value}${field === undefined ? '' : besideField(view, agency.id, field)}</dd>`
  return html`<dl class="facts">
${row(words.kind, t.words.kind(agency.kind), 'kind')}
${row(agency.counties.length > 1 ? words.counties : words.county, agency.counties.join(', ') || words.noCounty, 'counties')}
${row(words.state, t.words.state(agency.state))}
${row(words.id, html`<span class="file">${agency.id}</span>`)}
${row(words.ori, ori(t, agency), 'ori')}
${when(agency.officers !== undefined, () => row(words.officers, figure(t, agency.officers, agency.figuresYear), 'officers'))}
${when(agency.population !== undefined, () => row(words.population, figure(t, agency.population, agency.figuresYear), 'population'))}
</dl>`
}

function ori(t: View['t'], { ori: number, oriReason, oriConfidence }: Agency): Part {
  const sure =
    oriConfidence === undefined
      ? ''
      : ` (${t.agencyRecord.sureness(String(Math.round(oriConfidence * 100)))})`
  const held = number === undefined ? t.agencyRecord.noOri : html`<span class="file">${number}</span>`
  return html`${held} <span class="line quiet">${fromRecord(t, oriReason ?? '')}${sure}</span>`
}

function figure(t: View['t'], value: number | undefined, year: number | undefined): Part {
  const source = year === undefined ? '' : t.agencyRecord.figures(String(year))
  return [value === undefined ? '' : t.format.number(value), ' ', html`<span class="quiet">${source}</span>`]
}

function modelIn({ id }: AgreementHistory) {
  return modelOf(id.slice(id.lastIndexOf('/') + 1)) ?? null
}
