import type { Agency } from '../../agencies/agency.js'
import { brief } from '../../query/brief.js'
import type { Brief } from '../../query/brief-form.js'
import { describedIn } from '../from-record.js'
import { type Html, html } from '../html.js'
import { messagesIn } from '../messages/messages.js'
import { briefArticle } from '../parts/brief.js'
import { page } from '../parts/shell.js'
import { timesForm } from '../parts/times-form.js'
import { style } from '../style/style.js'
import { agencyLink, link, type View } from '../view.js'

/** Two pages on an agency, to read or to print. */
export function briefPage(view: View, agency: Agency): Html {
  const { t, times } = view
  const found = brief(view, agency, times)
  const address = `/agency/${agency.id}/brief`
  return page(view, {
    title: found.title,
    ...describedIn(t, found.asOf),
    content: html`<nav class="path" aria-label="${t.agency.path}"><a href="${agencyLink(view, agency.id)}">${agency.name}</a> › ${t.brief.name}</nav>
<p class="forms">${t.brief.forms} <a href="${link(view, `${address}.pdf`)}">PDF</a> · <a href="${link(view, `${address}.md`)}">Markdown</a> · <a href="${link(view, '/v1/brief', { agency: agency.id })}">JSON</a></p>
${briefArticle(t, found, (path) => (path.startsWith('/list/') ? path : link(view, path)))}
<h2 class="times">${t.agencyRecord.times.heading}</h2>
${timesForm(view)}`,
  })
}

/** A brief as a file of its own, which needs no site. */
export function briefFile(found: Brief): Html {
  const t = messagesIn('en')
  return html`<!doctype html>
<html lang="${t.language}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${found.title}</title>
<style>${style}</style>
</head>
<body><main>${briefArticle(t, found, () => undefined)}</main></body>
</html>
`
}
