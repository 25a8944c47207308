import type { StillPlace } from '../../web/still/address.js'
import type { Still } from '../../web/still/still.js'
import type { StillFolder } from './write-file.js'

/** What drawing some places came to. */
export interface Drawn {
  readonly files: number
  readonly bytes: number
  /** How many of the files were not there already as they should be. */
  readonly written: number
  /** How long each kind of page took, in milliseconds, and how many of it were drawn. */
  readonly kinds: Readonly<Record<string, readonly [count: number, milliseconds: number]>>
  /** The places that these lead to and that were not told before. */
  readonly found: readonly StillPlace[]
}

/** Draws places into a folder, one after the other. The files of the places that were told are remembered. */
export async function drawAll(
  still: Still,
  places: readonly StillPlace[],
  folder: StillFolder,
  told: Set<string>,
): Promise<Drawn> {
  const kinds: Record<string, [number, number]> = {}
  const found: StillPlace[] = []
  let [bytes, written] = [0, 0]
  for (const place of places) {
    const began = performance.now()
    const drawn = await still.draw(place)
    const kind = kindOf(place.ask)
    const [count, took] = kinds[kind] ?? [0, 0]
    kinds[kind] = [count + 1, took + performance.now() - began]
    for (const one of drawn.found) {
      if (told.has(one.file)) continue
      told.add(one.file)
      found.push(one)
    }
    bytes += drawn.bytes.length
    if (folder.write(drawn.file, drawn.bytes)) written++
  }
  return { files: places.length, bytes, written, kinds, found }
}

/** What kind of page an address is of: its words without those that name one of many. */
function kindOf(ask: string): string {
  const [path = '', query] = ask.replace(/^\/(es|ht)(?=\/|$)/, '').split('?')
  const words = path.split('/').filter((word) => /^[a-z]{3,9}(\.[a-z]+)?$/.test(word))
  return `/${words.join('/')}${query === undefined || path.startsWith('/v1') ? '' : '?'}`
}
