import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { supplementSources } from '../../agencies/directory-supplement.js'
import { QuestionError, SourceError } from '../../model/errors.js'
import type { Bundle } from '../../publish/bundle.js'
import { dataPackage, type Resource } from '../../publish/data-package.js'
import { toCsv } from '../../publish/table.js'
import { listTable } from '../../publish/tables/lists.js'
import { writeBundleFile } from '../bundle-file.js'
import { type Command, textOf } from '../command.js'
import { loadConnectors } from '../connectors.js'
import type { Context } from '../context.js'
import { directoryFile } from '../directory-source.js'
import { placesFile } from '../places-source.js'
import { makeBundle } from '../release.js'
import { findSources } from '../sources.js'
import { loadWorld } from '../world.js'
import { zipCodesFile } from '../zip-source.js'

export const releaseCommand: Command = {
  name: 'release',
  summary: 'make the data that ships with the program from archived lists and the national directory',
  usage: '[PATH...] --to DIR',
  examples: ['release lists/ sightings.csv --directory fbi.csv --to data/', 'release --zip-codes US.txt'],
  options: {
    to: { type: 'string', value: 'DIR', help: 'the folder to write into (default: the bundled data)' },
    places: {
      type: 'string',
      value: 'FILE',
      help: "a TopoJSON file of the Census Bureau's counties and states; without it the places held are kept",
    },
    directory: {
      type: 'string',
      value: 'FILE',
      help: "the FBI's table of law enforcement employees; without it the directory held is kept",
    },
    'zip-codes': {
      type: 'string',
      value: 'FILE',
      help: "GeoNames' postal codes of the United States; alone it keeps the lists held; without it the codes held are kept",
    },
  },
  async run(call, context) {
    const zipCodes = textOf(call, 'zip-codes')
    if (call.words.length === 0 && zipCodes === undefined)
      throw new QuestionError('say which files or folders hold the lists')
    const to = textOf(call, 'to') ?? context.data
    mkdirSync(to, { recursive: true })
    const bundle = call.words.length === 0 ? undefined : await bundleOf(call.words, context)
    if (bundle !== undefined) writeBundleFile(to, bundle)
    const directory = textOf(call, 'directory')
    if (directory !== undefined) writeGzip(join(to, 'agencies.csv.gz'), directoryFile(directory, to))
    const places = textOf(call, 'places')
    if (places !== undefined) writeFileSync(join(to, 'places.csv'), placesFile(places))
    if (zipCodes !== undefined) writeGzip(join(to, 'zip-codes.csv.gz'), zipCodesFile(zipCodes, to))
    const world = await loadWorld({ ...context, data: to, hasLog: () => false })
    writeFileSync(join(to, 'lists.csv'), toCsv(listTable(world.now())))
    const resources = describe(to)
    writeFileSync(
      join(to, 'datapackage.json'),
      dataPackage(
        'Comity: bundled data',
        'The history of the lists, the national directory of agencies and the judgements that ship with Comity.',
        context.now().toISOString(),
        resources,
      ),
    )
    for (const { path, bytes } of resources) context.out(`${path}: ${bytes} bytes`)
    if (bundle !== undefined)
      context.out(
        `${bundle.corpus.lists.length} lists, ${bundle.entries.length} entries, head ${bundle.entries.at(-1)?.hash}`,
      )
    return 0
  },
}

/** The history that files and folders hold; one that does not read stops the release. */
async function bundleOf(paths: readonly string[], context: Context): Promise<Bundle> {
  const { sources, errors } = findSources(paths)
  const [error] = errors
  if (error !== undefined) throw error
  const bundle = await makeBundle(sources, await loadConnectors(), context.now)
  if ('problem' in bundle) throw new SourceError(bundle.name, 'lists that read', bundle.problem)
  return bundle
}

const ice = {
  title:
    'Lists of participating and pending agencies, U.S. Immigration and Customs Enforcement; each file, its SHA-256 and the archive that holds it are in lists.csv',
  path: 'https://www.ice.gov/identify-and-arrest/287g',
}
const fbi = {
  title: 'Law Enforcement Employees data, Federal Bureau of Investigation',
  path: 'https://cde.ucr.cjis.gov/',
}
const atlas = {
  title: 'Cartographic boundaries, U.S. Census Bureau, as us-atlas carries them; drawn by scripts/map.mjs',
  path: 'https://github.com/topojson/us-atlas',
}
/** Lists beside the FBI's table, each for the ORIs of a few bodies. */
const others = Object.values(supplementSources).map(({ title, path }) => ({ title, path }))

const held: readonly Omit<Resource, 'bytes' | 'hash'>[] = [
  {
    name: 'history',
    title:
      'Every row of every list, and where each list repeats the one before; the entries of the log that holds them',
    path: 'history.jsonl.gz',
    mediatype: 'application/gzip',
    sources: [ice],
  },
  {
    name: 'lists',
    title: 'Every list with its date, the reasons for it, and what is odd about it',
    path: 'lists.csv',
    mediatype: 'text/csv',
    sources: [ice],
  },
  {
    name: 'agencies',
    title: 'National directory of agencies',
    path: 'agencies.csv.gz',
    mediatype: 'application/gzip',
    sources: [fbi, ...others],
  },
  {
    name: 'directory-supplement',
    title: "Bodies that the FBI's table lacks, with their ORIs and the lists that give them",
    path: 'directory-supplement.csv',
    mediatype: 'text/csv',
    sources: others,
  },
  {
    name: 'places',
    title: 'Counties and their equivalents',
    path: 'places.csv',
    mediatype: 'text/csv',
    sources: [
      {
        title: 'Counties, U.S. Census Bureau',
        path: 'https://www.census.gov/geographies/mapping-files.html',
      },
    ],
  },
  {
    name: 'zip-codes',
    title: 'ZIP codes with their place and county, without the territories and post offices of the military',
    path: 'zip-codes.csv.gz',
    mediatype: 'application/gzip',
    sources: [
      {
        title: 'Postal codes, GeoNames, CC BY 4.0; counties named as in places.csv',
        path: 'https://download.geonames.org/export/zip/',
      },
    ],
  },
  {
    name: 'map',
    title: 'States and counties as paths of one drawing, projected and simplified',
    path: 'map.json',
    mediatype: 'application/json',
    sources: [atlas],
  },
  {
    name: 'shapes',
    title: 'States and counties by longitude and latitude, simplified, as TopoJSON',
    path: 'shapes.json.gz',
    mediatype: 'application/gzip',
    sources: [atlas],
  },
  {
    name: 'judgements',
    title: 'What persons judged of names',
    path: 'judgements.jsonl',
    mediatype: 'application/jsonl',
    sources: [{ title: 'Judged by the project, each with its reason' }],
  },
  {
    name: 'ori-judgements',
    title: 'What persons judged of ORIs',
    path: 'ori-judgements.csv',
    mediatype: 'text/csv',
    sources: [{ title: 'Judged by the project, each with its reason' }],
  },
]

function describe(folder: string): Resource[] {
  return held
    .filter(({ path }) => existsSync(join(folder, path)))
    .map((resource) => {
      const bytes = readFileSync(join(folder, resource.path))
      return {
        ...resource,
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      }
    })
}

function writeGzip(path: string, text: string): void {
  const bytes = gzipSync(text, { level: 9 })
  bytes[9] = 255
  writeFileSync(path, bytes)
}
