import { grouped } from '../../agencies/grouping.js'
import { type SourceDocument, sourceDocuments } from '../../query/source-documents.js'
import { isoDay } from '../format.js'
import { asKept } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { figures } from '../parts/figures.js'
import { page } from '../parts/shell.js'
import { shortAddress, sourceLink } from '../source-links.js'
import { link, type View } from '../view.js'

/** Every source beside the lists, by who published it, with how much was drawn from each. */
export function sourcesPage(view: View): Html {
  const { t, register, law, times } = view
  const words = t.sources
  const all = [...sourceDocuments(register, law, times).values()]
  const publishers = byPublisher(all)
  const claims = all.reduce((sum, one) => sum + one.claims.length, 0)
  return page(view, {
    title: words.title,
    description: words.text,
    content: html`<h1>${words.heading}</h1>
<p class="lead">${words.text} <a href="${link(view, '/lists')}">${t.listsPage.heading}</a></p>
${
  all.length === 0
    ? html`<p>${words.none}</p>`
    : html`${figures(view, [
        [all.length, words.figures.sources],
        [publishers.length, words.figures.publishers],
        [claims, words.figures.claims],
        [new Set(all.flatMap(({ law: own }) => own.map(({ entry }) => entry.id))).size, words.figures.law],
      ])}
<section id="publishers"><h2>${words.publishers}</h2>
<ul class="plain sources-by">${publishers.map(([publisher, own]) => publisherItem(view, publisher, own))}</ul></section>`
}`,
  })
}

/** The publishers in the order of their names, whatever case and marks they begin with. */
function byPublisher(all: readonly SourceDocument[]): [string, SourceDocument[]][] {
  const bare = (name: string) => name.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
  return [...grouped(all, ({ publishers }) => publishers[0] ?? '')].sort(([a], [b]) =>
    bare(a) < bare(b) ? -1 : bare(a) > bare(b) ? 1 : 0,
  )
}

function publisherItem(view: View, publisher: string, own: readonly SourceDocument[]): Html {
  const newest = ({ saidOn }: SourceDocument) => saidOn.at(-1)?.on ?? ''
  const ordered = [...own].sort((a, b) => (newest(a) > newest(b) ? -1 : newest(a) < newest(b) ? 1 : 0))
  return html`<li><b>${asKept(view.t, publisher)}</b>
<ul>${ordered.map((one) => sourceItem(view, one))}</ul></li>
`
}

function sourceItem(view: View, source: SourceDocument): Html {
  const { t } = view
  const { id, addresses, saidOn } = source
  const days: Part[] = saidOn.slice(-1).map(({ on }) => [isoDay(on), ' · '])
  return html`<li><a class="file" href="${sourceLink(view, id)}">${shortAddress(addresses[0] ?? id)}</a> <span class="quiet">${days}${t.sources.drawn(source.claims.length, source.law.length, source.facts.length)}</span></li>`
}
