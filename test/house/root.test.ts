import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { root } from './sources.js'

const folders = [
  '.ci',
  'bench',
  'bin',
  'data',
  'docs',
  'inbox',
  'law',
  'learning',
  'record',
  'scripts',
  'src',
  'test',
]
const documents = ['ARCHITECTURE', 'CHANGELOG', 'CONTRIBUTING', 'GLOSSARY', 'README', 'SECURITY'].map(
  (name) => `${name}.md`,
)
const licences = ['LICENSE', 'LICENSE-DATA']
const settings = ['.gitignore', '.npmrc', 'biome.json', 'package-lock.json', 'package.json', 'tsconfig.json']
const known = [...folders, ...documents, ...licences, ...settings]

/** What git keeps out, and git itself. */
const madeHere = /^(?:\.git|node_modules|dist|\.comity|.*\.log)$/

test('the root holds what a reader is told of, and nothing that was left there', () => {
  const names = kept()
  assert.deepEqual(
    names.filter((name) => !known.includes(name)),
    [],
    'a new name at the root goes into the list of this test; a leftover goes',
  )
  assert.deepEqual(
    known.filter((name) => !names.includes(name)),
    [],
  )
})

/** The names at the root that git keeps; all that stand there, less what is made, where no git answers for it. */
function kept(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  const tracked = status === 0 ? stdout.split('\0').filter((path) => path !== '') : []
  if (tracked.length > 0) return [...new Set(tracked.map((path) => path.split('/')[0] ?? path))]
  return readdirSync(root).filter((name) => !madeHere.test(name))
}
