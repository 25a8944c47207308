import type { CorrectionTold } from '../../query/corrections.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord, plainFromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { dueText } from '../parts/beside.js'
import { page } from '../parts/shell.js'
import { agencyLink, link, type View } from '../view.js'
import { values } from './corrections.js'

/** One request for a correction: what was asked, by whom, why, and every step that it took. */
export function correctionPage(view: View, one: CorrectionTold): Html {
  const { t } = view
  const words = t.correctionsText
  return page(view, {
    title: `${words.number(one.number)}: ${one.agency.name}, ${plainFromRecord(t, one.fact)}`,
    content: html`<nav class="path"><a href="${link(view, '/corrections')}">${words.back}</a></nav>
<h1>${words.number(one.number)}</h1>
<p class="lead"><a href="${agencyLink(view, one.agency.id)}">${one.agency.name}</a>, ${fromRecord(t, one.fact)}</p>
<p><b class="tag ${one.state}">${words.state(one.state)}</b> ${words.askedOn(isoDay(one.receivedOn))}${when(one.open, () => [', ', dueText(view, one)])}</p>
${values(view, one)}
<dl class="facts">${when(one.claim, () => html`<dt>${words.claim}</dt><dd>${asKept(t, one.claim ?? '')}</dd>`)}
${document(view, one)}
<dt>${words.effect}</dt><dd>${words.effectText(one.effect)}</dd></dl>
<h2>${words.steps}</h2>
${steps(view, one)}
<p><a href="${link(view, `/v1/corrections/${one.number}`)}">${words.asJson}</a></p>`,
  })
}

function document({ t }: View, { document: paper }: CorrectionTold): Part {
  const words = t.correctionsText
  if (paper === null) return ''
  const facts = { name: paper.name, bytes: t.format.number(paper.bytes) }
  return html`<dt>${words.document}</dt><dd>${words.documentText(facts)}<span class="file">${paper.sha256}</span></dd>`
}

function steps({ t }: View, { decisions, receivedOn, dueBy }: CorrectionTold): Part {
  const words = t.correctionsText
  return html`<ul class="plain"><li>${isoDay(receivedOn)} <b>${words.received}</b> <span class="quiet">${words.due(isoDay(dueBy))}</span></li>
${decisions.map(({ state, on, by, reason }) => html`<li>${isoDay(on)} <b>${words.step(words.state(state), by)}</b><br>${asKept(t, reason)}</li>`)}</ul>
${when(decisions.length === 0, () => html`<p class="quiet">${words.noSteps}</p>`)}`
}
