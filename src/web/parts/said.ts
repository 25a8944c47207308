import type { Agency } from '../../agencies/agency.js'
import { type Statement, statementsOf } from '../../query/statements.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { link, type View } from '../view.js'
import { toldBy, toldDay, toldDoubt } from './claim-told.js'

/** Who said what of an agency, in the order of time; each leads to what it changes or contradicts. */
export function saidSection(view: View, agency: Agency): Part {
  const { t, register, times } = view
  const { statements } = statementsOf(register, agency.id, { on: times.on, knownAt: times.knownAt })
  if (statements.length === 0) return ''
  return html`<p class="quiet">${t.told.statements.intro}</p>
<ol class="plain said-list">${statements.map((one) => item(view, one, statements))}</ol>
<p><a href="${link(view, '/v1/statements', { agency: agency.id })}">${t.told.asJson}</a></p>`
}

function item(view: View, statement: Statement, all: readonly Statement[]): Html {
  const { number, by, office, where, topic, text, quote, doubt, evidence } = statement
  const whereSaid = [office, where].filter((part) => part !== null).join(' · ')
  return html`<li id="said-${number}">${toldDay(view, statement)} <b>${asKept(view.t, by)}</b> <span class="tag">${asKept(view.t, topic.replaceAll('-', ' '))}</span>
<span class="line quiet">${asKept(view.t, whereSaid)}</span>
<span class="line">${fromRecord(view.t, text)}${when(quote, () => html` <q>${asKept(view.t, quote ?? '')}</q>`)}</span>
${turns(view, statement, all)}${toldDoubt(view, doubt)}
${toldBy(view, evidence)}</li>
`
}

/** What of earlier statements it changes or contradicts, and what of it was changed or contradicted later. */
function turns(view: View, statement: Statement, all: readonly Statement[]): Part {
  const words = view.t.told.statements
  const kinds = [
    [words.changes, [statement.changes]],
    [words.contradicts, [statement.contradicts]],
    [words.changedBy, statement.changedBy],
    [words.contradictedBy, statement.contradictedBy],
  ] as const
  return kinds.map(([sentence, numbers]) => {
    const others = all.filter(({ number }) => numbers.some((one) => one === number))
    if (others.length === 0) return ''
    return html`<span class="line torn">${sentence(
      joined(
        others.map(
          (one) => html`<a href="#said-${one.number}">${words.other(one.by, toldDay(view, one))}</a>`,
        ),
        '; ',
      ),
    )}</span>`
  })
}
