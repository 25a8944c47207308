import { type Model, models } from '../../model/agreement.js'
import { type Term, type TopicTold, termsOf } from '../../query/terms.js'
import { isoDay } from '../format.js'
import { asKept } from '../from-record.js'
import { type Html, html, joined, type Part, when } from '../html.js'
import { modelLink, officerStagesList } from '../parts/officers.js'
import { page } from '../parts/shell.js'
import { timesForm } from '../parts/times-form.js'
import { toldItem, whenTold } from '../parts/told.js'
import { link, type View } from '../view.js'

/** What a model of agreement lets officers do, where, under whom and with which training. */
export function modelPage(view: View, model: Model): Html {
  const { t, register, times } = view
  const words = t.stakes.model
  const { topics, officers } = termsOf(register, model, { on: times.on, knownAt: times.knownAt })
  const others = models.filter((one) => one !== model)
  const told = officers.filter(({ counts }) => counts.length > 0)
  return page(view, {
    title: words.title(t.words.model(model)),
    content: html`<h1>${t.words.model(model)}</h1>
<p class="lead">${t.words.modelMeaning(model)}</p>
<p class="quiet">${words.text(t.format.longDay(times.on))}</p>
${topics.map((topic) => topicPart(view, topic))}
${when(told.length > 0, () => html`<h2>${words.country}</h2>${officerStagesList(view, told)}`)}
<p>${words.others}: ${joined(
      others.map((one) => html`<a href="${modelLink(view, one)}">${t.words.model(one)}</a>`),
      ' · ',
    )} · <a href="${link(view, `/v1/models/${model}`)}">${words.asJson}</a></p>
${timesForm(view)}`,
  })
}

function topicPart(view: View, { topic, terms, ended, disagree }: TopicTold): Html {
  const { t } = view
  const words = t.stakes.model
  return html`<section class="stakes" id="${topic}"><h2>${words.topic(topic)}${when(disagree, () => html` <span class="tag doubtful">${t.stakes.disagree}</span>`)}</h2>
${terms.length === 0 ? html`<p class="quiet">${t.stakes.noRecord}</p>` : html`<ol class="opens">${terms.map((one) => termItem(view, one))}</ol>`}
${when(ended.length > 0, () => html`<h3>${words.ended}</h3><ol class="opens">${ended.map((one) => termItem(view, one))}</ol>`)}</section>`
}

function termItem(view: View, term: Term): Html {
  const words = view.t.stakes.model
  const { hours, until } = term
  const title: Part = hours === undefined ? asKept(view.t, term.text) : html`<b>${words.hours(hours)}</b>`
  const line: Part = [whenTold(view, term), until === undefined ? '' : [', ', words.until(isoDay(until))]]
  return toldItem(view, term, { title, line })
}
