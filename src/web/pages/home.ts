import { addDays } from '../../model/day.js'
import { changes } from '../../query/changes.js'
import { type Counts, countingRule, counts } from '../../query/counts.js'
import { coverageOn } from '../../query/status.js'
import { type CountryDrawing, mapAsked, mapParameters } from '../country.js'
import { isoDay } from '../format.js'
import { fromRecord } from '../from-record.js'
import { type Html, html, type Part } from '../html.js'
import { mapHead } from '../map-files.js'
import { changeList } from '../parts/change-list.js'
import { countryMap } from '../parts/country-map.js'
import { daysHeld } from '../parts/days-held.js'
import { figures, modelBars } from '../parts/figures.js'
import { cardLink } from '../parts/follow.js'
import { type PageFacts, page, searchForm } from '../parts/shell.js'
import { timesForm } from '../parts/times-form.js'
import { link, listLink, type View } from '../view.js'
import { mapTitle } from './embed-map.js'

/** The start: the search, what the record holds, the newest list, what changed last, the states. */
export function homePage(view: View, drawing?: CountryDrawing): Html {
  const { t, register, times } = view
  const counted = counts(register, { on: times.on, knownAt: times.knownAt }, 'state')
  return page(view, {
    title: t.home.title,
    description: t.home.intro,
    ownSearch: true,
    ...head(view, drawing),
    content: html`<div class="hero"><h1>${t.home.heading}</h1>
<p>${t.home.intro}</p>
${searchForm(view, 'large')}
<p class="quiet">${t.home.hint} ${t.home.examples}: ${examples(view)}</p></div>
${counted === undefined ? html`<p class="lead">${t.home.nothing}</p><p>${daysHeld(view)}</p>${timesForm(view)}` : listFigures(view, counted, drawing)}`,
  })
}

function head(view: View, drawing: CountryDrawing | undefined): Pick<PageFacts, 'script' | 'alternates'> {
  const { alternates, ...rest } = mapHead(drawing)
  const asked = mapAsked(view)
  const card = cardLink(view, '/', mapTitle(view, asked, undefined), mapParameters(asked))
  return { ...rest, alternates: [alternates ?? '', card] }
}

/** Names that show what the search forgives. */
function examples(view: View): Part {
  const texts = ['Miami Police Department', 'policía de Hialeah', 'Collier County Sheriff']
  return texts.map(
    (text, at) => html`${at === 0 ? '' : ', '}<a href="${link(view, '/search', { q: text })}">${text}</a>`,
  )
}

function listFigures(view: View, counted: Counts, drawing: CountryDrawing | undefined): Html {
  const { t, times } = view
  const heading = times.given.on === undefined ? t.home.newest : t.home.newestOn
  return html`<div class="pair"><section><h2>${heading}</h2>
<p><a href="${listLink(counted.list.document)}">${t.home.listOf(t.format.longDay(counted.list.date))}</a></p>
${figures(view, [
  [counted.agreements, t.home.agreements],
  [counted.agencies, t.home.agencies],
  [counted.states, t.home.states],
  [counted.rows, t.home.rows],
])}
<details class="aside"><summary>${t.home.rule}</summary><p>${fromRecord(t, countingRule)}</p></details></section>
<section><h3>${t.home.byModel}</h3>
${modelBars(view, counted)}</section></div>
${countryMap(view, drawing)}
${lately(view, counted)}
${held(view)}
<section><h2>${t.agencyRecord.times.heading}</h2>${timesForm(view)}</section>`
}

function lately(view: View, { list }: Counts): Html {
  const { t, register, times } = view
  const to = list.date < times.on ? times.on : list.date
  const last = changes(register, { from: addDays(list.date, -30), to })
    .reverse()
    .slice(0, 8)
  return html`<section><h2>${t.home.lately}</h2>
${last.length === 0 ? html`<p>${t.home.noChanges}</p>` : html`<p>${t.home.latelyText(isoDay(list.date))}</p>${changeList(view, last, true)}`}
<p><a href="${link(view, '/changes')}">${t.home.allChanges}</a></p></section>`
}

function held(view: View): Part {
  const { t, register, times } = view
  const { from, to, lists, participating, pending } = coverageOn(register, times.on)
  if (from === null || to === null) return ''
  const facts = { lists, participating, pending, from: t.format.longDay(from), to: t.format.longDay(to) }
  return html`<section><h2>${t.home.held}</h2>
<p>${t.home.heldText(facts)} ${t.home.heldLast(facts.to)}</p>
<p><a href="${link(view, '/lists', { flagged: '1' })}">${t.home.allLists}</a></p></section>`
}
