import type { AgreementStatus, Status } from '../../query/status.js'
import { html, type Part } from '../html.js'
import type { View } from '../view.js'
import { inOrder, standing } from './sentence.js'

/** Where the agreements of an agency stand, at a glance. */
export function badges(view: View, { agreements, coverage }: Status): Part {
  const { t } = view
  const words = t.agency.standing
  if (coverage.to === null) return html`<p class="badge none">${words.silent}</p>`
  if (agreements.length === 0) return html`<p class="badge none">${words.none}</p>`
  const groups = new Map<string, AgreementStatus[]>()
  for (const one of inOrder(agreements)) {
    const where = standing(view, one)
    groups.set(where, [...(groups.get(where) ?? []), one])
  }
  return [...groups].map(
    ([where, ones]) =>
      html`<p class="badge ${badgeClass(ones[0])}">${where}: ${ones.map(({ model }) => t.words.shortModel(model)).join(', ')}</p>`,
  )
}

function badgeClass(agreement: AgreementStatus | undefined): string {
  if (agreement?.stage === 'listed') return agreement.current ? 'listed' : 'doubtful'
  return agreement?.stage === 'pending' && agreement.current ? 'pending' : 'left'
}
