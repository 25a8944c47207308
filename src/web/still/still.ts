import type { Hono } from 'hono'
import { type Language, languageOfPath } from '../../model/language.js'
import { addressIn } from '../address.js'
import { messagesIn } from '../messages/messages.js'
import { type PagePieces, pagePieces } from '../page-pieces.js'
import type { DrawnPages } from '../pages.js'
import { type StillHolds, type StillPlace, stillPlace } from './address.js'
import { StillText } from './text.js'
import { type StillFacts, stillWords } from './words.js'

/** A file of the site, and the places that it leads to. */
export interface StillFile {
  readonly file: string
  readonly bytes: Uint8Array
  readonly found: readonly StillPlace[]
}

/** What the files are drawn by: the site, and what of it is drawn faster without a request. */
export interface StillSource {
  readonly site: Hono
  feed(address: string): string | undefined
  readonly pages: Pick<DrawnPages, 'draw'>
}

/** Draws the files of a site, as the site itself answers. */
export class Still {
  private readonly texts = new Map<Language, StillText>()

  constructor(
    private readonly source: StillSource,
    private readonly holds: StillHolds,
    private readonly facts: StillFacts,
  ) {}

  async draw({ ask, file }: Pick<StillPlace, 'ask' | 'file'>): Promise<StillFile> {
    const drawn = this.source.pages.draw(ask)
    if (drawn !== undefined) return this.page(ask, file, pagePieces(await drawn))
    const feed = ask.startsWith('/feeds/') ? this.source.feed(ask) : undefined
    if (feed !== undefined) return ask.includes('.atom') ? this.page(ask, file, [feed]) : bytesOf(file, feed)
    const answer = await this.source.site.request(`${this.facts.base ?? 'http://localhost'}${ask}`)
    if (answer.status !== 200 && !file.endsWith('404.html'))
      throw new Error(`${ask}: expected an answer, found status ${answer.status}`)
    const type = answer.headers.get('content-type') ?? ''
    if (/^(text\/html|application\/atom\+xml)/.test(type)) return this.page(ask, file, [await answer.text()])
    return { file, bytes: new Uint8Array(await answer.arrayBuffer()), found: [] }
  }

  private page(ask: string, file: string, pieces: PagePieces): StillFile {
    const { language, path } = languageOfPath(ask.split('?')[0] ?? '')
    return { file, ...this.textIn(language).page(pieces, stillWords(path, language, this.facts)) }
  }

  private textIn(language: Language): StillText {
    const known = this.texts.get(language)
    if (known !== undefined) return known
    const made = new StillText({
      place: (address) => stillPlace(address, this.holds),
      live: this.facts.live,
      needs: addressIn(language, '/live'),
      title: messagesIn(language).still.link,
    })
    this.texts.set(language, made)
    return made
  }
}

function bytesOf(file: string, text: string): StillFile {
  return { file, bytes: new TextEncoder().encode(text), found: [] }
}
