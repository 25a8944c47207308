// Bundles the scripts of pages: for the page that checks a document one entry for itself and one for its worker, the
// reader of pages apart; for the page that takes SQL one, its worker and SQLite itself; for a site of files its search, and what its pages say of themselves. `dist/web/manifest.json` says which file is which; each name bears the hash of what the file holds.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

export async function bundle(root) {
  const outdir = join(root, 'dist', 'web')
  rmSync(outdir, { recursive: true, force: true })
  mkdirSync(outdir, { recursive: true })
  const entries = [
    'check-page',
    'drift-page',
    'check-worker',
    'search-page',
    'still-page',
    'query-page',
    'query-worker',
  ]
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((name) => join(root, 'dist', 'src', 'web', 'client', `${name}.js`)),
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    external: ['canvas'],
    metafile: true,
    logLevel: 'error',
  })
  const manifest = Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined || !entries.includes(basename(entryPoint, '.js'))
        ? []
        : [[basename(entryPoint, '.js'), basename(path)]],
    ),
  )
  const sqlite = readFileSync(join(root, 'node_modules', 'sql.js', 'dist', 'sql-wasm-browser.wasm'))
  manifest.sqlite = `sqlite-${createHash('sha256').update(sqlite).digest('hex').slice(0, 8)}.wasm`
  writeFileSync(join(outdir, manifest.sqlite), sqlite)
  writeFileSync(join(outdir, 'manifest.json'), JSON.stringify(manifest))
}
