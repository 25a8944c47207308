import { countingSql } from '../../publish/counting-sql.js'
import { tableMakers } from '../../publish/tables/tables.js'
import type { QueryFiles } from '../checks.js'
import { type Html, html, when } from '../html.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'

/** Takes a question in SQL, which the browser answers from the SQLite file of the newest release. */
export function queryPage(view: View, files: QueryFiles | undefined): Html {
  const words = view.t.query
  const data = files === undefined ? undefined : JSON.stringify({ ...files, words: words.told })
  return page(view, {
    title: words.title,
    description: words.lead,
    ...(files === undefined ? {} : { script: files.page }),
    content: html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<noscript><p>${words.noScript} <a href="${link(view, '/data')}">${words.data}</a></p></noscript>
<form id="query" class="query"${when(data, () => html` data-query="${data}"`)}>
<label for="sql">${words.label}</label>
<textarea id="sql" rows="9" spellcheck="false" autocapitalize="off" maxlength="20000">${questions[0]?.sql ?? ''}</textarea>
<p class="row"><button>${words.run}</button><button type="button" id="stop" hidden>${words.stop}</button><span class="quiet">${words.keys}</span></p>
<p role="status" class="status"></p>
</form>
<section id="answer" aria-label="${words.answer}" tabindex="-1"></section>
<section id="questions"><h2>${words.questions}</h2><ul class="plain">${questions.map(
      ({ name, sql }) =>
        html`<li><details><summary>${words.asked[name]}</summary><pre class="code" tabindex="0">${sql}</pre><p class="with-script" hidden><button type="button" class="take">${words.take}</button></p></details></li>`,
    )}</ul></section>
<section id="tables"><h2>${words.tables}</h2><p>${words.tablesText} <a href="${link(view, '/data')}#dictionary">${words.dictionary}</a></p>
<div lang="en">${tableMakers.map(
      ({ name, title, columns }) =>
        html`<details class="dictionary"><summary><code>${name}</code> ${title}</summary><p>${columns.map((column) => html`<code title="${column.description}">${column.name}</code> `)}</p></details>`,
    )}</div></section>`,
  })
}

type Question = 'day' | 'month' | 'class' | 'left' | 'votes'

/** Questions to begin with; a test holds that the tables answer each. */
export const questions: readonly { readonly name: Question; readonly sql: string }[] = [
  { name: 'day', sql: countingSql('2025-09-02') },
  {
    name: 'month',
    sql: `select substr(first_listed, 1, 7) as month, count(*) as agreements
from agreements
where first_listed is not null
group by month
order by month`,
  },
  {
    name: 'class',
    sql: `select agencies.state, classes.class, count(*) as agreements
from classes
join agreements on agreements.agreement = classes.agreement
join agencies on agencies.agency = agreements.agency
group by agencies.state, classes.class
order by agencies.state, agreements desc`,
  },
  {
    name: 'left',
    sql: `select agencies.name, agencies.state, agreements.model, ladder."on" as left_on, ladder.stage
from ladder
join agreements on agreements.agreement = ladder.agreement
join agencies on agencies.agency = agreements.agency
where ladder.stage = 'left'
order by left_on desc`,
  },
  {
    name: 'votes',
    sql: `select decisions."on", votes.member, votes.seat, votes.vote
from votes
join decisions on decisions.decision = votes.decision
order by decisions."on" desc
limit 100`,
  },
]
