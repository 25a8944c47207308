import { type MinutesCapture, readMinutes } from '../documents/minutes-capture.js'
import { isPdf } from '../documents/pdf-lines.js'
import { pdfPage } from '../documents/pdf-page.js'
import type { Sha256 } from '../model/entry.js'
import type { HeldItem, HeldPage, HeldPages } from '../model/placed-page.js'
import { itemsAbout, tellsOfTheVote } from '../record/minutes-items.js'
import type { Context } from './context.js'

/** How many pages are kept as they were read. */
const most = 40

/** Pages of the agendas and minutes that a home's log holds as PDF. One is read at a time: it takes long. */
export function heldPages(context: Context): HeldPages {
  const known = new Map<string, Promise<HeldPage | undefined>>()
  let before: Promise<unknown> = Promise.resolve()
  return {
    page(document, number) {
      const key = `${document} ${number}`
      const found = known.get(key) ?? before.then(() => read(context, document, number))
      before = found.catch(() => known.delete(key))
      known.delete(key)
      known.set(key, found)
      if (known.size > most) known.delete(known.keys().next().value ?? '')
      return found
    },
  }
}

async function read(context: Context, document: Sha256, number: number): Promise<HeldPage | undefined> {
  const capture = await captureOf(context, document)
  if (capture === undefined || !isPdf(capture.bytes)) return undefined
  const items = itemsOf(capture)
  const pages = [...new Set(items.flatMap(({ places }) => places.map(pageOf)))].sort((a, b) => a - b)
  if (!pages.includes(number)) return undefined
  const page = await pdfPage(capture.bytes, capture.name, number)
  // A line that is no longer read as it was when its claim was made is not said to be its ground.
  const read = new Map(capture.lines.map(({ place, text }) => [place, text]))
  const same = new Set(page.lines.flatMap(({ place, text }) => (read.get(place) === text ? [place] : [])))
  const here = items.map(({ locator, places, told }) => ({
    locator,
    places: places.filter((one) => same.has(one)),
    told: told.filter((one) => same.has(one)),
  }))
  return { page, pages, items: here.filter(({ places }) => places.length > 0) }
}

async function captureOf(context: Context, document: Sha256): Promise<MinutesCapture | undefined> {
  if (!context.hasLog()) return undefined
  const log = await context.openLog('claims')
  try {
    const stored = await log.document(document)
    if (stored === undefined) return undefined
    return readMinutes(Buffer.from(stored.bytes).toString('utf8'), document)
  } finally {
    await log.close()
  }
}

/** The items that claims are read from, with all of their lines: an item may go on overleaf. */
function itemsOf({ lines }: MinutesCapture): HeldItem[] {
  const places = lines.map(({ place }) => place)
  return itemsAbout(lines).map(({ place, title, lines: rest }) => {
    const from = places.indexOf(place)
    const titled = title.split('\n').length
    const ofVote = rest.flatMap((line) => (tellsOfTheVote(line.text) ? [line.place] : []))
    return {
      locator: place,
      places: places.slice(from, from + titled + rest.length),
      told: [...places.slice(from, from + titled), ...ofVote],
    }
  })
}

function pageOf(place: string): number {
  return Number(/^page (\d+)/.exec(place)?.[1] ?? 0)
}
