import { createHash } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { languages } from '../../model/language.js'
import { allAgencies } from '../../query/all-agencies.js'
import type { World } from '../../query/world.js'
import { addressIn } from '../../web/address.js'
import { robots } from '../../web/files.js'
import { type StillPlace, stillPlace } from '../../web/still/address.js'
import { namesOf } from '../../web/still/names.js'
import { sitemaps } from '../../web/still/sitemap.js'
import { checkAssets } from '../check-assets.js'
import type { Context } from '../context.js'
import { exportingTo } from '../edition-shelf.js'
import { PlacesKnown } from './places-known.js'
import { removeOld } from './remove-old.js'
import { type Drawing, stillPool } from './still-pool.js'
import { isTold, type StillAsked } from './still-source.js'
import { StillFolder } from './write-file.js'

/** What an export came to. */
export interface SiteSummary {
  readonly folder: string
  readonly files: number
  readonly bytes: number
  /** How many files were not there already as they should be. */
  readonly written: number
  /** How many files of an earlier export were removed. */
  readonly removed: number
  readonly seconds: number
  readonly kinds: Readonly<Record<string, readonly [count: number, milliseconds: number]>>
}

/** Draws the whole site into a folder: what is named to begin with, and everything that a page leads to. */
export async function exportSite(
  context: Context,
  folder: string,
  asked: StillAsked,
  told: (files: number) => void,
): Promise<SiteSummary> {
  const began = performance.now()
  const writing = join(folder, '.writing')
  await rm(writing, { recursive: true, force: true })
  const edition = join(writing, 'edition')
  // A folder that is new is made apart, and moved to its place when all of it is there.
  const isNew = await holdsNoSite(folder)
  const target = isNew ? join(writing, 'whole') : folder
  const apart = isNew ? undefined : join(writing, 'half')
  const own = new StillFolder(target, apart && join(apart, 'own'))
  const known = new PlacesKnown(await firstPlaces(context, asked))
  const names = await nameFile(context, asked)
  const zips = zipFiles(await context.world())
  // A trial of one state goes without the bulk data, which is of all.
  const whole = asked.states.length === 0
  const drawing = stillPool({
    ...{ home: context.home, folder: target, writing: apart },
    asked: { ...asked, names: `/${names.file}`, zips: zips.before, edition: whole ? edition : undefined },
  })
  try {
    await Promise.all([
      drawEach(drawing, known, told),
      ...(whole ? [exportingTo(context.home)(edition)] : []),
    ])
    known.addData()
    await drawEach(drawing, known, told)
    const files = [names, ...zips.files, ...textFiles(known.files(), asked)]
    for (const { file, bytes } of files) known.addFile(file, bytes.length, own.write(file, bytes))
    const removed = isNew ? 0 : await removeOld(folder, known.files())
    if (isNew) await moveInto(folder, target)
    const seconds = Math.round((performance.now() - began) / 100) / 10
    return { folder, ...known.drawn(), removed, seconds }
  } finally {
    await drawing.close()
    await rm(writing, { recursive: true, force: true })
  }
}

/** Whether a folder is not there, or holds nothing that an export wrote: no folders but hidden ones. */
async function holdsNoSite(folder: string): Promise<boolean> {
  const held = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return !held.some((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
}

async function moveInto(folder: string, from: string): Promise<void> {
  for (const name of await readdir(from)) await rename(join(from, name), join(folder, name))
}

interface OwnFile {
  readonly file: string
  readonly bytes: Uint8Array
}

async function nameFile(context: Context, { on, states }: StillAsked): Promise<OwnFile> {
  const holds = (id: string) => states.length === 0 || states.includes(id.slice(3, 5))
  const names = namesOf(await context.world(), on, holds)
  const bytes = gzipSync(JSON.stringify(names), { level: 9 })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { file: `search/names-${hash}.gz`, bytes }
}

/** ZIP codes by their first two digits, so that a search loads only those that begin like its own. */
function zipFiles({ zips }: World): { before?: string; files: readonly OwnFile[] } {
  if (zips === undefined) return { files: [] }
  const packed = [...zips().slices()].map(([digits, text]) => ({
    digits,
    bytes: gzipSync(text, { level: 9 }),
  }))
  const hash = createHash('sha256')
  for (const { bytes } of packed) hash.update(bytes)
  const folder = `search/zips-${hash.digest('hex').slice(0, 12)}/`
  const files = packed.map(({ digits, bytes }) => ({ file: `${folder}${digits}.gz`, bytes }))
  return { before: `/${folder}`, files }
}

/** What crawlers read: which pages there are can be told only where their host is known. */
function textFiles(files: readonly string[], { base }: StillAsked): OwnFile[] {
  if (base === undefined) return [{ file: 'robots.txt', bytes: Buffer.from(robots) }]
  const texts = [...sitemaps(files, base), ['robots.txt', `${robots}Sitemap: ${base}/sitemap.xml\n`]] as const
  return texts.map(([file = '', text = '']) => ({ file, bytes: Buffer.from(text) }))
}

/** The pages that none leads to: the start, what stands where nothing is, and agencies that are found by their names. */
async function firstPlaces(context: Context, { states }: StillAsked): Promise<StillPlace[]> {
  const world = await context.world()
  const register = world.now()
  const agencies = allAgencies(register, world.directory).agencies.filter(
    ({ state }) => states.length === 0 || states.includes(state.toLowerCase()),
  )
  // What is asked in each language one after the other is worked out once.
  const inEach = (address: string) => languages.map((one) => addressIn(one, address))
  const missing = languages.map((one) => (one === 'en' ? '/404.html' : `/${one}/404.html`))
  const all = [
    ...missing,
    ...(checkAssets(context.data, world.sources, await context.law())?.paths ?? []),
    ...['/', '/search', '/live', '/compare'].flatMap(inEach),
    ...agencies.flatMap(({ id }) => [
      ...inEach(`/agency/${id}`),
      ...(isTold(register, id)
        ? [...[`/agency/${id}/brief`, `/embed/agency/${id}`].flatMap(inEach), `/v1/brief?agency=${id}`]
        : []),
    ]),
  ]
  const everything = { agency: () => true, answers: () => true, state: () => true, cards: true }
  return all.flatMap((address) => stillPlace(address, everything) ?? [])
}

/** Draws places and everything that they lead to, as many at once as the drawing takes. */
function drawEach(drawing: Drawing, known: PlacesKnown, told: (files: number) => void): Promise<void> {
  return new Promise((done, failed) => {
    let busy = 0
    const go = () => {
      while (busy < drawing.atOnce) {
        const places = known.next()
        if (places.length === 0) break
        busy++
        drawing.draw(places).then((drawn) => {
          busy--
          known.add(drawn)
          told(known.drawn().files)
          go()
        }, failed)
      }
      if (busy === 0) done()
    }
    go()
  })
}
