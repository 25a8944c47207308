import { languages } from '../../model/language.js'
import { addressIn } from '../address.js'
import { isoDay } from '../format.js'
import { type Html, html, type Part, when } from '../html.js'
import { linksWithin } from '../links.js'
import { shared, sharedHolds, whole } from '../page-pieces.js'
import { styleAddress } from '../style/style.js'
import { link, type View } from '../view.js'

/** What the frame of a page needs to know of it. */
export interface PageFacts {
  readonly title: string
  /** For search engines and shared links. */
  readonly description?: string
  /** Whether the page has a search box of its own, so that the head needs none. */
  readonly ownSearch?: boolean
  /** The address of a script of this site; a page is whole without it. */
  readonly script?: string
  /** What else its head links: the same in other forms, a style of its own. */
  readonly alternates?: Part
  readonly content: Part
}

/** A whole page: its head, the site's navigation, the content, and what was read for it. */
export function page(
  view: View,
  { title, description, ownSearch, script, alternates, content }: PageFacts,
): Html {
  const { t } = view
  const drawn = html`<!doctype html>
<html lang="${t.language}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}${title === t.shell.site ? '' : ` · ${t.shell.site}`}</title>
${when(description, () => html`<meta name="description" content="${description}">`)}
${when(isAsOf(view), () => html`<meta name="robots" content="noindex">`)}
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${styleAddress}">
${when(script, () => html`<script type="module" src="${script}"></script>`)}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" href="/feeds/agenda.atom" title="${t.shell.agendaFeed}">
${inOtherLanguages(view)}${alternates ?? ''}
</head>
<body>
<a class="skip" href="#main">${t.shell.skip}</a>
<header class="site">
<a class="brand" href="${link(view, '/')}">${t.shell.site}</a>
<nav aria-label="${t.shell.mainNavigation}">${navigation(view)}</nav>
${when(!ownSearch, () => searchForm(view, 'small'))}
${languageSwitch(view)}
</header>
<main id="main">
${when(isAsOf(view), () => asOfNote(view))}
${content}
${keptNote(view, content)}</main>
${footer(view)}
</body>
</html>
`
  return whole(view, linksWithin(t.language, drawn))
}

/** The form that finds agencies. */
export function searchForm(view: View, size: 'small' | 'large', text = '', more: Part = ''): Html {
  const { t, times } = view
  return html`<form class="find ${size}" role="search" action="/search">
<label for="q-${size}">${t.shell.searchLabel}</label>
<div><input id="q-${size}" name="q" type="search" value="${text}" maxlength="200" autocomplete="off" spellcheck="false"${when(size === 'small', () => html` placeholder="${t.shell.findAgency}"`)}>
${when(times.given.on, () => html`<input type="hidden" name="on" value="${times.given.on}">`)}
${when(times.given.knownAt, () => html`<input type="hidden" name="known-at" value="${times.given.knownAt}">`)}
<button>${t.shell.search}</button></div>${more}
</form>`
}

function navigation(view: View): Part {
  const { t, path } = view
  const items = [
    ['/changes', t.shell.changes],
    ['/lists', t.shell.lists],
    ['/check', t.shell.check],
    ['/method', t.shell.method],
  ] as const
  return items.map(
    ([to, text]) =>
      html`<a href="${link(view, to)}"${when(path === to, () => html` aria-current="page"`)}>${text}</a>`,
  )
}

/** The names of the languages, each in itself. */
const ownNames = { en: 'English', es: 'Español', ht: 'Kreyòl' } as const

/** The same page, and what was asked of it, in the other languages. */
function languageSwitch({ t, path, search }: View): Html {
  return html`<ul class="languages" aria-label="${t.shell.languages}">${languages.map((one) =>
    one === t.language
      ? html`<li><span lang="${one}" aria-current="true">${ownNames[one]}</span></li>`
      : html`<li><a hreflang="${one}" href="${addressIn(one, path)}${search}" lang="${one}">${ownNames[one]}</a></li>`,
  )}</ul>`
}

/** Where each language of the page stands, for search engines; English also for every other. */
function inOtherLanguages({ path, search }: View): Part {
  const at = (name: string, address: string) =>
    html`<link rel="alternate" hreflang="${name}" href="${address}${search}">
`
  return [...languages.map((one) => at(one, addressIn(one, path))), at('x-default', path)]
}

function isAsOf({ times }: View): boolean {
  return times.given.on !== undefined || times.given.knownAt !== undefined
}

/** Says once that what is kept in English stays so, on a page in another language that has any of it. */
function keptNote(view: View, content: Part): Part {
  const { t } = view
  if (t.language === 'en') return ''
  const note = html`<p class="quiet kept">${t.shell.kept}</p>
`
  const kept = '<span lang="en">'
  if (sharedHolds(view, kept)) return note
  const noteOf = (drawn: unknown) => (String(drawn).includes(kept) ? note : html``)
  const drawn = html`${content}`
  return drawn instanceof Promise ? drawn.then(noteOf) : noteOf(drawn)
}

/** Says that the page is not about today, and leads back. */
function asOfNote({ t, times, path, asked }: View): Html {
  return html`<p class="as-of">${t.shell.asOf(isoDay(times.on), isoDay(times.knownAt))} <a href="${path}${asked.besidesTimes()}">${t.shell.backToToday}</a></p>`
}

function footer(view: View): Html {
  const { t, world } = view
  const register = world.now()
  const last = register.lists.participating.at(-1)?.on
  return shared(
    view,
    register,
    'footer',
    () => html`<footer class="site">
<p>${last === undefined ? t.shell.noLists : t.shell.lastRead(isoDay(last))} <a href="${link(view, '/method')}">${t.shell.howCounted}</a> · <a href="${link(view, '/glossary')}">${t.glossary.title}</a> · <a href="${link(view, '/events')}">${t.shell.events}</a> · <a href="${link(view, '/money')}">${t.stakes.money.title}</a> · <a href="${link(view, '/research')}">${t.shell.research}</a> · <a href="${link(view, '/corrections')}">${t.correctionsText.title}</a> · <a href="${link(view, '/sources')}">${t.sources.title}</a> · <a href="/data">${t.dataText.title}</a> · <a href="/api">${t.shell.forPrograms}</a></p>
<p>${t.shell.footer}</p>
</footer>`,
  )
}
