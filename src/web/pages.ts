import { type Context, Hono } from 'hono'
import { dayNow, type Held, type Pages, questionOf, worldOf } from '../api/app.js'
import { Asked } from '../api/asked.js'
import { correctionAt } from '../api/correction-questions.js'
import type { PathPart } from '../api/route.js'
import { languageOfPath, prefixed } from '../model/language.js'
import type { HeldPages } from '../model/placed-page.js'
import type { EditionShelf } from '../publish/edition.js'
import type { Law } from '../rules/law.js'
import { addressIn } from './address.js'
import { addBriefs, type PrintBrief } from './briefs.js'
import { addCheckFiles, addCheckPage, type CheckAssets } from './checks.js'
import type { CountryDrawing } from './country.js'
import { Drawn } from './drawn.js'
import { addDriftPage } from './drifts.js'
import { addEditions } from './editions.js'
import { addFiles } from './files.js'
import type { Html } from './html.js'
import { addMapFiles, addMapFrames } from './map-files.js'
import { messagesIn } from './messages/messages.js'
import { oembed } from './oembed.js'
import { agencyPage } from './pages/agency.js'
import { apiPage, askedAt } from './pages/api.js'
import { briefPage } from './pages/brief.js'
import { changesPage } from './pages/changes.js'
import { comparePage } from './pages/compare.js'
import { correctionPage } from './pages/correction.js'
import { correctionsPage } from './pages/corrections.js'
import { decisionPage } from './pages/decision.js'
import { directoryPage } from './pages/directory.js'
import { embedPage } from './pages/embed.js'
import { embedMapPage, leadToState } from './pages/embed-map.js'
import { eventsPage } from './pages/events.js'
import { glossaryPage } from './pages/glossary.js'
import { homePage } from './pages/home.js'
import { joinedPage } from './pages/joined.js'
import { lawPage } from './pages/law.js'
import { listPage } from './pages/list.js'
import { listsPage } from './pages/lists.js'
import { livePage } from './pages/live.js'
import { measuresCsv, measuresPage } from './pages/measures.js'
import { methodPage } from './pages/method.js'
import { modelPage } from './pages/model.js'
import { moneyPage } from './pages/money.js'
import { problemPage } from './pages/problem.js'
import { queryPage } from './pages/query.js'
import { researchPage } from './pages/research.js'
import { searchPage } from './pages/search.js'
import { sourcePage } from './pages/source.js'
import { sourcePageAt } from './pages/source-page.js'
import { sourcesPage } from './pages/sources.js'
import { statePage } from './pages/state.js'
import { link, type View } from './view.js'

import {
  agencyAt,
  decisionAt,
  Elsewhere,
  hitsFor,
  listAt,
  modelAt,
  nationAt,
  sourceAt,
  stateAt,
} from './where.js'

/** What the pages are drawn from. */
export interface PagesOptions {
  readonly world: Held
  readonly law: Law
  readonly now: () => Date
  readonly print?: PrintBrief
  /** The scripts of `/check`; without them its form is posted. */
  readonly check?: CheckAssets | undefined
  /** The bulk data to offer; without it none is. */
  readonly editions?: EditionShelf
  /** Pages of documents that are held; without it none are drawn. */
  readonly documents?: HeldPages
  /** What the map of the country is drawn with; without it there is its table alone. */
  readonly map?: CountryDrawing
}

/** Pages that are also drawn without a request. */
export interface DrawnPages extends Pages {
  /** The page at an address; undefined where none is drawn from its address alone. */
  draw(address: string): Html | undefined
}

/** The pages for people. Each is whole without a script. */
export function createPages(options: PagesOptions): DrawnPages {
  const routes = new Hono()
  const drawn = new Drawn<View, Html>()
  routes.use(async (c, next) => {
    await next()
    if (c.res.headers.get('content-type')?.startsWith('text/html'))
      c.header('content-language', languageOfPath(c.req.path).language)
  })
  const at = (
    path: string,
    answer: (c: Context, view: View, part: PathPart) => Response | Promise<Response>,
  ) =>
    routes.get(path, async (c) => {
      try {
        return await answer(c, viewOf(c.req.url, options), (name) => c.req.param(name) ?? '')
      } catch (error) {
        if (error instanceof Elsewhere)
          return c.redirect(addressIn(languageOfPath(c.req.path).language, error.address), error.status)
        throw error
      }
    })
  const show = (path: string, draw: (view: View, part: PathPart) => Html) => {
    drawn.add(path, draw)
    at(path, (c, view, part) => c.html(draw(view, part)))
  }
  show('/', (view) => homePage(view, options.map))
  show('/search', (view) => searchPage(view, hitsFor(view)))
  show('/agency/:name', (view, part) => {
    throw new Elsewhere(link(view, '/search', { q: part('name').replaceAll('-', ' ') }), 302)
  })
  show('/agency/:state/:name', (view, part) =>
    agencyPage(view, agencyAt(view, `${part('state')}/${part('name')}`)),
  )
  show('/agency/:state/:name/brief', (view, part) =>
    briefPage(view, agencyAt(view, `${part('state')}/${part('name')}`, '/brief')),
  )
  show('/agency/:state/:name/measures', (view, part) =>
    measuresPage(view, agencyAt(view, `${part('state')}/${part('name')}`, '/measures')),
  )
  at('/agency/:state/:name/measures.csv', (c, view, part) => {
    const agency = agencyAt(view, `${part('state')}/${part('name')}`, '/measures.csv')
    return c.body(measuresCsv(view, agency), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  show('/embed/agency/:state/:name', (view, part) =>
    embedPage(view, agencyAt(view, `${part('state')}/${part('name')}`)),
  )
  show('/embed/map', (view) => embedMapPage(view, options.map, leadToState(view)))
  show('/embed/map/:state', (view, part) =>
    embedMapPage(view, options.map, stateAt(view, part('state'), '', '/embed/map')),
  )
  at('/oembed', (c, view) => oembed(c, view, options.map))
  show('/decision/:state/:name/:decision', (view, part) =>
    decisionPage(view, decisionAt(view, `${part('state')}/${part('name')}`, part('decision'))),
  )
  show('/list/:document', (view, part) => listPage(view, listAt(view, part('document'))))
  show('/lists', listsPage)
  show('/sources', sourcesPage)
  show('/source/:source', (view, part) => sourcePage(view, sourceAt(view, part('source'))))
  at('/source/:source/page/:number', async (c, view, part) =>
    c.html(await sourcePageAt(view, part('source'), part('number'), options.documents)),
  )
  show('/changes', changesPage)
  show('/state/:state', (view, part) => statePage(view, stateAt(view, part('state'))))
  show('/state/:state/joined', (view, part) => joinedPage(view, stateAt(view, part('state'), '/joined')))
  show('/state/:state/agencies', (view, part) =>
    directoryPage(view, stateAt(view, part('state'), '/agencies')),
  )
  show('/law/:nation', (view, part) => lawPage(nationAt(view, part('nation'))))
  show('/model/:model', (view, part) => modelPage(view, modelAt(view, part('model'))))
  show('/money', (view) => moneyPage(view))
  show('/money/:state', (view, part) => moneyPage(view, stateAt(view, part('state'), '', '/money')))
  show('/corrections', correctionsPage)
  show('/corrections/:number', (view, part) => correctionPage(view, correctionAt(view, part('number'))))
  show('/compare', comparePage)
  show('/events', eventsPage)
  show('/research', researchPage)
  show('/method', methodPage)
  show('/glossary', glossaryPage)
  show('/live', livePage)
  show('/query', (view) => queryPage(view, options.check?.query))
  show('/api', apiPage)
  show('/api/ask', (view) => {
    throw askedAt(view)
  })
  addBriefs(routes, (c) => viewOf(c.req.url, options), options.print)
  addEditions(routes, (c) => viewOf(c.req.url, options), options.editions)
  addMapFrames(routes, (c) => viewOf(c.req.url, options), options.map)
  addCheckPage(routes, (c) => viewOf(c.req.url, options), options.now, options.check)
  addDriftPage(routes, (c) => viewOf(c.req.url, options), options.now, options.check)
  return {
    routes: inLanguages(routes, options),
    problem: (c, problem) =>
      c.html(problemPage(viewOfToday(c.req.url, options), problem), problem.status, {
        'cache-control': 'no-store',
      }),
    draw(address) {
      const view = viewOf(`http://site${address}`, options)
      return drawn.at(view.path, view)
    },
  }
}

/** The pages under each language's prefix, and the files that they share. */
function inLanguages(pages: Hono, { map, check }: PagesOptions): Hono {
  const all = new Hono()
  addFiles(all)
  addMapFiles(all, map)
  addCheckFiles(all, check)
  all.route('/', pages)
  for (const language of prefixed) {
    all.get(`/${language}/`, (c) => c.redirect(`/${language}${new URL(c.req.url).search}`, 301))
    all.route(`/${language}`, pages)
  }
  return all
}

function viewOf(url: string, { world: held, law, now }: PagesOptions): View {
  const world = worldOf(held)
  const question = questionOf(url, { world, law, today: dayNow(now) })
  return { ...question, ...placeOf(url) }
}

/** A view that asks nothing: what was asked may be the problem. */
function viewOfToday(url: string, { world: held, law, now }: PagesOptions): View {
  const world = worldOf(held)
  const asked = new Asked(new URLSearchParams(), dayNow(now))
  return { asked, times: asked.times(), world, law, register: world.now(), ...placeOf(url) }
}

/** Where a page stands: its path without its language, and that language's words. Nothing of it is drawn yet. */
function placeOf(url: string): Pick<View, 't' | 'path' | 'search' | 'shared'> {
  const { pathname, search } = new URL(url)
  const { language, path } = languageOfPath(pathname)
  return { t: messagesIn(language), path, search, shared: [] }
}
