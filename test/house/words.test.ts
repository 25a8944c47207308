import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './sources.js'

/** The text files that are handed on: code, data kept by hand, documents. */
function handedOn(): { path: string; text: string }[] {
  const folders = [
    'src',
    'test',
    'bench',
    'scripts',
    'bin',
    'docs',
    'examples',
    'law',
    'record',
    '.ci',
    'inbox',
  ]
  const below = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
  return [...below, ...readdirSync(root)]
    .filter((path) => /(\.(ts|mjs|js|json|ya?ml|md|csv|txt)|\.npmrc|\.ci.run|LICENSE[\w-]*)$/.test(path))
    .filter((path) => path !== join('test', 'house', 'words.test.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

function found(pattern: RegExp, keep: (path: string) => boolean = () => true): string[] {
  return handedOn()
    .filter(({ path }) => keep(path))
    .flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`))
}

test('no path of a machine stands in what is handed on', () => {
  assert.deepEqual(
    found(/(?<![\w.\-/])\/(?:work|home|Users|root|mnt|var\/folders)\/\w+|\b[A-Z]:\\\\?Users\b/g),
    [],
  )
})

test('no mark of an unfinished merge stands in what is handed on', () => {
  assert.deepEqual(found(/^(?:<{7}|>{7}|\|{7}) .*$/gm), [])
})

test('no host of a package registry stands in what is handed on', () => {
  assert.deepEqual(
    found(
      /\b(?:registry\.(?:npmjs|yarnpkg|npmmirror)\.\w+|npm\.pkg\.github\.com|\w+\.jfrog\.io|artifactory|nexus)\b/gi,
    ),
    [],
  )
})

test('the program never reads what lies beside the project: only tests and benches look there', () => {
  const program = (path: string) => /^(src|bin|scripts|law|record)\b/.test(path)
  assert.deepEqual(found(/\.\.\/shared\b/g, program), [])
})

test('documents speak plainly: nobody is told that a thing is simple, and no one says we', () => {
  const documents = (path: string) => path.endsWith('.md')
  assert.deepEqual(
    found(
      /\b(?:simply|easily|obviously|of course)\b|\b[Ww]e(?:'re|'ll|'ve)?\b(?! shall)|\b[Oo]ur\b/g,
      documents,
    ),
    [],
  )
})

test('words are neutral: duties and acts, not labels', () => {
  const own = (path: string) => /^(src|docs)\b|^\w+\.md$/.test(path)
  assert.deepEqual(found(/\b(?:surge|crackdown|illegals?|aliens?)\b/gi, own), [])
})
