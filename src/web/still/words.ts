import type { Day } from '../../model/day.js'
import type { Language } from '../../model/language.js'
import { addressIn } from '../address.js'
import { hitWords } from '../hit-words.js'
import type { HitWords } from '../hits.js'
import { html, when } from '../html.js'
import { messagesIn } from '../messages/messages.js'
import type { StillWords } from './text.js'

/** What the pages of a site of files have beside those of a server. */
export interface StillFacts {
  /** The day that the pages tell of. */
  readonly on: Day
  /** The addresses of their scripts; without them pages are whole, but for the search. */
  readonly scripts: { readonly note?: string | undefined; readonly search?: string | undefined }
  /** The address of the names of all agencies, which the search looks through. */
  readonly names?: string | undefined
  /** What stands before the first two digits of ZIP codes in the addresses of their files. */
  readonly zips?: string | undefined
  /** Where the files will stand: `https://example.org`. */
  readonly base?: string | undefined
  /** The address of a server that answers every question, without a slash at its end. */
  readonly live?: string | undefined
}

/** What a page says of itself as a file: a note for those who ask it more, shown by a script, and its scripts. */
export function stillWords(path: string, language: Language, facts: StillFacts): StillWords {
  const { note, search } = facts.scripts
  const script = (address: string | undefined) =>
    address === undefined ? '' : `<script type="module" src="${address}"></script>\n`
  const isSearch = path === '/search'
  return {
    head: `${script(note)}${isSearch ? `${script(search)}${searchIn(language, facts)}` : ''}`,
    content: `${note === undefined ? '' : noteIn(language, facts)}${isSearch ? withoutScript(language) : ''}`,
  }
}

/** What the script of the search reads: the words of its answer, and where names and pages stand. */
export interface SearchWords extends HitWords {
  readonly names: string
  /** What stands before the first two digits of ZIP codes; empty where none are held. */
  readonly zips: string
  /** What stands before an agency's id in the address of its page. */
  readonly agencies: string
  readonly searching: string
  readonly failed: string
}

function searchIn(language: Language, { names = '', zips = '' }: StillFacts): string {
  const messages = messagesIn(language)
  const { searching, failed } = messages.still
  const agencies = addressIn(language, '/agency/')
  const words: SearchWords = { ...hitWords(messages), names, zips, agencies, searching, failed }
  return `<script type="application/json" id="search-words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>\n`
}

function withoutScript(language: Language): string {
  return String(html`<noscript><p class="as-of">${messagesIn(language).still.noScript}</p></noscript>
`)
}

function noteIn(language: Language, { on, live }: StillFacts): string {
  const { still, format } = messagesIn(language)
  const link = html`<a href="${live ?? addressIn(language, '/live')}"${when(live, () => html` data-live="${live}"`)}>${still.noteLink}</a>`
  return String(html`<p class="as-of" id="still" hidden>${still.note(format.longDay(on), link)}</p>
`)
}
