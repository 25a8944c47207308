import type { Agency } from '../../agencies/agency.js'
import { decisionRule } from '../../query/decision-groups.js'
import type { Decision } from '../../query/decisions.js'
import { addressIn } from '../address.js'
import { asKept, describedIn, fromRecord } from '../from-record.js'
import { type Html, html } from '../html.js'
import { toldDay } from '../parts/claim-told.js'
import { decisionPanel } from '../parts/decision-panel.js'
import { headline, voteLines, whereWords } from '../parts/decisions.js'
import { page } from '../parts/shell.js'
import { agencyLink, lastingLink, link, type View } from '../view.js'

/** One decision: what came of it, every vote, every source. */
export function decisionPage(view: View, { agency, decision }: { agency: Agency; decision: Decision }): Html {
  const { t, times, path } = view
  const words = t.decisions
  const state = agency.state.toLowerCase()
  const lasting = addressIn(t.language, lastingLink(path, times))
  return page(view, {
    title: words.pageTitle(decision.body, decision.written ?? decision.on),
    ...describedIn(t, decision.sentence),
    content: html`<nav class="path" aria-label="${t.agency.path}"><a href="${link(view, '/')}#states">${t.agency.states}</a> › <a href="${link(view, `/state/${state}`)}">${t.words.state(agency.state)}</a> › <a href="${agencyLink(view, agency.id)}">${agency.name}</a></nav>
<h1>${asKept(t, decision.body)}</h1>
<p class="quiet">${whereWords(view, decision)}</p>
<div class="answer decided"><p class="lead">${toldDay(view, decision)} <b>${headline(view, decision)}</b></p><p>${voteLines(view, decision)}</p></div>
${decisionPanel(view, decision)}
<p><a href="${agencyLink(view, agency.id)}#decisions">${words.backTo} ${agency.name}</a> · <a href="${link(view, '/v1/decisions', { agency: agency.id })}">${words.asJson}</a></p>
<h2>${t.agencyRecord.keep}</h2>
<p>${t.agencyRecord.keepText} <a class="file" href="${lasting}">${lasting}</a></p>
<details class="aside"><summary>${words.rule}</summary><p>${fromRecord(t, decisionRule)}</p></details>`,
  })
}
