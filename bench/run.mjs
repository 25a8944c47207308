// `npm run bench -- rosters [--json] [--files DIR]` `-- api [--json] [--seconds N] [--core N]` or `-- checking [--json]`: runs a benchmark and prints its figures, as JSON on the last line.
const [name = 'rosters', ...rest] = process.argv.slice(2)
const benches = { rosters: './rosters.mjs', api: './api.mjs', checking: './checking.mjs' }
if (!(name in benches)) {
  console.error(`no benchmark ${name}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
const { bench } = await import(benches[name])
process.exitCode = await bench(rest)
