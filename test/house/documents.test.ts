import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { loadCommands } from '../../src/cli/commands.js'
import { loadConnectors } from '../../src/cli/connectors.js'
import { main } from '../../src/cli/main.js'
import { systemContext } from '../../src/cli/system.js'
import { exportedTypes, parsedIn } from './parsed.js'
import { root } from './sources.js'

const home = mkdtempSync(join(tmpdir(), 'comity-documents-'))
after(() => rmSync(home, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(root, path), 'utf8')

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

test('docs/cli.md and the last part of GLOSSARY.md are what the code says', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stdout + stderr)
})

test('docs/cli.md has every command with each of its options and examples', async () => {
  const text = read('docs/cli.md')
  for (const { name, options, examples } of await loadCommands()) {
    const [, section = ''] = text.split(`\n## ${name}\n`)
    const own = section.split('\n## ')[0] ?? ''
    for (const option of Object.keys(options)) assert.ok(own.includes(`--${option} `), `${name} --${option}`)
    for (const example of examples) assert.ok(own.includes(`comity ${example}`), example)
  }
})

test('docs/sources.md has every connector with its publisher and where it publishes', async () => {
  const text = read('docs/sources.md')
  for (const { id, home: address } of await loadConnectors()) {
    const [, section = ''] = text.split(`\n## \`${id}\``)
    const own = section.split('\n## ')[0] ?? ''
    for (const wanted of ['**Publisher**', '**Terms**', '**Held**', address])
      assert.ok(own.includes(wanted), `${id}: ${wanted}`)
  }
})

test('GLOSSARY.md has every type that the code exports', () => {
  const text = read('GLOSSARY.md')
  const missing = parsedIn('src').flatMap((source) =>
    exportedTypes(source)
      .filter((name) => !text.includes(`\`${name}\``))
      .map((name) => `${name} of ${source.path}: give it a comment, then run node scripts/docs.mjs`),
  )
  assert.deepEqual(missing, [])
})

test('GLOSSARY.md has the words of the house', () => {
  const text = read('GLOSSARY.md')
  for (const word of [
    ...['claim', 'entry', 'register', 'agreement', 'party', 'source', 'source document', 'connector'],
    ...['citation', 'locator', 'valid time', 'system time', 'judgement', 'rank', 'division', 'provision'],
    ...['parameter', 'reference', 'determination'],
  ])
    assert.ok(text.includes(`**${word}**`), word)
})

test('every relative link of every document leads somewhere', () => {
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)#\s]+)(#[^)\s]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(root, dirname(path), decodeURIComponent(target))))
      .map((target) => `${path}: ${target}`),
  )
  assert.deepEqual(broken, [])
})

test('the examples of README.md have the answers that the program gives', async () => {
  const blocks = [...read('README.md').matchAll(/^\$ npm run -s comity -- (.+)\n([\s\S]*?)^```$/gm)]
  assert.equal(blocks.length, 5)
  const context = { ...systemContext(home), now: () => new Date('2026-11-23T12:00:00Z') }
  for (const [, call = '', answer = ''] of blocks) {
    const words = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    const printed: string[] = []
    await main(words, { ...context, out: (line) => void printed.push(...line.split('\n')) })
    let from = 0
    for (const line of answer.trimEnd().split('\n')) {
      if (line === '...') continue
      const at = printed.indexOf(line, from)
      assert.ok(at >= 0, `${call}: no line ${JSON.stringify(line)} in ${printed.join('\n')}`)
      from = at + 1
    }
  }
})

test('every decision has its number, an overview, its reasons and what follows', () => {
  const decisions = readdirSync(join(root, 'docs', 'decisions')).sort()
  decisions.forEach((name, at) => {
    assert.match(name, new RegExp(`^${String(at + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`))
    const text = read(join('docs', 'decisions', name))
    assert.match(text, new RegExp(`^# ${String(at + 1).padStart(4, '0')}\\. `))
    assert.match(text, /^## Why/m, name)
    assert.match(text, /^## What follows$/m, name)
  })
})
