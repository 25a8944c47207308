import { type Day, daysBetween } from '../../model/day.js'
import { listOn } from '../../query/as-of.js'
import { type Citation, cite } from '../../query/cite.js'
import type { AgreementStatus, LadderStep } from '../../query/status.js'
import type { Stage } from '../../register/register.js'
import { isoDay } from '../format.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { listLink, type View } from '../view.js'
import { besideStep } from './beside.js'
import { evidencePanel } from './evidence.js'

/** The steps of an agreement as a time line: each date opens what shows it. */
export function ladder(view: View, agreement: AgreementStatus): Html {
  const { t } = view
  const steps = agreement.ladder.map((step, at) =>
    rung(view, step, { before: agreement.ladder[at - 1], next: agreement.ladder[at + 1], id: agreement.id }),
  )
  const name = t.agency.ladder(t.words.model(agreement.model))
  return html`<ol class="ladder" aria-label="${name}">${steps}${end(view, agreement)}</ol>
${silentSteps(view, agreement)}`
}

interface Around {
  readonly before: LadderStep | undefined
  readonly next: LadderStep | undefined
  /** Of the agreement. */
  readonly id: string
}

function rung(view: View, step: LadderStep, { before, next, id }: Around): Html {
  const { t } = view
  const unseen = step.after !== undefined && step.after !== step.on && step.stage !== 'left'
  return html`<li class="${step.stage}">
<details><summary>${isoDay(step.on)} <b>${t.words.stage(step.stage)}</b> <span>${meaning(view, step, before)}</span></summary>
${when(step.stage === 'left', () => absence(view, id))}${evidencePanel(view, step.evidence)}</details>
${when(unseen, () => html`<p>${t.agency.after(isoDay(step.after ?? step.on))}</p>`)}
${when(step.note, () => html`<p>${fromRecord(t, step.note ?? '')}</p>`)}
${besideStep(view, { id }, step)}
${when(next, () => gap(view, step.on, next?.on ?? step.on))}
</li>`
}

/** The list that lacks an agreement: of what is not there no cell can be shown. */
function absence({ t, register }: View, id: string): Part {
  const missing = register.agreements.get(id)?.listed.at(-1)?.missingFrom
  const list = missing === undefined ? undefined : register.lists.participating[missing]
  if (list === undefined) return ''
  const words = t.agencyRecord.evidence
  return html`<div class="evidence"><p><a href="${listLink(list.document)}">${words.openList}</a> (<span class="file">${list.name}</span>). ${words.absence}</p></div>`
}

function meaning({ t }: View, { stage, after, note }: LadderStep, before: LadderStep | undefined): string {
  const words = t.agency.stepMeaning
  if (stage !== 'listed') return words[stage]
  if (before?.stage === 'listed' || note?.startsWith('listed again')) return words.relisted
  return after === undefined ? words.listedBy : words.listed
}

/** How the ladder ends: what the last list held shows of it. */
function end(view: View, { id, stage, current }: AgreementStatus): Part {
  const { t, register, times } = view
  const last = listOn(register.lists.participating, times.on)
  if (stage !== 'listed' || last === undefined) return ''
  if (!current)
    return html`<li class="doubtful"><details><summary>${isoDay(last.on)} <b>${t.agency.doubtfulStep}</b> <span>${t.agency.doubtfulMeaning}</span></summary>
<div class="evidence"><p class="file">${last.name}</p><p><a href="${listLink(last.document)}">${t.agencyRecord.evidence.openList}</a></p></div></details></li>`
  return html`<li class="still"><details><summary>${isoDay(last.on)} <b>${t.agency.stillStep}</b> <span>${t.agency.stillMeaning}</span></summary>
${evidencePanel(view, cellsOn(view, id, last.position))}</details></li>`
}

/** The cells of an agreement on the participating list at a position. */
function cellsOn({ register }: View, id: string, position: number): Citation[] {
  const spans = register.agreements.get(id)?.spans ?? []
  const span = spans.find(
    ({ series, from, to }) => series === 'participating' && from <= position && position <= to,
  )
  if (span === undefined) return []
  return ['LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE', 'SIGNED'].map((heading) =>
    cite(register, { series: 'participating', position, content: span.content, heading }),
  )
}

function gap({ t }: View, before: Day, on: Day): Html {
  const days = daysBetween(before, on)
  return html`<p class="gap">${days === 0 ? t.agency.sameDay : t.agency.gap(days)}</p>`
}

const told: readonly Stage[] = ['approved', 'pending', 'signed', 'trained', 'active']

/** The steps of which the record holds nothing: that is said, since silence would read as no. */
function silentSteps({ t }: View, { ladder: steps }: AgreementStatus): Html {
  const silent = told.filter((stage) => !steps.some((step) => step.stage === stage))
  const names = t.format.and(silent.map((stage) => t.words.stage(stage).toLowerCase()))
  return html`${when(silent.length > 0, () => html`<p class="silent">${t.agency.silentSteps(names)}</p>`)}`
}
