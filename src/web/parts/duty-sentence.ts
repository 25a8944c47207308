import type { StateCode } from '../../model/state.js'
import type { DutyAnswer } from '../../query/duty.js'
import { type Answer, answerOf, sideOf } from '../../rules/answer.js'
import type { Position } from '../../rules/duty.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { type LawHeld, lawAnchor, nameOfAgency } from '../law-held.js'
import type { View } from '../view.js'

/** What was asked of an agency about joining, in sentences; where it is contested, by whom. */
export function dutyJoining(view: View, duty: DutyAnswer, held: LawHeld): Html {
  const { t, times } = view
  const facts = {
    day: t.format.longDay(times.on),
    name: html`<b>${duty.agency.name}</b>`,
    state: t.words.state(duty.agency.state as StateCode),
    by: t.format.and(byAnswer(t, duty, duty.contested ? duty.byText : duty.joining, 'joining')),
    unknown: t.format.and(duty.unknown.map((what) => fromRecord(t, what))),
  }
  const answer = plain(duty)
  const sentence = html`<p>${t.law.joined(answer, facts)}</p>`
  const others = notReached(view, duty, held)
  if (!duty.contested) return html`${sentence}${others}${spokenOf(view, duty, held)}`
  return html`<p>${t.law.contested}</p>${sentence}${others}${saidBy(view, duty.positions)}${spokenOf(view, duty, held)}`
}

/** What was asked about leaving. */
export function dutyLeaving({ t }: View, duty: DutyAnswer): Html {
  return html`<p>${t.law.left(duty.leaving, t.format.and(byAnswer(t, duty, duty.leaving, 'leaving')))}</p>`
}

function plain({ contested, byText, joining }: DutyAnswer): Exclude<Answer, 'contested'> {
  const answer = contested ? byText : joining
  return answer === 'contested' ? 'unknown' : answer
}

/** The provisions that give an answer. A ruling may have given it: then it is named. */
function byAnswer(
  t: View['t'],
  { trace, positions }: DutyAnswer,
  answer: Answer,
  of: 'joining' | 'leaving',
): Part[] {
  const found = trace.filter((step) => step.result === 'applies' && answerOf(step[of]) === answer)
  if (found.length > 0) return found.map(({ citation }) => asKept(t, citation))
  return positions.filter(({ force }) => force === 'ruling-that-decides').map(({ by }) => asKept(t, by))
}

/** Duties of others, so that a reader sees what was looked at. */
function notReached(view: View, { trace }: DutyAnswer, { provisions }: LawHeld): Part {
  const { t } = view
  const duties = trace.filter(({ result, joining }) => result === 'does not apply' && joining === 'requires')
  return duties.map(({ citation, provision }) => {
    const binds = provisions.get(provision)?.binds
    const where = binds === undefined ? '' : t.lawWords.condition(binds, nameOfAgency(view))
    return html`<p>${t.law.notReached(asKept(t, citation), where)}</p>`
  })
}

function saidBy({ t }: View, positions: readonly Position[]): Part {
  const names = (side: ReturnType<typeof sideOf>) =>
    positions
      .filter(({ position, force }) => sideOf(position) === side && force !== 'press-phrase')
      .map(({ id, by, on, approximate }) => {
        const who = html`<a href="#${lawAnchor(id)}">${asKept(t, by)}</a>`
        return html`<li>${t.law.said(who, isoDay(on), approximate)}</li>`
      })
  const list = (text: string, said: readonly Html[]) =>
    when(said.length > 0, () => html`<p>${text}</p><ul>${said}</ul>`)
  return [
    list(t.law.sayRequired, names('must')),
    list(t.law.sayOtherwise, names('may')),
    list(t.law.sayBarred, names('must-not')),
  ]
}

/** Over which provisions in force those who take a side differ, each with what it does. */
function spokenOf({ t }: View, { positions, trace, contested }: DutyAnswer, { authorities }: LawHeld): Part {
  if (!contested) return ''
  const sided = positions.filter(({ position }) => sideOf(position) !== undefined)
  const spoken = new Set(sided.flatMap(({ id }) => authorities.get(id)?.of ?? []))
  const found = trace.filter(({ provision, result }) => result === 'applies' && spoken.has(provision))
  if (found.length === 0) return ''
  return html`<p>${t.law.about}</p><ul>${found.map(({ citation, summary }) => html`<li>${asKept(t, citation)}: <span class="quiet">${fromRecord(t, summary)}</span></li>`)}</ul>`
}
