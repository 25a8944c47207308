import { type StateCode, stateCodes } from '../../model/state.js'
import type { Hit } from '../../query/search.js'
import { zipAsked } from '../../query/zip.js'
import { hitWords } from '../hit-words.js'
import { type HitWords, hitNodes } from '../hits.js'
import { type Html, html, type Part, when } from '../html.js'
import { page, searchForm } from '../parts/shell.js'
import { agencyLink, type View } from '../view.js'
import { written } from '../written-node.js'

/** Agencies whose names are near a text, also those on no list. */
export function searchPage(view: View, hits: readonly Hit[]): Html {
  const { t, asked } = view
  const text = asked.text('q') ?? ''
  const words = t.searchPage
  return page(view, {
    title: words.title(text),
    ownSearch: true,
    content: html`<h1>${words.heading}</h1>
${searchForm(view, 'large', text, html`<p class="narrow">${stateChoice(view, asked.state(), 'state')}</p>`)}
${when(text !== '', () => results(view, text, hits))}`,
  })
}

/** A list of states to choose from, in the order of their names. */
export function stateChoice(view: View, chosen: StateCode | undefined, id: string): Html {
  const { t } = view
  const words = t.searchPage
  const codes = [...stateCodes]
  if (t.language !== 'en') codes.sort((a, b) => t.words.state(a).localeCompare(t.words.state(b), 'es'))
  return html`<label for="${id}">${words.state}</label> <select id="${id}" name="state"><option value="">${words.allStates}</option>${codes.map(
    (code) =>
      html`<option value="${code}"${when(code === chosen, () => html` selected`)}>${t.words.state(code)}</option>`,
  )}</select>`
}

const wordsHeld = new WeakMap<View['t'], HitWords>()

/** The words of the answer in the language of a view. */
export function hitWordsOf({ t }: Pick<View, 't'>): HitWords {
  const words = wordsHeld.get(t) ?? hitWords(t)
  wordsHeld.set(t, words)
  return words
}

function results(view: View, text: string, hits: readonly Hit[]): Part {
  const zip = zipAsked(text, view.world.zips)
  return hitNodes({ text, hits, zip }, hitWordsOf(view), (id) => agencyLink(view, id)).map(written)
}
