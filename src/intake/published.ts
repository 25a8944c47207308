import type { Published } from '../model/article.js'
import type { HandedIn } from './handed-in.js'
import { dayOfAddress, type WrittenDay } from './written-day.js'

/** The day of a document: as told by who hands it in, as it tells itself, or as its address has it. */
export function publishedOf(
  { published }: HandedIn,
  told: (WrittenDay & { readonly from: string }) | undefined,
  address: string | undefined,
): Published {
  if (published !== undefined) return { how: 'declared', on: published, from: 'who hands it in' }
  if (told !== undefined) return { how: 'declared', on: told.on, from: told.from }
  const on = address === undefined ? undefined : dayOfAddress(address)
  return on === undefined ? { how: 'unknown' } : { how: 'inferred', on, from: `the address ${address}` }
}
