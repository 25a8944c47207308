import type { ComparedAgency, Comparison } from '../../query/compare.js'
import type { Decision } from '../../query/decisions.js'
import type { AgreementStatus } from '../../query/status.js'
import { datesIn, isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { agencyLink, link, type View } from '../view.js'
import { toldDay } from './claim-told.js'
import { headline } from './decisions.js'
import { amountWords } from './money.js'
import { countText } from './officers.js'
import { inOrder, standing } from './sentence.js'
import { dayTold } from './told.js'

/** One row an agency: model, stage, law, vote, officers, money. What is not in the record held says so. */
export function compareTable(view: View, { agencies, coverage }: Comparison): Html {
  const { columns } = view.t.compare
  return html`<table class="compare"><thead><tr>${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${agencies.map((one) => row(view, one, coverage.lists))}</tbody></table>`
}

function row(view: View, one: ComparedAgency, lists: number): Html {
  const { t } = view
  const { columns } = t.compare
  const { agency, agreements, duty } = one
  const ordered = inOrder(agreements)
  const none = html`<span class="quiet">${t.stakes.noRecord}</span>`
  const cell = (name: string, lines: readonly Part[]) =>
    html`<td><span class="narrow">${name}</span>${lines.length === 0 ? none : lines.map((line) => html`<span class="line">${line}</span>`)}</td>`
  return html`<tr><th scope="row"><a href="${agencyLink(view, agency.id)}">${agency.name}</a> <span class="line quiet">${agency.state}</span></th>
${cell(
  columns.model,
  ordered.map(({ model }) => t.words.shortModel(model)),
)}
${cell(columns.stage, stageLines(view, one, ordered, lists))}
${cell(columns.law, [html`<a href="${agencyLink(view, agency.id)}#law">${t.lawWords.answer(duty.answer)}</a>`, ...byText(view, duty)])}
${cell(
  columns.vote,
  one.decisions.map((decision) => voteLine(view, decision)),
)}
${cell(columns.officers, officerLines(view, one))}
${cell(columns.money, moneyLines(view, one))}</tr>
`
}

function stageLines(
  view: View,
  { named }: ComparedAgency,
  agreements: readonly AgreementStatus[],
  lists: number,
): Part[] {
  const { t } = view
  const none = agreements.length === 0 ? [t.compare.onNoList(t.format.number(lists))] : []
  const stages = agreements.map((one): Part => {
    const steps = one.ladder.map(({ stage, on }): Part => [t.words.stage(stage), ' ', isoDay(on)])
    return [
      html`<b>${standing(view, one)}</b>`,
      ' ',
      ...steps.map((step) => html`<span class="line">${step}</span>`),
    ]
  })
  return [...stages, ...none, ...named.map(({ text }) => fromRecord(view.t, text))]
}

function byText({ t }: View, { answer, byText: text }: ComparedAgency['duty']): Part[] {
  return answer === text
    ? []
    : [html`<span class="quiet">${t.compare.byText(t.lawWords.answer(text).toLowerCase())}</span>`]
}

/** Every decision stands, also one without a vote; its sources stand on its own page. */
function voteLine(view: View, decision: Decision): Part {
  const { id } = decision
  return html`<a href="${link(view, `/decision/${id}`)}">${told(view, decision)}</a>`
}

function told(view: View, decision: Decision): Part {
  if (view.t.language === 'en') return datesIn(decision.sentence)
  return [asKept(view.t, decision.body), ', ', toldDay(view, decision), ': ', headline(view, decision)]
}

function officerLines(view: View, { officers }: ComparedAgency): Part[] {
  const { t } = view
  return officers.flatMap(({ stage, counts, disagree }) => {
    const shown = disagree ? counts : counts.slice(0, 1)
    return shown.map(
      (count): Part => [
        `${t.stakes.officers.stage(stage)}: ${countText(view, count)}, `,
        dayTold(view, count),
        disagree ? ` (${t.stakes.disagree.toLowerCase()})` : '',
      ],
    )
  })
}

function moneyLines(view: View, { money, atRisk }: ComparedAgency): Part[] {
  const words = view.t.stakes.money
  const told = money.flatMap(({ amounts }) => amounts)
  return [...told, ...atRisk].map(
    (one): Part => [`${words.kind(one.kind)}: `, amountWords(view, one), ', ', dayTold(view, one)],
  )
}
