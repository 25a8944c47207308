import type { Authority, Provision } from '../../model/law.js'
import type { LawDrawn, SourceDocument } from '../../query/source-documents.js'
import type { CuratedFact } from '../../rules/parse-facts.js'
import { isoDay } from '../format.js'
import { asKept, fromRecord } from '../from-record.js'
import { type Html, html, joined, outward, type Part, when } from '../html.js'
import { lawAnchor } from '../law-held.js'
import { page } from '../parts/shell.js'
import { claimTables } from '../parts/source-claims.js'
import { agencyOf, shortAddress } from '../source-links.js'
import { agencyLink, link, type View } from '../view.js'

/** One source document beside the lists: who published it, where and when, and all that was drawn from it. */
export function sourcePage(view: View, source: SourceDocument): Html {
  const { t } = view
  const words = t.sources
  const [publisher = ''] = source.publishers
  const [address = ''] = source.addresses
  return page(view, {
    title: words.one(shortAddress(address).replace(/\/.*$/, ''), source.id.slice(0, 8)),
    content: html`<nav class="path" aria-label="${t.list.path}"><a href="${link(view, '/sources')}">${words.all}</a></nav>
<h1>${asKept(t, publisher)}</h1>
<p class="lead">${words.drawn(source.claims.length, source.law.length, source.facts.length)}</p>
<section id="document"><h2>${words.facts}</h2>${facts(view, source)}</section>
${when(source.claims.length > 0, () => html`<section id="claims"><h2>${words.claims}</h2>${claimTables(view, source)}</section>`)}
${when(source.law.length > 0, () => html`<section id="law"><h2>${words.law}</h2>${lawList(view, source.law)}</section>`)}
${when(source.facts.length > 0, () => html`<section id="facts"><h2>${words.factsHeld}</h2><ul class="plain">${source.facts.map((one) => factItem(view, one))}</ul></section>`)}`,
  })
}

function facts(view: View, source: SourceDocument): Html {
  const { t } = view
  const words = t.sources
  const { publishers, addresses, saidOn, checked, held } = source
  const row = (name: string, value: Part) => html`<dt>${name}</dt><dd>${value}</dd>
`
  const days = saidOn.map(({ on, about }) => (about ? words.about(isoDay(on)) : isoDay(on)))
  const lines = (all: readonly Part[]) => all.map((one) => html`<span class="line">${one}</span>`)
  return html`<dl class="facts">
${row(words.publisher, lines(publishers.map((one) => asKept(t, one))))}
${row(
  words.address,
  lines(
    addresses.map((one) => html`<span class="file">${outward(one, one.replace(/^https?:\/\//, ''))}</span>`),
  ),
)}
${row(words.saidOn, days.length === 0 ? words.noDay : joined(days, ', '))}
${row(words.read, checked === undefined ? words.notRead : isoDay(checked))}
${row(words.kind, kindWords(view, source))}
${row(words.language, words.languageText)}
${held === undefined ? '' : row(words.held, html`<span class="file">${held}</span>`)}
</dl>
${when(held === undefined, () => html`<p class="quiet">${words.notHeld}</p>`)}`
}

/** What claims make it, and in what form it is published. */
function kindWords({ t }: View, { kinds, addresses }: SourceDocument): Part {
  const path = (addresses[0] ?? '').replace(/[?#].*$/, '').toLowerCase()
  const form = path.endsWith('.pdf') ? 'pdf' : /\.(csv|xlsx?|ods)$/.test(path) ? 'table' : 'page'
  const told = kinds.map((kind) => t.sources.kindOf(kind))
  return joined([...told, t.sources.form(form)], ' · ')
}

function lawList(view: View, law: readonly LawDrawn[]): Html {
  return html`<ul class="plain">${law.map((one) => lawItem(view, one))}</ul>`
}

function lawItem(view: View, { entry, quotes }: LawDrawn): Html {
  const { t } = view
  const state = entry.state === 'US' ? t.sources.country : t.words.state(entry.state)
  const path = entry.state === 'US' ? '/law/us' : `/state/${entry.state.toLowerCase()}`
  return html`<li><a href="${link(view, path)}#${lawAnchor(entry.id)}">${asKept(t, nameOf(entry))}</a> <span class="tag">${t.lawWords.force(entry.force)}</span> <span class="quiet">${state}</span>
<span class="line">${fromRecord(t, entry.summary)}</span>
${quotes.map((text) => html`<span class="line"><q>${asKept(t, text)}</q></span>`)}</li>
`
}

function factItem(view: View, { agency, operatesCountyJail, summary }: CuratedFact): Html {
  const { t } = view
  const name = agencyOf(view, agency)?.name ?? agency
  return html`<li><a href="${agencyLink(view, agency)}">${name}</a> <span class="tag">${t.lawWords.condition({ operatesCountyJail }, () => name)}</span>
<span class="line">${fromRecord(t, summary)}</span></li>
`
}

function nameOf(entry: Provision | Authority): string {
  return 'citation' in entry ? entry.citation : `${entry.by}, ${entry.on}`
}
