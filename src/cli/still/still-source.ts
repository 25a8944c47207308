import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp, questionOf } from '../../api/app.js'
import { feedAt } from '../../api/feeds.js'
import { Keeping } from '../../api/keep.js'
import type { Day } from '../../model/day.js'
import { type Edition, type EditionShelf, editionPath } from '../../publish/edition.js'
import type { Register } from '../../register/register.js'
import { createPages } from '../../web/pages.js'
import type { StillHolds } from '../../web/still/address.js'
import { Still } from '../../web/still/still.js'
import { checkAssets } from '../check-assets.js'
import type { Context } from '../context.js'
import { readDrawing } from '../drawing.js'
import { countyPointsOf } from '../shapes.js'

/** What of the site becomes files, and as of which day. */
export interface StillAsked {
  readonly on: Day
  /** The states whose agencies are drawn, by their two lower-case letters; all where none are named. */
  readonly states: readonly string[]
  /** Where the files will stand: `https://example.org`. */
  readonly base?: string | undefined
  /** The address of a server that answers every question. */
  readonly live?: string | undefined
  /** The address of the names that the search looks through. */
  readonly names?: string | undefined
  /** What stands before the first two digits of ZIP codes in the addresses of their files. */
  readonly zips?: string | undefined
  /** The folder of the bulk data's newest edition, which may still be made. */
  readonly edition?: string | undefined
}

/** The site of a context as it stands on one day, ready to be drawn as files. */
export async function stillOf(context: Context, asked: StillAsked): Promise<Still> {
  const world = await context.world()
  const law = await context.law()
  const now = () => new Date(`${asked.on}T12:00:00Z`)
  const check = checkAssets(context.data, world.sources, law)
  const options = {
    ...{ world, law, now, check },
    map: readDrawing(context.data),
    ...(asked.edition === undefined ? {} : { editions: shelfOf(asked.edition) }),
  }
  const pages = createPages(options)
  // Nothing is asked for twice: nothing is kept, and nothing needs a mark.
  const keeping = new Keeping({ pack: (bytes) => bytes, mark: () => '' }, 0)
  const report = (error: unknown) => context.err(error instanceof Error ? (error.stack ?? '') : String(error))
  const site = createApp({ ...options, keeping, pages, report, countyPoints: countyPointsOf(context.data) })
  const { on, live, base, names, zips } = asked
  const facts = { on, live, base, names, zips, scripts: check?.scripts ?? {} }
  const feed = (address: string) => {
    const url = `http://site${address}`
    return feedAt(url, (parameters) => questionOf(url, { world, law, today: on, parameters }))
  }
  return new Still({ site, pages, feed }, holdsOf(world.now(), asked), facts)
}

/** Whether lists or other sources tell anything of an agency: of most they do not. */
export function isTold({ agencies, recorded }: Pick<Register, 'agencies' | 'recorded'>, id: string): boolean {
  return agencies.has(id) || recorded.has(id)
}

function holdsOf(register: Register, { states, base }: Pick<StillAsked, 'states' | 'base'>): StillHolds {
  const state = (code: string) => states.length === 0 || states.includes(code)
  const agency = (id: string) => state(id.slice(3, 5))
  return { state, agency, answers: (id) => agency(id) && isTold(register, id), cards: base !== undefined }
}

/** One edition in a folder of its own, which is made before it is asked for. */
function shelfOf(folder: string): EditionShelf {
  const newest = async () => JSON.parse(await readFile(join(folder, editionPath), 'utf8')) as Edition
  return {
    newest,
    async find(release) {
      const edition = await newest()
      return edition.release.startsWith(release) ? edition : undefined
    },
    read: async (_, path) => {
      const file = join(folder, path)
      return existsSync(file) ? await readFile(file) : undefined
    },
  }
}
