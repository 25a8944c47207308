// Runs every compiled test and ends with the line `N passed, N failed`. `--long` adds soaks and long fuzzing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const longest = [
  ...['web/stories/', 'cli/kill.', 'web/map.', 'web/drift-page.', 'web/check-page.', 'web/pages.'],
  ...['web/still/', 'api/serve.', 'publish/bulk.', 'web/query-page.'],
]
const files = find(join(root, 'dist', 'test'))
  .filter((file) => file.endsWith('.test.js') || (long && file.endsWith('.long.js')))
  .filter((file) => existsSync(sourceOf(file)))
  .filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))

let passed = 0
let failed = 0
const failedIn = new Set()
if (only.length === 0) check('lint and format', 'biome', ['check', '.'])

// Three on two cores: a test in a browser waits half of its time.
const stream = run({ files, concurrency: 3, timeout: 840_000 })
stream.on('test:pass', (event) => count(event, true))
stream.on('test:fail', (event) => count(event, false))
stream.compose(spec).pipe(process.stdout)
stream.on('end', () => setImmediate(finish))

/** What takes longest goes first, so that no core waits for it at the end. */
function rank(file) {
  const at = longest.findIndex((part) => file.includes(part))
  return at < 0 ? Number.MAX_SAFE_INTEGER : at
}

// A file is reported as a test of its own too: what counts are the tests inside it, and that it broke off before
// any of them failed.
function count({ details, file, name, skip, todo }, pass) {
  if (details?.type === 'suite' || skip || todo) return
  if (files.includes(name)) {
    if (!pass && !failedIn.has(name)) failed++
  } else if (pass) passed++
  else {
    failed++
    failedIn.add(file)
  }
}

function finish() {
  if (passed + failed === 0) failed++
  process.exitCode = failed === 0 ? 0 : 1
  setTimeout(() => console.log(`${passed} passed, ${failed} failed`), 200)
}

function check(what, command, args) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', '@biomejs', 'biome', 'bin', command), ...args],
    { cwd: root, stdio: 'inherit' },
  )
  console.log(`${status === 0 ? '✔' : '✖'} ${what}`)
  if (status === 0) passed++
  else failed++
}

function find(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? find(path) : [path]
  })
}

// A test whose source is gone is a leftover of an earlier build.
function sourceOf(file) {
  return file.replace(join(root, 'dist'), root.replace(/[\\/]$/, '')).replace(/\.js$/, '.ts')
}
