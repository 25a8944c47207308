import type { Hono } from 'hono'
import { languageOfPath } from '../../model/language.js'
import type { DrawnPages } from '../pages.js'
import { type StillHolds, type StillPlace, stillPlace } from './address.js'
import { stillPage } from './text.js'
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
  private readonly places = new Map<string, StillPlace | undefined>()

  constructor(
    private readonly source: StillSource,
    private readonly holds: StillHolds,
    private readonly facts: StillFacts,
  ) {}

  /** Where an address stands among the files; undefined where none answers it. */
  place(address: string): StillPlace | undefined {
    if (this.places.has(address)) return this.places.get(address)
    // The same few hundred addresses stand on every page; those of one agency on its own.
    if (this.places.size > 20_000) this.places.clear()
    const place = stillPlace(address, this.holds)
    this.places.set(address, place)
    return place
  }

  async draw({ ask, file }: Pick<StillPlace, 'ask' | 'file'>): Promise<StillFile> {
    const drawn = this.source.pages.draw(ask)
    if (drawn !== undefined) return this.page(ask, file, String(await drawn))
    const feed = ask.startsWith('/feeds/') ? this.source.feed(ask) : undefined
    if (feed !== undefined) return ask.includes('.atom') ? this.page(ask, file, feed) : bytesOf(file, feed)
    const answer = await this.source.site.request(`${this.facts.base ?? 'http://localhost'}${ask}`)
    if (answer.status !== 200 && !file.endsWith('404.html'))
      throw new Error(`${ask}: expected an answer, found status ${answer.status}`)
    const type = answer.headers.get('content-type') ?? ''
    if (/^(text\/html|application\/atom\+xml)/.test(type)) return this.page(ask, file, await answer.text())
    return { file, bytes: new Uint8Array(await answer.arrayBuffer()), found: [] }
  }

  private page(ask: string, file: string, markup: string): StillFile {
    const { language, path } = languageOfPath(ask.split('?')[0] ?? '')
    const words = stillWords(path, language, this.facts)
    const { text, found } = stillPage(markup, words, {
      place: (address) => this.place(address),
      live: this.facts.live,
    })
    return { file, bytes: new TextEncoder().encode(text), found }
  }
}

function bytesOf(file: string, text: string): StillFile {
  return { file, bytes: new TextEncoder().encode(text), found: [] }
}
