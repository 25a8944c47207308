import type { DutyAnswer } from '../../query/duty.js'
import type { Change } from '../../rules/change.js'
import { isoDay } from '../format.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import type { View } from '../view.js'

/** What changed for the agency: every change of the answer, and what was said after the day. */
export function changesOf(view: View, { changes }: DutyAnswer): Part {
  const { t } = view
  const shown = changes.filter((change) => change.when !== 'before' || isTurn(change))
  if (shown.length === 0) return html`<p class="quiet">${t.law.noChanges}</p>`
  return (['before', 'on', 'after'] as const).map((when) =>
    part(
      view,
      t.law[when],
      shown.filter((change) => change.when === when),
    ),
  )
}

function isTurn({ from, to, leavingFrom, leavingTo }: Change): boolean {
  return from !== to || leavingFrom !== leavingTo
}

function part(view: View, heading: string, changes: readonly Change[]): Part {
  if (changes.length === 0) return ''
  return html`<h4>${heading}</h4><ol class="opens turns">${changes.map((change) => item(view, change))}</ol>`
}

function item({ t }: View, { on, from, to, leavingFrom, leavingTo, because }: Change): Html {
  const answer = (of: Change['from']) => t.lawWords.answer(of)
  const turned = from === to ? t.law.stays(answer(to)) : `${answer(from)} → ${answer(to)}`
  const leaving =
    leavingFrom === leavingTo ? '' : t.law.leavingChanged(answer(leavingFrom), answer(leavingTo))
  return html`<li><details><summary>${isoDay(on)} <b>${turned}</b>${when(leaving, () => html` <span>${leaving}</span>`)}</summary>
<div class="evidence"><ul>${because.map((one) => html`<li>${fromRecord(t, one)}</li>`)}</ul></div></details></li>
`
}
