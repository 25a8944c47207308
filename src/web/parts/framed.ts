import type { Day } from '../../model/day.js'
import { isoDay } from '../format.js'
import { type Html, html, type Part, when } from '../html.js'
import { linksWithin } from '../links.js'
import { styleAddress } from '../style/style.js'
import { lastingLink, link, type View } from '../view.js'

/** What the shell of a framed page needs to know of it. */
export interface FramedFacts {
  readonly title: string
  /** The page of this site that says the same in full. */
  readonly page: string
  /** The last day of which a list is read; null where none is. */
  readonly to: Day | null
  /** The classes of its body. */
  readonly look: 'card' | 'card map'
  /** The address of a style beside the site's own. */
  readonly style?: string
  readonly content: Part
}

/** A page for pages of other sites to frame. Its links open outside the frame. */
export function framed(view: View, { title, page, to, look, style, content }: FramedFacts): Html {
  const { t, times } = view
  const outside = html`target="_blank" rel="noopener"`
  return linksWithin(
    t.language,
    html`<!doctype html>
<html lang="${t.language}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${t.shell.site}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${page}">
<link rel="stylesheet" href="${styleAddress}">
${when(style, () => html`<link rel="stylesheet" href="${style}">`)}
</head>
<body class="${look}">
<main>
<h1><a href="${link(view, page)}" ${outside}>${title}</a></h1>
${content}
<p class="quiet small">${t.embed.asOf(isoDay(times.on), isoDay(times.knownAt))} ${when(to, () => t.embed.lists(isoDay(to ?? times.on)))} <a href="${lastingLink(page, times)}" ${outside}>${t.embed.sources}</a> · <a href="${link(view, '/')}" ${outside}>${t.shell.site}</a></p>
</main>
</body>
</html>
`,
  )
}
