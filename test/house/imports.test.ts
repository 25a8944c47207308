import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { importsOf, sourcesIn } from './sources.js'

/** Which folders of src a folder may import; ARCHITECTURE.md has the same table. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  agencies: ['model'],
  documents: ['model'],
  connectors: ['model', 'documents'],
  log: ['model'],
  register: ['model', 'agencies'],
  rules: ['model', 'agencies'],
  query: ['model', 'agencies', 'register', 'rules'],
  publish: ['model', 'agencies', 'register', 'rules', 'query'],
  api: ['model', 'agencies', 'register', 'rules', 'query', 'publish'],
  web: ['model', 'agencies', 'register', 'rules', 'query', 'publish', 'api'],
  cli: [
    'model',
    'agencies',
    'documents',
    'connectors',
    'log',
    'register',
    'rules',
    'query',
    'publish',
    'api',
    'web',
  ],
}

const pure = ['model', 'agencies', 'register', 'rules', 'query', 'publish', 'api', 'web']

function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

test('imports point one way: a folder imports only those that its row names', () => {
  const wrong = sourcesIn('src').flatMap((source) =>
    importsOf(source)
      .filter((name) => name.startsWith('.'))
      .map((name) => folderOf(posix.join(posix.dirname(source.path), name)))
      .filter(
        (target) => target !== folderOf(source.path) && !allowed[folderOf(source.path)]?.includes(target),
      )
      .map((target) => `${source.path} imports ${target}`),
  )
  assert.deepEqual(wrong, [])
})

test('pure folders import no module of Node', () => {
  const wrong = sourcesIn('src')
    .filter(({ path }) => pure.includes(folderOf(path)))
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
