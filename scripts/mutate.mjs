// Changes the rules in one place at a time and tells which changes no test of the rules notices.
// `npm run mutate` takes all of src/rules, `npm run mutate -- decide prepare` the files whose names hold a word.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
// The tool stays out of the lockfile: it is large, and nobody needs it to run or to test the program.
const place = join(tmpdir(), 'comity-mutate')
const tool = '@stryker-mutator/core'
/** So many changes in a hundred are to be noticed by a test. */
const wanted = 85
const result = join(place, 'result.json')

install()
copy()
const words = process.argv.slice(2)
const files = readdirSync(join(place, 'dist', 'src', 'rules'))
  .filter((name) => name.endsWith('.js'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
if (files.length === 0) stop(`no file of src/rules is called ${words.join(' or ')}`)
configure()
run('running', process.execPath, [join('node_modules', tool, 'bin', 'stryker.js'), 'run', 'stryker.json'])
print(JSON.parse(readFileSync(result, 'utf8')))

function install() {
  mkdirSync(place, { recursive: true })
  if (existsSync(join(place, 'node_modules', tool))) return
  writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  run(`installing ${tool}`, npm, ['install', '--no-audit', '--no-fund', '--loglevel=error', `${tool}@9`])
}

/** What the tests of the rules need, without a link: the tool copies the folder once more and stops at links. */
function copy() {
  if (!existsSync(join(root, 'dist', 'test', 'rules'))) stop('nothing is compiled: run npm run build first')
  for (const folder of ['dist', 'law', 'reports'])
    rmSync(join(place, folder), { recursive: true, force: true })
  rmSync(result, { force: true })
  const parts = ['dist/src/model', 'dist/src/agencies', 'dist/src/rules', 'dist/test/rules', 'law']
  const packages = ['yaml', 'fast-check', 'pure-rand'].map((name) => `node_modules/${name}`)
  for (const part of [...parts, ...packages])
    cpSync(join(root, part), join(place, part), {
      recursive: true,
      dereference: true,
      filter: (path) => !path.endsWith('.map'),
    })
  cpSync(join(root, 'scripts', 'mutate-runner.mjs'), join(place, 'runner.mjs'))
  for (const name of readdirSync(join(place, 'dist', 'test', 'rules'))) {
    const path = join(place, 'dist', 'test', 'rules', name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replaceAll("from 'node:test'", "from '../../../runner.mjs'"))
  }
}

function configure() {
  const options = {
    mutate: files.map((name) => `dist/src/rules/${name}`),
    plugins: ['./runner.mjs'],
    testRunner: 'comity',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A slow machine is no reason to take a change for noticed: an endless loop is told by its turns.
    timeoutMS: 30_000,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: result },
    allowEmpty: true,
    thresholds: { high: 100, low: wanted, break: null },
    warnings: false,
  }
  writeFileSync(join(place, 'stryker.json'), JSON.stringify(options, undefined, 2))
}

function print({ files: found }) {
  const all = []
  console.log('\nkilled  survived  no test  timeout  score  file')
  for (const [path, { source, mutants }] of Object.entries(found)) {
    const name = basename(path, '.js')
    const counted = mutants.filter(({ status }) => status !== 'Ignored')
    all.push(...counted.map((mutant) => ({ ...mutant, name, source })))
    line(name, counted)
  }
  if (line('all', all) < wanted) process.exitCode = 1
  for (const { name, source, location, mutatorName, replacement, status } of all) {
    if (status === 'Killed' || status === 'Timeout') continue
    const { start, end } = location
    const lines = source.split('\n').slice(start.line - 1, end.line)
    const text =
      lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : `${lines[0].trim()} …`
    const to = (replacement ?? '').replace(/\s+/g, ' ')
    console.log(`\n${name}.js:${start.line} ${mutatorName}, ${status}\n  - ${text}\n  + ${to}`)
  }
}

function line(name, mutants) {
  const of = (status) => mutants.filter((mutant) => mutant.status === status).length
  const [killed, survived, none, timeout] = ['Killed', 'Survived', 'NoCoverage', 'Timeout'].map(of)
  const other = mutants.length - killed - survived - none - timeout
  const score = mutants.length === 0 ? 100 : (100 * (killed + timeout)) / mutants.length
  const row = [killed, survived, none, timeout, score.toFixed(1)].map((value, at) =>
    String(value).padStart([6, 8, 7, 7, 5][at]),
  )
  console.log(`${row.join('  ')}  ${name}${other === 0 ? '' : ` (${other} that could not be run)`}`)
  return score
}

function run(what, command, args) {
  console.error(`comity: ${what} ...`)
  const { status, error } = spawnSync(command, args, { cwd: place, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) stop(`${what} failed${error ? `: ${error.message}` : ''}`)
}

function stop(message) {
  console.error(`comity: ${message}`)
  process.exit(1)
}
