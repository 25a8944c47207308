import type { Agency } from '../../agencies/agency.js'
import { status } from '../../query/status.js'
import { isoDay } from '../format.js'
import { type Html, html, when } from '../html.js'
import { linksWithin } from '../links.js'
import { badges } from '../parts/badges.js'
import { sentences } from '../parts/sentence.js'
import { styleAddress } from '../style/style.js'
import { lastingLink, link, type View } from '../view.js'

/** Where an agency stands, as a card that pages of other sites may frame. Its links open outside the frame. */
export function embedPage(view: View, agency: Agency): Html {
  const { t, register, times } = view
  const words = t.embed
  const now = status(register, agency, { on: times.on, knownAt: times.knownAt })
  const page = `/agency/${agency.id}`
  const outside = html`target="_blank" rel="noopener"`
  return linksWithin(
    t.language,
    html`<!doctype html>
<html lang="${t.language}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${agency.name} · ${t.shell.site}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${page}">
<link rel="stylesheet" href="${styleAddress}">
</head>
<body class="card">
<main>
<h1><a href="${link(view, page)}" ${outside}>${agency.name}</a></h1>
<p class="quiet">${[...agency.counties, t.words.state(agency.state)].join(' · ')}</p>
${badges(view, now)}
${sentences(view, now)}
<p class="quiet small">${words.asOf(isoDay(times.on), isoDay(times.knownAt))} ${when(now.coverage.to, () => words.lists(isoDay(now.coverage.to ?? times.on)))} <a href="${lastingLink(page, times)}" ${outside}>${words.sources}</a> · <a href="${link(view, '/')}" ${outside}>${t.shell.site}</a></p>
</main>
</body>
</html>
`,
  )
}
