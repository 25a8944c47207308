import type { AgencyKind } from '../../agencies/agency.js'
import { agencyKinds } from '../../agencies/kind.js'
import type { StateCode } from '../../model/state.js'
import { type ClassifiedAgreement, classificationRule } from '../../query/classification.js'
import { joiningClasses } from '../../rules/classify.js'
import { isoDay } from '../format.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { joinings, turns } from '../joinings.js'
import { lawHeld } from '../law-held.js'
import { groups, turnName } from '../parts/aftermath-table.js'
import { reasonFor } from '../parts/joined-under.js'
import { page } from '../parts/shell.js'
import { agencyLink, link, type View } from '../view.js'

/** The agreements of a state, each with its class and the reason; those of one kind, class or turn where asked. */
export function joinedPage(view: View, state: StateCode): Html {
  const { t, asked } = view
  const words = t.stateLaw.joinedPage
  const kind = asked.oneOf('kind', agencyKinds)
  const only = asked.oneOf('class', joiningClasses)
  const turn = turnAsked(view, state)
  const rows = joinings(view, state)
    .rows.filter((row) => (kind ?? row.kind) === row.kind && (only ?? row.class) === row.class)
    .filter(({ agreement }) => turn === undefined || turn.agreements.has(agreement))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const name = t.words.state(state)
  return page(view, {
    title: words.title(name),
    content: html`<nav class="path" aria-label="${t.agency.path}"><a href="${link(view, '/')}#states">${t.agency.states}</a> › <a href="${link(view, `/state/${state.toLowerCase()}`)}">${name}</a></nav>
<h1>${words.heading(name)}</h1>
${turn === undefined ? html`<p>${t.stateLaw.classesText}</p>` : html`<p>${turn.text} ${words.notSaid}</p>`}
${form(view, state, { kind, only })}
<p><b>${words.count(rows.length)}</b> ${when(kind, () => words.one(kind === undefined ? '' : t.words.kind(kind)))} ${t.law.notAdvice}</p>
${rows.length === 0 ? html`<p class="lead">${words.none}</p>` : table(view, rows)}
<details class="aside"><summary>${t.stateLaw.rule}</summary><p>${fromRecord(t, classificationRule)}</p></details>`,
  })
}

/** The agreements of one cell of the table of what came after. */
function turnAsked(
  view: View,
  state: StateCode,
): { text: Part; agreements: ReadonlySet<string> } | undefined {
  const { asked, t } = view
  const id = asked.text('turn')
  const group = asked.oneOf('group', groups)
  const found = turns(view, state).find((turn) => turn.id === id)
  if (found === undefined || group === undefined) return undefined
  const what = html`<b>${turnName(view, found, lawHeld(view, state))}</b> (${isoDay(found.on)})`
  return { text: t.stateLaw.joinedPage.group[group](what), agreements: new Set(found[group]) }
}

function form(
  view: View,
  state: StateCode,
  { kind, only }: { kind: AgencyKind | undefined; only: string | undefined },
): Html {
  const { t, times, asked } = view
  const words = t.stateLaw.joinedPage
  const present = new Set(joinings(view, state).rows.map((row) => row.kind))
  const kept = {
    turn: asked.text('turn'),
    group: asked.text('group'),
    on: times.given.on,
    'known-at': times.given.knownAt,
  }
  const option = (value: string, text: string, chosen: boolean) =>
    html`<option value="${value}"${when(chosen, () => html` selected`)}>${text}</option>`
  return html`<form class="choose" action="/state/${state.toLowerCase()}/joined">
<p><label for="kind">${words.kind}</label> <select id="kind" name="kind">${option('', words.allKinds, false)}${agencyKinds
    .filter((one) => present.has(one))
    .map((one) => option(one, t.words.kind(one), one === kind))}</select></p>
<p><label for="class">${words.class}</label> <select id="class" name="class">${option('', words.allClasses, false)}${joiningClasses.map((one) => option(one, t.lawWords.class(one), one === only))}</select></p>
${Object.entries(kept).map(([name, value]) => when(value, () => html`<input type="hidden" name="${name}" value="${value}">`))}
<button>${words.show}</button></form>`
}

function table(view: View, rows: readonly ClassifiedAgreement[]): Html {
  const { t } = view
  const words = t.stateLaw.joinedPage
  return html`<table class="agencies joined"><thead><tr><th scope="col">${words.agency}</th><th scope="col">${words.joined}</th><th scope="col">${words.reason}</th><th scope="col">${words.now}</th></tr></thead>
<tbody>${rows.map((row) => line(view, row))}</tbody></table>`
}

function line(view: View, row: ClassifiedAgreement): Html {
  const { t } = view
  const words = t.stateLaw.joinedPage
  return html`<tr><td><a href="${agencyLink(view, row.agency)}#law">${row.name}</a> <span class="line quiet">${t.words.model(row.model)}</span></td><td>${isoDay(row.joined)} <span class="line quiet">${words[row.joinedBy]}</span></td><td><b>${t.lawWords.class(row.class)}</b> <span class="line">${reasonFor(view, row)}</span></td><td>${words[row.now]}</td></tr>
`
}
