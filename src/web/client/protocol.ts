import type { Block } from '../../model/article.js'
import type { TextsShown } from '../drift/shown.js'

/** What the page asks of its worker. A text stays between the two. */
export type Request =
  | { readonly kind: 'load'; readonly held: Readonly<Record<string, string>> }
  | {
      readonly kind: 'drift'
      /** The document first, then its sources. */
      readonly documents: readonly Told[]
    }
  | {
      readonly kind: 'check'
      readonly document: { readonly text: string } | { readonly bytes: ArrayBuffer; readonly name: string }
      readonly published: string
      readonly source: string
      readonly today: string
      /** Reviews that this browser keeps, a line each. */
      readonly reviews: string
    }

/** A text that was pasted, with what was told of it. */
export interface Told {
  readonly text: string
  readonly published: string
  readonly source: string
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'compared'; readonly shown: TextsShown }
  | {
      readonly kind: 'checked'
      /** The JSON of the checked document, as `comity check --json` and `/v1/check` have it. */
      readonly json: string
      readonly text: string
      readonly blocks: readonly Block[]
    }
  | { readonly kind: 'failed'; readonly why: string }
