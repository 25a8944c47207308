import { countingRule, counts } from '../../query/counts.js'
import { KeptBy } from '../../query/kept.js'
import type { List } from '../../register/lists.js'
import { instant, isoDay } from '../format.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, outward, type Part, when } from '../html.js'
import { type ListReadAs, readAs } from '../list-rows.js'
import { figures } from '../parts/figures.js'
import { listTable } from '../parts/list-table.js'
import { noteItems } from '../parts/notes.js'
import { page } from '../parts/shell.js'
import { link, listLink, slotText, type View } from '../view.js'

/** One list: its date and why, what it holds, what is odd about it, and its rows as printed. */
export function listPage(view: View, list: List): Html {
  const { t } = view
  const read = readAs(view.register, list)
  const undated = list.flags.includes('undated')
  const series = t.words.series(list.series)
  const slot = slotText(t, list.slot)
  return page(view, {
    title: undated ? t.list.undated(series) : t.list.title(series, list.on, slot),
    content: html`<nav class="path" aria-label="${t.list.path}"><a href="${link(view, '/lists')}">${t.list.allLists}</a></nav>
<h1>${undated ? t.list.undated(series) : t.list.heading(series, t.format.longDay(list.on), slot === '' ? '' : t.list.slot(slot))}</h1>
<p class="file">${list.name}</p>
${holds(view, list, read)}
${whyDated(view, list)}
${notes(view, list)}
<h2>${t.list.table}</h2>
${list.contents.length === 0 ? html`<p class="lead">${t.list.empty}</p>` : html`<p>${t.list.tableText}</p>${listTable(view, list, read)}`}`,
  })
}

function holds(view: View, list: List, read: ListReadAs): Html {
  const { t } = view
  const rows = list.contents.length
  const names = namesPrinted(view, list)
  const rule = list.series === 'participating' ? fromRecord(t, countingRule) : t.list.pendingRule
  return html`<section><h2>${t.list.counts}</h2>
${figures(view, [
  [rows, t.list.rows],
  [read.agreements, t.list.agreements],
  [read.agencies, t.list.agencies],
  ...(names === undefined ? [] : [[names.count, t.list.names] as const]),
  [read.states, t.list.states],
])}
${when(names !== undefined && names.notes.length > 0, () => html`<ul class="quiet">${names?.notes.map((note) => html`<li>${fromRecord(t, note)}</li>`)}</ul>`)}
${when(list.series === 'participating' && rows > 0, () => html`<p class="inference"><b>${t.list.inference}.</b> ${t.list.withHeader(rows)}</p>`)}
<details class="aside"><summary>${t.list.rule}</summary><p>${rule}</p></details></section>`
}

/** The names as printed and what a reader would stumble over, counted as if this were the newest list. */
function namesPrinted({ register, times }: View, list: List): NamesPrinted {
  if (list.series !== 'participating' || list.flags.includes('undated')) return undefined
  return namesKept.get(register, `${list.position}`, () => {
    const participating = register.lists.participating.slice(0, list.position + 1)
    const until = { ...register, lists: { ...register.lists, participating } }
    const counted = counts(until, { on: list.on, knownAt: times.knownAt })
    return counted && { count: counted.names, notes: counted.notes }
  })
}

type NamesPrinted = { readonly count: number; readonly notes: readonly string[] } | undefined

const namesKept = new KeptBy<NamesPrinted>(2000)

function whyDated(view: View, list: List): Html {
  const { t } = view
  const { saved, created, captured } = t.list
  const stamps = [
    [saved, list.stamps.modified],
    [created, list.stamps.created],
    [captured, list.stamps.captured],
  ] as const
  const row = (name: string, value: Part) => html`<dt>${name}</dt><dd>${value}</dd>`
  const flags = list.flags.map((flag) => html`<span class="tag">${t.words.listFlag(flag)}</span> `)
  return html`<section><h2>${t.list.date}</h2><dl class="facts">
${when(!list.flags.includes('undated'), () => row(t.list.dated, isoDay(list.on)))}
${row(t.list.reasons, html`<ul>${list.reasons.map((reason) => html`<li>${fromRecord(t, reason)}</li>`)}</ul>`)}
${when(flags.length > 0, () => row(t.list.flags, flags))}
${stamps.map(([name, stamp]) => when(stamp, () => row(name, instant(stamp ?? ''))))}
${row(t.list.names2, names(view, list))}
${row(t.list.archives, archives(view, list))}
${row(t.list.sheet, list.sheet)}
${row(t.list.hash, html`<span class="file">${list.document}</span>`)}
</dl>${neighbours(view, list)}</section>`
}

function names(_: View, { sightings, name }: List): Part {
  const all = [...new Set([name, ...sightings.map((sighting) => sighting.name)])]
  return all.map((one) => html`<span class="line file">${one}</span>`)
}

function archives({ t }: View, { sightings }: List): Part {
  const all = [...new Set(sightings.flatMap(({ archive }) => archive ?? []))]
  if (all.length === 0) return t.list.handed
  return all.map((one) => html`<span class="line">${outward(one, one.replace(/^https?:\/\//, ''))}</span>`)
}

function neighbours({ t, register }: View, { series, position, flags }: List): Part {
  if (flags.includes('undated')) return ''
  const lists = register.lists[series]
  const around = [
    [t.list.before, lists[position - 1]],
    [t.list.after, lists[position + 1]],
  ] as const
  return html`<p class="around">${around.map(([name, one]) =>
    one === undefined
      ? ''
      : html`<a href="${listLink(one.document)}">${name}, ${isoDay(one.on)} ${slotText(t, one.slot)}</a> `,
  )}</p>`
}

function notes(view: View, { notes: all, document }: List): Part {
  if (all.length === 0) return ''
  return html`<section><h2>${view.t.list.notes}</h2><ul>${noteItems(view, document, all)}</ul></section>`
}
