import type { AsOf } from '../query/as-of.js'
import { dataPackage, licence, type Resource } from './data-package.js'
import type { TableShape } from './table.js'

/** A file of an edition of the bulk data, before the edition is named. */
export interface EditionFile {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly mediatype: string
  readonly bytes: Uint8Array
  /** Of a file that holds one table. */
  readonly table?: TableShape
  readonly rows?: number
}

/** A file as an edition lists it. */
export interface ListedFile {
  readonly title: string
  readonly path: string
  readonly mediatype: string
  readonly bytes: number
  readonly sha256: string
  readonly rows?: number
}

/** An edition of the bulk data: the hash that names it, its days, its files. */
export interface Edition extends AsOf {
  /** SHA-256 of SHA256SUMS, which holds the hash of every other file: it names these bytes and no others. */
  readonly release: string
  readonly files: readonly ListedFile[]
}

/** Where editions are held. What was an edition once stays one: its hash names the same bytes for ever. */
export interface EditionShelf {
  /** The newest edition; the first one to ask waits until it is made. */
  newest(): Promise<Edition>
  /** The edition with a hash, or with the only hash that begins so; undefined where none is held. */
  find(release: string): Promise<Edition | undefined>
  /** The bytes of a file of an edition; undefined where it has none of that path. */
  read(edition: Edition, path: string): Promise<Uint8Array | undefined>
}

export const sumsPath = 'SHA256SUMS'
export const editionPath = 'release.json'
export const catalogPath = 'catalog.jsonld'

const sources: Resource['sources'] = [
  {
    title: 'Lists of U.S. Immigration and Customs Enforcement; the table lists names each file',
    path: 'https://www.ice.gov/identify-and-arrest/287g',
  },
  {
    title: 'Law Enforcement Employees data, Federal Bureau of Investigation',
    path: 'https://cde.ucr.cjis.gov/',
  },
  {
    title: 'Counties, U.S. Census Bureau',
    path: 'https://www.census.gov/geographies/mapping-files.html',
  },
  { title: 'Sources beside the lists; the table claims names each' },
]

/**
 * Names the files by what they hold, and adds what describes them: the data package, the hashes, the edition
 * itself, and a catalog. The same files give the same edition, whoever makes it and whenever.
 */
export async function makeEdition(
  files: readonly EditionFile[],
  asOf: AsOf,
): Promise<{ edition: Edition; files: ReadonlyMap<string, Uint8Array> }> {
  const listed = await Promise.all(files.map(listedFile))
  const description = `What the lists, the record and the law held tell on ${asOf.on}, as known at ${asOf.knownAt}.`
  const package_ = await listedFile({
    name: 'datapackage',
    title: 'Data package: every file with its columns',
    path: 'datapackage.json',
    mediatype: 'application/json',
    bytes: encoded(
      dataPackage(
        'Comity: register of 287(g) agreements',
        description,
        asOf.knownAt,
        listed.map(({ file, hash }) => resourceOf(file, hash)),
      ),
    ),
  })
  const all = [...listed, package_].sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
  const sums = encoded(all.map(({ file, hash }) => `${hash}  ${file.path}\n`).join(''))
  const edition: Edition = {
    release: await sha256(sums),
    on: asOf.on,
    knownAt: asOf.knownAt,
    files: all.map(({ file: { title, path, mediatype, bytes, rows }, hash }) => ({
      ...{ title, path, mediatype, bytes: bytes.length, sha256: hash },
      ...(rows === undefined ? {} : { rows }),
    })),
  }
  const held = new Map(all.map(({ file }) => [file.path, file.bytes]))
  held.set(sumsPath, sums)
  held.set(editionPath, encoded(`${JSON.stringify(edition, undefined, 2)}\n`))
  held.set(catalogPath, encoded(`${JSON.stringify(catalog(edition, description), undefined, 2)}\n`))
  return { edition, files: held }
}

async function listedFile(file: EditionFile): Promise<{ file: EditionFile; hash: string }> {
  return { file, hash: await sha256(file.bytes) }
}

function resourceOf({ name, title, path, mediatype, bytes, table }: EditionFile, hash: string): Resource {
  const described = mediatype === 'application/vnd.apache.parquet' ? undefined : table
  return {
    ...{ name, title, path, mediatype, bytes: bytes.length, hash: `sha256:${hash}`, sources },
    ...(described === undefined ? {} : { columns: described.columns }),
    ...(described?.key === undefined ? {} : { key: described.key }),
    ...(described?.joins === undefined ? {} : { joins: described.joins }),
  }
}

/** The edition in the vocabulary of data catalogs (DCAT 3). Addresses are relative: any host may carry it. */
function catalog({ release, on, knownAt, files }: Edition, description: string) {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `urn:comity:release:${release}`,
    '@type': 'dcat:Dataset',
    'dct:title': 'Comity: register of 287(g) agreements',
    'dct:description': description,
    'dct:identifier': release,
    'dct:issued': { '@value': knownAt, '@type': 'xsd:date' },
    'dct:temporal': { 'dcat:endDate': { '@value': on, '@type': 'xsd:date' } },
    'dct:license': { '@id': licence.path },
    'dct:language': 'en',
    'dcat:keyword': ['287(g)', 'law enforcement agreements', 'immigration enforcement', 'public record'],
    'dcat:distribution': files.map(({ title, path, mediatype, bytes, sha256: value }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': title,
      'dcat:downloadURL': { '@id': path },
      'dcat:mediaType': mediatype,
      'dcat:byteSize': bytes,
      'spdx:checksum': {
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': value,
      },
    })),
  }
}

export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
