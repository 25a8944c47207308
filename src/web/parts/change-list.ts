import type { Change } from '../../query/changes.js'
import { isoDay } from '../format.js'
import { type Html, html, type Part, when } from '../html.js'
import { agencyLink, listLink, type View } from '../view.js'
import { placeOf } from './evidence.js'

/** Changes as a table; each leads to the rows that show it. With agencies where there are several. */
export function changeList(view: View, changes: readonly Change[], withAgency: boolean): Html {
  return html`<ol class="changes">${changes.map((change) => row(view, change, withAgency))}</ol>`
}

function row(view: View, change: Change, withAgency: boolean): Html {
  const { t } = view
  const { on, kind, agency, model, confirmed } = change
  const unsure = kind === 'unlisted' && confirmed === false
  const mark = unsure ? html` <em>${t.changesPage.unconfirmed}</em>` : ''
  return html`<li>${isoDay(on)} <span class="kind ${kind}">${unsure ? t.words.missing : t.words.change(kind)}</span>
<span class="what">${when(withAgency, () => html`<a href="${agencyLink(view, agency.id)}">${agency.name}</a> <span class="quiet">${agency.state}</span> `)}${t.words.model(model)}${mark}${detail(change)}</span>
<span class="rows">${rowsOf(view, change)}</span></li>`
}

/** What stood before and after, where the kind of change alone does not tell. */
function detail({ kind, before, after }: Change): Part {
  if (kind !== 'signed-date' && kind !== 'renamed') return ''
  return html`: <q>${before ?? ''}</q> → <q>${after ?? ''}</q>`
}

function rowsOf({ t }: View, { evidence }: Change): Part {
  return evidence.map(({ document, locator }) => {
    const { row } = placeOf(locator)
    return html`<a href="${listLink(document, row)}">${t.changesPage.evidence} ${row}</a> `
  })
}
