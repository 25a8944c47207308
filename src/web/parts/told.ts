import type { Told } from '../../query/told.js'
import { datesIn, isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import type { View } from '../view.js'
import { besideClaim } from './beside.js'
import { evidencePanel } from './evidence.js'

/** The parts of a claim in a list: what stands in its line, and what opens behind it. */
export interface ToldParts {
  readonly title: Part
  readonly line: Part
  /** Pairs of a name and a value. */
  readonly facts?: readonly (readonly [string, Part])[]
}

/** One claim as an item of a list that opens to its words, its doubt and its source. */
export function toldItem(view: View, told: Told, { title, line, facts = [] }: ToldParts): Html {
  const { t } = view
  return html`<li><details><summary>${title}
<span>${line}</span></summary>
<p>${fromRecord(t, told.text)}</p>
${when(facts.length > 0, () => html`<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`)}
${when(told.doubt, () => html`<p class="quiet"><b>${t.stakes.doubt}.</b> ${fromRecord(t, told.doubt ?? '')}</p>`)}
${evidencePanel(view, told.evidence)}</details>${told.evidence.map((one) => besideClaim(view, one))}</li>
`
}

/** The day that a claim is about, as its source tells it, and who says so. */
export function whenTold(view: View, told: Told): Part {
  return [dayTold(view, told), ' · ', asKept(view.t, told.publisher)]
}

/** The day that a claim is about; a month or a year, or `about`, where its source tells no more. */
export function dayTold({ t }: View, { on, written }: Pick<Told, 'on' | 'written'>): Part {
  if (written === undefined) return isoDay(on)
  const [text = '', about] = written.split(/(~)$/)
  return [about === undefined ? '' : t.law.entry.about, datesIn(text)]
}
