import type { ClassifiedAgreement } from '../../query/classification.js'
import { type Answer, sideOf } from '../../rules/answer.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { decisionAt } from '../joinings.js'
import { lastingLink, type View } from '../view.js'

/** The agreements of an agency by the law of the days on which they were joined. */
export function joinedUnder(view: View, rows: readonly ClassifiedAgreement[]): Part {
  const { t } = view
  if (rows.length === 0) return ''
  return html`<h3>${t.law.classes}</h3><p class="quiet">${t.law.classesText}</p>
<ul class="plain classed">${rows.map((row) => {
    const day = { on: row.joined, knownAt: row.joined }
    const that = `${lastingLink(`/agency/${row.agency}`, day)}#law`
    return html`<li>${t.law.joinedOn(t.words.model(row.model), isoDay(row.joined), row.joinedBy)}: <b>${t.lawWords.class(row.class)}</b>
<span class="line">${reasonFor(view, row)} <a href="${that}">${t.law.lawOfThatDay}</a></span></li>`
  })}</ul>`
}

/** Why an agreement is classed as it is, in sentences. */
export function reasonFor(view: View, row: ClassifiedAgreement): Html {
  const { t } = view
  const decision = decisionAt(view, row)
  const day = isoDay(row.joined)
  const said = decision.positions
    .filter(({ position, force }) => sideOf(position) === 'must' && force !== 'press-phrase')
    .map(({ by, on, approximate }) => t.law.said(asKept(t, by), isoDay(on), approximate))
  const heard = said.length === 0 ? '' : t.law.saidRequired(t.format.and(said))
  if (row.class === 'unclear' && decision.unknown.length > 0)
    return html`${t.law.notKnown(t.format.and(decision.unknown.map((what) => fromRecord(t, what))))} ${heard}`
  if (row.class === 'unclear' && silent.has(row.answer))
    return html`${t.law.noReason({ day, state: t.words.state(row.state) })} ${heard}`
  const by = t.format.and(decision.bearing.map(({ citation }) => asKept(t, citation)))
  return html`${t.law.reason(row.class, { day, by })} ${heard}`
}

const silent: ReadonlySet<Answer> = new Set(['no provision held'])
