import { type Html, html } from '../html.js'
import { page } from '../parts/shell.js'
import { stateLawSection } from '../parts/state-law.js'
import { timesForm } from '../parts/times-form.js'
import { link, type View } from '../view.js'

/** Federal law, which bears on every agency. The law of a state stands on its page. */
export function lawPage(view: View): Html {
  const { t } = view
  const words = t.stateLaw.nation
  return page(view, {
    title: words.title,
    content: html`<nav class="path" aria-label="${t.agency.path}"><a href="${link(view, '/')}#states">${t.agency.states}</a></nav>
<h1>${words.title}</h1>
<p class="lead">${words.lead} <a href="${link(view, '/')}#states">${words.states}</a></p>
<section id="days"><h2>${t.agencyRecord.times.heading}</h2>${timesForm(view)}</section>
${stateLawSection(view, 'US')}`,
  })
}
