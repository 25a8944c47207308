import type { Day } from '../../model/day.js'
import type { Authority, Provision, Quote, Reference } from '../../model/law.js'
import { addressId } from '../../model/source-id.js'
import type { Step } from '../../rules/duty.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, joined, outward, type Part, when } from '../html.js'
import { type LawHeld, nameOfAgency } from '../law-held.js'
import { sourceLink } from '../source-links.js'
import type { View } from '../view.js'
import { usedFacts } from './law-facts.js'

/** What opens behind a provision: its words, whom it binds, its dates, consequences, doubts and sources. */
export function provisionPanel(view: View, provision: Provision, step?: Step): Html {
  const { t } = view
  const words = t.law.entry
  const { binds, complyBy, enacted, consequences, confidence, review, doubts, sources } = provision
  return html`<div class="evidence">
<p>${fromRecord(view.t, provision.summary)}</p>
${quotes(view, provision.quotes, sources)}
<dl>
${row(words.binds, t.lawWords.binds(binds, nameOfAgency(view)))}
${when(step !== undefined && step.facts.length > 0, () => row(words.facts, usedFacts(view, step?.facts ?? [])))}
${row(words.inForce, inForce(view, step?.inForce ?? { from: provision.inForceFrom, to: provision.inForceTo }))}
${dayRow(words.complyBy, complyBy)}
${dayRow(words.enacted, enacted)}
${when(provision.status !== 'in force' && provision.status !== 'superseded', () => row(words.status, t.lawWords.status(provision.status)))}
${textRow(view, words.consequences, consequences)}
${row(words.confidence, words.reviewed(t.lawWords.confidence(confidence), t.lawWords.review(review)))}
${textRow(view, words.doubts, doubts)}
${row(words.sources, references(view, sources))}
</dl></div>`
}

/** What opens behind what somebody said: the words, of what and of whom, when, with what force, and where. */
export function statementPanel(view: View, authority: Authority, { provisions }: LawHeld): Html {
  const { t } = view
  const words = t.law.entry
  const { summary, binds, madePublic, until, force, confidence, doubts, sources } = authority
  const citations = authority.of.flatMap((id) => provisions.get(id)?.citation ?? [])
  return html`<div class="evidence">
<p>${fromRecord(view.t, summary)}</p>
${quotes(view, authority.quotes, sources)}
<dl>
${row(words.force, t.lawWords.force(force))}
${row(words.public, isoDay(madePublic))}
${dayRow(words.ended, until)}
${when(citations.length > 0, () => row(words.says, asKept(view.t, citations.join('; '))))}
${row(words.concerns, t.lawWords.binds(binds, nameOfAgency(view)))}
${row(words.confidence, t.lawWords.confidence(confidence))}
${textRow(view, words.doubts, doubts)}
${row(words.sources, references(view, sources))}
</dl></div>`
}

function row(name: string, value: Part): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>
`
}

function dayRow(name: string, day: Day | undefined): Part {
  return day === undefined ? '' : row(name, isoDay(day))
}

function textRow({ t }: View, name: string, text: string | undefined): Part {
  return text === undefined ? '' : row(name, fromRecord(t, text))
}

function quotes({ t }: View, all: readonly Quote[], sources: readonly Reference[]): Part {
  return all.map(({ text, source, origin }) => {
    const from = sources[source]
    const where = from === undefined ? '' : outward(from.address, asKept(t, from.publisher))
    const memory = origin === 'from memory' ? t.law.entry.fromMemory : ''
    return html`<blockquote><p><q>${asKept(t, text)}</q></p><p class="quiet">${joined([where, memory].filter(Boolean), ', ')}</p></blockquote>`
  })
}

function references(view: View, sources: readonly Reference[]): Part {
  const { t } = view
  const words = t.law.entry
  return html`<ul>${sources.map(({ publisher, address, published, checked }) => {
    const days = [
      ...(published === undefined ? [] : [words.published(isoDay(published))]),
      checked === undefined ? words.unchecked : words.checked(isoDay(checked)),
    ]
    return html`<li>${outward(address, asKept(t, publisher))} <span class="quiet">· ${joined(days, ', ')}</span> ${html`<a class="else" href="${sourceLink(view, addressId(address))}">${t.sources.else}</a>`}</li>`
  })}</ul>`
}

/** From when to when something was in force. */
export function inForce({ t }: View, { from, to }: Pick<Step['inForce'], 'from' | 'to'>): Part {
  const words = t.law.entry
  if (from === undefined) return words.never
  return to === undefined ? words.from(isoDay(from)) : words.until(isoDay(from), isoDay(to))
}
