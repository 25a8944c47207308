import { countingSql } from '../../publish/counting-sql.js'
import { licence } from '../../publish/data-package.js'
import { catalogPath, type Edition, editionPath, type ListedFile, sumsPath } from '../../publish/edition.js'
import type { TableShape } from '../../publish/table.js'
import { tableMakers } from '../../publish/tables/tables.js'
import { isoDay } from '../format.js'
import { type Html, html, outward, type Part, when } from '../html.js'
import { page } from '../parts/shell.js'
import { link, type View } from '../view.js'

/** An edition of the bulk data: its files with sizes and hashes, how to check and cite them, what each column holds. */
export function dataPage(view: View, edition: Edition | 'making' | undefined): Html {
  const { t, path } = view
  const words = t.dataText
  return page(view, {
    title: words.title,
    description: words.intro,
    content: html`<h1>${words.heading}</h1><p class="lead">${words.intro}</p>
${typeof edition === 'object' ? editionPart(view, edition, path !== '/data') : absent(view, edition)}
<section id="licence"><h2>${words.licence}</h2><p>${words.licenceText[0]}${outward(licence.path, licence.title)}${words.licenceText[1]}</p></section>
<section id="count"><h2>${words.count}</h2><p>${words.countText} <a href="${link(view, '/query')}">${view.t.query.title}</a></p><pre class="code" tabindex="0">${countingSql('2025-09-02')}</pre></section>
<section id="dictionary"><h2>${words.dictionary}</h2><p>${words.dictionaryText}</p>
<div lang="en">${tableMakers.map((table) => tablePart(view, table))}</div></section>`,
  })
}

function absent({ t }: View, edition: 'making' | undefined): Html {
  const words = t.dataText
  return edition === undefined
    ? html`<p>${words.none}</p>`
    : html`<p>${words.making} <a href="/data">${words.again}</a></p>`
}

function editionPart(view: View, edition: Edition, pinned: boolean): Html {
  const words = view.t.dataText
  const { release, on, knownAt, files } = edition
  const ending = (path: string) => path.replace(/^.*\./, '')
  const whole = files.filter(({ path }) => ['sqlite', 'geojson'].includes(ending(path)))
  const describing = files.filter(({ path }) => ['json', 'md'].includes(ending(path)))
  return html`<section id="release"><h2>${words.release}</h2>
<p><code class="hash">${release}</code></p><p>${words.releaseText(isoDay(on), isoDay(knownAt))}${when(pinned, () => html` <a href="/data">${words.newest}</a>`)}</p>
<h3>${words.cite}</h3><p class="cite">${words.citation(on, release.slice(0, 12))}</p>
<h3>${words.check}</h3><pre class="code" tabindex="0">sha256sum -c ${sumsPath} &amp;&amp; sha256sum ${sumsPath}</pre></section>
<section id="files"><h2>${words.files}</h2>
<h3>${words.whole}</h3><ul class="plain files">${whole.map((file) => fileItem(view, edition, file))}</ul>
<h3>${words.tables}</h3>${tableOfFiles(view, edition)}
<h3>${words.describes}</h3><ul class="plain files">${describing.map((file) => fileItem(view, edition, file))}
${(
  [
    [sumsPath, words.sums],
    [editionPath, words.manifest],
    [catalogPath, words.catalog],
  ] as const
).map(
  ([name, title]) =>
    html`<li><a class="file" href="/data/${release}/${name}">${name}</a> <span>${title}</span></li>`,
)}</ul></section>`
}

function fileItem(view: View, { release }: Edition, { path, title, bytes, sha256 }: ListedFile): Html {
  return html`<li><a class="file" href="/data/${release}/${path}" title="SHA-256 ${sha256}">${path}</a> <span class="quiet">${sizeOf(view, bytes)}</span> <span lang="en">${title}</span></li>`
}

/** A row a table: its rows, and its files of each form with their sizes. */
function tableOfFiles(view: View, edition: Edition): Html {
  const words = view.t.dataText
  const file = (name: string, form: string) => edition.files.find(({ path }) => path === `${name}.${form}`)
  const linked = (found: ListedFile | undefined): Part =>
    found === undefined
      ? ''
      : html`<a href="/data/${edition.release}/${found.path}" title="SHA-256 ${found.sha256}">${sizeOf(view, found.bytes)}</a>`
  return html`<table class="tablefiles"><thead><tr><th>${words.table}</th><th class="number">${words.rows}</th><th class="number">CSV</th><th class="number">Parquet</th></tr></thead><tbody>${tableMakers.map(
    ({ name, title }) =>
      html`<tr><td><a class="file" href="#t-${name}">${name}</a> <span class="quiet" lang="en">${title}</span></td><td class="number" data-label="${words.rows}">${view.t.format.number(file(name, 'csv')?.rows ?? 0)}</td><td class="number" data-label="CSV">${linked(file(name, 'csv'))}</td><td class="number" data-label="Parquet">${linked(file(name, 'parquet'))}</td></tr>`,
  )}</tbody></table>`
}

function sizeOf({ t }: View, bytes: number): string {
  return bytes < 1e6
    ? t.dataText.kilobytes(t.format.number(Math.max(1, Math.round(bytes / 1000))))
    : t.dataText.megabytes(t.format.number(Math.round(bytes / 1e5) / 10))
}

function tablePart(view: View, { name, title, about, columns, key, joins = [] }: TableShape): Html {
  const words = view.t.dataText
  return html`<details class="dictionary"><summary><code>${name}</code> ${title} <span class="quiet">${words.columns(columns.length)}</span></summary><div id="t-${name}">
${when(about, () => html`<p>${about}</p>`)}
<p class="quiet">${when(key, () => html`${words.key}: ${key?.join(', ')}. `)}${when(joins.length > 0, () => html`${words.joins}: ${joins.map(({ column, table, to }) => `${column} → ${table}.${to}`).join(', ')}.`)}</p>
<dl class="columns-of">${columns.map((column) => html`<div><dt><code>${column.name}</code> <span class="quiet">${column.type}</span></dt><dd>${column.description}</dd></div>`)}</dl></div></details>`
}
