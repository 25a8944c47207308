// Makes a fresh clone ready: installs the locked packages and compiles the sources, each only where needed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const quiet = process.argv.includes('--quiet')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Comity needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const installed = join(root, 'node_modules', '.comity-lock')
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  run('installing packages from the lockfile', process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--ignore-scripts',
    '--no-fund',
    '--no-audit',
    '--loglevel=error',
  ])
  writeFileSync(installed, lock)
}

const built = join(root, 'dist', '.built')
if (
  !existsSync(built) ||
  newest(['src', 'test', 'bench', 'learning', 'tsconfig.json']) > statSync(built).mtimeMs
) {
  run('compiling', process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', root])
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(built, '')
}

await compile('law', ['law', 'src/rules', 'src/model', 'src/cli/law.ts'], ({ compileLaw }) => compileLaw)
await compile(
  'record',
  ['record', 'src/record', 'src/model', 'src/connectors/record.ts', 'src/cli/record.ts'],
  ({ compileRecord }) => compileRecord,
)

const manifest = join(root, 'dist', 'web', 'manifest.json')
if (!existsSync(manifest) || newest(['src', 'scripts/bundle.mjs']) > statSync(manifest).mtimeMs) {
  try {
    const { bundle } = await import('./bundle.mjs')
    await bundle(root)
  } catch (error) {
    // Pages are whole without their scripts.
    console.error(`comity: scripts of pages are not bundled: ${error.message}`)
  }
}

// Compiles a folder of YAML into one file of JSON, where anything that it is made from is younger.
async function compile(folder, madeFrom, compilerOf) {
  const compiled = join(root, 'dist', `${folder}.json`)
  if (existsSync(compiled) && newest(madeFrom) <= statSync(compiled).mtimeMs) return
  const module = await import(pathToFileURL(join(root, 'dist', 'src', 'cli', `${folder}.js`)).href)
  try {
    await compilerOf(module)(join(root, folder), compiled)
  } catch (error) {
    // A file that does not read is told by its test, and by the command that asks for it.
    console.error(`comity: ${error.message}`)
  }
}

function run(what, command, args) {
  if (!quiet) console.error(`comity: ${what} ...`)
  // Standard output belongs to the command that follows: `npm run -s comity` prints JSON alone.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  console.error(`comity: ${what} failed${error ? `: ${error.message}` : ''}`)
  process.exit(1)
}

function newest(paths) {
  return Math.max(0, ...paths.map((path) => newestIn(join(root, path))))
}

function newestIn(path) {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
