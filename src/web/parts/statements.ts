import type { Authority } from '../../model/law.js'
import { isoDay } from '../format.js'
import { asKept } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { type LawHeld, lawAnchor } from '../law-held.js'
import type { View } from '../view.js'
import { statementPanel } from './law-entry.js'

/** Who said what a law means, in the order of time: each with its side, its force, and what opens behind it. */
export function statements(view: View, all: readonly Authority[], held: LawHeld): Html {
  const ordered = [...all].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
  return html`<ol class="opens said">${ordered.map((one) => statement(view, one, held))}</ol>`
}

function statement(view: View, authority: Authority, held: LawHeld): Html {
  const { t } = view
  const { id, by, side, force, on, approximate, madePublic, position } = authority
  return html`<li class="${position}" id="${lawAnchor(id)}"><details><summary>${said(view, on, approximate)} <b>${asKept(t, by)}</b>
<span><span class="tag says">${t.lawWords.position(position)}</span> ${t.lawWords.side(side)} · ${t.lawWords.force(force)}${when(madePublic !== on, () => [' · ', t.law.madePublic(isoDay(madePublic))])}</span></summary>
${statementPanel(view, authority, held)}</details></li>
`
}

function said({ t }: View, on: Authority['on'], approximate: boolean): Part {
  return approximate ? html`<span class="when">${t.law.entry.about}${isoDay(on)}</span>` : isoDay(on)
}
