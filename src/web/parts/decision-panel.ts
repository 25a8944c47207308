import type { Decision } from '../../query/decisions.js'
import type { NumberedSource } from '../../query/numbered.js'
import { datesIn, isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, joined, outward, type Part, when } from '../html.js'
import { elseLink } from '../source-links.js'
import { link, type View } from '../view.js'
import { decisionAnchor, either, refs, voteTable } from './decision-votes.js'

/** All that is held of one decision: votes, movers, reasons, what is told differently, doubts and sources. */
export function decisionPanel(view: View, decision: Decision): Html {
  const { t } = view
  return html`<div class="evidence">
${decision.told.length > 0 ? html`<ul class="plain told">${decision.told.map(({ text, quote, source }) => html`<li>${fromRecord(view.t, text)}${when(quote, () => html` <q>${asKept(view.t, quote ?? '')}</q>`)} ${refs(view, decision, [source])}</li>`)}</ul>` : ''}
${conflicts(view, decision)}
${maybe(view, decision)}
${voteTable(view, decision)}
${movers(view, decision)}
${reasons(view, decision)}
${doubts(view, decision)}
<h4>${t.decisions.sources}</h4>
<ol class="sources">${decision.sources.map((source) => sourceItem(view, decision, source))}</ol>
</div>`
}

function conflicts(view: View, decision: Decision): Part {
  const { t } = view
  if (decision.conflicts.length === 0) return ''
  return html`<div class="flags"><h4>${t.decisions.differs}</h4><ul>${decision.conflicts.map(
    (conflict) =>
      html`<li>${t.decisions.conflict(conflict)}: ${either(view, decision, conflict.told, (value) => valueWords(view, conflict.about, value))}</li>`,
  )}</ul></div>`
}

function valueWords({ t }: View, about: Decision['conflicts'][number]['about'], value: string): Part {
  if (about === 'day') return datesIn(value)
  if (about === 'outcome')
    return t.decisions.outcome(value as Decision['outcomes'][number]['value']).toLowerCase()
  return value
}

function maybe(view: View, { maybeSameAs }: Decision): Part {
  const { t } = view
  if (maybeSameAs.length === 0) return ''
  const links = maybeSameAs.map(
    (id) => html`<a href="${link(view, `/decision/${id}`)}">${id.slice(id.lastIndexOf('/') + 1)}</a>`,
  )
  return html`<div class="flags"><p>${t.decisions.maybe} ${joined(links, ', ')}</p></div>`
}

function movers(view: View, decision: Decision): Part {
  const { t } = view
  const { movedBy, secondedBy } = decision
  if (movedBy.length + secondedBy.length === 0) return ''
  const row = (name: string, told: Decision['movedBy']) =>
    when(told.length > 0, () => html`<dt>${name}</dt><dd>${either(view, decision, told, (who) => who)}</dd>`)
  return html`<dl>${row(t.decisions.movedBy, movedBy)}${row(t.decisions.secondedBy, secondedBy)}</dl>`
}

function reasons(view: View, decision: Decision): Part {
  const { t } = view
  if (decision.reasons.length === 0) return ''
  return html`<h4>${t.decisions.reasons}</h4>
<ul class="plain told">${decision.reasons.map(
    ({ by, side, text, quote, source }) =>
      html`<li><b>${asKept(t, by)}</b> <span class="quiet">(${t.decisions.side(side)})</span> ${fromRecord(view.t, text)}${when(quote, () => html` <q>${asKept(view.t, quote ?? '')}</q>`)} ${refs(view, decision, [source])}</li>`,
  )}</ul>`
}

function doubts(view: View, decision: Decision): Part {
  const found = decision.told.filter(({ doubt }) => doubt !== undefined)
  if (found.length === 0) return ''
  return html`<h4>${view.t.decisions.doubts}</h4><ul class="plain told">${found.map(
    ({ doubt, source }) =>
      html`<li>${fromRecord(view.t, doubt ?? '')} ${refs(view, decision, [source])}</li>`,
  )}</ul>`
}

function sourceItem(view: View, decision: Decision, { number, kind, ...source }: NumberedSource): Html {
  const { t } = view
  const [first] = source.evidence
  const tag = t.decisions.kinds[kind]
  const places = source.evidence.map(({ file, locator }) => `${file}, ${locator}`)
  return html`<li id="${decisionAnchor(decision)}-${number}" value="${number}">${outward(source.address, asKept(t, source.publisher))} ${when(tag, () => html`<span class="tag">${tag}</span>`)} <span class="quiet">${t.decisions.saidOn(isoDay(source.observedOn))}; <span class="file">${places.join('; ')}</span></span> ${first === undefined ? '' : elseLink(view, first)}</li>
`
}
