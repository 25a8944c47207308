import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { test } from 'node:test'
import { importsOf, root, sourcesIn } from './sources.js'

/** A row of the table in ARCHITECTURE.md: what a folder of src may import, and whether it is pure. */
interface Layer {
  readonly folder: string
  readonly mayImport: readonly string[]
  readonly pure: boolean
}

const layers = layersOf(readFileSync(`${root}ARCHITECTURE.md`, 'utf8'))

function layersOf(document: string): Layer[] {
  const [, table = ''] = /\| folder \| may import \| pure \|\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(document) ?? []
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, folder = '', mayImport = '', pure = '']) => ({
      folder,
      mayImport: mayImport === 'nothing' ? [] : mayImport.split(', '),
      pure: pure === 'yes',
    }))
}

test('the table of ARCHITECTURE.md has a row for every folder of src that holds anything', () => {
  const held = [...new Set(sourcesIn('src').map(({ path }) => folderOf(path)))]
  assert.deepEqual(
    layers
      .map(({ folder }) => folder)
      .filter((folder) => held.includes(folder))
      .sort(),
    held.sort(),
  )
})

test('the table of ARCHITECTURE.md points one way: a folder may import only folders above it', () => {
  for (const [at, { folder, mayImport }] of layers.entries()) {
    const above = layers.slice(0, at).map((layer) => layer.folder)
    assert.deepEqual(
      mayImport.filter((name) => !above.includes(name)),
      [],
      folder,
    )
  }
})

function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function mayImport(folder: string): readonly string[] {
  return layers.find((layer) => layer.folder === folder)?.mayImport ?? []
}

test('imports point one way: a folder imports only those that its row names', () => {
  const wrong = sourcesIn('src').flatMap((source) =>
    importsOf(source)
      .filter((name) => name.startsWith('.'))
      .map((name) => folderOf(posix.join(posix.dirname(source.path), name)))
      .filter(
        (target) => target !== folderOf(source.path) && !mayImport(folderOf(source.path)).includes(target),
      )
      .map((target) => `${source.path} imports ${target}`),
  )
  assert.deepEqual(wrong, [])
})

test('pure folders import no module of Node', () => {
  const wrong = sourcesIn('src')
    .filter(({ path }) => layers.some(({ folder, pure }) => pure && folder === folderOf(path)))
    .flatMap((source) =>
      importsOf(source)
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${source.path} imports ${name}`),
    )
  assert.deepEqual(wrong, [])
})

test('no two files import each other in a circle of values', () => {
  const sources = new Map(sourcesIn('src').map((source) => [source.path, source]))
  const valueImports = (path: string) =>
    [...(sources.get(path)?.text ?? '').matchAll(/^(?:import|export) (?!type\b)([^'"]*?)from '(\.[^']+)'/gm)]
      .filter(([, names = '']) => !/^\{(\s*type [^,}]+,?)+\s*\}\s*$/.test(names.trim()))
      .map(([, , name = '']) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'))
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '))
      return
    }
    state.set(path, 'open')
    for (const next of valueImports(path)) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of sources.keys()) visit(path, [])
  assert.deepEqual(circles, [])
})
