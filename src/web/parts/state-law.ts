import { type Day, daysBetween } from '../../model/day.js'
import type { StateCode } from '../../model/state.js'
import { type StateLawAnswer, stateLawOn } from '../../query/state-law.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { type LawHeld, lawAnchor, lawHeld } from '../law-held.js'
import { link, type View } from '../view.js'
import { inForce, provisionPanel } from './law-entry.js'
import { statements } from './statements.js'

/** What is held of a state's law, or the nation's: provisions on a time line, who said what, what was searched. */
export function stateLawSection(view: View, state: StateCode | 'US'): Html {
  const { t, times, law } = view
  const answer = stateLawOn(law, state, { on: times.on, knownAt: times.knownAt })
  const held = lawHeld(view, state)
  const words =
    state === 'US'
      ? t.stateLaw.nation
      : {
          heading: t.stateLaw.heading(t.words.state(state)),
          nothing: t.stateLaw.nothing(t.words.state(state)),
        }
  return html`<section id="law"><h2>${words.heading}</h2>
${answer.provisions.length === 0 ? html`<p>${words.nothing}</p>` : timeLine(view, answer)}
${when(answer.searched, () => html`<h3>${t.stateLaw.searched}</h3><p>${fromRecord(t, answer.searched ?? '')}</p>`)}
${when(answer.authorities.length > 0, () => said(view, answer, held))}
${asData(view, state)}</section>`
}

function asData(view: View, state: StateCode | 'US'): Html {
  const { asJson, law, classes, after } = view.t.law.entry
  const ofState = [
    [classes, link(view, '/v1/classify', { state })],
    [after, link(view, '/v1/aftermath', { state })],
  ] as const
  const questions = [[law, link(view, `/v1/law/${state}`)], ...(state === 'US' ? [] : ofState)] as const
  const nation = html`<a href="${link(view, '/law/us')}">${view.t.stateLaw.nation.more}</a>`
  return html`${when(state !== 'US', () => html`<p>${nation}</p>`)}<p>${asJson}: ${joined(
    questions.map(([text, address]) => html`<a href="${address}">${text}</a>`),
    ', ',
  )}</p>`
}

type Standing = StateLawAnswer['provisions'][number]

function timeLine(view: View, { provisions }: StateLawAnswer): Html {
  const { t, times } = view
  const counts = {
    held: provisions.length,
    inForce: provisions.filter(({ standing }) => standing === 'in force').length,
    day: t.format.longDay(times.on),
  }
  const ordered = [...provisions].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
  )
  const span = spanOf(ordered, times.on)
  return html`<p>${t.stateLaw.text(counts)}</p>
${axis(view, span)}
<ol class="opens timeline">${ordered.map((one) => item(view, one, span))}</ol>`
}

function startOf({ inForceFrom, enacted }: Standing): string {
  return inForceFrom ?? enacted ?? '9'
}

/** From the first day on which a provision was in force to the last that is asked about or on which one ends. */
interface Span {
  readonly from: Day
  readonly to: Day
  readonly on: Day
}

function spanOf(provisions: readonly Standing[], on: Day): Span {
  const froms = provisions.flatMap(({ inForceFrom }) => inForceFrom ?? []).sort()
  const tos = [
    on,
    ...provisions.flatMap(({ inForceFrom, inForceTo }) => inForceTo ?? inForceFrom ?? []),
  ].sort()
  const first = [...froms, on].sort()[0] ?? on
  const from = `${first.slice(0, 4)}-01-01` as Day
  return { from, to: tos.at(-1) ?? on, on }
}

/** Where a day stands between the ends of the time line, in percent. */
function place({ from, to }: Span, on: Day): number {
  return Math.min(100, Math.max(0, (100 * daysBetween(from, on)) / daysBetween(from, to)))
}

/** Years above the bars; the days themselves stand in the rows, so readers of the screen need no picture. */
function axis(view: View, span: Span): Html {
  const years = Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4)) + 1
  const step = [1, 2, 5, 10, 20].find((one) => years / one <= 5) ?? 25
  const first = Number(span.from.slice(0, 4))
  const ticks = Array.from({ length: years }, (_, at) => first + at).filter((year) => year % step === 0)
  return html`<svg class="axis" width="100%" height="20" aria-hidden="true" focusable="false"><title>${view.t.stateLaw.axis}</title>${ticks.map(
    (year) => {
      const x = place(span, `${year}-01-01` as Day)
      return x > 92
        ? ''
        : html`<line x1="${percent(x)}" x2="${percent(x)}" y1="15" y2="20"/><text x="${percent(x)}" y="12">${year}</text>`
    },
  )}</svg>`
}

function percent(value: number): string {
  return `${value.toFixed(1)}%`
}

function item(view: View, provision: Standing, span: Span): Html {
  const { t } = view
  const { id, citation, title, standing, joining, leaving } = provision
  const effects = [
    t.lawWords.joining(joining),
    ...(leaving === 'none' ? [] : [t.lawWords.leaving(leaving)]),
  ].join('; ')
  return html`<li id="${lawAnchor(id)}" class="${standing.replaceAll(' ', '-')}"><details><summary><b>${asKept(t, title)}</b>
<span class="title">${asKept(t, citation)}</span>
<span><span class="tag">${t.lawWords.standing(standing)}</span> ${effects} · ${inForce(view, { from: provision.inForceFrom, to: provision.inForceTo })}</span>
${bar(span, provision)}</summary>
${provisionPanel(view, provision)}</details></li>
`
}

function bar(span: Span, { inForceFrom, inForceTo, joining }: Standing): Part {
  if (inForceFrom === undefined) return ''
  const from = place(span, inForceFrom)
  const width = Math.max(0.8, place(span, inForceTo ?? span.to) - from)
  return html`<svg class="bar ${joining}" width="100%" height="10" aria-hidden="true" focusable="false"><rect class="track" y="4" width="100%" height="2"/><rect class="held" x="${percent(from)}" y="1" width="${percent(width)}" height="8" rx="2"/>${when(span.on < span.to, () => marker(span))}</svg>`
}

/** The day asked about, where the line goes on after it. */
function marker(span: Span): Html {
  const on = percent(place(span, span.on))
  return html`<line class="on" x1="${on}" x2="${on}" y1="0" y2="10"/>`
}

function said(view: View, { authorities }: StateLawAnswer, held: LawHeld): Html {
  const { t } = view
  return html`<h3>${t.stateLaw.statements}</h3><p class="quiet">${t.stateLaw.statementsText}</p>
${statements(view, authorities, held)}`
}
