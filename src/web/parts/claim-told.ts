import type { Citation } from '../../query/cite.js'
import type { WhenTold } from '../../query/numbered.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, outward, type Part } from '../html.js'
import { elseLink } from '../source-links.js'
import type { View } from '../view.js'

/** The day of a claim, or the month or year where its source tells no more. */
export function toldDay({ t }: View, { on, latest, approximate, written }: WhenTold): Part {
  const day =
    latest === undefined ? isoDay(on) : html`<span class="when">${(written ?? on).replace('~', '')}</span>`
  return approximate ? html`<span class="when">${t.told.about}${day}</span>` : day
}

/** Where a claim was told, and where the record keeps it. */
export function toldBy(view: View, evidence: readonly Citation[]): Html {
  const { t } = view
  return html`${evidence.map((citation) => {
    const { heading, observedOn, link, file, locator } = citation
    return html`<span class="line quiet">${t.told.source(outward(link ?? '', asKept(t, heading)), isoDay(observedOn))} <span class="file">${file}, ${locator}</span> ${elseLink(view, citation)}</span>`
  })}`
}

/** What is shaky about a claim. */
export function toldDoubt({ t }: View, doubt: string | null): Part {
  return doubt === null ? '' : html`<span class="line torn">${t.told.doubt}${fromRecord(t, doubt)}</span>`
}
