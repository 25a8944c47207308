import type { Problem } from '../../api/problem.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, type Part, when } from '../html.js'
import { page, searchForm } from '../parts/shell.js'
import { agencyLink, link, type View } from '../view.js'

/** What went wrong, what was expected, and where to go from here. */
export function problemPage(view: View, problem: Problem): Html {
  const { t } = view
  const title = t.problems.title(problem.kind)
  const { suggestions = [] } = problem.facts
  return page(view, {
    title,
    ownSearch: true,
    content: html`<h1>${title}</h1>
${explanation(view, problem)}
${when(suggestions.length > 0, () => html`<h2>${t.problems.meant}</h2><ul>${suggestions.map(({ id, name, state }) => html`<li><a href="${agencyLink(view, id)}">${name}</a> <span class="quiet">${state}</span></li>`)}</ul>`)}
${searchForm(view, 'large')}
<p><a href="${link(view, '/')}">${t.problems.start}</a> · <a href="${link(view, '/lists')}">${t.problems.allLists}</a> · <a href="${link(view, '/changes')}">${t.problems.allChanges}</a></p>`,
  })
}

function explanation({ t }: View, { kind, facts }: Problem): Part {
  if (kind === 'not-found') return html`<p>${t.problems.notFound}</p>`
  if (kind === 'unknown-agency') return html`<p>${t.problems.unknownAgency}</p>`
  if (kind === 'internal-error') return html`<p>${t.problems.internal}</p>`
  return html`${when(facts.parameter === undefined, () => html`<p>${fromRecord(t, facts.detail)}</p>`)}
<dl class="facts">${when(facts.expected, () => html`<dt>${facts.parameter ?? ''} ${t.problems.expected}</dt><dd>${fromRecord(t, facts.expected ?? '')}</dd>`)}
${when(facts.found !== undefined, () => html`<dt>${t.problems.found}</dt><dd><q>${facts.found}</q></dd>`)}</dl>`
}
