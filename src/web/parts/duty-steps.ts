import type { DutyAnswer } from '../../query/duty.js'
import { KeptBy } from '../../query/kept.js'
import { sideOf } from '../../rules/answer.js'
import type { Step } from '../../rules/duty.js'
import { asKept } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import type { LawHeld } from '../law-held.js'
import { drawnFor, type View } from '../view.js'
import { provisionPanel } from './law-entry.js'

/** The trace: each provision in force that day, first those that bear on the answer, the others folded. */
export function steps(view: View, { trace, positions }: DutyAnswer, held: LawHeld): Html {
  const { t } = view
  const sided = positions.filter(({ position }) => sideOf(position) !== undefined)
  const spoken = new Set(sided.flatMap(({ id }) => held.authorities.get(id)?.of ?? []))
  const bears = ({ joining, leaving, provision }: Step) =>
    joining !== 'none' || leaving !== 'none' || spoken.has(provision)
  const [first, silent] = [trace.filter(bears), trace.filter((step) => !bears(step))]
  if (trace.length === 0) return html`<p>${t.law.noSteps}</p>`
  return html`<p class="quiet">${t.law.stepsText}</p>
${list(view, first, held)}
${when(silent.length > 0, () => html`<details class="more"><summary>${t.law.silentSteps(silent.length)}</summary>${list(view, silent, held)}</details>`)}`
}

function list(view: View, found: readonly Step[], held: LawHeld): Html {
  return html`<ol class="opens trace">${found.map((step) =>
    itemsDrawn.get(view.register, `${drawnFor(view)} ${JSON.stringify(step)}`, () => item(view, step, held)),
  )}</ol>`
}

/** Agencies of one state and kind are told the same of most provisions. */
const itemsDrawn = new KeptBy<Part>(1000)

function item(view: View, step: Step, { provisions }: LawHeld): Part {
  const { t } = view
  const provision = provisions.get(step.provision)
  if (provision === undefined) return ''
  const effects = [
    ...(step.leaving === 'none' || step.joining !== 'none' ? [t.lawWords.joining(step.joining)] : []),
    ...(step.leaving === 'none' ? [] : [t.lawWords.leaving(step.leaving)]),
  ]
  return html`<li class="${step.result.replaceAll(' ', '-')}"><details><summary><b>${asKept(t, step.citation)}</b>
<span class="title">${asKept(t, step.title)}</span> <span><span class="tag">${t.lawWords.result(step.result)}</span> ${effects.join('; ')}</span></summary>
${provisionPanel(view, provision, step)}</details></li>
`
}
