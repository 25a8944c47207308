// `npm run bench -- rosters [--json] [--files DIR]` or `-- api [--json] [--seconds N]`: runs a benchmark and prints its figures, as JSON on the last line.
const [name = 'rosters', ...rest] = process.argv.slice(2)
const benches = { rosters: './rosters.mjs', api: './api.mjs' }
if (!(name in benches)) {
  console.error(`no benchmark ${name}; there are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
const { bench } = await import(benches[name])
process.exitCode = await bench(rest)
